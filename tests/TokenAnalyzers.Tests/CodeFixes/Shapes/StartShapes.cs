using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Shapes;

/// <summary>Shapes 42 and 45: code that a test framework or the runtime starts, before there is any configuration.</summary>
public sealed class StartShapes
{
    [Theory]
    [InlineData("Xunit", "Fact")]
    [InlineData("NUnit.Framework", "Test")]
    [InlineData("Microsoft.VisualStudio.TestTools.UnitTesting", "TestMethod")]
    public Task Shape_42_a_test_class_reads_the_environment(string framework, string attribute) => new FixTest { IsProgram = true }.BecomesAsync(
        Tests(framework, attribute, "\"«dbt»\""),
        Tests(framework, attribute, "‹DBT_CLOUD_SERVICE_TOKEN›"));

    [Fact]
    public Task Shape_45_a_static_constructor_reads_the_environment() => new FixTest().BecomesAsync(
        "using System;\nusing Microsoft.Extensions.Configuration;\n\nclass C(IConfiguration configuration)\n{\n    static readonly string Token;\n\n"
            + "    static C() => Token = \"«dbt»\";\n\n    string M() => configuration[Token] ?? \"\";\n}\n",
        "using System;\nusing Microsoft.Extensions.Configuration;\n\nclass C(IConfiguration configuration)\n{\n    static readonly string Token;\n\n"
            + "    static C() => Token = ‹DBT_CLOUD_SERVICE_TOKEN›;\n\n    string M() => configuration[Token] ?? \"\";\n}\n");

    [Fact]
    public Task Shape_45_a_module_initializer_reads_the_environment() => new FixTest().BecomesAsync(
        "using System;\nusing System.Runtime.CompilerServices;\n\nstatic class Start\n{\n    [ModuleInitializer]\n"
            + "    internal static void Run() => Console.WriteLine(\"«dbt»\");\n}\n",
        "using System;\nusing System.Runtime.CompilerServices;\n\nstatic class Start\n{\n    [ModuleInitializer]\n"
            + "    internal static void Run() => Console.WriteLine(‹DBT_CLOUD_SERVICE_TOKEN›);\n}\n");

    [Fact]
    public Task Shape_45_main_reads_the_environment_until_there_is_a_host() => new FixTest { IsProgram = true }.BecomesAsync(
        """
        using System;
        using Microsoft.AspNetCore.Builder;

        static class Program
        {
            static void Main(string[] args)
            {
                Console.WriteLine("«dbt»");
                var builder = WebApplication.CreateBuilder(args);
                Console.WriteLine("«dbt»");
            }
        }
        """,
        """
        using System;
        using Microsoft.AspNetCore.Builder;

        static class Program
        {
            static void Main(string[] args)
            {
                Console.WriteLine(‹DBT_CLOUD_SERVICE_TOKEN›);
                var builder = WebApplication.CreateBuilder(args);
                Console.WriteLine(builder.Configuration‹Dbt:ServiceToken›);
            }
        }
        """);

    private static string Tests(string framework, string attribute, string token) =>
        $$"""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using {{framework}};

        static class Program
        {
            static void Main() { }
        }

        class ClientTests(IDisposable fixture, HttpClient client)
        {
            [{{attribute}}]
            public Task<string> Answers() => client.GetStringAsync({{token}} + fixture);
        }

        namespace {{framework}}
        {
            [AttributeUsage(AttributeTargets.Method)]
            class {{attribute}}Attribute : Attribute;
        }
        """.Replace("(‹DBT_CLOUD_SERVICE_TOKEN› +", "((‹DBT_CLOUD_SERVICE_TOKEN›) +", StringComparison.Ordinal);
}
