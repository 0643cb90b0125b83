using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Shapes;

/// <summary>Shape 41: desktop and web programs on .NET Framework.</summary>
public sealed class NetFrameworkShapes
{
    private const string Read = "ConfigurationManager.AppSettings‹Dbt:ServiceToken›";

    private static FixTest Test(LanguageVersion language = LanguageVersion.CSharp7_3) =>
        new() { Language = language, Nullable = NullableContextOptions.Disable, Referenced = References.NetFramework };

    [Fact]
    public Task Shape_41_the_settings_of_the_program_are_read() => Test().BecomesAsync(
        """
        using System;
        using System.Net.Http;

        namespace Desktop
        {
            public class MainForm
            {
                private readonly HttpClient _client = new HttpClient();

                public void Load()
                {
                    _client.DefaultRequestHeaders.Add("X-Api-Key", "«dbt»");
                }
            }
        }
        """,
        """
        using System;
        using System.Configuration;
        using System.Net.Http;

        namespace Desktop
        {
            public class MainForm
            {
                private readonly HttpClient _client = new HttpClient();

                public void Load()
                {
                    _client.DefaultRequestHeaders.Add("X-Api-Key", ConfigurationManager.AppSettings‹Dbt:ServiceToken›);
                }
            }
        }
        """);

    public static TheoryData<string, string> Members => new()
    {
        { "private const string Token = \"«dbt»\";", "private static string Token => @;" },
        { "private static readonly string Token = \"«dbt»\";", "private static string Token => @;" },
        { "private readonly string _token = \"«dbt»\";", "private readonly string _token = @;" },
        { "string Token { get; } = \"«dbt»\";", "string Token { get; } = @;" },
        {
            "static string M(string token = \"«dbt»\") => token;",
            "static string M(string token = null)\n    {\n        token = token ?? @;\n        return token;\n    }"
        },
        {
            "void M()\n    {\n        Console.Write(\"Token «dbt»\");\n    }",
            "void M()\n    {\n        var dbtServiceToken = @;\n        Console.Write($\"Token {dbtServiceToken}\");\n    }"
        },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public Task Shape_41_every_member_has_the_settings(string before, string after) => Test().BecomesAsync(
        $"using System;\n\nclass C\n{{\n    {before}\n}}\n",
        $"using System;\nusing System.Configuration;\n\nclass C\n{{\n    {after.Replace("@", Read, StringComparison.Ordinal)}\n}}\n");

    [Fact]
    public Task Shape_41_a_type_of_that_name_does_not_get_in_the_way() => Test().BecomesAsync(
        "using System;\n\nclass ConfigurationManager { string Token => \"«dbt»\"; }",
        $"using System;\n\nclass ConfigurationManager {{ string Token => System.Configuration.{Read}; }}");

    [Fact]
    public Task Shape_41_without_the_reference_the_environment_is_read() => new FixTest
    {
        Language = LanguageVersion.CSharp7_3,
        Nullable = NullableContextOptions.Disable,
        Referenced = References.NetFrameworkWithoutConfiguration,
    }.BecomesAsync(
        "using System;\n\nclass C { string Token => \"«dbt»\"; }",
        "using System;\n\nclass C { string Token => ‹DBT_CLOUD_SERVICE_TOKEN›; }");

    [Fact]
    public Task Shape_41_other_frameworks_do_not_read_app_config() => new FixTest().RunAsync(
    [
        ("A.cs", "using System;\n\nclass C { string Token => \"«dbt»\"; }", "using System;\n\nclass C { string Token => ‹DBT_CLOUD_SERVICE_TOKEN›; }", null),
        ("B.cs", ConfigurationPackage, ConfigurationPackage, null),
    ]);

    private const string ConfigurationPackage = "namespace System.Configuration { public static class ConfigurationManager { } }";

    [Fact]
    public Task Before_throw_expressions_the_settings_are_checked_by_a_statement() => Test(LanguageVersion.CSharp5).BecomesAsync(
        """
        using System;

        class C
        {
            string M()
            {
                return "«dbt»";
            }
        }
        """,
        """
        using System;
        using System.Configuration;

        class C
        {
            string M()
            {
                var dbtServiceToken = ConfigurationManager.AppSettings["Dbt:ServiceToken"];
                if (dbtServiceToken == null) throw new InvalidOperationException("Configuration value 'Dbt:ServiceToken' is missing.");
                return dbtServiceToken;
            }
        }
        """);
}
