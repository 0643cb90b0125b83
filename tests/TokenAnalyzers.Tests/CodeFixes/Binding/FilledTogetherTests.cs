using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Binding;

/// <summary>Defaults of all kinds at once, beside one that is read: FixAll leaves what one fix after the other leaves.</summary>
public sealed class FilledTogetherTests
{
    private const string Usings =
        "using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Text.Json;\nusing Microsoft.Extensions.Configuration;\n"
            + "using Microsoft.Extensions.DependencyInjection;\n\n";

    private const string Types =
        """
        class Feed
        {
            public string Token { get; set; } = "«dbt1»";
        }

        class Options
        {
            public List<Feed> Feeds { get; set; } = new();

            public string User { get; set; } = "«dbt2»";

            public string Admin { get; set; } = "«dbt3»";
        }

        class Smtp
        {
            public string User { get; set; } = "«dbt4»";

            public string Admin { get; set; } = "«dbt5»";
        }

        class Request
        {
            public string User { get; set; } = "«dbt6»";

            public Feed Feed { get; set; } = new() { Token = "«dbt7»" };
        }

        class Client
        {
            public string Token { get; init; } = "«dbt8»";

            public static string Shared = "«dbt9»";

            public string Own { get; } = "«dbt»";
        }
        """;

    private static readonly string CheckedTypes = Types
        .Replace("string Token { get; init; } = \"«dbt8»\";", "required string Token { get; init; }", StringComparison.Ordinal)
        .Replace("class Client", "class Client(IConfiguration configuration)", StringComparison.Ordinal)
        .Replace("Own { get; } = \"«dbt»\"", "Own { get; } = configuration‹Dbt:ServiceToken›", StringComparison.Ordinal);

    private const string Setup =
        """
        static class Setup
        {
            static void Add(IServiceCollection services, IConfiguration configuration, string token)
            {
                services.Configure<Options>(configuration.GetSection("App"));
                var smtp = configuration.GetSection("Smtp").Get<Smtp>()!;
                Client.Shared = token;
                Console.Write(JsonSerializer.Deserialize<Request>("") is null ? smtp.ToString() : new Client { Token = token }.Own);
            }
        }
        """;

    private static readonly string CheckedSetup = Setup
        .Replace("new Client {", "new Client(configuration) {", StringComparison.Ordinal)
        .Replace(
            "services.Configure<Options>(configuration.GetSection(\"App\"))",
            "services.AddOptions<Options>().Bind(configuration.GetSection(\"App\"))" + Checks("\n            "),
            StringComparison.Ordinal)
        .Replace(
            "Get<Smtp>()!;",
            "Get<Smtp>()!;\n        if (string.IsNullOrEmpty(smtp.User)) throw new InvalidOperationException(\"Configuration value 'Smtp:User' is missing.\");"
            + "\n        if (string.IsNullOrEmpty(smtp.Admin)) throw new InvalidOperationException(\"Configuration value 'Smtp:Admin' is missing.\");",
            StringComparison.Ordinal);

    private static string Checks(string lineBreak) => string.Concat(
        lineBreak + ".Validate(options => options.Feeds.All(item => !string.IsNullOrEmpty(item.Token)), \"Configuration value 'App:Feeds:*:Token' is missing.\")",
        lineBreak + ".Validate(options => !string.IsNullOrEmpty(options.User), \"Configuration value 'App:User' is missing.\")",
        lineBreak + ".Validate(options => !string.IsNullOrEmpty(options.Admin), \"Configuration value 'App:Admin' is missing.\")",
        lineBreak + ".ValidateOnStart()");

    /// <summary>Each default of what is filled, without its token.</summary>
    private static string Emptied(string source) =>
        Enumerable.Range(1, 9).Aggregate(source, (text, seed) => text.Replace($"\"«dbt{seed}»\"", "\"\"", StringComparison.Ordinal));

    [Fact]
    public Task In_one_file() => new FixTest().BecomesAsync($"{Usings}{Types}\n\n{Setup}\n", $"{Usings}{Emptied(CheckedTypes)}\n\n{CheckedSetup}\n");

    [Fact]
    public Task In_several_files() => new FixTest().RunAsync(
    [
        ("A.cs", $"{Usings}{Types}\n", $"{Usings}{Emptied(CheckedTypes)}\n", null),
        ("B.cs", $"{Usings}{Setup}\n", $"{Usings}{CheckedSetup}\n", null),
    ]);

    [Fact]
    public Task In_the_statements_of_a_program_with_checks_of_its_own()
    {
        const string Program = "var services = new ServiceCollection();\nIConfiguration configuration = new ConfigurationBuilder().Build();\n";
        const string Checked = ".Validate(options => options.Feeds.Count > 0)";
        const string Check = "\nif (smtp.User == \"a\") throw new InvalidOperationException();";
        const string Bind = "services.AddOptions<Options>().BindConfiguration(\"App\")" + Checked;
        const string Get = "var smtp = configuration.GetSection(\"Smtp\").Get<Smtp>()!;" + Check;
        var types = Types[..Types.IndexOf("class Request", StringComparison.Ordinal)];
        return new FixTest { IsProgram = true }.BecomesAsync(
            $"{Usings}{Program}{Bind};\n{Get}\nConsole.Write(smtp);\n\n{types}",
            $"{Usings}{Program}{Bind}{Checks("\n    ")};\n{Get}"
            + $"{string.Concat(CheckedSetup.Split('\n').Where(line => line.Contains("if (", StringComparison.Ordinal)).Select(line => "\n" + line.Trim()))}\nConsole.Write(smtp);\n\n{Emptied(types)}");
    }
}
