using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Rewrites;

/// <summary>
/// The fallback of a value that code reads goes, and the key that it reads is the required one. <c>#</c> is a token;
/// <c>⟦GitHub:Token⟧</c> is <c>throw</c> with the exception that names a key, <c>⟦$GITHUB_TOKEN⟧</c> a variable, and <c>⟦⟧</c> none.
/// </summary>
public sealed partial class FallbackTests
{
    private const string Read = "var token = configuration[\"GitHub:Token\"];\n";

    public static TheoryData<string, string> Expressions => new()
    {
        // What reads
        { "Use(configuration[\"GitHub:Token\"] ?? #);", "Use(configuration[\"GitHub:Token\"] ?? ⟦GitHub:Token⟧);" },
        { "Use(Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? #);", "Use(Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? ⟦$GITHUB_TOKEN⟧);" },
        { "Use(configuration.GetSection(\"GitHub\")[\"Token\"] ?? #);", "Use(configuration.GetSection(\"GitHub\")[\"Token\"] ?? ⟦GitHub:Token⟧);" },
        { "Use(configuration.GetSection(\"GitHub\")?[\"Token\"] ?? #);", "Use(configuration.GetSection(\"GitHub\")?[\"Token\"] ?? ⟦GitHub:Token⟧);" },
        { "Use(configuration.GetSection(\"GitHub:Token\").Value ?? #);", "Use(configuration.GetSection(\"GitHub:Token\").Value ?? ⟦GitHub:Token⟧);" },
        {
            "Use(configuration.GetSection(\"GitHub:Token\").Get<string>() ?? #);",
            "Use(configuration.GetSection(\"GitHub:Token\").Get<string>() ?? ⟦GitHub:Token⟧);"
        },
        { "Use(configuration.GetConnectionString(\"Default\") ?? #);", "Use(configuration.GetConnectionString(\"Default\") ?? ⟦ConnectionStrings:Default⟧);" },
        { "Use(configuration.GetValue<string>(\"GitHub:Token\") ?? #);", "Use(configuration.GetValue<string>(\"GitHub:Token\") ?? ⟦GitHub:Token⟧);" },
        { "Use(configuration[\"GitHub:Token\"]?.Trim() ?? #);", "Use(configuration[\"GitHub:Token\"]?.Trim() ?? ⟦GitHub:Token⟧);" },
        {
            "var gitHub = configuration.GetSection(\"GitHub\");\nUse(gitHub[\"Token\"] ?? #);",
            "var gitHub = configuration.GetSection(\"GitHub\");\nUse(gitHub[\"Token\"] ?? ⟦GitHub:Token⟧);"
        },
        {
            "const string key = \"GitHub:Token\";\nUse(configuration[key] ?? #);",
            "const string key = \"GitHub:Token\";\nUse(configuration[key] ?? ⟦GitHub:Token⟧);"
        },
        { Read + "Use(token ?? #);", Read + "Use(token ?? ⟦GitHub:Token⟧);" },

        // The first of several reads is the one that the code would rather have.
        {
            "Use(configuration[\"GitHub:Token\"] ?? configuration[\"Other\"] ?? #);",
            "Use(configuration[\"GitHub:Token\"] ?? configuration[\"Other\"] ?? ⟦GitHub:Token⟧);"
        },
        { "Use(given ?? configuration[\"GitHub:Token\"] ?? #);", "Use(given ?? configuration[\"GitHub:Token\"] ?? ⟦GitHub:Token⟧);" },

        // A key that outputs may not show, or that is not known, has no name.
        { "Use(configuration[given] ?? #);", "Use(configuration[given] ?? ⟦⟧);" },
        { "Use(Environment.GetEnvironmentVariable(given) ?? #);", "Use(Environment.GetEnvironmentVariable(given) ?? ⟦$⟧);" },

        // What goes takes no name: another token has the plain one.
        {
            "Use(configuration[\"GitHub:Token\"] ?? #);\nUse(\"«github2»\");",
            "Use(configuration[\"GitHub:Token\"] ?? ⟦GitHub:Token⟧);\nUse(configuration‹GitHub:AppToken›);"
        },

        // How the fallback is written
        { "Use(configuration[\"GitHub:Token\"] /* why */ ?? # /* old */);", "Use(configuration[\"GitHub:Token\"] /* why */ ?? ⟦GitHub:Token⟧ /* old */);" },
        { "Use(configuration[\"GitHub:Token\"]\n    ?? (#));", "Use(configuration[\"GitHub:Token\"]\n    ?? ⟦GitHub:Token⟧);" },
        { "Use(\"token \" + (configuration[\"GitHub:Token\"] ?? #));", "Use(\"token \" + (configuration[\"GitHub:Token\"] ?? ⟦GitHub:Token⟧));" },
        { "Use(configuration[\"GitHub:Header\"] ?? \"token «github»\");", "Use(configuration[\"GitHub:Header\"] ?? ⟦GitHub:Header⟧);" },
        { "Use(configuration[\"GitHub:Header\"] ?? $\"{given} «github»\");", "Use(configuration[\"GitHub:Header\"] ?? ⟦GitHub:Header⟧);" },
        { "Use(configuration[\"GitHub:Header\"] ?? \"token \" + #);", "Use(configuration[\"GitHub:Header\"] ?? ⟦GitHub:Header⟧);" },
        { "const string fallback = #;\nUse(configuration[\"GitHub:Token\"] ?? fallback);", "Use(configuration[\"GitHub:Token\"] ?? ⟦GitHub:Token⟧);" },

        // Defaults of GetValue
        { "Use(configuration.GetValue(\"GitHub:Token\", #));", "Use(configuration.GetValue<string>(\"GitHub:Token\") ?? ⟦GitHub:Token⟧);" },
        { "Use(configuration.GetValue<string>(\"GitHub:Token\", #));", "Use(configuration.GetValue<string>(\"GitHub:Token\") ?? ⟦GitHub:Token⟧);" },
        { "Use(configuration.GetValue(\"GitHub:Token\", #)!);", "Use(configuration.GetValue<string>(\"GitHub:Token\") ?? ⟦GitHub:Token⟧);" },
        { "Use(configuration.GetValue(\"GitHub:Token\", #).Trim());", "Use((configuration.GetValue<string>(\"GitHub:Token\") ?? ⟦GitHub:Token⟧).Trim());" },
        {
            "Use(configuration.GetValue(defaultValue: #, key: \"GitHub:Token\"));",
            "Use(configuration.GetValue<string>(key: \"GitHub:Token\") ?? ⟦GitHub:Token⟧);"
        },
        {
            "Use(configuration.GetSection(\"GitHub\").GetValue(\"Token\", #));",
            "Use(configuration.GetSection(\"GitHub\").GetValue<string>(\"Token\") ?? ⟦GitHub:Token⟧);"
        },
        {
            "Use(ConfigurationBinder.GetValue(configuration, \"GitHub:Token\", #));",
            "Use(ConfigurationBinder.GetValue<string>(configuration, \"GitHub:Token\") ?? ⟦GitHub:Token⟧);"
        },
        { "Use(configuration?.GetValue(\"GitHub:Token\", #));", "Use(configuration?.GetValue<string>(\"GitHub:Token\") ?? ⟦GitHub:Token⟧);" },

        // Choices
        {
            "Use(configuration.GetSection(\"GitHub\").Exists() ? configuration[\"GitHub:Token\"]! : #);",
            "Use(configuration.GetSection(\"GitHub\").Exists() ? configuration[\"GitHub:Token\"]! : ⟦GitHub:Token⟧);"
        },
        {
            "var gitHub = configuration.GetSection(\"GitHub\");\nUse(!gitHub.Exists() ? # : gitHub[\"Token\"]!);",
            "var gitHub = configuration.GetSection(\"GitHub\");\nUse(!gitHub.Exists() ? ⟦GitHub:Token⟧ : gitHub[\"Token\"]!);"
        },
        {
            "string token;\nif (configuration.GetSection(\"GitHub\").Exists()) token = configuration[\"GitHub:Token\"]!;\nelse token = #;\nUse(token);",
            "string token;\nif (configuration.GetSection(\"GitHub\").Exists()) token = configuration[\"GitHub:Token\"]!;\nelse ⟦GitHub:Token⟧;\nUse(token);"
        },
        { Read + "Use(string.IsNullOrEmpty(token) ? # : token);", Read + "Use(string.IsNullOrEmpty(token) ? ⟦GitHub:Token⟧ : token);" },
        { Read + "Use(!string.IsNullOrWhiteSpace(token) ? token : #);", Read + "Use(!string.IsNullOrWhiteSpace(token) ? token : ⟦GitHub:Token⟧);" },
        { Read + "Use(token is null or \"\" ? # : token);", Read + "Use(token is null or \"\" ? ⟦GitHub:Token⟧ : token);" },
        {
            Read + "Use(token != null && token.Length > 0 ? token.Trim() : #);",
            Read + "Use(token != null && token.Length > 0 ? token.Trim() : ⟦GitHub:Token⟧);"
        },
        {
            "Use(configuration[\"GitHub:Token\"] == null ? # : configuration[\"GitHub:Token\"]!);",
            "Use(configuration[\"GitHub:Token\"] == null ? ⟦GitHub:Token⟧ : configuration[\"GitHub:Token\"]!);"
        },
        {
            "Use(configuration[\"GitHub:Token\"] is { Length: > 0 } token ? token : #);",
            "Use(configuration[\"GitHub:Token\"] is { Length: > 0 } token ? token : ⟦GitHub:Token⟧);"
        },

        {
            "Use(configuration[\"GitHub:Token\"] switch { null or \"\" => #, var token => token });",
            "Use(configuration[\"GitHub:Token\"] switch { null or \"\" => ⟦GitHub:Token⟧, var token => token });"
        },
        {
            "Use(configuration[\"GitHub:Token\"] switch { { Length: > 0 } token => token, _ => # });",
            "Use(configuration[\"GitHub:Token\"] switch { { Length: > 0 } token => token, _ => ⟦GitHub:Token⟧ });"
        },

        // The key of a personal token is renamed on the way.
        { "Use(configuration[\"GitHub:Pat\"] ?? #);", "Use(configuration[\"GitHub:ServiceToken\"] ?? ⟦GitHub:ServiceToken⟧);" },
        {
            "Use(Environment.GetEnvironmentVariable(\"GITHUB_PAT\") ?? #);",
            "Use(Environment.GetEnvironmentVariable(\"GITHUB_SERVICE_TOKEN\") ?? ⟦$GITHUB_SERVICE_TOKEN⟧);"
        },
        {
            "Use(configuration.GetSection(\"GitHub\").GetValue(\"PersonalAccessToken\", #));",
            "Use(configuration.GetSection(\"GitHub\").GetValue<string>(\"ServiceToken\") ?? ⟦GitHub:ServiceToken⟧);"
        },
        {
            "Use(configuration[\"GitHub:Pat\"] == null ? # : configuration[\"GitHub:Pat\"]!);",
            "Use(configuration[\"GitHub:ServiceToken\"] == null ? ⟦GitHub:ServiceToken⟧ : configuration[\"GitHub:ServiceToken\"]!);"
        },
        {
            "const string key = \"GITHUB_PAT\";\nUse(Environment.GetEnvironmentVariable(key) ?? #);",
            "const string key = \"GITHUB_SERVICE_TOKEN\";\nUse(Environment.GetEnvironmentVariable(key) ?? ⟦$GITHUB_SERVICE_TOKEN⟧);"
        },
    };

    public static TheoryData<string, string> Statements => new()
    {
        {
            Read + "if (string.IsNullOrEmpty(token))\n{\n    // For now.\n    token = #;\n}\n\nUse(token);",
            Read + "if (string.IsNullOrEmpty(token))\n{\n    // For now.\n    ⟦GitHub:Token⟧;\n}\n\nUse(token);"
        },
        { Read + "if (string.IsNullOrWhiteSpace(token)) token = #; // old", Read + "if (string.IsNullOrWhiteSpace(token)) ⟦GitHub:Token⟧; // old" },
        { Read + "if (token == null) token = #;", Read + "if (token == null) ⟦GitHub:Token⟧;" },
        { Read + "if (token is null)\n    token = #;", Read + "if (token is null)\n    ⟦GitHub:Token⟧;" },
        { Read + "if (token is not { Length: > 0 }) token = #;", Read + "if (token is not { Length: > 0 }) ⟦GitHub:Token⟧;" },
        { Read + "if (token == null || token.Length == 0) token = #;", Read + "if (token == null || token.Length == 0) ⟦GitHub:Token⟧;" },
        { Read + "if (flag && token == null) token = #;", Read + "if (flag && token == null) ⟦GitHub:Token⟧;" },
        {
            Read + "string value;\nif (token != null) value = token;\nelse value = #;",
            Read + "string value;\nif (token != null) value = token;\nelse ⟦GitHub:Token⟧;"
        },
        {
            "string? token = null;\ntoken = configuration[\"GitHub:Token\"];\nif (token == null) token = #;",
            "string? token = null;\ntoken = configuration[\"GitHub:Token\"];\nif (token == null) ⟦GitHub:Token⟧;"
        },
        {
            "given = Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\")!;\nif (given == \"\") given = #;",
            "given = Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\")!;\nif (given == \"\") ⟦$GITHUB_TOKEN⟧;"
        },
        { Read + "token ??= #;", Read + "token = token ?? ⟦GitHub:Token⟧;" },
        { Read + "Use(token ??= #);", Read + "Use(token ?? ⟦GitHub:Token⟧);" },
        { Read + "token = token ?? #;", Read + "token = token ?? ⟦GitHub:Token⟧;" },
        { "configuration[\"GitHub:Token\"] ??= #;", "_ = configuration[\"GitHub:Token\"] ?? ⟦GitHub:Token⟧;" },
        {
            "string Get()\n{\n    var token = configuration[\"GitHub:Token\"];\n    if (token == null) return #;\n    return token;\n}",
            "string Get()\n{\n    var token = configuration[\"GitHub:Token\"];\n    if (token == null) ⟦GitHub:Token⟧;\n    return token;\n}"
        },
        {
            "string Get()\n{\n    switch (configuration[\"GitHub:Token\"])\n    {\n        case { Length: > 0 } token:\n            return token;\n"
                + "        default:\n            return #;\n    }\n}",
            "string Get()\n{\n    switch (configuration[\"GitHub:Token\"])\n    {\n        case { Length: > 0 } token:\n            return token;\n"
                + "        default:\n            ⟦GitHub:Token⟧;\n    }\n}"
        },
        {
            "string Get()\n{\n    switch (configuration[\"GitHub:Token\"])\n    {\n        case null or \"\":\n            return #;\n"
                + "        case var token:\n            return token;\n    }\n}",
            "string Get()\n{\n    switch (configuration[\"GitHub:Token\"])\n    {\n        case null or \"\":\n            ⟦GitHub:Token⟧;\n"
                + "        case var token:\n            return token;\n    }\n}"
        },
        {
            "var token = configuration[\"GitHub:Token\"];\nswitch (token)\n{\n    case null:\n    case \"\":\n        given = #;\n        break;\n"
                + "    default:\n        given = token;\n        break;\n}",
            "var token = configuration[\"GitHub:Token\"];\nswitch (token)\n{\n    case null:\n    case \"\":\n        ⟦GitHub:Token⟧;\n    default:\n"
                + "        given = token;\n        break;\n}"
        },
        {
            "string Get()\n{\n    var token = configuration[\"GitHub:Token\"];\n    if (token != null)\n    {\n        return token;\n    }\n\n"
                + "    return #;\n}",
            "string Get()\n{\n    var token = configuration[\"GitHub:Token\"];\n    if (token != null)\n    {\n        return token;\n    }\n\n"
                + "    ⟦GitHub:Token⟧;\n}"
        },
    };

    /// <summary>Code like the above in which the token is no fallback of what is read: it is read under a key of its own, <c>@</c>.</summary>
    public static TheoryData<string, string> NoFallbacks => new()
    {
        { "Use(given ?? #);", "Use(given ?? @);" },
        { "given ??= #;", "given ??= @;" },
        { "if (string.IsNullOrEmpty(given)) given = #;", "if (string.IsNullOrEmpty(given)) given = @;" },
        {
            "Use(configuration.GetSection(\"GitHub\").Exists() ? # : configuration[\"Mode\"]!);",
            "Use(configuration.GetSection(\"GitHub\").Exists() ? @ : configuration[\"Mode\"]!);"
        },
        { "Use(configuration.GetSection(\"GitHub\").Exists() ? given : #);", "Use(configuration.GetSection(\"GitHub\").Exists() ? given : @);" },
        { "Use(System.IO.File.Exists(\"a\") ? configuration[\"Mode\"]! : #);", "Use(System.IO.File.Exists(\"a\") ? configuration[\"Mode\"]! : @);" },
        { "Use(flag ? # : configuration[\"GitHub:Token\"]);", "Use(flag ? @ : configuration[\"GitHub:Token\"]);" },
        { "Use(string.IsNullOrEmpty(configuration[\"Mode\"]) ? # : given);", "Use(string.IsNullOrEmpty(configuration[\"Mode\"]) ? @ : given);" },
        { "Use(configuration[\"Mode\"] == null ? configuration[\"Mode\"] : #);", "Use(configuration[\"Mode\"] == null ? configuration[\"Mode\"] : @);" },
        { "Use(configuration[\"Mode\"] switch { \"test\" => given, _ => # });", "Use(configuration[\"Mode\"] switch { \"test\" => given, _ => @ });" },
        {
            "switch (configuration[\"Mode\"])\n{\n    case \"test\":\n        break;\n    default:\n        given = #;\n        break;\n}",
            "switch (configuration[\"Mode\"])\n{\n    case \"test\":\n        break;\n    default:\n        given = @;\n        break;\n}"
        },
        {
            "string Get()\n{\n    switch (configuration[\"Mode\"])\n    {\n        case null:\n            return #;\n        default:\n"
                + "            return given;\n    }\n}",
            "string Get()\n{\n    switch (configuration[\"Mode\"])\n    {\n        case null:\n            return @;\n        default:\n"
                + "            return given;\n    }\n}"
        },
        {
            "string Get()\n{\n    switch (configuration[\"Mode\"])\n    {\n        case { Length: > 0 } token when flag:\n            return token;\n"
                + "        default:\n            return #;\n    }\n}",
            "string Get()\n{\n    switch (configuration[\"Mode\"])\n    {\n        case { Length: > 0 } token when flag:\n            return token;\n"
                + "        default:\n            return @;\n    }\n}"
        },
        { "if (configuration[\"Mode\"] == null) given = #;", "if (configuration[\"Mode\"] == null) given = @;" },
        { "if (configuration[\"Mode\"] == \"test\") given = #;", "if (configuration[\"Mode\"] == \"test\") given = @;" },
        { Read + "if (token != null) token = #;", Read + "if (token != null) token = @;" },
        { Read + "if (token == null || flag) token = #;", Read + "if (token == null || flag) token = @;" },
        { "Use(Path.Combine(configuration[\"Root\"] ?? \"\", #));", "Use(Path.Combine(configuration[\"Root\"] ?? \"\", @));" },
        { "Use(configuration[\"Mode\"] + #);", "Use(configuration[\"Mode\"] + (@));" },
        { "var other = #;\nUse(configuration[\"Mode\"] ?? other);\nUse(other);", "var other = @;\nUse(configuration[\"Mode\"] ?? other);\nUse(other);" },
        {
            "string Get()\n{\n    if (configuration[\"Mode\"] == null) return #;\n    return given;\n}",
            "string Get()\n{\n    if (configuration[\"Mode\"] == null) return @;\n    return given;\n}"
        },
        {
            "string Get()\n{\n    if (configuration[\"Mode\"] != null) return given;\n    return #;\n}",
            "string Get()\n{\n    if (configuration[\"Mode\"] != null) return given;\n    return @;\n}"
        },
    };

    /// <summary>Defaults that are there before anything is read, and code after which more would run.</summary>
    public static TheoryData<string> Kept =>
    [
        "var token = #;\nif (configuration[\"GitHub:Token\"] is { } configured) token = configured;\nUse(token);",
        "var token = #;\nif (!string.IsNullOrEmpty(configuration[\"GitHub:Token\"])) token = configuration[\"GitHub:Token\"]!;\nUse(token);",
        "string Get(string key, string other) => configuration[key] ?? other;\nUse(Get(\"GitHub:Token\", #));",
        "string Get(string other = #) => configuration[\"GitHub:Token\"] ?? other;\nUse(Get());",
        "Use(new Dictionary<string, string>().GetValueOrDefault(\"GitHub:Token\", #));",
        Read + "if (token == null)\n{\n    token = #;\n    Use(token);\n}",
    ];

    [Theory]
    [MemberData(nameof(Expressions))]
    [MemberData(nameof(Statements))]
    public Task A_fallback_goes_and_the_key_that_is_read_is_required(string before, string after) =>
        new FixTest().StatementsBecomeAsync(Filled(before), Filled(after));

    [Theory]
    [MemberData(nameof(NoFallbacks))]
    public Task What_is_no_fallback_is_read_itself(string before, string after) =>
        new FixTest().StatementsBecomeAsync(Filled(before).Replace("Path.", "System.IO.Path.", StringComparison.Ordinal), Filled(after).Replace("@", "configuration‹GitHub:AppToken›", StringComparison.Ordinal).Replace("Path.", "System.IO.Path.", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Kept))]
    public Task Nothing_is_offered_that_would_fail_for_a_configured_program(string statements) => new FixTest().StatementsStayAsync(Filled(statements));

    public static TheoryData<string, string> Members => new()
    {
        {
            "readonly string _token = Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? #;",
            "readonly string _token = Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? ⟦$GITHUB_TOKEN⟧;"
        },
        {
            "static readonly string Token = Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? #;",
            "static string Token => Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? ⟦$GITHUB_TOKEN⟧;"
        },
        {
            "internal static readonly string? Token = (Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? #).Trim();",
            "internal static string? Token => (Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? ⟦$GITHUB_TOKEN⟧).Trim();"
        },
        {
            "private static readonly Uri s_address = new(Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? #);",
            "private static Uri s_address => new(Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? ⟦$GITHUB_TOKEN⟧);"
        },
        {
            "static string s_token = Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? #;",
            "static string s_token = Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? ⟦$GITHUB_TOKEN⟧;"
        },
        {
            "static readonly Func<string> s_token = () => Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? #;",
            "static readonly Func<string> s_token = () => Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? ⟦$GITHUB_TOKEN⟧;"
        },
        {
            "static readonly string s_token = Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? #;\n\n    void M() => N(in s_token);\n\n"
                + "    static void N(in string token) { }",
            "static readonly string s_token = Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? ⟦$GITHUB_TOKEN⟧;\n\n"
                + "    void M() => N(in s_token);\n\n    static void N(in string token) { }"
        },
        {
            "string Token => Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? #;",
            "string Token => Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? ⟦$GITHUB_TOKEN⟧;"
        },
        {
            "string? _token = Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\");\n\n    string Token() => _token ?? #;",
            "string? _token = Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\");\n\n    string Token() => _token ?? ⟦$GITHUB_TOKEN⟧;"
        },
        {
            "/// <summary>For now.</summary>\n    const string Fallback = #;\n\n"
                + "    string Token => Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? Fallback;",
            "string Token => Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? ⟦$GITHUB_TOKEN⟧;"
        },
        {
            "const string First = #;\n\n    const string Second = \"«github2»\";\n\n"
                + "    string Token => Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? First;\n\n"
                + "    string Other => Environment.GetEnvironmentVariable(\"OTHER_TOKEN\") ?? Second;",
            "string Token => Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? ⟦$GITHUB_TOKEN⟧;\n\n"
                + "    string Other => Environment.GetEnvironmentVariable(\"OTHER_TOKEN\") ?? ⟦$OTHER_TOKEN⟧;"
        },
        {
            "string Token => Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? First;\n\n    const string First = #;",
            "string Token => Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? ⟦$GITHUB_TOKEN⟧;"
        },
        {
            "int _count;\n\n    const string First = #;\n    int _other;\n\n    string Token => Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? First;",
            "int _count;\n\n    int _other;\n\n    string Token => Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? ⟦$GITHUB_TOKEN⟧;"
        },
        {
            "int _count;\n    const string First = #;\n\n    string Token => Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? First;",
            "int _count;\n\n    string Token => Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? ⟦$GITHUB_TOKEN⟧;"
        },
        {
            "int _count;\n    static readonly string s_fallback = #;\n"
                + "    string Token => Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? C.s_fallback;",
            "int _count;\n    string Token => Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? ⟦$GITHUB_TOKEN⟧;"
        },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public Task Members_fail_too(string before, string after) => new FixTest().BecomesAsync(InClass(before), InClass(after));

    public static TheoryData<LanguageVersion, string, string> OfNetFramework => new()
    {
        {
            LanguageVersion.CSharp6,
            "string M() { var token = ConfigurationManager.AppSettings[\"Token\"]; if (string.IsNullOrEmpty(token)) token = #; return token; }",
            "string M() { var token = ConfigurationManager.AppSettings[\"Token\"]; if (string.IsNullOrEmpty(token)) ⟦Token⟧; return token; }"
        },
        {
            LanguageVersion.CSharp7_3,
            "string M() { return ConfigurationManager.AppSettings[\"Token\"] ?? #; }",
            "string M() { return ConfigurationManager.AppSettings[\"Token\"] ?? ⟦Token⟧; }"
        },
        {
            LanguageVersion.CSharp7_3,
            "string Token => ConfigurationManager.ConnectionStrings[\"Default\"]?.ConnectionString ?? #;",
            "string Token => ConfigurationManager.ConnectionStrings[\"Default\"]?.ConnectionString ?? ⟦ConnectionStrings:Default⟧;"
        },
    };

    [Theory]
    [MemberData(nameof(OfNetFramework))]
    public Task On_NET_Framework_the_settings_are_required(LanguageVersion language, string before, string after) =>
        new FixTest { Language = language, Nullable = NullableContextOptions.Disable, Referenced = References.NetFramework }.BecomesAsync(
            InClass(before, "using System;\nusing System.Configuration;"), InClass(after, "using System;\nusing System.Configuration;"));

    [Fact]
    public Task Before_throw_expressions_nothing_is_offered_in_an_expression() =>
        new FixTest { Language = LanguageVersion.CSharp6, Nullable = NullableContextOptions.Disable }.StaysAsync(
        InClass("string Token() { return Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? #; }"));

    [Theory]
    [InlineData(
        "env.IsDevelopment() ? # : configuration[\"GitHub:Token\"]",
        "env.IsDevelopment() ? configuration‹GitHub:PersonalAccessToken› : configuration[\"GitHub:Token\"]")]
    [InlineData(
        "configuration[\"GitHub:Token\"] ?? (env.IsDevelopment() ? # : throw new Exception())",
        "configuration[\"GitHub:Token\"] ?? (env.IsDevelopment() ? configuration‹GitHub:PersonalAccessToken› : throw new Exception())")]
    [InlineData(
        "env.IsDevelopment() ? configuration[\"GitHub:Pat\"] ?? # : configuration[\"GitHub:Token\"]",
        "env.IsDevelopment() ? configuration[\"GitHub:Pat\"] ?? ⟦GitHub:Pat⟧ : configuration[\"GitHub:Token\"]")]
    public async Task In_development_the_value_is_read_under_the_same_guard(string before, string after) =>
        Assert.Equal(Guarded(after), await FixRun.FixAllAsync(Guarded(before), []));

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        var once = await FixRun.FixAllAsync(
            FixTest.Tokens(InClass(Filled("string M(string? t) => t ?? #;\n\n    string Token => Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? #;"))),
            []);
        Assert.DoesNotContain(FixTest.Tokens("«github»"), once, StringComparison.Ordinal);
        Assert.Equal(once, await FixRun.FixAllAsync(once, []));
    }

    [Theory]
    [InlineData("configuration[\"GitHub:Token\"]", "Require configuration value 'GitHub:Token'")]
    [InlineData("Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\")", "Require environment variable 'GITHUB_TOKEN'")]
    [InlineData("configuration[given]", "Require the configuration value")]
    public async Task The_title_says_what_is_required_and_nothing_else_is_offered(string read, string title)
    {
        var source = InClass($"string M(Microsoft.Extensions.Configuration.IConfiguration configuration, string given) => {read} ?? \"made-up-value\";");
        Assert.Equal([title], (await FixRun.ActionsAsync(source, "made-up-value", "GitHub App installation token")).Select(action => action.Title));
    }

    private static string Guarded(string value) => FixTest.Tokens(FixTest.Reads(Filled(
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.Hosting;

        class C
        {
            string? M(IHostEnvironment env, IConfiguration configuration) => {{value}};
        }
        """)));

    private static string InClass(string members, string usings = "using System;") => $"{usings}\n\nclass C\n{{\n    {Filled(members)}\n}}\n";

    private static string Filled(string source) => Failures().Replace(source.Replace("#", "\"«github»\"", StringComparison.Ordinal), failure =>
    {
        var what = failure.Groups["variable"].Success ? "Environment variable" : "Configuration value";
        var name = failure.Groups["name"].Value;
        return $"throw new InvalidOperationException(\"{what} {(name.Length == 0 ? "" : $"'{name}' ")}is missing.\")";
    });

    [GeneratedRegex(@"⟦(?<variable>\$)?(?<name>[^⟧]*)⟧")]
    private static partial Regex Failures();
}
