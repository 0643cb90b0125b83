using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Expressions;

/// <summary>How the value stands where the token stood in an encoding, or character by character.</summary>
public sealed class EncodedTests
{
    private const string Declared = "var dbtServiceToken = configuration‹Dbt:ServiceToken›;\n";
    private const string Header = "client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"Basic\", ";

    public static TheoryData<string, string> Encoded => new()
    {
        // What is needed in base64 is encoded when the program runs.
        { "Use(\"«base64:dbt»\");", "Use(Convert.ToBase64String(Encoding.UTF8.GetBytes(configuration‹Dbt:ServiceToken›)));" },
        { Header + "\"«base64:user:dbt»\");", Declared + Header + "Convert.ToBase64String(Encoding.UTF8.GetBytes($\"user:{dbtServiceToken}\")));" },
        { "Use(\"Basic «base64:user:dbt»\");", Declared + "Use($\"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($\"user:{dbtServiceToken}\"))}\");" },
        {
            "Use($\"Basic «base64:user:dbt» {given}\");",
            Declared + "Use($\"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($\"user:{dbtServiceToken}\"))} {given}\");"
        },
        { "Use(\"Basic \" + \"«base64:dbt»\");", "Use(\"Basic \" + Convert.ToBase64String(Encoding.UTF8.GetBytes(configuration‹Dbt:ServiceToken›)));" },
        { "Use(\"«base64:dbt»\".Length);", "Use(Convert.ToBase64String(Encoding.UTF8.GetBytes(configuration‹Dbt:ServiceToken›)).Length);" },

        // What is decoded on the spot is the token as it is.
        { "byte[] t = Convert.FromBase64String(\"«base64:dbt»\");", "byte[] t = Encoding.UTF8.GetBytes(configuration‹Dbt:ServiceToken›);" },
        { "byte[] t = Convert.FromHexString(\"«hex:dbt»\");", "byte[] t = Encoding.UTF8.GetBytes(configuration‹Dbt:ServiceToken›);" },
        { "Use(Encoding.UTF8.GetString(Convert.FromBase64String(\"«base64:dbt»\")));", "Use(configuration‹Dbt:ServiceToken›);" },
        { "Use(Encoding.ASCII.GetString(Convert.FromHexString(\"«hex:dbt»\")));", "Use(configuration‹Dbt:ServiceToken›);" },
        { "Use(\"a\" + Encoding.UTF8.GetString(Convert.FromBase64String(\"«base64:dbt»\")));", "Use(\"a\" + (configuration‹Dbt:ServiceToken›));" },
        { "Use(Encoding.UTF8.GetString(Convert.FromBase64String(\"«base64:user:dbt»\")));", Declared + "Use($\"user:{dbtServiceToken}\");" },
    };

    public static TheoryData<string, string> Characters => new()
    {
        { "byte[] t = «bytes:dbt»;", "byte[] t = Encoding.UTF8.GetBytes(configuration‹Dbt:ServiceToken›);" },
        { "byte[] t = «byteList:dbt»;", "byte[] t = Encoding.UTF8.GetBytes(configuration‹Dbt:ServiceToken›);" },
        { "ReadOnlySpan<byte> t = «byteList:dbt»;", "ReadOnlySpan<byte> t = Encoding.UTF8.GetBytes(configuration‹Dbt:ServiceToken›);" },
        { "Use(«bytes:user:dbt»);", Declared + "Use(Encoding.UTF8.GetBytes($\"user:{dbtServiceToken}\"));" },
        { "byte[] t = { «bytes:dbt»[0] };", "byte[] t = { Encoding.UTF8.GetBytes(configuration‹Dbt:ServiceToken›)[0] };" },
        { "Use(«chars:dbt»);", "Use((configuration‹Dbt:ServiceToken›).ToCharArray());" },
        { "char[] t = «charList:dbt»;", "char[] t = (configuration‹Dbt:ServiceToken›).ToCharArray();" },
        { "Use(new string(«chars:dbt»));", "Use(configuration‹Dbt:ServiceToken›);" },
        { "Use(new string(«charList:dbt»).Length);", "Use((configuration‹Dbt:ServiceToken›).Length);" },
        { "Use(Encoding.UTF8.GetString(«bytes:dbt»));", "Use(configuration‹Dbt:ServiceToken›);" },
        { "Use(Encoding.ASCII.GetString(«byteList:dbt»));", "Use(configuration‹Dbt:ServiceToken›);" },
        { "Use(Encoding.Unicode.GetString(«bytes:dbt»));", "Use(Encoding.Unicode.GetString(Encoding.UTF8.GetBytes(configuration‹Dbt:ServiceToken›)));" },
        { "Use(«chain:dbt».ToString());", "Use(configuration‹Dbt:ServiceToken›);" },
        { "Use(«chain:dbt».ToString().Length);", "Use((configuration‹Dbt:ServiceToken›).Length);" },
    };

    public static TheoryData<string> LeftToAHuman =>
    [
        "Use(\"«hex:dbt»\");",
        "Use(\"«base64url:us?>:dbt»\");",
        "List<byte> t = «byteList:dbt»;",
        "Use(«chain:dbt».Append(' ').ToString());",
        "Use(«chain:dbt»);\nStringBuilder t = «chain:dbt2»;",
    ];

    [Theory, MemberData(nameof(Encoded))]
    public Task An_encoded_token_becomes_the_read(string before, string after) => new FixTest().StatementsBecomeAsync(before, after);

    [Theory, MemberData(nameof(Characters))]
    public Task A_token_of_characters_becomes_the_read(string before, string after) => new FixTest().StatementsBecomeAsync(before, after);

    [Theory, MemberData(nameof(LeftToAHuman))]
    public Task Nothing_is_offered_where_the_value_would_be_another(string source) => new FixTest().StatementsStayAsync(source);

    [Fact]
    public Task The_same_token_gets_one_key_however_it_is_written() => new FixTest().StatementsBecomeAsync(
        "Use(\"«dbt»\");\nUse(\"«base64:dbt»\");\nUse(«chars:dbt»);",
        "Use(configuration‹Dbt:ServiceToken›);\nUse(Convert.ToBase64String(Encoding.UTF8.GetBytes(configuration‹Dbt:ServiceToken›)));\n"
            + "Use((configuration‹Dbt:ServiceToken›).ToCharArray());");

    [Fact]
    public Task A_constant_in_base64_becomes_a_property() => new FixTest().BecomesAsync(
        """
        using System;
        using System.Text;

        class C
        {
            private const string Basic = "Basic «base64:user:dbt»";

            string M() => Basic;
        }
        """,
        """
        using System;
        using System.Text;

        class C
        {
            private static string Basic => $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"user:{‹DBT_CLOUD_SERVICE_TOKEN›}"))}";

            string M() => Basic;
        }
        """);

    [Fact]
    public Task An_array_in_a_static_field_is_read_once() => new FixTest().BecomesAsync(
        """
        using System;

        class C
        {
            private static readonly byte[] Token = «bytes:dbt»;
        }
        """,
        """
        using System;
        using System.Text;

        class C
        {
            private static readonly byte[] Token = Encoding.UTF8.GetBytes(‹DBT_CLOUD_SERVICE_TOKEN›);
        }
        """);
}
