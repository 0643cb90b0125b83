using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Binding;

/// <summary>Defaults of options of a command line: without one, nobody should be able to leave the option out by mistake.</summary>
public sealed class CommandLineOptionTests
{
    /// <summary>The attribute of an option, before and after.</summary>
    public static TheoryData<string, string> Optional => new()
    {
        { "[CommandLine.Option]", "[CommandLine.Option(Required = true)]" },
        { "[CommandLine.Option()]", "[CommandLine.Option(Required = true)]" },
        {
            "[CommandLine.Option('t', \"token\", HelpText = \"The token.\")]",
            "[CommandLine.Option('t', \"token\", HelpText = \"The token.\", Required = true)]"
        },
        { "[CommandLine.Value(0)]", "[CommandLine.Value(0, Required = true)]" },
        { "[Obsolete, System.Management.Automation.Parameter]", "[Obsolete, System.Management.Automation.Parameter(Mandatory = true)]" },
        { "[Spectre.Console.Cli.CommandOption(\"--token <TOKEN>\")]", "[Spectre.Console.Cli.CommandOption(\"--token <TOKEN>\", isRequired: true)]" },
        {
            "[Spectre.Console.Cli.CommandOption(\"--token <TOKEN>\", IsHidden = true)]",
            "[Spectre.Console.Cli.CommandOption(\"--token <TOKEN>\", isRequired: true, IsHidden = true)]"
        },
    };

    /// <summary>Attributes that say how it is, or that can't.</summary>
    public static TheoryData<string> Decided =>
    [
        "[CommandLine.Option(Required = true)]",
        "[CommandLine.Option('t', \"token\", Required = true, HelpText = \"The token.\")]",
        "[CommandLine.Option(Required = false)]",
        "[CommandLine.Value(0, Required = true)]",
        "[System.Management.Automation.Parameter(Mandatory = true)]",
        "[Spectre.Console.Cli.CommandOption(\"--token <TOKEN>\", isRequired: true)]",
        "[Spectre.Console.Cli.CommandOption(\"--token <TOKEN>\", true)]",
        "[McMaster.Extensions.CommandLineUtils.Option(\"--token\")]",
    ];

    /// <summary>Code that looks whether the option is given.</summary>
    public static TheoryData<string> Checks =>
    [
        "static bool M(Options options) => string.IsNullOrEmpty(options.Token);",
        "static string M(Options options) => !string.IsNullOrWhiteSpace(options.Token) ? options.Token : Console.ReadLine()!;",
        "static string M(Options options) { if (options is not null && options.Token == \"\") throw new ArgumentException(); return options!.Token; }",
        "static string M(Options options) => options.Token ?? throw new ArgumentException();",
        "static bool M(Options options) => options.Token is not { Length: > 0 };",
    ];

    /// <summary>Code that uses it in any case.</summary>
    public static TheoryData<string> Uses =>
    [
        "static bool M(Options options) => string.Equals(options.Token, \"a\");",
        "static string M(Options options, bool flag) => flag ? options.Token : Console.ReadLine()!;",
        "static string M(Options options) { if (options is not null && options.Token == \"a\") throw new ArgumentException(); return options!.Token; }",
        "static string M(Options options) => Console.ReadLine() ?? options.Token;",
        "static bool M(Options options) => options.Token is { Length: > 9 };",
    ];

    [Theory, MemberData(nameof(Optional))]
    public Task An_option_has_to_be_given_from_then_on(string before, string after) =>
        new FixTest().BecomesAsync(Source(before, "\"«dbt»\""), Source(after, "\"\""));

    [Theory, MemberData(nameof(Decided))]
    public Task An_option_that_says_so_or_can_not_say_so_loses_its_default(string attribute) =>
        new FixTest().BecomesAsync(Source(attribute, "\"«dbt»\""), Source(attribute, "\"\""));

    [Theory, MemberData(nameof(Checks))]
    public Task An_option_that_the_code_checks_itself_loses_its_default(string use) =>
        new FixTest().BecomesAsync(Source("[CommandLine.Option]", "\"«dbt»\"", use), Source("[CommandLine.Option]", "\"\"", use));

    [Theory, MemberData(nameof(Uses))]
    public Task An_option_that_the_code_does_not_check_has_to_be_given(string use) =>
        new FixTest().BecomesAsync(Source("[CommandLine.Option]", "\"«dbt»\"", use), Source("[CommandLine.Option(Required = true)]", "\"\"", use));

    [Theory]
    [InlineData("[CommandLine.Option]", "Remove the default: the command line has to give the value")]
    [InlineData("[CommandLine.Option(Required = true)]", "Remove the default: the value comes from elsewhere")]
    public async Task The_title_says_what_is_asked_of_the_command_line(string attribute, string title) =>
        Assert.Equal(title, Assert.Single(await FixRun.ActionsAsync(Source(attribute, "\"made-up-value\""), "made-up-value", "GitHub App token")).Title);

    /// <summary>An option that code makes, before and after.</summary>
    public static TheoryData<string, string> Made => new()
    {
        { "Option<string> o = new(\"--token\") { DefaultValueFactory = _ => # };", "Option<string> o = new(\"--token\") { Required = true };" },
        {
            "var o = new Option<string>(\"--token\") { Description = \"The token.\", DefaultValueFactory = (result) => #, };",
            "var o = new Option<string>(\"--token\") { Description = \"The token.\", Required = true, };"
        },
    };

    /// <summary>Options and others whose default is read.</summary>
    public static TheoryData<string, string> NotMade => new()
    {
        {
            "Option<string> o = new(\"--token\") { Required = false, DefaultValueFactory = _ => # };",
            "Option<string> o = new(\"--token\") { Required = false, DefaultValueFactory = _ => @ };"
        },
        {
            "var o = new Argument<string>(\"token\") { DefaultValueFactory = _ => # };",
            "var o = new Argument<string>(\"token\") { DefaultValueFactory = _ => @ };"
        },
        { "Option<string> o = new(\"--token\") { CustomParser = _ => # };", "Option<string> o = new(\"--token\") { CustomParser = _ => @ };" },
    };

    [Theory, MemberData(nameof(Made))]
    public Task An_option_that_code_makes_has_to_be_given_from_then_on(string before, string after) =>
        new FixTest().BecomesAsync(InMethod(before.Replace("#", "\"«dbt»\"", StringComparison.Ordinal)), InMethod(after));

    [Theory, MemberData(nameof(NotMade))]
    public Task Any_other_function_reads_the_value(string before, string after) => new FixTest().BecomesAsync(
        InMethod(before.Replace("#", "\"«dbt»\"", StringComparison.Ordinal)),
        InMethod(after.Replace("@", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal)));

    private static string InMethod(string statement) =>
        $$"""
        using System;
        using System.CommandLine;

        static class U
        {
            static void M()
            {
                {{statement}}
            }
        }

        namespace System.CommandLine
        {
            class Argument<T>(string name) { public string Name => name; public Func<object, T>? DefaultValueFactory { get; set; } }

            class Option { public bool Required { get; set; } public string Description { get; set; } = ""; }

            class Option<T>(string name) : Option { public string Name => name; public Func<object, T>? DefaultValueFactory { get; set; } public Func<object, T>? CustomParser { get; set; } }
        }
        """;

    private static string Source(string attribute, string token, string use = "") =>
        $$"""
        using System;

        class Options
        {
            public string Name { get; set; } = "";

            {{attribute}}
            public string Token { get; set; } = {{token}};
        }

        static class U
        {
            {{use}}
        }

        namespace CommandLine
        {
            class OptionAttribute(char shortName = 'a', string longName = "") : Attribute { public string Names => shortName + longName; public bool Required { get; set; } public string HelpText { get; set; } = ""; }
            class ValueAttribute(int index) : Attribute { public int Index => index; public bool Required { get; set; } }
        }

        namespace McMaster.Extensions.CommandLineUtils { class OptionAttribute(string template) : Attribute { public string Template => template; } }

        namespace Spectre.Console.Cli
        {
            class CommandOptionAttribute(string template, bool isRequired = false) : Attribute { public string Template => template; public bool IsRequired { get; } = isRequired; public bool IsHidden { get; set; } }
        }

        namespace System.Management.Automation
        {
            class ParsingAttribute : Attribute { public bool Mandatory { get; set; } }
            class ParameterAttribute : ParsingAttribute;
        }
        """;
}
