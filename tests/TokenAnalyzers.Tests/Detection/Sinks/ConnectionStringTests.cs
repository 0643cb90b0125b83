namespace TokenAnalyzers.Tests.Detection.Sinks;

public sealed class ConnectionStringTests
{
    public static TheoryData<string> Tokens =>
    [
        """var s = "jdbc:arrow-flight-sql://semantic-layer.example:443?&environmentId=1&token=[KEY]";""",
        """var s = $"jdbc:arrow-flight-sql://{given}:443?environmentId={1}&token=[KEY]";""",
        """var s = "jdbc:acme://host:443;token=[KEY];ssl=1";""",
        """var s = "Driver={Acme ODBC Driver};Host=acme.example;Port=443;Token=[KEY]";""",
        """var s = "Server=acme.example;Database=sales;Access Token=[KEY];Timeout=5";""",
        """var s = "Data Source=acme.example;AccessToken=[KEY]";""",
        """var s = "SERVER=acme.example;ACCESS TOKEN=[KEY];";""",
        """var s = "Server=acme.example;TOKEN=" + "[KEY]";""",
        """var s = "account=acme;warehouse=w1;authenticator=oauth;token=[KEY];";""",
        """var s = "Server=acme.example;" + "Token=[KEY]";""",
        """var s = "Server=" + given + ";Token=[KEY]";""",
        """Open(@"Server=acme.example;Token=[KEY]"); void Open(string connection) { }""",
        """var s = "Server=acme.example;Token=[PASSWORD]";""",
    ];

    public static TheoryData<string> NoTokens =>
    [
        """var s = "Server=acme.example;Database=sales;Integrated Security=true";""",
        """var s = "Server=acme.example;Token={0}";""",
        """var s = $"Server=acme.example;Token={given}";""",
        """var s = "Server=acme.example;Token=" + given;""",
        """var s = "Server=acme.example;Token=<your-token>";""",
        """var s = "Server=acme.example;Token=@token";""",
        """var s = "Server=acme.example;ContinuationToken=KEY";""",
        """var s = "Assembly=Acme, Version=1.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089";""",
        """var s = "grant_type=refresh&token=KEY";""",
        """var s = "https://acme.example/items?page=2&nextToken=KEY";""",
        """var s = "SERVER=acme.example;CONTINUATIONTOKEN=KEY";""",
        """var s = "token=KEY";""",
        """var s = "ACCESS TOKEN=KEY";""",
        """var s = "the token=KEY is not known";""",
    ];

    [Theory, MemberData(nameof(Tokens))]
    public Task A_connection_string_with_a_token_is_reported_at_the_token(string statement) =>
        SinkSource.FindsAsync(SinkSource.InMethod(statement), "access token", "a connection string");

    [Theory, MemberData(nameof(NoTokens))]
    public Task Other_texts_are_not_reported(string statement) => SinkSource.VerifyAsync(SinkSource.InMethod(statement));
}
