using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Binding;

/// <summary>Defaults of what configuration fills, at any depth.</summary>
public sealed class ConfiguredDataTests
{
    /// <summary>How the options hold the class with the token; the condition that is checked; the key.</summary>
    public static TheoryData<string, string, string> Held => new()
    {
        { "public Smtp Smtp { get; set; } = new();", "!string.IsNullOrEmpty(options.Smtp.Token)", "Smtp:Token" },
        { "public Smtp? Smtp { get; set; }", "options.Smtp is null || !string.IsNullOrEmpty(options.Smtp.Token)", "Smtp:Token" },
        { "public Smtp Smtp { get; set; } = null!;", "options.Smtp is null || !string.IsNullOrEmpty(options.Smtp.Token)", "Smtp:Token" },
        { "public required Smtp Smtp { get; init; }", "options.Smtp is null || !string.IsNullOrEmpty(options.Smtp.Token)", "Smtp:Token" },
        { "public List<Smtp> Servers { get; set; } = new();", "options.Servers.All(item => !string.IsNullOrEmpty(item.Token))", "Servers:*:Token" },
        {
            "public Smtp[]? Servers { get; set; }",
            "options.Servers is null || options.Servers.All(item => !string.IsNullOrEmpty(item.Token))",
            "Servers:*:Token"
        },
        {
            "public Dictionary<string, Smtp> Servers { get; } = new();",
            "options.Servers.Values.All(item => !string.IsNullOrEmpty(item.Token))",
            "Servers:*:Token"
        },
        {
            "public Dictionary<string, List<Smtp>> Servers { get; set; } = new();",
            "options.Servers.Values.All(item => item.All(item2 => !string.IsNullOrEmpty(item2.Token)))",
            "Servers:*:*:Token"
        },
        {
            "public Mail Mail { get; set; } = new(); } class Mail { public Smtp Smtp { get; set; } = new();",
            "!string.IsNullOrEmpty(options.Mail.Smtp.Token)",
            "Mail:Smtp:Token"
        },
    };

    /// <summary>Classes that have the class with the token, and not from configuration.</summary>
    public static TheoryData<string> NotHeld =>
    [
        "private Smtp Smtp { get; set; } = new();",
        "private Smtp? _smtp; public bool Has => _smtp is null; public void Set(Smtp? smtp) => _smtp = smtp;",
        "public static Smtp Smtp { get; set; } = null!;",
        "public Smtp Smtp() => null!;",
        "public int Count(List<Smtp> servers) => servers.Count;",
        "public string Name(Smtp[] servers) => nameof(Smtp);",
        "public static readonly Dictionary<string, Smtp> Servers = new();",
        "} class Other { public Dictionary<string, List<Smtp>> Servers { get; set; } = new();",
        "public Mail Mail() => null!; } class Mail { public Smtp Smtp { get; set; } = new();",
    ];

    /// <summary>A statement that fills an object at once, and what follows it.</summary>
    public static TheoryData<string, string> Filled => new()
    {
        {
            "var smtp = configuration.GetSection(\"Smtp\").Get<Smtp>();",
            "if (smtp != null && string.IsNullOrEmpty(smtp.Token)) throw new InvalidOperationException(\"Configuration value 'Smtp:Token' is missing.\");"
        },
        {
            "var smtp = configuration.GetSection(\"Smtp\").Get<Smtp>()!; // once",
            "if (string.IsNullOrEmpty(smtp.Token)) throw new InvalidOperationException(\"Configuration value 'Smtp:Token' is missing.\");"
        },
        {
            "var smtp = configuration.GetRequiredSection(\"Smtp\").Get<Smtp>() ?? new();",
            "if (string.IsNullOrEmpty(smtp.Token)) throw new InvalidOperationException(\"Configuration value 'Smtp:Token' is missing.\");"
        },
        {
            "Settings.Smtp = configuration.GetSection(\"Smtp\").Get<Smtp>()!;",
            "if (string.IsNullOrEmpty(Settings.Smtp.Token)) throw new InvalidOperationException(\"Configuration value 'Smtp:Token' is missing.\");"
        },
        {
            "configuration.GetSection(\"Smtp\").Bind(Settings.Smtp);",
            "if (string.IsNullOrEmpty(Settings.Smtp.Token)) throw new InvalidOperationException(\"Configuration value 'Smtp:Token' is missing.\");"
        },
        {
            "configuration.Bind(\"Smtp\", Settings.Smtp);",
            "if (string.IsNullOrEmpty(Settings.Smtp.Token)) throw new InvalidOperationException(\"Configuration value 'Smtp:Token' is missing.\");"
        },
        { "var servers = configuration.GetSection(\"Smtp\").Get<Smtp[]>()!;", "if (servers.Any(item => string.IsNullOrEmpty(item.Token))) throw new InvalidOperationException(\"Configuration value 'Smtp:*:Token' is missing.\");" },
        {
            "var smtp = new Smtp();\n        configuration.Bind(smtp);",
            "if (string.IsNullOrEmpty(smtp.Token)) throw new InvalidOperationException(\"Configuration value 'Smtp:Token' is missing.\");"
        },
    };

    /// <summary>A use of configuration after which nothing can be checked.</summary>
    public static TheoryData<string> NotChecked =>
    [
        "services.AddSingleton(configuration.GetSection(\"Smtp\").Get<Smtp>()!);",
        "Func<Smtp?> smtp = () => configuration.GetSection(\"Smtp\").Get<Smtp>();",
        "Console.WriteLine((configuration.GetRequiredSection(\"Smtp\").Get<Smtp>() ?? new()).Token);",
        "if (Settings.Smtp is null) Settings.Smtp = configuration.GetSection(\"Smtp\").Get<Smtp>()!;",
        "if (Settings.Smtp is not null) configuration.GetSection(\"Smtp\").Bind(Settings.Smtp);",
        "services.Configure<Smtp>(\"first\", configuration.GetSection(\"Smtp\"));",
        "var servers = configuration.GetSection(\"Smtp\").Get<Lazy<Smtp>>()!;",
        "services.Configure<Smtp>(configuration.GetSection(\"Smtp\")).AddLogging();",
        "services.Configure<Smtp>(smtp => configuration.GetSection(\"Smtp\").Bind(smtp));",
        "services.AddOptions<Smtp>().Configure<IConfiguration>((smtp, given) => given.GetSection(\"Smtp\").Bind(smtp));",
        "var smtp = services.AddOptions<Smtp>();\n        smtp.Bind(configuration.GetSection(\"Smtp\"));",
        "var smtp = (Smtp)configuration.GetSection(\"Smtp\").Get(typeof(Smtp))!;",
    ];

    [Theory, MemberData(nameof(Held))]
    public Task The_default_goes_and_the_value_is_checked_at_start(string holder, string condition, string key) => new FixTest().BecomesAsync(
        Source("\"«dbt»\"", holder, "services.Configure<Options>(configuration.GetSection(\"App\"));"),
        Source(
            "\"\"",
            holder,
            $"services.AddOptions<Options>().Bind(configuration.GetSection(\"App\"))\n"
                + $"            .Validate(options => {condition}, \"Configuration value 'App:{key}' is missing.\")\n            .ValidateOnStart();")
            .Replace(
                condition.Contains("All(", StringComparison.Ordinal) ? "using Microsoft.Ext" : "none",
                "using System.Linq;\nusing Microsoft.Ext",
                StringComparison.Ordinal)
            .Replace("using System.Linq;\nusing Microsoft.Extensions.Dep", "using Microsoft.Extensions.Dep", StringComparison.Ordinal));

    [Theory]
    [InlineData("services.AddSingleton(configuration.GetSection(\"Smtp\").Get<Smtp>()!);")]
    [InlineData("Func<Smtp?> smtp = () => configuration.GetSection(\"Smtp\").Get<Smtp>();")]
    public Task What_is_checked_at_start_needs_no_other_check(string statement) => new FixTest().BecomesAsync(
        Source("\"«dbt»\"", "", statement + "\n        services.Configure<Smtp>(configuration.GetSection(\"Smtp\"));"),
        Source("\"\"", "", statement + "\n        services.AddOptions<Smtp>().Bind(configuration.GetSection(\"Smtp\"))\n            .Validate(options => !string.IsNullOrEmpty(options.Token), \"Configuration value 'Smtp:Token' is missing.\")\n            .ValidateOnStart();"));

    /// <summary>The container makes the object, after the options are checked.</summary>
    [Fact]
    public Task What_a_constructor_reads_again_needs_no_other_check()
    {
        const string Reader = "} class Reader { private readonly Smtp? _smtp; public Reader(IConfiguration configuration) { _smtp = configuration.GetSection(\"Smtp\").Get<Smtp>(); } public object? Smtp => _smtp;";
        return new FixTest().BecomesAsync(
            Source("\"«dbt»\"", Reader, "services.Configure<Smtp>(configuration.GetSection(\"Smtp\"));"),
            Source(
                "\"\"",
                Reader,
                "services.AddOptions<Smtp>().Bind(configuration.GetSection(\"Smtp\"))\n"
                    + "            .Validate(options => !string.IsNullOrEmpty(options.Token), \"Configuration value 'Smtp:Token' is missing.\")\n"
                    + "            .ValidateOnStart();"));
    }

    [Theory]
    [InlineData("services.AddSingleton(configuration.GetSection(\"Other\").Get<Smtp>()!);")]
    [InlineData("Func<Smtp?> smtp = () => configuration.GetSection(\"Other\").Get<Smtp>();")]
    public Task What_has_another_section_is_not_checked_with_it(string statement) => new FixTest().StaysAsync(
        Source("\"«dbt»\"", "", statement + "\n        services.Configure<Smtp>(configuration.GetSection(\"Smtp\"));"));

    [Theory, MemberData(nameof(NotHeld))]
    public Task What_configuration_does_not_fill_is_read(string holder) => new FixTest().BecomesAsync(
        Source("\"«dbt»\"", holder, "services.Configure<Options>(configuration.GetSection(\"App\"));"),
        Source("‹DBT_CLOUD_SERVICE_TOKEN›", holder, "services.Configure<Options>(configuration.GetSection(\"App\"));"));

    [Theory, MemberData(nameof(Filled))]
    public Task An_object_that_is_filled_at_once_is_checked_after_it(string statement, string check) => new FixTest().BecomesAsync(
        Source("\"«dbt»\"", "", statement),
        Source("\"\"", "", statement + "\n        " + check)
            .Replace(
                check.Contains("Any(", StringComparison.Ordinal) ? "using Microsoft.Extensions.Conf" : "none",
                "using System.Linq;\nusing Microsoft.Extensions.Conf",
                StringComparison.Ordinal));

    [Theory, MemberData(nameof(NotChecked))]
    public Task Nothing_is_offered_where_nothing_could_say_that_the_value_is_missing(string statement) =>
        new FixTest().StaysAsync(Source("\"«dbt»\"", "", statement));

    [Fact]
    public Task The_object_initializer_of_a_variable_that_is_bound_loses_its_value() => new FixTest().BecomesAsync(
        Source("\"\"", "", "var smtp = new Smtp { Token = \"«dbt»\" };\n        configuration.GetSection(\"Smtp\").Bind(smtp);"),
        Source(
            "\"\"",
            "",
            "var smtp = new Smtp { Token = \"\" };\n        configuration.GetSection(\"Smtp\").Bind(smtp);\n"
                + "        if (string.IsNullOrEmpty(smtp.Token)) throw new InvalidOperationException(\"Configuration value 'Smtp:Token' is missing.\");"));

    [Fact]
    public Task What_a_function_binds_is_checked_in_it() => new FixTest().BecomesAsync(
        Source("\"«dbt»\"", "", "services.Configure<Smtp>(smtp =>\n        {\n            configuration.Bind(\"Smtp\", smtp);\n        });"),
        Source(
            "\"\"",
            "",
            "services.Configure<Smtp>(smtp =>\n        {\n            configuration.Bind(\"Smtp\", smtp);\n"
                + "            if (string.IsNullOrEmpty(smtp.Token)) throw new InvalidOperationException(\"Configuration value 'Smtp:Token' is missing.\");\n"
                + "        });"));

    [Fact]
    public Task The_object_initializer_of_a_bound_member_loses_its_value() => new FixTest().BecomesAsync(
        Source("\"\"", "public Smtp Smtp { get; } = new() { Token = \"«dbt»\" };", "services.AddOptions<Options>().BindConfiguration(\"App\");"),
        Source(
            "\"\"",
            "public Smtp Smtp { get; } = new() { Token = \"\" };",
            "services.AddOptions<Options>().BindConfiguration(\"App\")\n"
                + "            .Validate(options => !string.IsNullOrEmpty(options.Smtp.Token), \"Configuration value 'App:Smtp:Token' is missing.\")\n"
                + "            .ValidateOnStart();"));

    [Fact]
    public Task The_object_initializer_of_another_member_is_read() => new FixTest().BecomesAsync(
        Source(
            "\"\"",
            "public Smtp Smtp { get; } = new(); public static Smtp Mine { get; } = new() { Token = \"«dbt»\" };",
            "services.AddOptions<Options>().BindConfiguration(\"App\");"),
        Source(
            "\"\"",
            "public Smtp Smtp { get; } = new(); public static Smtp Mine { get; } = new() { Token = ‹DBT_CLOUD_SERVICE_TOKEN› };",
            "services.AddOptions<Options>().BindConfiguration(\"App\");"));

    [Fact]
    public Task The_object_initializer_of_another_variable_is_read() => new FixTest().BecomesAsync(
        Source("\"\"", "", "var smtp = new Smtp { Token = \"«dbt»\" };\n        configuration.GetSection(\"Smtp\").Bind(Settings.Smtp);"),
        Source(
            "\"\"", "", "var smtp = new Smtp { Token = configuration‹Dbt:ServiceToken› };\n        configuration.GetSection(\"Smtp\").Bind(Settings.Smtp);"));

    /// <summary>Uses of configuration and of the class that do not belong together.</summary>
    public static TheoryData<string> NotFilled =>
    [
        "services.AddSingleton(configuration.GetSection(\"Smtp\").Get<Options>()!);",
        "Func<Smtp?, int> smtp = given => configuration.GetSection(\"Smtp\").GetValue<int>(\"Port\");",
        "Console.WriteLine((configuration.GetRequiredSection(\"Smtp\").Get<Options>() ?? new()).GetType());",
        "if (Settings.Smtp is null) Settings.Smtp = null!;",
        "if (Settings.Smtp is not null) configuration.GetSection(\"Smtp\").Bind(new Options());",
        "services.Configure<Options>(\"first\", configuration.GetSection(\"Smtp\"));",
        "var servers = new Lazy<Smtp?>(() => null);",
        "services.Configure<Options>(configuration.GetSection(\"Smtp\")).AddLogging();",
        "services.Configure<Smtp>(smtp => smtp.Host = configuration[\"Smtp:Host\"]!);",
        "services.AddOptions<Smtp>().Configure<IConfiguration>((smtp, given) => given.GetSection(\"Smtp\").Bind(new Options()));",
        "var options = services.AddOptions<Options>();\n        options.Bind(configuration.GetSection(\"Smtp\"));",
        "var smtp = (Smtp?)services.GetType().GetProperty(\"Smtp\")?.GetValue(null);",
    ];

    [Theory, MemberData(nameof(NotFilled))]
    public Task What_nothing_fills_is_read(string statement) =>
        new FixTest().BecomesAsync(Source("\"«dbt»\"", "", statement), Source("‹DBT_CLOUD_SERVICE_TOKEN›", "", statement));

    private static string Source(string token, string holder, string statement) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        class Options { {{holder}} }

        class Smtp
        {
            public string Host { get; set; } = "localhost";

            public string Token { get; set; } = {{token}};
        }

        static class Settings
        {
            public static Smtp Smtp { get; set; } = null!;
        }

        static class Setup
        {
            static void Add(IServiceCollection services, IConfiguration configuration)
            {
                {{statement}}
            }
        }
        """.Replace("\r\n", "\n", StringComparison.Ordinal);
}
