using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Sources.Containers;

public sealed class ServiceProviderInScopeTests
{
    /// <summary>Members of a class C, and the provider that "M" asks.</summary>
    public static TheoryData<string, string> Members => new()
    {
        { "static string M(IServiceProvider sp) => #;", "sp" },
        { "static string M(IHost host) => #;", "host.Services" },
        { "static string M(IServiceScope scope) => #;", "scope.ServiceProvider" },
        { "static string M(HttpContext context) => #;", "context.RequestServices" },
        { "static string M(RedirectContext<CookieAuthenticationOptions> context) => #;", "context.HttpContext.RequestServices" },
        {
            "CookieAuthenticationEvents Events { get; } = new() { OnSignedIn = context => Say(#) };\n    static Task Say(string text) => Task.CompletedTask;",
            "context.HttpContext.RequestServices"
        },
        { "static void M(IServiceCollection services) => services.AddSingleton(sp => new Uri(#));", "sp" },
        { "readonly IServiceProvider _provider; C(IServiceProvider provider) => _provider = provider;\n    string M() => #;", "_provider" },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public Task A_provider_that_the_code_can_name_is_asked(string members, string provider)
    {
        const string Usings =
            "using System;\nusing System.Threading.Tasks;\nusing Microsoft.AspNetCore.Authentication;\n"
                + "using Microsoft.AspNetCore.Authentication.Cookies;\nusing Microsoft.AspNetCore.Http;\nusing Microsoft.Extensions.DependencyInjection;\n"
                + "using Microsoft.Extensions.Hosting;\n";
        return new FixTest().BecomesAsync(
            $"{Usings}\nclass C\n{{\n    {members.Replace("#", "\"«dbt»\"", StringComparison.Ordinal)}\n}}\n",
            $"{Usings.Replace("using Microsoft.Extensions.Dep", "using Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.Dep", StringComparison.Ordinal)}\n"
            + $"class C\n{{\n    {members.Replace("#", provider + ".GetRequiredService<IConfiguration>()‹Dbt:ServiceToken›", StringComparison.Ordinal)}\n}}\n");
    }

    [Theory]
    [InlineData("public static class", "sp => new Uri(‹DBT_CLOUD_SERVICE_TOKEN›)")]
    [InlineData("static class", "sp => new Uri(sp.GetRequiredService<IConfiguration>()‹Dbt:ServiceToken›)")]
    public Task The_container_of_who_uses_a_library_may_lack_it(string declaration, string after)
    {
        var source =
            $"using System;\nusing Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.DependencyInjection;\n\n{declaration} Setup\n{{\n"
                + $"    public static void Add(IServiceCollection services) => services.AddSingleton(#);\n}}\n";
        return new FixTest().BecomesAsync(
            source.Replace("#", "sp => new Uri(\"«dbt»\")", StringComparison.Ordinal), source.Replace("#", after, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("readonly IHttpContextAccessor _accessor; C(IHttpContextAccessor accessor) => _accessor = accessor;\n    static string M() => #;")]
    [InlineData("static string M(IHttpContextAccessor accessor) => #;")]
    [InlineData("static readonly RedirectContext<CookieAuthenticationOptions> Context = null!;\n    static string M() => #;")]
    public Task What_may_not_be_of_a_request_is_not_asked(string members)
    {
        const string Usings =
            "using System;\nusing Microsoft.AspNetCore.Authentication;\nusing Microsoft.AspNetCore.Authentication.Cookies;\nusing Microsoft.AspNetCore.Http;\n";
        return new FixTest().BecomesAsync(
            $"{Usings}\nclass C\n{{\n    {members.Replace("#", "\"«dbt»\"", StringComparison.Ordinal)}\n}}\n",
            $"{Usings}\nclass C\n{{\n    {members.Replace("#", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal)}\n}}\n");
    }

    /// <summary>To ask the factory of a test for services starts its host.</summary>
    [Theory]
    [InlineData("Microsoft.AspNetCore.Mvc.Testing", "‹DBT_CLOUD_SERVICE_TOKEN›")]
    [InlineData("App.Hosting", "factory.Services.GetRequiredService<IConfiguration>()‹Dbt:ServiceToken›")]
    public Task The_factory_of_a_test_is_not_asked(string space, string after)
    {
        var source =
            $"using System;\nusing Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.DependencyInjection;\n\nnamespace {space}\n{{\n"
                + $"    class WebApplicationFactory\n    {{\n        public IServiceProvider Services => null!;\n    }}\n\n    static class C\n    {{\n"
                + $"        static string M(WebApplicationFactory factory) => #;\n    }}\n}}\n";
        return new FixTest().BecomesAsync(source.Replace("#", "\"«dbt»\"", StringComparison.Ordinal), source.Replace("#", after, StringComparison.Ordinal));
    }

    [Fact]
    public Task A_parameter_without_a_name_gets_one() => new FixTest().BecomesAsync(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        static class Setup
        {
            static void Add(IServiceCollection services) => services.AddSingleton(_ => new Uri("«dbt»"));
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        static class Setup
        {
            static void Add(IServiceCollection services) => services.AddSingleton(sp => new Uri(sp.GetRequiredService<IConfiguration>()‹Dbt:ServiceToken›));
        }
        """);

    /// <summary>Lambdas whose parameter gets a name, where "sp" is another thing already.</summary>
    [Theory]
    [InlineData("_ => new Uri(#)", "sp => new Uri(sp.@)")]
    [InlineData("_ => { var sp = #; return new Uri(sp); }", "provider => { var sp = provider.@; return new Uri(sp); }")]
    [InlineData("_ => new Uri(new[] { 1 }.Select(sp => sp).Count() + (#))", "provider => new Uri(new[] { 1 }.Select(sp => sp).Count() + (provider.@))")]
    [InlineData(
        "_ => { string sp = \"\", provider = sp; return new Uri(provider + (#)); }",
        "provider2 => { string sp = \"\", provider = sp; return new Uri(provider + (provider2.@)); }")]
    public Task The_name_is_a_free_one(string before, string after)
    {
        const string Source =
            "using System;\nusing System.Linq;\nusing Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.DependencyInjection;\n\n"
                + "static class Setup\n{\n    static void Add(IServiceCollection services) => services.AddSingleton($);\n}\n";
        return new FixTest().BecomesAsync(
            Source.Replace("$", before.Replace("#", "\"«dbt»\"", StringComparison.Ordinal), StringComparison.Ordinal),
            Source.Replace(
                "$", after.Replace("@", "GetRequiredService<IConfiguration>()‹Dbt:ServiceToken›", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public Task The_namespaces_are_imported() => new FixTest().BecomesAsync(
        """
        class C
        {
            static string M(System.IServiceProvider provider) => "«dbt»";
        }
        """,
        """
        using System;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        class C
        {
            static string M(System.IServiceProvider provider) => provider.GetRequiredService<IConfiguration>()‹Dbt:ServiceToken›;
        }
        """);
}
