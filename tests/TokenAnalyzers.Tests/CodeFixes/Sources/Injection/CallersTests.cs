using Microsoft.CodeAnalysis;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Sources.Injection;

/// <summary>Code that makes objects of a class gives the configuration, or the class does not ask for it.</summary>
public sealed class CallersTests
{
    private const string Usings =
        """
        using System;
        using System.Net.Http;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;


        """;

    private const string Before =
        "class Svc(string name, int retries = 3)\n{\n    public int Retries => retries;\n\n    public string Get() => name + Show(#);\n\n"
            + "    static string Show(string token) => token;\n}\n\n";

    private static readonly string Injected = Before.Replace("string name, int", "string name, IConfiguration configuration, int", StringComparison.Ordinal)
        .Replace("#", "configuration‹Dbt:ServiceToken›", StringComparison.Ordinal);

    private static readonly string FromEnvironment = Before.Replace("#", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal);

    private static string Source(string code) => Usings + code.Replace("#", "\"«dbt»\"", StringComparison.Ordinal);

    /// <summary>Members that make a service, before and after.</summary>
    public static TheoryData<string, string> WithConfiguration => new()
    {
        { "Svc Make(IConfiguration c) => new Svc(\"a\");", "Svc Make(IConfiguration c) => new Svc(\"a\", c);" },
        { "Svc Make(IConfiguration c) => new(\"a\");", "Svc Make(IConfiguration c) => new(\"a\", c);" },
        { "Svc Make(IConfiguration c) => new Svc(\"a\", 4);", "Svc Make(IConfiguration c) => new Svc(\"a\", c, 4);" },
        { "Svc Make(IConfiguration c) => new Svc(\"a\", retries: 4);", "Svc Make(IConfiguration c) => new Svc(\"a\", c, retries: 4);" },
        {
            "Svc Make(IConfiguration c) => new Svc(retries: 4, name: \"a\");",
            "Svc Make(IConfiguration c) => new Svc(retries: 4, name: \"a\", configuration: c);"
        },
        { "Svc Make(WebApplicationBuilder builder) => new Svc(\"a\");", "Svc Make(WebApplicationBuilder builder) => new Svc(\"a\", builder.Configuration);" },
        {
            "void Make(IServiceCollection services) => services.AddSingleton(sp => new Svc(\"a\"));",
            "void Make(IServiceCollection services) => services.AddSingleton(sp => new Svc(\"a\", sp.GetRequiredService<IConfiguration>()));"
        },
        {
            "void Make(IServiceCollection services) => services.AddSingleton(_ => new Svc(\"a\"));",
            "void Make(IServiceCollection services) => services.AddSingleton(sp => new Svc(\"a\", sp.GetRequiredService<IConfiguration>()));"
        },
        {
            "readonly IConfiguration _settings = new ConfigurationBuilder().Build();\n    Svc Make() => new Svc(\"a\");",
            "readonly IConfiguration _settings = new ConfigurationBuilder().Build();\n    Svc Make() => new Svc(\"a\", _settings);"
        },
        {
            "Svc Make()\n    {\n        var test = new ConfigurationBuilder().Build();\n        return new Svc(\n            \"a\",\n            4);\n    }",
            "Svc Make()\n    {\n        var test = new ConfigurationBuilder().Build();\n        return new Svc(\n            \"a\",\n            test,\n"
                + "            4);\n    }"
        },
    };

    [Theory]
    [MemberData(nameof(WithConfiguration))]
    public Task A_caller_gives_the_configuration_in_its_scope(string before, string after) => new FixTest().BecomesAsync(
        Source($"{Before}class Caller\n{{\n    {before}\n}}\n"),
        Source($"{Injected}class Caller\n{{\n    {after}\n}}\n"));

    /// <summary>Members that make a service and have no configuration.</summary>
    public static TheoryData<string> WithoutConfiguration =>
    [
        "Svc Make() => new Svc(\"a\");",
        "Svc Make(IConfiguration c) => new Svc(c[\"a\"]!);\n    Svc Again() => new(\"b\");",
        "Svc? Make(IConfiguration c) => c[\"a\"] is { } name ? (Svc?)Activator.CreateInstance(typeof(Svc), name) : new Svc(\"a\");",
        "static readonly Svc Shared = new Svc(\"a\");",
        "Svc Make(IConfiguration? c) => new Svc(c?[\"a\"] ?? \"a\");",
    ];

    [Theory]
    [MemberData(nameof(WithoutConfiguration))]
    public Task One_caller_without_it_leaves_the_environment(string member) => new FixTest().BecomesAsync(
        Source($"{Before}class Caller\n{{\n    {member}\n}}\n"),
        Source($"{FromEnvironment}class Caller\n{{\n    {member}\n}}\n"));

    [Fact]
    public Task An_object_that_is_set_up_in_braces_gets_its_first_argument() => new FixTest().BecomesAsync(
        Source(
            "class Svc\n{\n    public string? Name { get; set; }\n\n    public string Get() => #;\n\n"
                + "    static Svc Make(IConfiguration settings) => new Svc { Name = \"a\" };\n}\n"),
        Source(
            "class Svc(IConfiguration configuration)\n{\n    public string? Name { get; set; }\n\n"
                + "    public string Get() => configuration‹Dbt:ServiceToken›;\n\n"
                + "    static Svc Make(IConfiguration settings) => new Svc(settings) { Name = \"a\" };\n}\n"));

    [Fact]
    public Task A_nested_generic_class_is_made_by_the_class_around_it() => new FixTest().BecomesAsync(
        Source(
            "class Outer<T>(IConfiguration settings)\n{\n    object Make() => new Inner<int>();\n\n    class Inner<U>\n    {\n"
                + "        public string Get() => #;\n    }\n}\n"),
        Source(
            "class Outer<T>(IConfiguration settings)\n{\n    object Make() => new Inner<int>(settings);\n\n"
                + "    class Inner<U>(IConfiguration configuration)\n    {\n        public string Get() => configuration‹Dbt:ServiceToken›;\n    }\n}\n"));

    /// <summary>A controller and what derives from it, before and after.</summary>
    public static TheoryData<string, string> Derived => new()
    {
        {
            "class Special : Base;",
            "class Special(IConfiguration configuration) : Base(configuration);"
        },
        {
            "class Special(HttpClient http) : Base\n{\n    public HttpClient Http => http;\n}",
            "class Special(HttpClient http, IConfiguration configuration) : Base(configuration)\n{\n    public HttpClient Http => http;\n}"
        },
        {
            "class Special : Base\n{\n    public Special(HttpClient http) { }\n\n    public Special() : this(new HttpClient()) { }\n}",
            "class Special : Base\n{\n    public Special(HttpClient http, IConfiguration configuration) : base(configuration) { }\n\n"
                + "    public Special(IConfiguration configuration) : this(new HttpClient(), configuration) { }\n}"
        },
        {
            "class Special(IConfiguration settings) : Base\n{\n    public string? Name => settings[\"name\"];\n}",
            "class Special(IConfiguration settings) : Base(settings)\n{\n    public string? Name => settings[\"name\"];\n}"
        },
        {
            "class Special : Base;\n\nclass Third : Special;",
            "class Special(IConfiguration configuration) : Base(configuration);\n\nclass Third(IConfiguration configuration) : Special(configuration);"
        },
    };

    [Theory]
    [MemberData(nameof(Derived))]
    public Task A_derived_class_hands_it_on(string before, string after) => new FixTest().BecomesAsync(
        Source($"abstract class Base : ControllerBase\n{{\n    protected string Get() => #;\n}}\n\n{before}\n"),
        Source(
            $"abstract class Base(IConfiguration configuration) : ControllerBase\n{{\n    protected string Get() => configuration‹Dbt:ServiceToken›;\n"
                + $"}}\n\n{after}\n"));

    [Fact]
    public Task Before_CSharp_12_a_derived_class_gets_a_constructor() =>
        new FixTest { Language = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp10 }.BecomesAsync(
        Source(
            "abstract class Base : ControllerBase\n{\n    protected string Get() => #;\n}\n\nclass Special : Base\n{\n    private int _count;\n\n"
                + "    int Next() => _count++;\n}\n"),
        Source(
            """
            abstract class Base : ControllerBase
            {
                private readonly IConfiguration _configuration;

                protected Base(IConfiguration configuration)
                {
                    _configuration = configuration;
                }

                protected string Get() => _configuration‹Dbt:ServiceToken›;
            }

            class Special : Base
            {
                private int _count;

                public Special(IConfiguration configuration) : base(configuration)
                {
                }

                int Next() => _count++;
            }

            """));

    private const string Library = "public class Svc(HttpClient http)\n{\n    public HttpClient Http => http;\n\n    public string Get() => #;\n}\n";

    private static readonly string InjectedLibrary = Library.Replace("http)", "http, IConfiguration configuration)", StringComparison.Ordinal)
        .Replace("#", "configuration‹Dbt:ServiceToken›", StringComparison.Ordinal);

    [Fact]
    public Task The_library_of_a_program_changes_with_the_program() => new FixTest
    {
        User = new(
            OutputKind.ConsoleApplication,
            "using System.Net.Http;\nusing Microsoft.AspNetCore.Builder;\n\nvar app = WebApplication.Create(args);\n"
                + "System.Console.WriteLine(new Svc(new HttpClient()).Get());\n",
            "using System.Net.Http;\nusing Microsoft.AspNetCore.Builder;\n\nvar app = WebApplication.Create(args);\n"
                + "System.Console.WriteLine(new Svc(new HttpClient(), app.Configuration).Get());\n"),
    }.BecomesAsync(Source(Library), Source(InjectedLibrary));

    private const string Test =
        "using System.Net.Http;\nusing Microsoft.Extensions.Configuration;\n\n"
            + "class SvcTests { string M(IConfiguration c) => new Svc(new HttpClient()).Get(); }\n";

    [Fact]
    public Task A_public_class_of_a_library_that_only_tests_use_stays_as_it_is() => new FixTest
    {
        User = new(
            OutputKind.ConsoleApplication,
            Test + "\nstatic class Program { static void Main() { } }\n",
            Test + "\nstatic class Program { static void Main() { } }\n") { Referenced = [References.EmptyAssembly("xunit.core")] },
    }.BecomesAsync(Source(Library), Source(Library.Replace("#", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal)));

    [Fact]
    public Task A_public_class_stays_as_it_is_though_the_library_registers_it() => new FixTest().BecomesAsync(
        Source(Library + "\npublic static class Setup { public static void Add(IServiceCollection services) => services.AddHttpClient<Svc>(); }\n"),
        Source(Library.Replace("#", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal) + "\npublic static class Setup { public static void Add(IServiceCollection services) => services.AddHttpClient<Svc>(); }\n"));

    [Fact]
    public async Task A_file_of_several_target_frameworks_is_changed_once()
    {
        var before = FixTest.Tokens(Source(Before + "class Special() : Svc(\"a\");\n\nclass Caller(IConfiguration settings)\n{\n    Svc Make() => new(\"a\");\n\n    Svc Special() => new Special();\n}\n"));
        var after = FixTest.Reads(Source(Injected + "class Special(IConfiguration configuration) : Svc(\"a\", configuration);\n\nclass Caller(IConfiguration settings)\n{\n    Svc Make() => new(\"a\", settings);\n\n    Svc Special() => new Special(settings);\n}\n"));

        Assert.Equal([after, after], await FixRun.FixSolutionAsync(("Shop(net8.0)", "/Shop.cs", before), ("Shop(net10.0)", "/Shop.cs", before)));
    }
}
