using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Sources;

public sealed class ConfigurationInScopeTests
{
    private const string Usings = "using System;\nusing Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.Hosting;\n\n";

    /// <summary>Members of a class C, and the configuration that "M" reads.</summary>
    public static TheoryData<string, string> Members => new()
    {
        { "string M(IConfiguration c) => #;", "c" },
        { "string M(IConfigurationRoot c) => #;", "c" },
        { "string M(ConfigurationManager c) => #;", "c" },
        { "string M(HostBuilderContext context) => #;", "context.Configuration" },
        { "string M(IHostApplicationBuilder builder) => #;", "builder.Configuration" },
        { "string M<T>(T builder) where T : IHostApplicationBuilder => #;", "builder.Configuration" },
        { "string M<T>(T c) where T : class, IConfiguration => #;", "c" },
        { "static string M(IConfiguration c) => #;", "c" },
        { "readonly IConfiguration _c; C(IConfiguration c) => _c = c;\n    string M() => #;", "_c" },
        { "readonly IConfiguration m_c; C(IConfiguration c) => m_c = c;\n    string M() => #;", "m_c" },
        { "readonly IConfiguration c; C(IConfiguration c) => this.c = c;\n    string M() => #;", "this.c" },
        { "IConfiguration Configuration { get; } C(IConfiguration c) => Configuration = c;\n    string M() => #;", "Configuration" },
        { "static readonly IConfiguration _c = new ConfigurationBuilder().Build();\n    static string M() => #;", "_c" },
        { "readonly IConfiguration _c; readonly string _t;\n    C(IConfiguration c) { _c = c; _t = #; }", "c" },
        { "string M()\n    {\n        var c = new ConfigurationBuilder().Build();\n        return #;\n    }", "c" },
        { "string M(IConfiguration c)\n    {\n        static string N(IConfiguration d) => #;\n        return N(c);\n    }", "d" },
        { "string M(IConfiguration c)\n    {\n        string N() => #;\n        return N();\n    }", "c" },
        { "Func<IConfiguration, string> M() => static c => #;", "c" },
        { "class Inner { internal IConfiguration? Other; internal string M(IConfiguration c) => #; }", "c" },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public Task What_the_code_can_name_is_read(string members, string configuration) => new FixTest().BecomesAsync(
        $"{Usings}class C\n{{\n    {members.Replace("#", "\"«dbt»\"", StringComparison.Ordinal)}\n}}\n",
        $"{Usings}class C\n{{\n    {members.Replace("#", configuration + "‹Dbt:ServiceToken›", StringComparison.Ordinal)}\n}}\n");

    /// <summary>Members of a class C in which the configuration can't be used.</summary>
    public static TheoryData<string> OutOfReach =>
    [
        "readonly IConfiguration _c; C(IConfiguration c) => _c = c;\n    static string M() => #;",
        "string M()\n    {\n        var t = #;\n        var c = new ConfigurationBuilder().Build();\n        return t + c[\"a\"];\n    }",
        "Func<string> M(IConfiguration c) => c[\"a\"] is null ? static () => # : static () => \"\";",
        "string M(IConfigurationSection section) => #;",
        "string M<T>(T builder) where T : class => #;",
        "string M(IConfiguration? c)\n    {\n        IConfiguration section = c!.GetSection(\"a\");\n        return #;\n    }",
        "string M(IConfiguration? c) => #;",
        "IConfiguration? Configuration { get; }\n    class Inner { internal static string M() => #; }",
    ];

    [Theory]
    [MemberData(nameof(OutOfReach))]
    public Task What_the_code_cannot_use_is_not_read(string members) => new FixTest().BecomesAsync(
        $"{Usings}class C\n{{\n    {members.Replace("#", "\"«dbt»\"", StringComparison.Ordinal)}\n}}\n",
        $"{Usings}class C\n{{\n    {members.Replace("#", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal)}\n}}\n");

    [Fact]
    public Task The_nearest_host_is_asked_in_top_level_statements() => new FixTest { IsProgram = true }.BecomesAsync(
        """
        using Microsoft.AspNetCore.Builder;

        var builder = WebApplication.CreateBuilder(args);
        System.Console.WriteLine("«dbt»");
        var app = builder.Build();
        app.MapGet("/", () => "«dbt»");
        app.MapGet("/header", () =>
        {
            return "Token «dbt»";
        });
        app.Run();
        """,
        """
        using System;
        using Microsoft.AspNetCore.Builder;

        var builder = WebApplication.CreateBuilder(args);
        System.Console.WriteLine(builder.Configuration‹Dbt:ServiceToken›);
        var app = builder.Build();
        app.MapGet("/", () => app.Configuration‹Dbt:ServiceToken›);
        app.MapGet("/header", () =>
        {
            var dbtServiceToken = app.Configuration‹Dbt:ServiceToken›;
            return $"Token {dbtServiceToken}";
        });
        app.Run();
        """);

    [Fact]
    public Task Classes_below_top_level_statements_do_not_see_their_locals() => new FixTest { IsProgram = true }.BecomesAsync(
        """
        using System;
        using Microsoft.AspNetCore.Builder;

        var app = WebApplication.Create(args);
        app.Run();

        static class Tokens
        {
            public static string Dbt() => "«dbt»";
        }
        """,
        """
        using System;
        using Microsoft.AspNetCore.Builder;

        var app = WebApplication.Create(args);
        app.Run();

        static class Tokens
        {
            public static string Dbt() => ‹DBT_CLOUD_SERVICE_TOKEN›;
        }
        """);

    [Fact]
    public Task The_parameter_of_a_primary_constructor_is_read() => new FixTest().BecomesAsync(
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C(IConfiguration configuration)
        {
            readonly string _field = "«dbt»";

            string Property { get; } = "«dbt»";

            string M() => _field + Property + "«dbt»";
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C(IConfiguration configuration)
        {
            readonly string _field = configuration‹Dbt:ServiceToken›;

            string Property { get; } = configuration‹Dbt:ServiceToken›;

            string M() => _field + Property + (configuration‹Dbt:ServiceToken›);
        }
        """);

    [Fact]
    public Task The_field_that_stores_a_parameter_of_the_class_is_preferred() => new FixTest().BecomesAsync(
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C(IConfiguration configuration)
        {
            readonly IConfiguration _configuration = configuration;

            string M() => "«dbt»" + _configuration["a"];
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;

        class C(IConfiguration configuration)
        {
            readonly IConfiguration _configuration = configuration;

            string M() => (_configuration‹Dbt:ServiceToken›) + _configuration["a"];
        }
        """);
}
