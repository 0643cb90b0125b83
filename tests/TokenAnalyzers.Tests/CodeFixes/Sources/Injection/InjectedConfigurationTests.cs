using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Sources.Injection;

public sealed class InjectedConfigurationTests
{
    /// <summary>What makes it likely that services make the objects of a class C.</summary>
    public static TheoryData<string> Registrations =>
    [
        "static class Setup { static void Add(IServiceCollection services) => services.AddSingleton<C>(); }",
        "static class Setup { static void Add(IServiceCollection services) => services.AddHttpClient<C>(); }",
        "static class Setup { static void Add(IServiceCollection services) => services.AddScoped(typeof(object), typeof(C)); }",
        "static class Setup { static void Add(IApplicationBuilder app) => app.UseMiddleware<C>(); }",
    ];

    [Theory]
    [MemberData(nameof(Registrations))]
    public Task A_registered_class_is_injected_into(string registration)
    {
        var source =
            $"using System;\nusing Microsoft.AspNetCore.Builder;\nusing Microsoft.Extensions.Configuration;\n"
                + $"using Microsoft.Extensions.DependencyInjection;\n\n{registration}\n\n";
        return new FixTest().BecomesAsync(
            source + "class C { string M() => \"«dbt»\"; }\n",
            source + "class C(IConfiguration configuration) { string M() => configuration‹Dbt:ServiceToken›; }\n");
    }

    [Theory]
    [InlineData("class", false)]
    [InlineData("public class", true)]
    public Task A_class_that_is_given_services_is_given_one_more(string declaration, bool isProgram)
    {
        const string Usings =
            "using System;\nusing Microsoft.AspNetCore.Builder;\nusing Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.Logging;\n\n";
        var main = isProgram ? "static class Program { static void Main() => WebApplication.Create().Run(); }\n" : "";
        return new FixTest { IsProgram = isProgram }.BecomesAsync(
            $"{Usings}{declaration} C(ILogger<C> logger) {{ string M() => \"«dbt»\"; }}\n{main}",
            $"{Usings}{declaration} C(ILogger<C> logger, IConfiguration configuration) {{ string M() => configuration‹Dbt:ServiceToken›; }}\n{main}");
    }

    /// <summary>Declarations of a class C that no one could supply with a configuration.</summary>
    public static TheoryData<string> NotInjectable =>
    [
        "class C { string M() => #; }",
        "static class C { static string M() => #; }",
        "struct C { string M() => #; }",
        "record C(string Name) { string M() => #; }",
        "abstract class C : ControllerBase { string M() => #; }",
        "class C : ControllerBase { string M() => #; static readonly C _shared = new C(); }",
        "class C : ControllerBase { string M() => #; static readonly C _shared = new(); }",
        "class C : ControllerBase { string M() => #; static T Make<T>() where T : new() => new T(); static C N() => Make<C>(); }",
        "class C : ControllerBase { static string M() => #; }",
        "public class C(ILogger<C> logger) { string M() => #; }",
        "abstract class C : ControllerBase { protected string M() => #; }\n\npartial class D(int a) { public int A => a; }\n\npartial class D : C;",
        "record C { public C() { } protected C(C other) { } string M() => #; static C N(Microsoft.Extensions.Configuration.IConfiguration c) => new C(); }",
        "record C { protected string M() => #; static C N(Microsoft.Extensions.Configuration.IConfiguration c) => new C(); }\n\nrecord D(int A) : C;",
        "class C(ILogger<C> logger) { public virtual string M() => # + logger; }\n\n"
            + "class Mock<T>(params object[] arguments) { public object[] Arguments => arguments; }\n\nclass D { object M() => new Mock<C>(); }",
        "class C(ILogger<C> logger) { public virtual string M() => # + logger; }\n\n"
            + "class Substitute { static T For<T>(params object[] arguments) => default!; object M(ILogger<C> logger) => For<C>(logger); }",
        "class C(ILogger<C> logger) { string M() => # + logger; }\n\nnamespace Microsoft.Extensions.DependencyInjection { static class E { static void AddDbContextPool<T>(this IServiceCollection services) { } static void M(IServiceCollection services) => services.AddDbContextPool<C>(); } }",
        "class C : ControllerBase { string M() => #; }\n\n[System.Diagnostics.DebuggerTypeProxy(typeof(C))]\n"
            + "class D { static object N() => Activator.CreateInstance(typeof(C))!; }",
    ];

    [Theory]
    [MemberData(nameof(NotInjectable))]
    public Task Other_classes_read_the_environment(string declaration)
    {
        const string Usings = "using System;\nusing Microsoft.AspNetCore.Mvc;\nusing Microsoft.Extensions.Logging;\n\n";
        return new FixTest().BecomesAsync(
            Usings + declaration.Replace("#", "\"«dbt»\"", StringComparison.Ordinal),
            Usings + declaration
                .Replace("# +", "(‹DBT_CLOUD_SERVICE_TOKEN›) +", StringComparison.Ordinal)
                .Replace("#", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal));
    }

    [Fact]
    public Task A_class_that_is_given_the_context_of_a_database_is_given_one_more()
    {
        const string Context = "\nnamespace Microsoft.EntityFrameworkCore { class DbContext; }\n\nclass Shop : Microsoft.EntityFrameworkCore.DbContext;\n\n";
        const string Usings = "using System;\nusing Microsoft.Extensions.Configuration;\n";
        return new FixTest().BecomesAsync(
            $"{Usings}{Context}class C(Shop shop) {{ string M() => shop + \"«dbt»\"; }}\n",
            $"{Usings}{Context}class C(Shop shop, IConfiguration configuration) {{ string M() => shop + (configuration‹Dbt:ServiceToken›); }}\n");
    }

    [Fact]
    public Task One_parameter_and_field_serve_all_tokens_of_a_partial_class() => new FixTest().RunAsync(
    [
        ("A.cs",
        """
        using System;
        using Microsoft.AspNetCore.Mvc;

        partial class C : ControllerBase
        {
            string Dbt() => "«dbt»";

            string Slack() => "«slack»";
        }
        """,
        """
        using System;
        using Microsoft.AspNetCore.Mvc;

        partial class C : ControllerBase
        {
            string Dbt() => _configuration‹Dbt:ServiceToken›;

            string Slack() => _configuration‹Slack:BotToken›;
        }
        """, null),
        ("B.cs",
        """
        partial class C
        {
            public C(System.Uri address)
            {
            }

            string GitHub() => "«github»";
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;

        partial class C
        {
            private readonly IConfiguration _configuration;

            public C(System.Uri address, IConfiguration configuration)
            {
                _configuration = configuration;
            }

            string GitHub() => _configuration‹GitHub:AppToken›;
        }
        """, null),
    ]);

    [Fact]
    public Task Another_type_of_that_name_is_not_taken_for_it() => new FixTest().BecomesAsync(
        """
        using System;
        using Microsoft.AspNetCore.Mvc;

        interface IConfiguration;

        class C : ControllerBase
        {
            string M(IConfiguration other) => "«dbt»";
        }
        """,
        """
        using System;
        using Microsoft.AspNetCore.Mvc;

        interface IConfiguration;

        class C(Microsoft.Extensions.Configuration.IConfiguration configuration) : ControllerBase
        {
            string M(IConfiguration other) => configuration‹Dbt:ServiceToken›;
        }
        """);
}
