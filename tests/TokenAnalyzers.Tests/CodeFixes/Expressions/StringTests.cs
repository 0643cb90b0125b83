using Microsoft.CodeAnalysis.CSharp;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Expressions;

/// <summary>How the value stands where the token stood: whole, in a text, in every kind of string.</summary>
public sealed class StringTests
{
    public static TheoryData<string, string> WholeTokens => new()
    {
        { "var t = \"«dbt»\";", "var t = configuration‹Dbt:ServiceToken›;" },
        { "Use(\"«dbt»\");", "Use(configuration‹Dbt:ServiceToken›);" },
        { "Use(@\"«dbt»\");", "Use(configuration‹Dbt:ServiceToken›);" },
        { "Use($\"«dbt»\");", "Use(configuration‹Dbt:ServiceToken›);" },
        { "Use(\"\"\"«dbt»\"\"\");", "Use(configuration‹Dbt:ServiceToken›);" },
        { "Use(\"\"\"\n    «dbt»\n    \"\"\");", "Use(configuration‹Dbt:ServiceToken›);" },
        { "byte[] t = Encoding.UTF8.GetBytes(\"«dbt»\");", "byte[] t = Encoding.UTF8.GetBytes(configuration‹Dbt:ServiceToken›);" },
        { "ReadOnlySpan<byte> t = \"«dbt»\"u8;", "ReadOnlySpan<byte> t = Encoding.UTF8.GetBytes(configuration‹Dbt:ServiceToken›);" },
        { "ReadOnlySpan<char> t = \"«dbt»\";", "ReadOnlySpan<char> t = configuration‹Dbt:ServiceToken›;" },
        { "Use(new[] { \"«dbt»\" });", "Use(new[] { configuration‹Dbt:ServiceToken› });" },
        { "string[] t = [\"«dbt»\", given];", "string[] t = [configuration‹Dbt:ServiceToken›, given];" },
        {
            "Use(new Dictionary<string, string> { [\"token\"] = \"«dbt»\" });",
            "Use(new Dictionary<string, string> { [\"token\"] = configuration‹Dbt:ServiceToken› });"
        },
        {
            "client.DefaultRequestHeaders.Authorization = new(\"Token\", \"«dbt»\");",
            "client.DefaultRequestHeaders.Authorization = new(\"Token\", configuration‹Dbt:ServiceToken›);"
        },
        {
            "client.DefaultRequestHeaders.Add(value: \"«dbt»\", name: \"X-Api-Key\");",
            "client.DefaultRequestHeaders.Add(value: configuration‹Dbt:ServiceToken›, name: \"X-Api-Key\");"
        },
        { "var t = given switch { \"a\" => \"«dbt»\", _ => given };", "var t = given switch { \"a\" => configuration‹Dbt:ServiceToken›, _ => given };" },
        { "var t = flag ? \"«dbt»\" : given;", "var t = flag ? configuration‹Dbt:ServiceToken› : given;" },
        { "given ??= \"«dbt»\";", "given ??= configuration‹Dbt:ServiceToken›;" },
        { "Func<string> t = () => \"«dbt»\";", "Func<string> t = () => configuration‹Dbt:ServiceToken›;" },
        { "string T() => \"«dbt»\";\nUse(T());", "string T() => configuration‹Dbt:ServiceToken›;\nUse(T());" },
    };

    [Theory]
    [MemberData(nameof(WholeTokens))]
    public Task A_whole_token_becomes_the_read(string before, string after) => new FixTest().StatementsBecomeAsync(before, after);

    public static TheoryData<string, string> TightOperands => new()
    {
        { "Use(\"Token \" + \"«dbt»\");", "Use(\"Token \" + (configuration‹Dbt:ServiceToken›));" },
        { "Use(given + \"«dbt»\" + given);", "Use(given + (configuration‹Dbt:ServiceToken›) + given);" },
        { "if (given == \"«dbt»\") Use(given);", "if (given == (configuration‹Dbt:ServiceToken›)) Use(given);" },
        { "Use(\"«dbt»\".Length);", "Use((configuration‹Dbt:ServiceToken›).Length);" },
        { "Use(\"«dbt»\"[4]);", "Use((configuration‹Dbt:ServiceToken›)[4]);" },
        { "Use((object)\"«dbt»\");", "Use((object)(configuration‹Dbt:ServiceToken›));" },
        { "Use(\"«dbt»\"!);", "Use((configuration‹Dbt:ServiceToken›)!);" },
        { "Use(given ?? \"«dbt»\");", "Use(given ?? configuration‹Dbt:ServiceToken›);" },
    };

    [Theory]
    [MemberData(nameof(TightOperands))]
    public Task An_operand_gets_parentheses_where_the_operator_binds_tighter(string before, string after) => new FixTest().StatementsBecomeAsync(before, after);

    private const string Declared = "var dbtServiceToken = configuration‹Dbt:ServiceToken›;\n";

    public static TheoryData<string, string> Texts => new()
    {
        { "Use(\"Token «dbt»\");", Declared + "Use($\"Token {dbtServiceToken}\");" },
        { "Use(\"{\\\"token\\\":\\\"«dbt»\\\"}\");", Declared + "Use($\"{{\\\"token\\\":\\\"{dbtServiceToken}\\\"}}\");" },
        { "Use(@\"C:\\«dbt»\\\"\"{0}\");", Declared + "Use($@\"C:\\{dbtServiceToken}\\\"\"{{0}}\");" },
        { "Use(\"\"\"Token «dbt»\"\"\");", Declared + "Use($\"\"\"Token {dbtServiceToken}\"\"\");" },
        { "Use(\"\"\"{\"token\":\"«dbt»\"}\"\"\");", Declared + "Use($$\"\"\"{\"token\":\"{{dbtServiceToken}}\"}\"\"\");" },
        { "Use(\"\"\"\n    {{«dbt»}}\n    \"\"\");", Declared + "Use($$$\"\"\"\n    {{{{{dbtServiceToken}}}}}\n    \"\"\");" },
        { "Use($\"Token «dbt» {given}\");", Declared + "Use($\"Token {dbtServiceToken} {given}\");" },
        { "Use($@\"Token «dbt» {given,5:X}\");", Declared + "Use($@\"Token {dbtServiceToken} {given,5:X}\");" },
        { "Use($\"\"\"Token «dbt» {given}\"\"\");", Declared + "Use($\"\"\"Token {dbtServiceToken} {given}\"\"\");" },
        { "Use($$\"\"\"{\"t\":\"«dbt»\",\"g\":\"{{given}}\"}\"\"\");", Declared + "Use($$\"\"\"{\"t\":\"{{dbtServiceToken}}\",\"g\":\"{{given}}\"}\"\"\");" },
        { "ReadOnlySpan<byte> t = \"Token «dbt»\"u8;", Declared + "ReadOnlySpan<byte> t = Encoding.UTF8.GetBytes($\"Token {dbtServiceToken}\");" },
        {
            "if (flag) Use(given);\nelse client.DefaultRequestHeaders.Add(\"Authorization\", \"Token «dbt»\");",
            "if (flag) Use(given);\nelse client.DefaultRequestHeaders.Add(\"Authorization\", $\"Token {configuration‹Dbt:ServiceToken›}\");"
        },
        { "Use(flag ? \"Token «dbt»\" : given);", "Use(flag ? $\"Token {configuration‹Dbt:ServiceToken›}\" : given);" },
        { "Func<string> t = () => \"Token «dbt»\";", "Func<string> t = () => $\"Token {configuration‹Dbt:ServiceToken›}\";" },
        {
            "Action t = () =>\n{\n    Use(\"Token «dbt»\");\n};",
            "Action t = () =>\n{\n    var dbtServiceToken = configuration‹Dbt:ServiceToken›;\n    Use($\"Token {dbtServiceToken}\");\n};"
        },
        {
            "var dbtServiceToken = 1;\nUse(\"Token «dbt»\");",
            "var dbtServiceToken = 1;\nvar dbtServiceToken2 = configuration‹Dbt:ServiceToken›;\nUse($\"Token {dbtServiceToken2}\");"
        },
        {
            "// Why.\nUse(\"Token «dbt»\"); // How.",
            "// Why.\nvar dbtServiceToken = configuration‹Dbt:ServiceToken›;\nUse($\"Token {dbtServiceToken}\"); // How."
        },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public Task A_token_in_a_text_becomes_a_hole(string before, string after) => new FixTest().StatementsBecomeAsync(before, after);

    [Fact]
    public Task Two_tokens_of_one_text_become_two_holes() => new FixTest
    {
        AfterFixAll = null,
    }.StatementsBecomeAsync(
        "Use(\"{«dbt»,«slack»}\");",
        "var dbtServiceToken = configuration‹Dbt:ServiceToken›;\nvar slackBotToken = configuration‹Slack:BotToken›;\n"
            + "Use($\"{{{dbtServiceToken},{slackBotToken}}}\");");

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp12)]
    public Task Quotes_in_holes_are_understood_by_every_language_version(LanguageVersion language) => new FixTest
    {
        Language = language,
        Nullable = language < LanguageVersion.CSharp8
            ? Microsoft.CodeAnalysis.NullableContextOptions.Disable
            : Microsoft.CodeAnalysis.NullableContextOptions.Enable,
    }.StatementsBecomeAsync(
        "Use(flag ? \"Token «dbt»\" : @\"Token «dbt»\");",
        "Use(flag ? $\"Token {configuration‹Dbt:ServiceToken›}\" : $@\"Token {configuration‹Dbt:ServiceToken›}\");");
}
