using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Shapes;

/// <summary>Shapes 23, 25, 26, 27, 30, 33 and 43: how a token stands in an expression.</summary>
public sealed class TextShapes
{
    private const string Read = "configuration‹Dbt:ServiceToken›";
    private const string Declared = "var dbtServiceToken = configuration‹Dbt:ServiceToken›;\n";

    [Fact]
    public Task Shape_23_the_value_of_an_expression_body() => new FixTest().BecomesAsync(
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C(IConfiguration configuration)
        {
            public string Token => "«dbt»";

            public string Header() => "Token «dbt»";

            public string this[int index] => "«dbt»";

            public string Bot { get => "«slack»"; }
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C(IConfiguration configuration)
        {
            public string Token => configuration‹Dbt:ServiceToken›;

            public string Header() => $"Token {configuration‹Dbt:ServiceToken›}";

            public string this[int index] => configuration‹Dbt:ServiceToken›;

            public string Bot { get => configuration‹Slack:BotToken›; }
        }
        """);

    public static TheoryData<string, string> Interpolations => new()
    {
        { "Use($\"Token «dbt»\");", "Use($\"Token {dbtServiceToken}\");" },
        { "Use($\"{given:X}: «dbt» {{}}\");", "Use($\"{given:X}: {dbtServiceToken} {{}}\");" },
        { "Use($@\"\"\"«dbt»\"\" {given}\");", "Use($@\"\"\"{dbtServiceToken}\"\" {given}\");" },
        { "Use(@$\"C:\\«dbt» {given}\");", "Use(@$\"C:\\{dbtServiceToken} {given}\");" },
        { "Use($\"\"\"\n    {given}\n    \"«dbt»\"\n    \"\"\");", "Use($\"\"\"\n    {given}\n    \"{dbtServiceToken}\"\n    \"\"\");" },
        { "FormattableString text = $\"«dbt»\";", "FormattableString text = $\"{dbtServiceToken}\";" },
        { "FormattableString text = $\"Token «dbt» {given}\";", "FormattableString text = $\"Token {dbtServiceToken} {given}\";" },
        { "new StringBuilder().Append($\"«dbt»{given}\");", "new StringBuilder().Append($\"{dbtServiceToken}{given}\");" },
        { "Use($\"{$\"Token «dbt»\"}\");", "Use($\"{$\"Token {dbtServiceToken}\"}\");" },
    };

    [Theory]
    [MemberData(nameof(Interpolations))]
    public Task Shape_25_the_value_becomes_a_hole(string before, string after) => new FixTest().StatementsBecomeAsync(before, Declared + after);

    [Theory]
    [InlineData("Use($\"{\"«dbt»\"}\");", "Use($\"{@}\");")]
    [InlineData("Use($\"{\"«dbt»\",60}\");", "Use($\"{(@),60}\");")]
    [InlineData("Use($\"{\"«dbt»\":X}\");", "Use($\"{(@):X}\");")]
    [InlineData("Use($@\"{@\"«dbt»\"}\");", "Use($@\"{@}\");")]
    [InlineData("Use($\"{(flag ? \"«dbt»\" : given)}\");", "Use($\"{(flag ? @ : given)}\");")]
    public Task Shape_25_a_token_in_a_hole_becomes_the_read(string before, string after) =>
        new FixTest().StatementsBecomeAsync(
            before,
            after.Replace("{@}", $"{{{Read}}}", StringComparison.Ordinal)
                .Replace("(@)", $"({Read})", StringComparison.Ordinal)
                .Replace(" @ ", $" {Read} ", StringComparison.Ordinal));

    [Theory]
    [InlineData("Use(\"Token \" + \"«dbt»\");", "Use(\"Token \" + (@));")]
    [InlineData("Use(given + \" \" + \"«dbt»\" + \";\");", "Use(given + \" \" + (@) + \";\");")]
    [InlineData("Use(string.Concat(\"Token \", \"«dbt»\"));", "Use(string.Concat(\"Token \", @));")]
    [InlineData("Use(string.Join(\" \", \"Token\", \"«dbt»\", given));", "Use(string.Join(\" \", \"Token\", @, given));")]
    [InlineData("Use(string.Format(\"{0} {1}\", given, \"«dbt»\"));", "Use(string.Format(\"{0} {1}\", given, @));")]
    [InlineData("given += \"«dbt»\";", "given += @;")]
    public Task Shape_26_the_smallest_expression_changes(string before, string after) =>
        new FixTest().StatementsBecomeAsync(before, after.Replace("@", Read, StringComparison.Ordinal));

    [Theory]
    [InlineData("ReadOnlySpan<byte> bytes = \"«dbt»\"u8;", "ReadOnlySpan<byte> bytes = Encoding.UTF8.GetBytes(@);")]
    [InlineData("var bytes = \"«dbt»\"u8[4..];", "var bytes = Encoding.UTF8.GetBytes(@)[4..];")]
    [InlineData("ReadOnlySpan<byte> bytes = \"\"\"«dbt»\"\"\"u8;", "ReadOnlySpan<byte> bytes = Encoding.UTF8.GetBytes(@);")]
    [InlineData("byte[] bytes = [.. \"«dbt»\"u8];", "byte[] bytes = [.. Encoding.UTF8.GetBytes(@)];")]
    [InlineData("byte[] bytes = \"«dbt»\"u8.ToArray();", "byte[] bytes = Encoding.UTF8.GetBytes(@);")]
    [InlineData("byte[] bytes = (\"«dbt»\"u8).ToArray();", "byte[] bytes = Encoding.UTF8.GetBytes(@);")]
    [InlineData("List<byte> bytes = \"«dbt»\"u8.ToArray().ToList();", "List<byte> bytes = Encoding.UTF8.GetBytes(@).ToList();")]
    [InlineData("char[] characters = \"«dbt»\".ToCharArray();", "char[] characters = (@).ToCharArray();")]
    [InlineData("byte[] bytes = Encoding.ASCII.GetBytes(\"«dbt»\");", "byte[] bytes = Encoding.ASCII.GetBytes(@);")]
    [InlineData("List<string> tokens = [\"«dbt»\", given];", "List<string> tokens = [@, given];")]
    public Task Shape_27_bytes_and_characters_are_made_from_the_value(string before, string after) =>
        new FixTest().StatementsBecomeAsync(before, after.Replace("@", Read, StringComparison.Ordinal));

    [Theory]
    [InlineData("\"«dbt»\"u8.ToArray()", "Encoding.UTF8.GetBytes(‹DBT_CLOUD_SERVICE_TOKEN›)")]
    [InlineData("\"token «dbt»\"u8.ToArray()", "Encoding.UTF8.GetBytes($\"token {‹DBT_CLOUD_SERVICE_TOKEN›}\")")]
    [InlineData("\"\\u0074oken «dbt»\"u8.ToArray()", "Encoding.UTF8.GetBytes($\"\\u0074oken {‹DBT_CLOUD_SERVICE_TOKEN›}\")")]
    public Task Shape_27_an_array_needs_no_Linq(string before, string after) => new FixTest().BecomesAsync(
        $"using System;\nusing System.Text;\n\nclass C\n{{\n    byte[] Token() => {before};\n}}\n",
        $"using System;\nusing System.Text;\n\nclass C\n{{\n    byte[] Token() => {after};\n}}\n");

    [Fact]
    public Task Shape_27_a_static_span_is_made_at_each_use() => new FixTest().BecomesAsync(
        "using System;\n\nstatic class C\n{\n    static ReadOnlySpan<byte> Token => \"«dbt»\"u8;\n}\n",
        "using System;\nusing System.Text;\n\nstatic class C\n{\n"
            + "    static ReadOnlySpan<byte> Token => Encoding.UTF8.GetBytes(‹DBT_CLOUD_SERVICE_TOKEN›);\n}\n");

    [Fact]
    public async Task Shape_30_each_arm_reads_its_own_value() => Assert.Equal(
        FixTest.Reads(Arms("configuration‹Dbt:ServiceToken›", "configuration‹Dbt:ServiceToken2›")),
        await FixRun.FixAllAsync(FixTest.Tokens(Arms("\"«dbt»\"", "\"«dbt2»\"")), []));

    private static string Arms(string first, string second) =>
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;

        class C(IConfiguration configuration)
        {
            string Token(string environment) => environment switch
            {
                "Production" => {{first}},
                "Other" => {{second}},
                _ => throw new InvalidOperationException(),
            };
        }
        """;

    [Theory]
    [InlineData("client.DefaultRequestHeaders.Add(\"X-Api-Key\", \"«dbt»\");", "client.DefaultRequestHeaders.Add(\"X-Api-Key\", @);")]
    [InlineData(
        "client.DefaultRequestHeaders.TryAddWithoutValidation(\"X-Api-Key\", \"«dbt»\");",
        "client.DefaultRequestHeaders.TryAddWithoutValidation(\"X-Api-Key\", @);")]
    [InlineData(
        "var headers = new Dictionary<string, string>();\nheaders[\"X-Api-Key\"] = \"«dbt»\";",
        "var headers = new Dictionary<string, string>();\nheaders[\"X-Api-Key\"] = @;")]
    [InlineData("Use(new Dictionary<string, string>() { [\"X-Api-Key\"] = \"«dbt»\" });", "Use(new Dictionary<string, string>() { [\"X-Api-Key\"] = @ });")]
    [InlineData("Use(new Dictionary<string, string>() { { \"X-Api-Key\", \"«dbt»\" } });", "Use(new Dictionary<string, string>() { { \"X-Api-Key\", @ } });")]
    [InlineData(
        "client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(parameter: \"«dbt»\", scheme: \"Token\");",
        "client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(parameter: @, scheme: \"Token\");")]
    public Task Shape_33_only_the_value_of_a_header_changes(string before, string after) =>
        new FixTest().StatementsBecomeAsync(before, after.Replace("@", Read, StringComparison.Ordinal));

    [Fact]
    public Task Shape_33_the_scheme_of_a_header_stays() => new FixTest().StatementsBecomeAsync(
        "var headers = new Dictionary<string, string>();\nheaders[\"Authorization\"] = \"Bearer «dbt»\";",
        $"var headers = new Dictionary<string, string>();\n{Declared}headers[\"Authorization\"] = $\"Bearer {{dbtServiceToken}}\";");

    [Theory]
    [InlineData("if (given == \"«dbt»\") Use(given);", "if (given == (@)) Use(given);")]
    [InlineData("if (\"«dbt»\" != given) return;", "if ((@) != given) return;")]
    [InlineData("if (given.Equals(\"«dbt»\", StringComparison.Ordinal)) return;", "if (given.Equals(@, StringComparison.Ordinal)) return;")]
    [InlineData("if (string.Equals(given, \"«dbt»\")) return;", "if (string.Equals(given, @)) return;")]
    public Task Shape_43_a_token_that_is_compared_with(string before, string after) =>
        new FixTest().StatementsBecomeAsync(before, after.Replace("@", Read, StringComparison.Ordinal));

    [Theory]
    [InlineData("if (given is \"«dbt»\") return;")]
    [InlineData("switch (given)\n{\n    case \"«dbt»\":\n        break;\n}")]
    [InlineData("Use(given switch { \"«dbt»\" => 1, _ => 2 });")]
    public Task Shape_43_nothing_is_offered_in_patterns(string statements) => new FixTest().StatementsStayAsync(statements);
}
