using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Sources;

/// <summary>Shape 16: static code uses the static configuration that a project has for all of its code.</summary>
public sealed class StaticConfigurationTests
{
    private const string App =
        "\n\nnamespace Shop { static class App { public static IConfiguration Configuration { get; set; } = new ConfigurationBuilder().Build(); } }\n";

    /// <summary>Members of a class without another configuration.</summary>
    public static TheoryData<string, string> Members => new()
    {
        { "static string M() => #;", "static string M() => @;" },
        { "string M() => #;", "string M() => @;" },
        { "const string Token = #;", "static string Token => @;" },
        { "static readonly string Token = #;", "static string Token => @;" },
        { "static readonly Uri Address = new(#);", "static Uri Address => new(@);" },
        { "static readonly Lazy<string> Token = new(() => #);", "static readonly Lazy<string> Token = new(() => @);" },

        // What runs when the class is first touched may come before the configuration is set.
        { "static readonly Uri[] Addresses = { new(#) };", "static readonly Uri[] Addresses = { new(!) };" },
        { "static Uri Address { get; } = new(#);", "static Uri Address { get; } = new(!);" },
        { "static C() => Console.Write(#);", "static C() => Console.Write(!);" },

        // The nearest one comes first.
        { "static string M(IConfiguration own) => #;", "static string M(IConfiguration own) => own‹Dbt:ServiceToken›;" },
    };

    [Theory, MemberData(nameof(Members))]
    public Task Shape_16_the_static_configuration_of_the_project_is_read(string before, string after) => BecomesAsync(before, after, App);

    /// <summary>Other types of the project, of which none has the one configuration.</summary>
    public static TheoryData<string> Others =>
    [
        "class App { private static IConfiguration Configuration { get; } = new ConfigurationBuilder().Build(); public object M() => Configuration; }",
        "class App { public static IConfiguration? Configuration { get; set; } }",
        "class App { public IConfiguration Configuration { get; } = new ConfigurationBuilder().Build(); }",
        "class App { public static IConfigurationSection Settings => null!; }",
        "class App { public static IConfiguration Settings { get; } = new ConfigurationBuilder().Build().GetSection(\"Feed\"); }",
        "class App<T> { public static IConfiguration Configuration { get; } = new ConfigurationBuilder().Build(); }",
        "class A { public static IConfiguration Configuration { get; } = new ConfigurationBuilder().Build(); }\n\n"
            + "class B { public static IConfiguration Settings { get; } = A.Configuration; }",
    ];

    [Theory, MemberData(nameof(Others))]
    public Task Shape_16_without_the_one_the_environment_is_read(string others) =>
        BecomesAsync("static string M() => #;", "static string M() => !;", "\n\n" + others + "\n");

    private static Task BecomesAsync(string before, string after, string others)
    {
        const string Start = "using System;\nusing Microsoft.Extensions.Configuration;\n\nclass C\n{\n    ";
        return new FixTest().BecomesAsync(
            Start + before.Replace("#", "\"«dbt»\"", StringComparison.Ordinal) + "\n}" + others,
            Start + after
                .Replace("@", "Shop.App.Configuration‹Dbt:ServiceToken›", StringComparison.Ordinal)
                .Replace("!", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal) + "\n}" + others);
    }
}
