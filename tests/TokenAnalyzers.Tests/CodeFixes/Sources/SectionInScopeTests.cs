using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Sources;

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
        statements.Replace(
            "@",
            "feed[\"ServiceToken\"] ?? throw new InvalidOperationException(\"Configuration value 'Feed:ServiceToken' is missing.\")",
            StringComparison.Ordinal));

    /// <summary>Statements with a section of something else.</summary>
    public static TheoryData<string> Others =>
    [
        "var feed = configuration.GetSection(\"Feed\");\nUse(@);\nUse(client);\nUse(feed[\"Address\"]!);",
        "var feed = configuration.GetSection(\"Feed\");\nUse(feed.Path);\nUse(@);",
        "Use(configuration[\"Address\"]!);\nUse(@);\nvar feed = configuration.GetSection(\"Feed\");",
    ];

    /// <summary>Statements that read a section of the provider, wherever they do.</summary>
    public static TheoryData<string> OwnSections =>
    [
        "var dbt = configuration.GetSection(\"Dbt\");\nUse(given);\nUse(client);\nUse(@);",
        "IConfiguration dbt = configuration.GetRequiredSection(\"Dbt\");\nUse(given);\nUse(@);",
        "var all = configuration;\nvar dbt = all.GetSection(\"Dbt\");\nUse(given);\nUse(@);",
    ];

    [Theory, MemberData(nameof(OwnSections))]
    public Task The_section_of_the_key_is_read(string statements) => new FixTest().StatementsBecomeAsync(
        statements.Replace("@", "\"«dbt»\"", StringComparison.Ordinal),
        statements.Replace(
            "@",
            "dbt[\"ServiceToken\"] ?? throw new InvalidOperationException(\"Configuration value 'Dbt:ServiceToken' is missing.\")",
            StringComparison.Ordinal));

    /// <summary>How a class holds a section; what it reads with the token in it, and the key that the exception names.</summary>
    public static TheoryData<string, string, string> Held => new()
    {
        {
            "private readonly IConfigurationSection _section;\n\n"
                + "    public C(IConfiguration configuration) => _section = configuration.GetSection(\"GitHub\");",
            "_section[\"AppToken\"]",
            "GitHub:AppToken"
        },
        {
            "private readonly IConfiguration _section;\n\n    public C(IConfiguration configuration) => _section = configuration.GetSection(\"GitHub\");",
            "_section[\"AppToken\"]",
            "GitHub:AppToken"
        },
        {
            "private readonly IConfiguration _section;\n\n"
                + "    public C(IConfiguration configuration) => _section = configuration.GetSection(\"Apps\").GetSection(\"Source\");",
            "_section[\"AppToken\"]",
            "Apps:Source:AppToken"
        },
        {
            "private readonly IConfiguration _section;\n\n    public C(IConfiguration configuration)\n    {\n"
                + "        var apps = configuration.GetSection(\"Apps\");\n        _section = apps.GetSection(\"Source\");\n    }",
            "_section[\"AppToken\"]",
            "Apps:Source:AppToken"
        },
        {
            "private IConfiguration Section { get; }\n\n    public C(IConfiguration configuration) => Section = configuration.GetSection(\"GitHub\");",
            "Section[\"AppToken\"]",
            "GitHub:AppToken"
        },
        {
            "private readonly IConfigurationSection _section;\n\n    public C(IConfigurationSection section) => _section = section;",
            "_section[\"AppToken\"]",
            "AppToken"
        },
    };

    [Theory, MemberData(nameof(Held))]
    public Task A_section_that_the_class_holds_is_read(string holder, string read, string key) => new FixTest().BecomesAsync(
        InClass(holder, read.Split('[')[0], "\"«github»\""),
        InClass(holder, read.Split('[')[0], $"{read} ?? throw new InvalidOperationException(\"Configuration value '{key}' is missing.\")"));

    /// <summary>Classes that hold all of the configuration, beside a section of something else or instead of one.</summary>
    public static TheoryData<string> WholeHeld =>
    [
        "private readonly IConfiguration _all;\n\n    private readonly IConfigurationSection _section;\n\n    public C(IConfiguration configuration)\n"
            + "    {\n        _all = configuration;\n        _section = configuration.GetSection(\"Feed\");\n    }",
        "private readonly IConfiguration _all;\n\n    private IConfiguration _section = null!;\n\n"
            + "    public C(IConfiguration configuration) => _all = _section = configuration;",
    ];

    [Theory, MemberData(nameof(WholeHeld))]
    public Task All_of_the_configuration_is_read_by_the_whole_key(string holder) => new FixTest().BecomesAsync(
        InClass(holder, "_section", "\"«github»\""),
        InClass(holder, "_section", holder.Contains("Feed", StringComparison.Ordinal) ? "_all‹GitHub:AppToken›" : "_section‹GitHub:AppToken›"));

    /// <summary>The key that is required is the whole one, too.</summary>
    [Fact]
    public Task The_fallback_of_a_held_section_names_the_whole_key()
    {
        const string Holder =
            "private readonly IConfiguration _section;\n\n    public C(IConfiguration configuration) => _section = configuration.GetSection(\"GitHub\");";
        return new FixTest().BecomesAsync(
            InClass(Holder, "_section", "_section[\"Token\"] ?? \"«github»\""),
            InClass(Holder, "_section", "_section[\"Token\"] ?? throw new InvalidOperationException(\"Configuration value 'GitHub:Token' is missing.\")"));
    }

    [Fact]
    public async Task Different_tokens_have_different_keys_in_a_section()
    {
        const string Holder =
            "private readonly IConfiguration _section;\n\n    public C(IConfiguration configuration) => _section = configuration.GetSection(\"Apps\");";
        var result = await FixRun.FixAllAsync(
            FixTest.Tokens(
                InClass(Holder, "_section", "\"«github»\"").Replace(
                    "class C",
                    "class D { string M(IConfiguration c) { var apps = c.GetSection(\"Apps\"); var x = apps[\"Id\"]; return \"«github2»\"; } }\n\nclass C",
                    StringComparison.Ordinal)),
            []);
        Assert.Contains("apps[\"AppToken\"]", result, StringComparison.Ordinal);
        Assert.Contains("_section[\"AppToken2\"]", result, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Others))]
    public Task Another_section_is_left_alone(string statements) => new FixTest().StatementsBecomeAsync(
        statements.Replace("@", "\"«dbt»\"", StringComparison.Ordinal),
        statements.Replace("@", "configuration‹Dbt:ServiceToken›", StringComparison.Ordinal));

    private static string InClass(string holder, string section, string value) =>
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;

        class C
        {
            {{holder}}

            public string? Id => {{section}}["ClientId"];

            public string Token() => {{value}};
        }
        """.Replace("\r\n", "\n", StringComparison.Ordinal);
}
