using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Access;

/// <summary>A section that is read beside a token has the token too.</summary>
public sealed class SectionInScopeTests
{
    /// <summary>Statements with a section: @ becomes a read of it.</summary>
    public static TheoryData<string> Sections =>
    [
        "var feed = configuration.GetSection(\"Feed\");\nUse(feed[\"Address\"]!);\nUse(@);",
        "var feed = configuration.GetSection(\"Feed\");\nUse(@);\nUse(feed[\"Address\"]!);",
        "IConfiguration feed = configuration.GetSection(\"Feed\");\nUse(new { Address = feed[\"Address\"], Token = @ });",
        "var feed = configuration.GetSection(\"Feed\");\nUse(new Dictionary<string, string?> { [\"a\"] = feed[\"Address\"], [\"b\"] = @ });",
        "var feed = configuration.GetSection(\"Feed\");\nUse(() =>\n{\n    given = feed[\"Address\"]!;\n    given = @;\n});",
    ];

    [Theory, MemberData(nameof(Sections))]
    public Task A_section_that_is_read_beside_the_token_is_read(string statements) => new FixTest().StatementsBecomeAsync(
        statements.Replace("@", "\"«dbt»\"", StringComparison.Ordinal),
        statements.Replace("@", "feed[\"ServiceToken\"] ?? throw new InvalidOperationException(\"Configuration value 'Feed:ServiceToken' is missing.\")", StringComparison.Ordinal));

    /// <summary>Statements with a section of something else.</summary>
    public static TheoryData<string> Others =>
    [
        "var feed = configuration.GetSection(\"Feed\");\nUse(@);\nUse(client);\nUse(feed[\"Address\"]!);",
        "var feed = configuration.GetSection(\"Feed\");\nUse(feed.Path);\nUse(@);",
        "Use(configuration[\"Address\"]!);\nUse(@);\nvar feed = configuration.GetSection(\"Feed\");",
    ];

    [Theory, MemberData(nameof(Others))]
    public Task Another_section_is_left_alone(string statements) => new FixTest().StatementsBecomeAsync(
        statements.Replace("@", "\"«dbt»\"", StringComparison.Ordinal),
        statements.Replace("@", "configuration‹Dbt:ServiceToken›", StringComparison.Ordinal));
}
