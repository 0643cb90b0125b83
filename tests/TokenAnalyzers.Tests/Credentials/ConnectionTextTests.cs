using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Values;

namespace TokenAnalyzers.Tests.Credentials;

/// <summary>What is in texts that say where to connect, and which of their passwords matter.</summary>
public sealed class ConnectionTextTests
{
    public static TheoryData<string, string[]> Connections => new()
    {
        { "Server=tcp:x,1433;User Id=u; Password = p ;", ["Server=tcp:x,1433", "User Id=u", "Password=p"] },
        { "Pwd=\"a b\";Token='c';Key=\"d", ["Pwd=a b", "Token=c", "Key=\"d"] },
        { "host:6379,password=a;b", ["host:6379,password=a"] },
        { "host:6379,password=a,ssl=True", ["password=a", "ssl=True"] },
        { "amqp://u:a@host:5672/v", ["user=u", "password=a"] },
        { "mongodb+srv://u:a:b@host/db?w=1&token=c", ["user=u", "password=a:b", "w=1", "token=c"] },
        { "redis://:a@host:6379", ["user=", "password=a"] },
        { "Server=x;Password='a;b';Encrypt=True", ["Server=x", "Password=a;b", "Encrypt=True"] },
        { "Server=x;Password='a;b", ["Server=x", "Password='a"] },
        { "amqp://u:a@x,amqp://u:b@y", ["user=u", "password=a", "user=u", "password=b"] },
        { "jdbc:x://host:443;token=a", ["token=a"] },
        { "metadata=res://*/M.csdl|res://*/M.ssdl;provider=P;provider connection string=\"server=x;pwd='a;b'\";c=d", ["metadata=res://*/M.csdl|res://*/M.ssdl", "provider=P", "server=x", "pwd=a;b", "c=d"] },
        { "Connection String=\"a;b", ["Connection String=\"a"] },
        { "https://u@host/a:b@c", [] },
        { "https://host:443/", [] },
        { "https://", [] },
        { "token=a", [] },
        { "a;b,c", [] },
        { ";=a;;", [] },
        { "", [] },
    };

    /// <summary>A text, and its password in brackets.</summary>
    public static TheoryData<string> Passwords =>
    [
        "Server=10.0.0.7;Database=t;Uid=root;Pwd=[Bb738291.];",
        "user id=APPUSR;password=[T73rQ8%pZW52@k$];DataBase=WD;server=10.0.0.7,1441;",
        "Server=db;User Id=shop;Password=[sunshine]",
        "Server=db;User Id=shop;Password='[Rkz63#56p;x]'",
        "Server=db;User Id=shop;Password=[Rk(z6)3,5]",
        "Host=db;Username=shop;Password=[Tq hb]",
        "cache.acme.net:6380,password=[Rk63zz56],ssl=True",
        "cache,password=[Rk63zz56]",
        "mongodb+srv://app:[a8QBcmS8JYooAclH]@cluster0.ab1cd.mongodb.net/db",
        "amqps://svc:[GO1UczE2Y9Rcxcu8]@rabbit.acme.net/vhost",
        "redis://:[Rk63zz56]@cache:6379",
        "https://jane:[Rk63zz56]@acme.net/hook",
        "cloudinary://123456789012345:[aB3dE5gH7jK9mN1pQ3s]@acme",
        "jdbc:postgresql://db/shop?user=app&password=[Rk63zz56]",
        "metadata=res://*/M.csdl;provider=P;provider connection string=\"data source=db.acme.net;user id=shop;password=[Rk63zz56];App=EntityFramework\"",
        "Endpoint=x;Uri=amqp://svc:[Rk63zz56]@mq",
    ];

    public static TheoryData<string> WellKnown =>
    [
        "Host=db;Username=postgres;Password=[postgres]",
        "Server=db;User Id=sa;Password=[Password123]",
        "Server=db;User Id=sa;Password=[Your@Strong@Passw0rd]".Replace("Your@", "My", StringComparison.Ordinal),
        "Server=db;User Id=shopuser;Password=[shopuser]",
        "amqp://guest:[guest]@rabbit:5672/",
        "amqp://shop9:[shop9]@rabbit:5672/",
    ];

    public static TheoryData<string> NoPasswords =>
    [
        "Server=db;Integrated Security=true",
        "Server=db;User Id=sa;Password=",
        "Server=db;User Id=sa;Password=;Encrypt=true",
        "Server=db;User Id=sa;Password={0}",
        "Server=db;User Id=sa;Password={password}",
        "Server=db;User Id=sa;Password=${DB_PASSWORD}",
        "Server=db;User Id=sa;Password=%DB_PASSWORD%",
        "Server=db;User Id=sa;Password=<password>",
        "Server=db;User Id=sa;Password=****",
        "Server=db;User Id=sa;Password=xxxxxx",
        "Server=db;User Id=sa;Password=your_password",
        "Server=db;User Id=sa;Password=@Password",
        "Server=db;User Id=sa;Password=\0",
        "Server=db;User Id=sa;Password=abc\0",
        "Server=db;User Id=sa;PasswordHash=Rk63zz56",
        "name=x;password=Rk63zz56",
        "grant_type=password&password=Rk63zz56",
        "UPDATE Users SET Password='Rk63zz56' WHERE Id=1;",
        "the password=Rk63zz56, and more",
        "https://user@acme.net/a:b@c",
        "https://{user}:{password}@acme.net",
        "https://user:password@acme.net",
        "https://acme.net:443/@scope/name",
        "git@github.com:acme/shop.git",
        "mailto:jane@acme.net",
        "",
    ];

    [Theory, MemberData(nameof(Connections))]
    public void Names_and_values_are_read(string text, string[] values)
    {
        // What stands around the value is not looked at.
        var around = $";password=x;{text};password=y;";
        var parts = ConnectionText.PartsOf(around, ";password=x;".Length, around.Length - ";password=y;".Length);

        Assert.Equal(values, parts.Select(part => $"{part.Name}={around.Substring(part.Start, part.Length)}"));
    }

    [Theory, MemberData(nameof(Passwords))]
    public void A_password_matters(string marked) => Assert.Equal((Marked(marked), PasswordKind.Secret), Found(marked));

    [Theory, MemberData(nameof(WellKnown))]
    public void A_password_may_be_well_known(string marked) => Assert.Equal((Marked(marked), PasswordKind.WellKnown), Found(marked));

    [Theory, MemberData(nameof(NoPasswords))]
    public void Other_texts_have_none(string text) => Assert.Null(ConnectionText.PasswordIn(text));

    [Theory]
    [InlineData("Server=db;User Id=sa;Password=x;", true)]
    [InlineData("cache.acme.net:6380,password=x,ssl=True", true)]
    [InlineData("mongodb+srv://app:x@acme.net/db?w=1", true)]
    [InlineData("jdbc:postgresql://db/shop?user=app&password=x", true)]
    [InlineData("https://jane:x@acme.net/hook", false)]
    [InlineData("connect to amqp://svc:x@mq", false)]
    [InlineData("-c \"Server=db;Password=x\"", false)]
    [InlineData("{\"Default\":\"Server=db;Password=x\"}", false)]
    public void A_text_may_be_a_connection_string_as_a_whole(string text, bool isWhole) => Assert.Equal(isWhole, ConnectionText.IsWhole(text));

    private static string Unmarked(string marked) => marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    private static string Marked(string marked) => marked[(marked.IndexOf('[') + 1)..marked.IndexOf(']')];

    private static (string?, PasswordKind?) Found(string marked) =>
        ConnectionText.PasswordIn(Unmarked(marked)) is { } password
            ? (Unmarked(marked).Substring(password.Start, password.Length), password.Kind)
            : (null, null);
}
