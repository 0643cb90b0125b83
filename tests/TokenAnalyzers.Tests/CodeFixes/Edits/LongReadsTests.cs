using Microsoft.CodeAnalysis.CSharp;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Edits;

/// <summary>A read that makes a line too long is broken in front of "?? throw".</summary>
public sealed class LongReadsTests
{
    private const string Token = "«dbt»";
    private const string Read =
        "configuration[\"Dbt:ServiceToken\"] ?? throw new InvalidOperationException(\"Configuration value 'Dbt:ServiceToken' is missing.\")";
    private const string Broken =
        "configuration[\"Dbt:ServiceToken\"]\n            ?? throw new InvalidOperationException(\"Configuration value 'Dbt:ServiceToken' is missing.\")";

    /// <summary>
    /// What the .editorconfig says of the length of lines, how many lines more the file has and how long one is, and whether the
    /// read is broken.
    /// </summary>
    public static TheoryData<string, int, int, bool> Limits => new()
    {
        { "max_line_length = 100", 0, 10, true },
        { "max_line_length = 200", 40, 10, false },
        { "max_line_length = off", 40, 10, false },

        // The longest line of the file, and no fewer than 120 and no more than 160 characters.
        { "", 40, 10, true },
        { "", 40, 130, true },
        { "", 40, 160, false },
        { "", 0, 10, true },
    };

    [Theory, MemberData(nameof(Limits))]
    public Task The_limit_is_that_of_the_project_or_the_file(string options, int lines, int length, bool isBroken) =>
        new FixTest { Options = options, BreaksLines = true }.BecomesAsync(
        InFile($"var token = \"{Token}\";", lines, length), InFile($"var token = {(isBroken ? Broken : Read)};", lines, length));

    [Fact]
    public Task A_longer_line_of_the_file_does_not_count() => new FixTest { BreaksLines = true }.BecomesAsync(
        InFile($"var tokenOfTheServiceThatBuildsTheReports = \"{Token}\";", 40, 190),
        InFile($"var tokenOfTheServiceThatBuildsTheReports = {Broken};", 40, 190));

    /// <summary>Statements before and after.</summary>
    public static TheoryData<string, string> Statements => new()
    {
        { $"_ = new Uri(\"{Token}\");", $"_ = new Uri({Broken});" },
        { $"_ = new Uri(\"{Token}\");\n        _ = new Uri(\"{Token}\");", $"_ = new Uri({Broken});\n        _ = new Uri({Broken});" },
        { $"Use(\"a\", \"{Token}\");", $"var dbtServiceToken = {Broken};\n        Use(\"a\", dbtServiceToken);" },
        {
            $"Use(\n            \"a\",\n            \"{Token}\");",
            $"Use(\n            \"a\",\n            {Broken.Replace("\n", "\n    ", StringComparison.Ordinal)});"
        },

        // Where more follows than closing parentheses, the read comes first.
        { $"Use(\"{Token}\", 1);", $"var dbtServiceToken = {Broken};\n        Use(dbtServiceToken, 1);" },
        {
            $"if (\"a\".Equals(\"{Token}\"))\n            Use(\"a\", 1);",
            $"var dbtServiceToken = {Broken};\n        if (\"a\".Equals(dbtServiceToken))\n            Use(\"a\", 1);"
        },
        {
            $"if (configuration is null)\n            _ = new Uri(\"{Token}\");",
            $"if (configuration is null)\n            _ = new Uri({Broken.Replace("\n", "\n    ", StringComparison.Ordinal)});"
        },
        { $"var all = new[] {{ \"{Token}\" }};", $"var dbtServiceToken = {Broken};\n        var all = new[] {{ dbtServiceToken }};" },
        { $"Use(\"{Token}\",\n            1);", $"var dbtServiceToken = {Broken};\n        Use(dbtServiceToken,\n            1);" },
        {
            $"Use(\n            \"{Token}\",\n            1);",
            $"Use(\n            {Broken.Replace("\n", "\n    ", StringComparison.Ordinal)},\n            1);"
        },

        { $"if (configuration is null) Use(\"Bearer {Token}\", 1);", $"if (configuration is null)\n        {{\n            var dbtServiceToken = {Broken.Replace("\n", "\n    ", StringComparison.Ordinal)};\n            Use($\"Bearer {{dbtServiceToken}}\", 1);\n        }}" },

        { $"if (configuration is null) Use(\"Bearer of a long text around the token {Token}\", 1);", $"if (configuration is null)\n        {{\n            var dbtServiceToken = {Broken.Replace("\n", "\n    ", StringComparison.Ordinal)};\n            Use($\"Bearer of a long text around the token {{dbtServiceToken}}\", 1);\n        }}" },

        // The read that was there is broken, or comes first, as a new one is.
        {
            $"var token = configuration[\"GitHub:Token\"] ?? \"{Token}\"; // For now",
            "var token = configuration[\"GitHub:Token\"]\n"
                + "            ?? throw new InvalidOperationException(\"Configuration value 'GitHub:Token' is missing.\"); // For now"
        },
        {
            $"Use(configuration[\"GitHub:Token\"] ?? \"{Token}\", 1);",
            "var gitHubToken = configuration[\"GitHub:Token\"]\n"
                + "            ?? throw new InvalidOperationException(\"Configuration value 'GitHub:Token' is missing.\");\n        Use(gitHubToken, 1);"
        },
        {
            $"var all = new[] {{ Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\") ?? \"{Token}\" }};",
            "var githubToken = Environment.GetEnvironmentVariable(\"GITHUB_TOKEN\")\n"
                + "            ?? throw new InvalidOperationException(\"Environment variable 'GITHUB_TOKEN' is missing.\");\n"
                + "        var all = new[] { githubToken };"
        },

        { $"Use(\"Bearer {Token}\", 1);", $"var dbtServiceToken = {Broken};\n        Use($\"Bearer {{dbtServiceToken}}\", 1);" },

        // Lambdas get a body.
        { $"Func<string[]> all = () => new[] {{ \"{Token}\" }};", $"Func<string[]> all = () =>\n        {{\n            var dbtServiceToken = {Broken.Replace("\n", "\n    ", StringComparison.Ordinal)};\n            return new[] {{ dbtServiceToken }};\n        }};" },
        { $"Action action = () => Use(\"Bearer {Token}\", 1);", $"Action action = () =>\n        {{\n            var dbtServiceToken = {Broken.Replace("\n", "\n    ", StringComparison.Ordinal)};\n            Use($\"Bearer {{dbtServiceToken}}\", 1);\n        }};" },
        { $"Func<System.Threading.Tasks.Task> action = async () => await System.Threading.Tasks.Task.FromResult(\"Bearer {Token}\");", $"Func<System.Threading.Tasks.Task> action = async () =>\n        {{\n            var dbtServiceToken = {Broken.Replace("\n", "\n    ", StringComparison.Ordinal)};\n            await System.Threading.Tasks.Task.FromResult($\"Bearer {{dbtServiceToken}}\");\n        }};" },
        { $"Action<string?> action = name => Use(name ?? \"a\", \"Bearer {Token}\");", $"Action<string?> action = name =>\n        {{\n            var dbtServiceToken = {Broken.Replace("\n", "\n    ", StringComparison.Ordinal)};\n            Use(name ?? \"a\", $\"Bearer {{dbtServiceToken}}\");\n        }};" },

        // Nothing comes first where the value may not be needed.
        {
            $"Action<string?> action = name => Use(name ?? \"Bearer {Token}\", 1);",
            $"Action<string?> action = name => Use(name ?? $\"Bearer {{{Broken}}}\", 1);"
        },

        // What was too long before stays as it was.
        { $"Use({Read}, 1);", $"Use({Read}, 1);" },
    };

    [Theory, MemberData(nameof(Statements))]
    public Task A_read_is_broken_where_it_stands(string before, string after) =>
        new FixTest { Options = "max_line_length = 100", BreaksLines = true }.BecomesAsync(InFile(before, 0, 10), InFile(after, 0, 10));

    /// <summary>Members, in which a text with a read in its middle gets a variable.</summary>
    public static TheoryData<string, string> Members => new()
    {
        {
            $"private static readonly Uri s_hook = new(\"https://example.com/{Token}\");",
            "private static Uri s_hook\n    {\n        get\n        {\n"
                + "            var dbtServiceToken = Environment.GetEnvironmentVariable(\"DBT_CLOUD_SERVICE_TOKEN\")\n"
                + "                ?? throw new InvalidOperationException(\"Environment variable 'DBT_CLOUD_SERVICE_TOKEN' is missing.\");\n"
                + "            return new($\"https://example.com/{dbtServiceToken}\");\n        }\n    }"
        },
        {
            $"private static string Hook() => \"https://example.com/{Token}\";",
            "private static string Hook()\n    {\n        var dbtServiceToken = Environment.GetEnvironmentVariable(\"DBT_CLOUD_SERVICE_TOKEN\")\n"
                + "            ?? throw new InvalidOperationException(\"Environment variable 'DBT_CLOUD_SERVICE_TOKEN' is missing.\");\n"
                + "        return $\"https://example.com/{dbtServiceToken}\";\n    }"
        },
        {
            $"private static string Hook => \"{Token}\";",
            "private static string Hook => Environment.GetEnvironmentVariable(\"DBT_CLOUD_SERVICE_TOKEN\")\n"
                + "        ?? throw new InvalidOperationException(\"Environment variable 'DBT_CLOUD_SERVICE_TOKEN' is missing.\");"
        },
    };

    /// <summary>What members start with, in which a read would be hard to read, and the property that reads it.</summary>
    public static TheoryData<string, string, bool> Starts => new()
    {
        {
            $"private static readonly string[] Hooks = {{ \"a\", \"https://example.com/{Token}\" }};",
            "private static readonly string[] Hooks = { \"a\", $\"https://example.com/{DbtServiceToken}\" };",
            true
        },
        { $"private static readonly string[] Tokens = {{ \"{Token}\" }};", "private static readonly string[] Tokens = { DbtServiceToken };", true },
        {
            $"private static readonly string[] Tokens = {{ \"{Token}\" }};\n\n    private static readonly string[] Others = {{ \"{Token}\" }};",
            "private static readonly string[] Tokens = { DbtServiceToken };\n\n    private static readonly string[] Others = { DbtServiceToken };",
            true
        },
        {
            $"private readonly Lazy<Uri> _hook = new(new Uri(\"https://example.com/{Token}\"));",
            "private readonly Lazy<Uri> _hook = new(new Uri($\"https://example.com/{DbtServiceToken}\"));",
            true
        },

        { $"private static readonly Tuple<Uri, bool> s_hook = new(new Uri(Environment.GetEnvironmentVariable(\"DBT_CLOUD_SERVICE_TOKEN\") ?? \"{Token}\"), true);", "private static readonly Tuple<Uri, bool> s_hook = new(new Uri(DbtCloudServiceToken), true);", true },

        // The value is read later there.
        {
            $"private readonly Func<string> _hook = () => \"{Token}\".Trim();",
            "private readonly Func<string> _hook = () =>\n    {\n"
                + "        var dbtServiceToken = Environment.GetEnvironmentVariable(\"DBT_CLOUD_SERVICE_TOKEN\")\n"
                + "            ?? throw new InvalidOperationException(\"Environment variable 'DBT_CLOUD_SERVICE_TOKEN' is missing.\");\n"
                + "        return dbtServiceToken.Trim();\n    };",
            false
        },
        {
            $"private static readonly string[] Tokens =\n    {{\n        \"{Token}\",\n    }};",
            "private static readonly string[] Tokens =\n    {\n        Environment.GetEnvironmentVariable(\"DBT_CLOUD_SERVICE_TOKEN\")\n"
                + "            ?? throw new InvalidOperationException(\"Environment variable 'DBT_CLOUD_SERVICE_TOKEN' is missing.\"),\n    };",
            false
        },
    };

    [Theory, MemberData(nameof(Starts))]
    public Task A_property_reads_what_members_start_with(string before, string after, bool hasProperty)
    {
        var property =
            "private static string DbtServiceToken => Environment.GetEnvironmentVariable(\"DBT_CLOUD_SERVICE_TOKEN\")\n"
                + "        ?? throw new InvalidOperationException(\"Environment variable 'DBT_CLOUD_SERVICE_TOKEN' is missing.\");\n\n    ";
        if (after.Contains("DbtCloud", StringComparison.Ordinal))
            property = property.Replace("DbtServiceToken", "DbtCloudServiceToken", StringComparison.Ordinal);
        return new FixTest { Options = "max_line_length = 100", BreaksLines = true }.BecomesAsync(
            $"using System;\n\nclass C\n{{\n    {before}\n}}\n", $"using System;\n\nclass C\n{{\n    {(hasProperty ? property : "")}{after}\n}}\n");
    }

    [Fact]
    public Task What_moves_into_a_body_goes_deeper_with_all_of_its_lines() =>
        new FixTest { Options = "max_line_length = 100", BreaksLines = true }.BecomesAsync(
        """"
        class C
        {
            private static string[][] All => new string[][]
            {
                new[] { """
                    a
                    """, "«dbt»" },

                new[] { "b" },
            };
        }
        """",
        """"
        using System;

        class C
        {
            private static string[][] All
            {
                get
                {
                    var dbtServiceToken = Environment.GetEnvironmentVariable("DBT_CLOUD_SERVICE_TOKEN")
                        ?? throw new InvalidOperationException("Environment variable 'DBT_CLOUD_SERVICE_TOKEN' is missing.");
                    return new string[][]
                    {
                        new[] { """
                    a
                    """, dbtServiceToken },

                        new[] { "b" },
                    };
                }
            }
        }
        """");

    [Theory, MemberData(nameof(Members))]
    public Task A_member_gets_a_body(string before, string after) => new FixTest { Options = "max_line_length = 100", BreaksLines = true }.BecomesAsync(
        $"using System;\n\nclass C\n{{\n    {before}\n}}\n", $"using System;\n\nclass C\n{{\n    {after}\n}}\n");

    /// <summary>Heads of classes, and what they become.</summary>
    public static TheoryData<string, string> Heads => new()
    {
        {
            "class Job(ILogger<Job> logger, IHttpClientFactory clients, IHostEnvironment env)",
            "class Job(ILogger<Job> logger, IHttpClientFactory clients, IHostEnvironment env,\n    IConfiguration configuration)"
        },
        { "class Job(ILogger<Job> logger)", "class Job(ILogger<Job> logger, IConfiguration configuration)" },
    };

    [Theory, MemberData(nameof(Heads))]
    public Task A_parameter_goes_to_the_next_line(string before, string after) =>
        new FixTest { Options = "max_line_length = 100", BreaksLines = true }.BecomesAsync(
        InJob(before, $"\"{Token}\""), InJob(after, Broken.Replace("            ??", "        ??", StringComparison.Ordinal))
            .Replace("using System.Net", "using System;\nusing System.Net", StringComparison.Ordinal)
            .Replace(
                "using Microsoft.Extensions.Hosting",
                "using Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.Hosting",
                StringComparison.Ordinal));

    private static string InJob(string head, string value) =>
        $"using System.Net.Http;\nusing System.Threading;\nusing System.Threading.Tasks;\nusing Microsoft.Extensions.Hosting;\n"
            + $"using Microsoft.Extensions.Logging;\n\n{head} : BackgroundService\n{{\n"
            + $"    protected override Task ExecuteAsync(CancellationToken token) => Task.CompletedTask;\n\n    string Token => {value};\n}}\n";

    [Theory]
    [InlineData("    ", "    ")]
    [InlineData("\t", "\t")]
    public Task Lines_with_tabs_elsewhere_change_nothing(string own, string unit) =>
        new FixTest { Options = "max_line_length = 100", BreaksLines = true }.BecomesAsync(
        $"using System;\n\nclass C\n{{\n\tint _a;\n    int _b;\n\n{own}string Hook => \"{Token}\";\n}}\n",
        $"using System;\n\nclass C\n{{\n\tint _a;\n    int _b;\n\n{own}string Hook => Environment.GetEnvironmentVariable(\"DBT_CLOUD_SERVICE_TOKEN\")\n"
            + $"{own}{unit}?? throw new InvalidOperationException(\"Environment variable 'DBT_CLOUD_SERVICE_TOKEN' is missing.\");\n}}\n");

    [Fact]
    public Task A_check_is_broken_in_front_of_throw() => new FixTest { Options = "max_line_length = 100", BreaksLines = true }.BecomesAsync(
        InFile("var smtp = configuration.GetSection(\"Smtp\").Get<Smtp>()!;\n        Use(smtp.Token, 1);", 0, 10) + Smtp(Token),
        InFile(
            "var smtp = configuration.GetSection(\"Smtp\").Get<Smtp>()!;\n        if (string.IsNullOrEmpty(smtp.Token))\n"
                + "            throw new InvalidOperationException(\"Configuration value 'Smtp:Token' is missing.\");\n        Use(smtp.Token, 1);",
            0,
            10) + Smtp(""));

    private static string Smtp(string token) => $"\nclass Smtp\n{{\n    public string Token {{ get; set; }} = \"{token}\";\n}}\n";

    [Fact]
    public Task Without_line_breaks_in_texts_the_language_has_it_on_one_line() =>
        new FixTest { Options = "max_line_length = 100", BreaksLines = true, Language = LanguageVersion.CSharp10 }.BecomesAsync(
        InFile($"Action<string?> action = name => Use(name ?? \"Bearer {Token}\", 1);", 0, 10),
        InFile($"Action<string?> action = name => Use(name ?? $\"Bearer {{{Read}}}\", 1);", 0, 10));

    private static string InFile(string statement, int lines, int length) => $$"""
        using System;
        using Microsoft.Extensions.Configuration;

        class C
        {
            void M(IConfiguration configuration)
            {
                {{statement}}
            }

            static void Use(string token, object other) { }
        }

        // {{new string('x', length - 3)}}
        {{string.Concat(Enumerable.Repeat("//\n", lines))}}
        """;
}
