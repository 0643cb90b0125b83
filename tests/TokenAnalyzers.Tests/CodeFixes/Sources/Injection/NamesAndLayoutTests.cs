using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Sources.Injection;

/// <summary>What is injected has a name that is free, in the style of its file, and lines like the ones around it.</summary>
public sealed class NamesAndLayoutTests
{
    private const string Usings =
        "using System;\nusing Microsoft.AspNetCore.Mvc;\nusing Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.DependencyInjection;\n";

    private static string Fill(string code) => code
        .Replace("TOKEN", "\"«dbt»\"", StringComparison.Ordinal)
        .Replace("@", "‹Dbt:ServiceToken›", StringComparison.Ordinal)
        .Replace("!!", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal);

    /// <summary>A language, the kind of namespace, and the class before and after.</summary>
    public static TheoryData<LanguageVersion, bool, string, string> Classes => new()
    {
        // Names that are taken: by a local, a parameter, a field, a type and a namespace.
        {
            LanguageVersion.Latest,
            true,
            "class C : ControllerBase\n{\n    string M()\n    {\n        var configuration = 1;\n        return configuration + TOKEN;\n    }\n}",
            "class C(IConfiguration appConfiguration) : ControllerBase\n{\n    string M()\n    {\n        var configuration = 1;\n"
                + "        return configuration + (appConfiguration@);\n    }\n}"
        },
        {
            LanguageVersion.CSharp12,
            true,
            "class C : ControllerBase\n{\n    string M(string configuration) => configuration + TOKEN;\n}",
            "class C(IConfiguration appConfiguration) : ControllerBase\n{\n    string M(string configuration) => configuration + (appConfiguration@);\n}"
        },
        {
            LanguageVersion.CSharp12,
            true,
            "class C : ControllerBase\n{\n    void Set(IConfiguration configuration) { }\n\n    string M() => TOKEN;\n}",
            "class C(IConfiguration configuration) : ControllerBase\n{\n    void Set(IConfiguration configuration) { }\n\n    string M() => configuration@;\n}"
        },
        {
            LanguageVersion.CSharp12,
            true,
            "class C : ControllerBase\n{\n    string configuration = \"\";\n\n    string M() => configuration + TOKEN;\n}",
            "class C(IConfiguration appConfiguration) : ControllerBase\n{\n    string configuration = \"\";\n\n"
                + "    string M() => configuration + (appConfiguration@);\n}"
        },
        {
            LanguageVersion.CSharp10,
            false,
            "class C : ControllerBase\n{\n    string _configuration = \"\";\n\n    string M() => _configuration + TOKEN;\n}",
            "class C : ControllerBase\n{\n    private readonly IConfiguration _appConfiguration;\n    string _configuration = \"\";\n\n"
                + "    public C(IConfiguration configuration)\n    {\n        _appConfiguration = configuration;\n    }\n\n"
                + "    string M() => _configuration + (_appConfiguration@);\n}"
        },
        {
            LanguageVersion.CSharp10,
            true,
            "class Configuration { }\n\nclass C : ControllerBase\n{\n    string M(Configuration other) => TOKEN;\n}",
            "class Configuration { }\n\nclass C : ControllerBase\n{\n    private readonly IConfiguration _configuration;\n\n"
                + "    public C(IConfiguration configuration)\n    {\n        _configuration = configuration;\n    }\n\n"
                + "    string M(Configuration other) => _configuration@;\n}"
        },
        {
            LanguageVersion.CSharp8,
            false,
            "namespace Configuration { class Other { } }\n\nclass C : ControllerBase\n{\n    string M(Configuration.Other other) => TOKEN;\n}",
            "namespace Configuration { class Other { } }\n\nclass C : ControllerBase\n{\n    private readonly IConfiguration _configuration;\n\n"
                + "    public C(IConfiguration configuration)\n    {\n        _configuration = configuration;\n    }\n\n"
                + "    string M(Configuration.Other other) => _configuration@;\n}"
        },

        {
            LanguageVersion.Latest,
            true,
            "class C : ControllerBase\n{\n    readonly Uri _uri;\n\n    public C(Uri uri) => _uri = uri;\n\n"
                + "    string M(string configuration) => _uri + configuration + TOKEN;\n}",
            "class C : ControllerBase\n{\n    readonly Uri _uri;\n    private readonly IConfiguration _configuration;\n\n"
                + "    public C(Uri uri, IConfiguration configuration)\n    {\n        _uri = uri;\n        _configuration = configuration;\n    }\n\n"
                + "    string M(string configuration) => _uri + configuration + (_configuration@);\n}"
        },

        // Names of the class's own style, as long as there are free ones.
        {
            LanguageVersion.CSharp10,
            true,
            "class Mail { }\n\nclass C : ControllerBase\n{\n    private readonly Uri _uri;\n    private readonly Mail _configuration;\n"
                + "    private int _count;\n\n    public C(Uri uri, Mail configuration)\n    {\n        _uri = uri;\n        _configuration = configuration;\n"
                + "    }\n\n    string M() => _uri + _configuration.ToString() + _count++ + TOKEN;\n}",
            "class Mail { }\n\nclass C : ControllerBase\n{\n    private readonly Uri _uri;\n    private readonly Mail _configuration;\n"
                + "    private readonly IConfiguration _appConfiguration;\n    private int _count;\n\n"
                + "    public C(Uri uri, Mail configuration, IConfiguration appConfiguration)\n    {\n        _uri = uri;\n"
                + "        _configuration = configuration;\n        _appConfiguration = appConfiguration;\n    }\n\n"
                + "    string M() => _uri + _configuration.ToString() + _count++ + (_appConfiguration@);\n}"
        },
        {
            LanguageVersion.CSharp12,
            true,
            "class C : ControllerBase\n{\n    string M(string configuration, string appConfiguration) => configuration + appConfiguration + TOKEN;\n}",
            "class C(IConfiguration appConfiguration2) : ControllerBase\n{\n"
                + "    string M(string configuration, string appConfiguration) => configuration + appConfiguration + (appConfiguration2@);\n}"
        },

        // The namespaces themselves: Shop.Microsoft and Shop.System are others.
        {
            LanguageVersion.CSharp12,
            false,
            "namespace Microsoft { class Other { } }\n\ninterface IConfiguration { }\n\nclass C : ControllerBase\n{\n"
                + "    string M(IConfiguration other) => TOKEN;\n}",
            "namespace Microsoft { class Other { } }\n\ninterface IConfiguration { }\n\n"
                + "class C(global::Microsoft.Extensions.Configuration.IConfiguration configuration) : ControllerBase\n{\n"
                + "    string M(IConfiguration other) => configuration@;\n}"
        },
        {
            LanguageVersion.CSharp12,
            false,
            "namespace System { class Other { } }\n\nclass Environment { }\n\nstatic class C\n{\n    public static string M(Environment other) => TOKEN;\n}",
            "namespace System { class Other { } }\n\nclass Environment { }\n\nstatic class C\n{\n"
                + "    public static string M(Environment other) => global::System.!!;\n}"
        },

        // Fields go with the fields of the object, after constants and static fields and their comments.
        {
            LanguageVersion.CSharp10,
            true,
            "class C : ControllerBase\n{\n    const int Limit = 3; // times\n\n    // How often.\n    int _count;\n\n"
                + "    string M() => _count++ < Limit ? TOKEN : TOKEN;\n}",
            "class C : ControllerBase\n{\n    const int Limit = 3; // times\n\n    readonly IConfiguration _configuration;\n    // How often.\n"
                + "    int _count;\n\n    public C(IConfiguration configuration)\n    {\n        _configuration = configuration;\n    }\n\n"
                + "    string M() => _count++ < Limit ? _configuration@ : _configuration@;\n}"
        },
        {
            LanguageVersion.CSharp10,
            true,
            "class C : ControllerBase\n{\n    static readonly Uri s_uri = new(\"https://example.com\"); // here\n\n    string M() => s_uri + TOKEN;\n}",
            "class C : ControllerBase\n{\n    static readonly Uri s_uri = new(\"https://example.com\"); // here\n\n"
                + "    private readonly IConfiguration _configuration;\n\n    public C(IConfiguration configuration)\n    {\n"
                + "        _configuration = configuration;\n    }\n\n    string M() => s_uri + (_configuration@);\n}"
        },
        {
            LanguageVersion.CSharp10,
            true,
            "class C : ControllerBase\n{\n    const int Limit = 3;\n\n    public C(Uri uri)\n    {\n    }\n\n    string M() => TOKEN + Limit;\n}",
            "class C : ControllerBase\n{\n    const int Limit = 3;\n\n    private readonly IConfiguration _configuration;\n\n"
                + "    public C(Uri uri, IConfiguration configuration)\n    {\n        _configuration = configuration;\n    }\n\n"
                + "    string M() => (_configuration@) + Limit;\n}"
        },
        {
            LanguageVersion.CSharp10,
            true,
            "class C : ControllerBase\n{ // why\n    string M() => TOKEN;\n}",
            "class C : ControllerBase\n{ // why\n    private readonly IConfiguration _configuration;\n\n    public C(IConfiguration configuration)\n"
                + "    {\n        _configuration = configuration;\n    }\n\n    string M() => _configuration@;\n}"
        },

        {
            LanguageVersion.CSharp10,
            true,
            "class C : ControllerBase\n{\n    #region Fields\n    int _count;\n    #endregion\n\n    public C(Uri uri)\n    {\n    }\n\n"
                + "    string M() => _count++ + TOKEN;\n}",
            "class C : ControllerBase\n{\n    #region Fields\n    private readonly IConfiguration _configuration;\n    int _count;\n    #endregion\n\n"
                + "    public C(Uri uri, IConfiguration configuration)\n    {\n        _configuration = configuration;\n    }\n\n"
                + "    string M() => _count++ + (_configuration@);\n}"
        },

        // The file's own indentation.
        {
            LanguageVersion.CSharp10,
            true,
            "class C : ControllerBase\n{\n  private int _count;\n\n  string M() => _count++ + TOKEN;\n}",
            "class C : ControllerBase\n{\n  private readonly IConfiguration _configuration;\n  private int _count;\n\n"
                + "  public C(IConfiguration configuration)\n  {\n    _configuration = configuration;\n  }\n\n  string M() => _count++ + (_configuration@);\n}"
        },

        // A field goes after the last one that is given, and not after what a constructor makes itself.
        {
            LanguageVersion.CSharp10,
            true,
            "class C : ControllerBase\n{\n    private readonly Uri _uri;\n\n    // Made here.\n    private readonly object _lock;\n\n"
                + "    public C(Uri uri)\n    {\n        _uri = uri;\n        _lock = new();\n    }\n\n    string M() => _uri + TOKEN + _lock;\n}",
            "class C : ControllerBase\n{\n    private readonly Uri _uri;\n    private readonly IConfiguration _configuration;\n\n    // Made here.\n"
                + "    private readonly object _lock;\n\n    public C(Uri uri, IConfiguration configuration)\n    {\n        _uri = uri;\n"
                + "        _configuration = configuration;\n        _lock = new();\n    }\n\n    string M() => _uri + (_configuration@) + _lock;\n}"
        },

        // What is so without a word goes without one, if the file has it so.
        {
            LanguageVersion.CSharp10,
            true,
            "class C : ControllerBase\n{\n    static int s_calls;\n\n    readonly Uri _uri;\n\n    public C(Uri uri) => _uri = uri;\n\n"
                + "    string M() => _uri + TOKEN + s_calls;\n}",
            "class C : ControllerBase\n{\n    static int s_calls;\n\n    readonly Uri _uri;\n    readonly IConfiguration _configuration;\n\n"
                + "    public C(Uri uri, IConfiguration configuration)\n    {\n        _uri = uri;\n        _configuration = configuration;\n    }\n\n"
                + "    string M() => _uri + (_configuration@) + s_calls;\n}"
        },
        {
            LanguageVersion.CSharp10,
            true,
            "class C : ControllerBase\n{\n    private static int s_calls;\n\n    readonly Uri _uri;\n    int _count;\n\n"
                + "    public C(Uri uri) => _uri = uri;\n\n    string M() => _uri + TOKEN + s_calls + _count++;\n}",
            "class C : ControllerBase\n{\n    private static int s_calls;\n\n    readonly Uri _uri;\n"
                + "    private readonly IConfiguration _configuration;\n    int _count;\n\n    public C(Uri uri, IConfiguration configuration)\n    {\n"
                + "        _uri = uri;\n        _configuration = configuration;\n    }\n\n    string M() => _uri + (_configuration@) + s_calls + _count++;\n}"
        },

        // What is described has its new parts described.
        {
            LanguageVersion.CSharp10,
            true,
            "/// <summary>Jobs.</summary>\nclass C<T> : ControllerBase\n{\n    string M() => TOKEN;\n}",
            "/// <summary>Jobs.</summary>\nclass C<T> : ControllerBase\n{\n    private readonly IConfiguration _configuration;\n\n"
                + "    /// <summary>Initializes a new instance of the <see cref=\"C{T}\"/> class.</summary>\n"
                + "    /// <param name=\"configuration\">The configuration.</param>\n    public C(IConfiguration configuration)\n    {\n"
                + "        _configuration = configuration;\n    }\n\n    string M() => _configuration@;\n}"
        },
        {
            LanguageVersion.CSharp12,
            true,
            "/// <summary>Jobs.</summary>\n/// <param name=\"uri\">Where.</param>\nclass C(Uri uri) : ControllerBase\n{\n    string M() => uri + TOKEN;\n}",
            "/// <summary>Jobs.</summary>\n/// <param name=\"uri\">Where.</param>\n/// <param name=\"configuration\">The configuration.</param>\n"
                + "class C(Uri uri, IConfiguration configuration) : ControllerBase\n{\n    string M() => uri + (configuration@);\n}"
        },

        // Styles.
        {
            LanguageVersion.CSharp7_3,
            false,
            "class C : ControllerBase\n{\n    private int m_count;\n\n    string M() => m_count++ + TOKEN;\n}",
            "class C : ControllerBase\n{\n    private readonly IConfiguration m_configuration;\n    private int m_count;\n\n"
                + "    public C(IConfiguration configuration)\n    {\n        m_configuration = configuration;\n    }\n\n"
                + "    string M() => m_count++ + (m_configuration@);\n}"
        },
        {
            LanguageVersion.CSharp7_3,
            false,
            "class C : ControllerBase\n{\n    private int count;\n\n    string M() => this.count++ + TOKEN;\n}",
            "class C : ControllerBase\n{\n    private readonly IConfiguration configuration;\n    private int count;\n\n"
                + "    public C(IConfiguration configuration)\n    {\n        this.configuration = configuration;\n    }\n\n"
                + "    string M() => this.count++ + (this.configuration@);\n}"
        },

        // Several constructors.
        {
            LanguageVersion.CSharp8,
            false,
            "class C : ControllerBase\n{\n    public C() : this(3) { }\n\n    [ActivatorUtilitiesConstructor]\n"
                + "    public C(int retries) => Retries = retries;\n\n    public int Retries { get; }\n\n    string M() => TOKEN;\n}",
            "class C : ControllerBase\n{\n    private readonly IConfiguration _configuration;\n\n"
                + "    public C(IConfiguration configuration) : this(3, configuration) { }\n\n    [ActivatorUtilitiesConstructor]\n"
                + "    public C(int retries, IConfiguration configuration)\n    {\n        Retries = retries;\n        _configuration = configuration;\n"
                + "    }\n\n    public int Retries { get; }\n\n    string M() => _configuration@;\n}"
        },
        {
            LanguageVersion.CSharp12,
            true,
            "class C(int retries) : ControllerBase\n{\n    public C() : this(3) { }\n\n    public int Retries => retries;\n\n    string M() => TOKEN;\n}",
            "class C(int retries, IConfiguration configuration) : ControllerBase\n{\n"
                + "    public C(IConfiguration configuration) : this(3, configuration) { }\n\n    public int Retries => retries;\n\n"
                + "    string M() => configuration@;\n}"
        },
        {
            LanguageVersion.CSharp10,
            true,
            "class C : ControllerBase\n{\n    public C() : this(new ConfigurationBuilder().Build()) { }\n\n    public C(IConfiguration settings) { }\n\n"
                + "    string M() => TOKEN;\n}",
            "class C : ControllerBase\n{\n    private readonly IConfiguration _configuration;\n\n"
                + "    public C() : this(new ConfigurationBuilder().Build()) { }\n\n    public C(IConfiguration settings)\n    {\n"
                + "        _configuration = settings;\n    }\n\n    string M() => _configuration@;\n}"
        },
        {
            LanguageVersion.CSharp10,
            true,
            "class C : ControllerBase\n{\n    public C() { }\n\n    public C(IConfiguration settings) { }\n\n    string M() => TOKEN;\n}",
            "class C : ControllerBase\n{\n    public C() { }\n\n    public C(IConfiguration settings) { }\n\n    string M() => !!;\n}"
        },

        // Generic and nested classes.
        {
            LanguageVersion.CSharp12,
            true,
            "class C<T> : ControllerBase where T : class\n{\n    string M() => TOKEN;\n}",
            "class C<T>(IConfiguration configuration) : ControllerBase where T : class\n{\n    string M() => configuration@;\n}"
        },
        {
            LanguageVersion.CSharp8,
            false,
            "static class Outer\n{\n    class C<T> : ControllerBase\n    {\n        string M() => TOKEN;\n    }\n}",
            "static class Outer\n{\n    class C<T> : ControllerBase\n    {\n        private readonly IConfiguration _configuration;\n\n"
                + "        public C(IConfiguration configuration)\n        {\n            _configuration = configuration;\n        }\n\n"
                + "        string M() => _configuration@;\n    }\n}"
        },

        // Directives between members.
        {
            LanguageVersion.CSharp10,
            true,
            "class C : ControllerBase\n{\n#if NET\n    private int _count;\n#endif\n\n    string M() => TOKEN;\n\n#if !NET\n    private int _other;\n#endif\n}",
            "class C : ControllerBase\n{\n    private readonly IConfiguration _configuration;\n\n    public C(IConfiguration configuration)\n    {\n"
                + "        _configuration = configuration;\n    }\n\n#if NET\n    private int _count;\n#endif\n\n    string M() => _configuration@;\n\n"
                + "#if !NET\n    private int _other;\n#endif\n}"
        },
    };

    [Theory]
    [MemberData(nameof(Classes))]
    public Task A_class_is_injected_into(LanguageVersion language, bool isFileScoped, string before, string after)
    {
        var nullable = language >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable;
        return new FixTest { Language = language, Nullable = nullable }.BecomesAsync(
            Fill(InNamespace(before, isFileScoped)), Fill(InNamespace(after, isFileScoped)));
    }

    private const string WithField = "class C : ControllerBase\n{\n    private int _count;\n\n    string M() => _count++ + TOKEN;\n}\n";

    private const string WithFieldAfter =
        "class C : ControllerBase\n{\n    private readonly IConfiguration _configuration;\n    private int _count;\n\n"
            + "    public C(IConfiguration configuration)\n    {\n        _configuration = configuration;\n    }\n\n"
            + "    string M() => _count++ + (_configuration@);\n}\n";

    [Theory]
    [InlineData(NullableContextOptions.Enable)]
    [InlineData(NullableContextOptions.Disable)]
    public Task Line_endings_and_tabs_stay(NullableContextOptions nullable) =>
        new FixTest { Language = LanguageVersion.CSharp8, Nullable = nullable }.BecomesAsync(
        Fill(WithWindowsLinesAndTabs($"{Usings}\n{WithField}")),
        Fill(WithWindowsLinesAndTabs($"{Usings}\n{WithFieldAfter}")));

    [Theory]
    [InlineData("false")]
    [InlineData("false:suggestion")]
    public Task A_project_that_likes_no_primary_constructors_gets_none(string value) =>
        new FixTest { Options = "csharp_style_prefer_primary_constructors = " + value }.BecomesAsync(
        Fill($"{Usings}\n{WithField}"),
        Fill($"{Usings}\n{WithFieldAfter}"));

    [Fact]
    public Task Without_a_word_from_the_project_it_is_a_primary_constructor() =>
        new FixTest { Options = "csharp_style_prefer_primary_constructors = true:warning" }.BecomesAsync(
        Fill($"{Usings}\n{WithField}"),
        Fill($"{Usings}\n{WithPrimary}"));

    /// <summary>Other classes of the project, and whether the class gets parameters.</summary>
    public static TheoryData<string, bool> OtherClasses => new()
    {
        { "class Other(ILogger<Other> logger) { object Logger => logger; }", true },
        { "class Other { public Other(string name) { } }", true },
        { "record Other(string Name); class Error : Exception { public Error(string message) { } }", true },
        { "class Other { public Other(ILogger<Other> logger) { } }", false },
        { "class Other { public Other(ILogger<Other> logger) { } } record Third(string Name);", false },
        { "class Other { public Other(ILogger<Other> logger) { } } class Third(Uri uri) { Uri Uri => uri; }", true },
    };

    [Theory, MemberData(nameof(OtherClasses))]
    public Task A_project_without_primary_constructors_gets_none(string others, bool isPrimary) => new FixTest().RunAsync(
    [
        ("Test.cs", Fill($"{Usings}\n{WithField}"), Fill($"{Usings}\n{(isPrimary ? WithPrimary : WithFieldAfter)}"), null),
        ("Others.cs", Logging + others, Logging + others, null),
    ]);

    private const string Logging = "using System; using Microsoft.Extensions.Logging; ";

    private static readonly string WithPrimary =
        WithField.Replace("C :", "C(IConfiguration configuration) :", StringComparison.Ordinal).Replace("TOKEN", "(configuration@)", StringComparison.Ordinal);

    /// <summary>Naming rules for fields, and the name of the new one.</summary>
    public static TheoryData<string, string> NamingRules => new()
    {
        { Rule("a", kinds: "field", accessibilities: "private", modifiers: "", prefix: "m_"), "m_configuration" },
        { Rule("a", kinds: "*", accessibilities: "*", modifiers: "", prefix: "_"), "_configuration" },
        {
            Rule("a", kinds: "property, field", accessibilities: "internal, private", modifiers: "readonly", prefix: "", capitalization: "pascal_case"),
            "Configuration"
        },
        {
            Rule("a", kinds: "field", accessibilities: "private", modifiers: "", prefix: "f") + Rule(
                "b", kinds: "field", accessibilities: "private", modifiers: "readonly", prefix: "r"),
            "rconfiguration"
        },

        // Rules for other members leave the style of the class.
        { Rule("a", kinds: "property", accessibilities: "private", modifiers: "", prefix: "m_"), "_configuration" },
        { Rule("a", kinds: "field", accessibilities: "public", modifiers: "", prefix: "m_"), "_configuration" },
        { Rule("a", kinds: "field", accessibilities: "private", modifiers: "static", prefix: "s_"), "_configuration" },
        { Rule("a", kinds: "field", accessibilities: "private", modifiers: "", prefix: "m_", severity: "none"), "_configuration" },
    };

    [Theory]
    [MemberData(nameof(NamingRules))]
    public Task The_naming_rules_of_the_project_name_the_field(string rules, string field) =>
        new FixTest { Options = "csharp_style_prefer_primary_constructors = false\n" + rules }.BecomesAsync(
            Fill($"{Usings}\n{WithField}"),
            Fill($"{Usings}\n{WithFieldAfter.Replace("_configuration", field, StringComparison.Ordinal)}"));

    private static string Rule(
        string name,
        string kinds,
        string accessibilities,
        string modifiers,
        string prefix,
        string capitalization = "camel_case",
        string severity = "suggestion") =>
        $"""
        dotnet_naming_rule.{name}.symbols = {name}_fields
        dotnet_naming_rule.{name}.style = {name}_style
        dotnet_naming_rule.{name}.severity = {severity}
        dotnet_naming_symbols.{name}_fields.applicable_kinds = {kinds}
        dotnet_naming_symbols.{name}_fields.applicable_accessibilities = {accessibilities}
        dotnet_naming_symbols.{name}_fields.required_modifiers = {modifiers}
        dotnet_naming_style.{name}_style.required_prefix = {prefix}
        dotnet_naming_style.{name}_style.capitalization = {capitalization}

        """;

    private static string WithWindowsLinesAndTabs(string source) =>
        source.Replace("    ", "\t", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);

    private static string InNamespace(string code, bool isFileScoped) => isFileScoped
        ? $"{Usings}\nnamespace Shop;\n\n{code}\n".Replace("namespace Shop;\n\nnamespace", "namespace", StringComparison.Ordinal)
        : $"{Usings}\nnamespace Shop\n{{\n    {code.Replace("\n", "\n    ", StringComparison.Ordinal).Replace("\n    \n", "\n\n", StringComparison.Ordinal)}\n}}\n";
}
