using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Findings;

/// <summary>A field or property is read where it has its value already; before that the environment is.</summary>
public sealed class InitializationTests
{
    private const string Usings =
        "using System;\nusing System.Collections.Generic;\nusing System.Net.Http.Headers;\nusing Microsoft.Extensions.Configuration;\n\n";

    private const string Unset =
        "private static IConfiguration _c = null!;\n    private static void Use(object value) { }\n"
            + "    private static IConfiguration Load() => new ConfigurationBuilder().Build();\n    ";

    private const string Main = "public static void Main()\n    {\n        _c = Load();\n    }";

    /// <summary>Members beside a static field that Main sets: @ reads it, ! reads the environment.</summary>
    public static TheoryData<string> OfStaticField =>
    [
        // Static initializers run before Main does.
        "static readonly List<string> List = new() { ! };\n    " + Main,
        "static readonly AuthenticationHeaderValue Header = new(\"Bearer\", !);\n    " + Main,
        "static Uri Address { get; } = new(!);\n    " + Main,
        "static C() => Use(!);\n    " + Main,
        "static readonly Func<string> Later = () => @;\n    " + Main,
        "static C()\n    {\n        Use(!);\n        _c = Load();\n        Use(@);\n    }",

        // Main above and below the assignment.
        "public static void Main()\n    {\n        Use(!);\n        _c = Load();\n        Use(@);\n    }",
        "public static void Main()\n    {\n        if (Environment.HasShutdownStarted)\n        {\n            _c = Load();\n            Use(@);\n"
            + "        }\n\n        Use(!);\n    }",
        "public static void Main()\n    {\n        Use(!);\n        Set();\n        Use(@);\n    }\n\n    static void Set() => _c = Load();",
        "public static void Main()\n    {\n        Use(!);\n    }",

        // What Main calls before and after.
        "public static void Main()\n    {\n        First();\n        _c = Load();\n        Second();\n    }\n\n    static void First() => Use(!);\n\n"
            + "    static void Second() => Use(@);",
        "public static void Main()\n    {\n        First();\n        _c = Load();\n    }\n\n    static void First() => Third();\n\n"
            + "    static void Third() => Use(!);\n\n    void Second() => Use(@);",
    ];

    [Theory, MemberData(nameof(OfStaticField))]
    public Task A_static_field_is_read_when_it_is_set(string members) => BecomesAsync(Unset + members, "_c");

    /// <summary>Members beside a static field that its declaration sets.</summary>
    public static TheoryData<string> OfGivenField =>
    [
        "static readonly IConfiguration _c = new ConfigurationBuilder().Build();\n    static readonly List<string> List = new() { @ };",
        "static readonly List<string> List = new() { ! };\n    static readonly IConfiguration _c = new ConfigurationBuilder().Build();",
        "static C() => Console.WriteLine(@);\n    static readonly IConfiguration _c = new ConfigurationBuilder().Build();",
        "public static void Main() => Console.WriteLine(@);\n    static IConfiguration _c => new ConfigurationBuilder().Build();",
    ];

    [Theory, MemberData(nameof(OfGivenField))]
    public Task A_field_is_set_in_the_order_of_the_text(string members) => BecomesAsync(members, "_c");

    /// <summary>Members beside a field of objects.</summary>
    public static TheoryData<string> OfField =>
    [
        "readonly IConfiguration _c; readonly string _t;\n    C()\n    {\n        _t = !;\n        _c = Load();\n        _t = @;\n    }",
        "readonly IConfiguration _c; readonly string _t;\n    C()\n    {\n        _t = First();\n        _c = Load();\n    }\n\n"
            + "    string First() => !;\n\n    string Second() => _t + @;",
        "readonly IConfiguration _c; readonly string _t;\n    C() : this(1) => _t = @;\n\n    C(int count) => (_t, _c) = (\"\", Load());",
        "protected readonly IConfiguration _c; protected C() => _c = Load();\n\n    class D : C\n    {\n        D() => Console.WriteLine(@);\n    }",
        "readonly IConfiguration _c; Uri? Uri => new(@);\n    C(Uri address) => _c = Load();",
        "internal IConfiguration _c { get; set; } = null!;\n    C() => Console.WriteLine(!);\n\n    string Get() => @;",
    ];

    [Theory, MemberData(nameof(OfField))]
    public Task A_field_of_objects_is_read_when_it_is_set(string members) =>
        BecomesAsync(members + "\n\n    static IConfiguration Load() => new ConfigurationBuilder().Build();", "_c");

    [Fact]
    public Task A_text_that_becomes_a_property_reads_the_field_later() => new FixTest { IsProgram = true }.BecomesAsync(
        $"{Usings}class C\n{{\n    {Unset}private static readonly string Direct = \"«dbt»\";\n\n    {Main}\n}}\n",
        $"{Usings}class C\n{{\n    {Unset}private static string Direct => _c‹Dbt:ServiceToken›;\n\n    {Main}\n}}\n");

    [Theory]
    [InlineData("IConfiguration c = null!;\nConsole.WriteLine(!);\nc = new ConfigurationBuilder().Build();")]
    [InlineData("IConfiguration c = new ConfigurationBuilder().Build();\nConsole.WriteLine(@);")]
    [InlineData(
        "Console.WriteLine(!);\nApp.Settings = new ConfigurationBuilder().Build();\nConsole.WriteLine(App.Settings‹Dbt:ServiceToken›);\n\n"
            + "static class App { public static IConfiguration Settings { get; set; } = null!; }")]
    public Task Top_level_statements_read_what_is_set_above(string program) => new FixTest { IsProgram = true }.BecomesAsync(
        Usings + Marked(program), Usings + Fixed(program, "c"));

    private static Task BecomesAsync(string members, string field) => new FixTest().BecomesAsync(
        $"{Usings}class C\n{{\n    {Marked(members)}\n}}\n", $"{Usings}class C\n{{\n    {Fixed(members, field)}\n}}\n");

    private static string Marked(string code) => code
        .Replace("null!", "null?", StringComparison.Ordinal)
        .Replace("App.Settings‹Dbt:ServiceToken›", "@", StringComparison.Ordinal)
        .Replace("!", "\"«dbt»\"", StringComparison.Ordinal).Replace("@", "\"«dbt»\"", StringComparison.Ordinal)
        .Replace("null?", "null!", StringComparison.Ordinal);

    private static string Fixed(string code, string field) => code
        .Replace("null!", "null?", StringComparison.Ordinal)
        .Replace(" + @", $" + ({field}‹Dbt:ServiceToken›)", StringComparison.Ordinal)
        .Replace("!", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal).Replace("@", $"{field}‹Dbt:ServiceToken›", StringComparison.Ordinal)
        .Replace("null?", "null!", StringComparison.Ordinal);
}
