using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Rewrites;

/// <summary>Who starts a program gives it its variables and its configuration: none is set to itself, or to one of another name.</summary>
public sealed class ProgramSettingsTests
{
    public static TheoryData<string> Kept =>
    [
        "Environment.SetEnvironmentVariable(\"GITHUB_TOKEN\", #);",
        "Environment.SetEnvironmentVariable(\"GITHUB_TOKEN\", #, EnvironmentVariableTarget.Process);",
        "Environment.SetEnvironmentVariable(value: (#), variable: \"GH_PAT\");",
        "Environment.SetEnvironmentVariable(\"HEADER\", \"token \" + #);",
        "Environment.SetEnvironmentVariable(\"HEADER\", $\"{given} «github»\");",
        "var token = #;\nEnvironment.SetEnvironmentVariable(\"GITHUB_TOKEN\", token);",
        "configuration[\"GitHub:Token\"] = #;",
        "var token = #;\nconfiguration.GetSection(\"GitHub\")[\"Token\"] = token;",
        "new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [\"GitHub:Token\"] = # });",
        "new ConfigurationBuilder().AddInMemoryCollection([new(\"GitHub:Token\", #)]);",
        "const string token = #;\nEnvironment.SetEnvironmentVariable(\"GITHUB_TOKEN\", token);",
    ];

    public static TheoryData<string> OfChild =>
    [
        "start.Environment[\"GITHUB_TOKEN\"] = #;",
        "start.EnvironmentVariables[\"GITHUB_TOKEN\"] = #;",
        "start.Environment.Add(\"GITHUB_TOKEN\", #);",
        "_ = new ProcessStartInfo(\"gh\") { Environment = { [\"GITHUB_TOKEN\"] = # } };",
        "_ = new ProcessStartInfo(\"gh\") { Environment = { { \"GITHUB_TOKEN\", # } } };",
    ];

    [Theory]
    [MemberData(nameof(Kept))]
    public Task Nothing_is_offered_for_what_a_program_is_given(string statements) =>
        new FixTest().StatementsStayAsync(statements.Replace("#", "\"«github»\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("var token = #;\nUse(token);")]
    [InlineData("new Dictionary<string, string?>().Add(\"GitHub:Token\", #);")]
    [InlineData("new Dictionary<string, string?>()[\"GitHub:Token\"] = #;")]
    [InlineData("Environment.ExpandEnvironmentVariables(#);")]
    public Task What_is_given_to_anything_else_is_read(string statements) => new FixTest().StatementsBecomeAsync(
        statements.Replace("#", "\"«github»\"", StringComparison.Ordinal), statements.Replace("#", "configuration‹GitHub:AppToken›", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(OfChild))]
    public Task A_program_that_is_started_gets_its_variable_from_configuration_and_has_those_of_this_one_anyway(string statement)
    {
        return Task.WhenAll(
            new FixTest().BecomesAsync(
                With(statement, "\"«github»\"", "IConfiguration configuration, "),
                With(statement, "configuration‹GitHub:AppToken›", "IConfiguration configuration, ")),
            new FixTest().StaysAsync(With(statement, "\"«github»\"", "")));

        static string With(string statement, string value, string parameter) =>
            $"using System;\nusing System.Diagnostics;\nusing Microsoft.Extensions.Configuration;\n\nclass C\n{{\n    static void M({parameter}ProcessStartInfo start)\n    {{\n        {statement.Replace("#", value, StringComparison.Ordinal)}\n    }}\n}}\n";
    }
}
