using Microsoft.CodeAnalysis;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Sources.Containers;

/// <summary>A class takes the configuration where every container that makes it has one: a host's, or one in which it is registered.</summary>
public sealed class CompositionsTests
{
    private const string Usings =
        """
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Reflection;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.DependencyInjection.Extensions;
        using Microsoft.Extensions.Hosting;


        """;

    private const string Reporter =
        """

        class Reporter(IHttpClientFactory factory)
        {
            public string Token => factory is null ? "" : #;
        }

        static class Setup
        {
            public static IServiceCollection AddReporter(this IServiceCollection services) => services.AddSingleton<Reporter>();

            public static void AddSettings(IServiceCollection services) => services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());

            public static IServiceCollection Scan(this IServiceCollection services, Assembly assembly) => services;

            public static ServiceCollection Create()
            {
                var services = new ServiceCollection();
                return services;
            }
        }

        class FeedOptions;

        """;

    private static readonly string Injected = Reporter.Replace("factory)", "factory, IConfiguration configuration)", StringComparison.Ordinal)
        .Replace("#", "configuration‹Dbt:ServiceToken›", StringComparison.Ordinal);

    private static readonly string FromEnvironment = Reporter.Replace("#", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal);

    private static string Source(string code) => Usings + code.Replace("#", "\"«dbt»\"", StringComparison.Ordinal);

    /// <summary>Programs whose containers have the configuration.</summary>
    public static TheoryData<string> WithConfiguration =>
    [
        "WebApplication.CreateBuilder(args).Services.AddSingleton<Reporter>();",
        "var builder = WebApplication.CreateBuilder(args);\nbuilder.Services.AddReporter();\nbuilder.Build().Run();",
        "Host.CreateApplicationBuilder(args).Services.AddScoped(typeof(Reporter));",
        "Host.CreateDefaultBuilder(args).ConfigureServices(services => services.AddSingleton<Reporter>()).Build().Run();",
        "Host.CreateDefaultBuilder(args).ConfigureServices((context, services) => services.AddReporter()).Build().Run();",
        "new HostBuilder().ConfigureServices(Add).Build();\n\nstatic void Add(IServiceCollection services) => services.AddReporter();",
        "new HostBuilder().ConfigureServices(Add).Build();\n\n"
            + "static void Add(HostBuilderContext context, IServiceCollection services) => services.AddReporter();",
        "Host.CreateDefaultBuilder(args).ConfigureServices(new Parts().Add).Build();\n\n"
            + "class Parts { public void Add(IServiceCollection services) => services.AddSingleton<Reporter>(); }",
        "new ServiceCollection().AddLogging();\n\nclass Factory { protected void Use(IHostBuilder builder) => builder.ConfigureServices(Add); void Add(IServiceCollection services) => services.AddSingleton<Reporter>(); }",
        "WebApplication.Create(args).Run();",
        "new ServiceCollection().AddSingleton<IConfiguration>(new ConfigurationBuilder().Build()).AddSingleton<Reporter>().BuildServiceProvider();",
        "IConfiguration settings = new ConfigurationBuilder().Build();\nvar services = new ServiceCollection();\nservices.AddSingleton(settings);\n"
            + "services.AddReporter();",
        "IConfiguration settings = new ConfigurationBuilder().Build();\nServiceCollection services = new();\nservices.AddReporter();\n"
            + "services.AddSingleton(_ => settings);",
        "var services = new ServiceCollection();\nservices.TryAddSingleton<IConfiguration>(new ConfigurationBuilder().Build());\nservices.AddReporter();",
        "var services = new ServiceCollection();\nservices.AddSingleton(typeof(IConfiguration), new ConfigurationBuilder().Build());\nservices.AddReporter();",
        "var services = new ServiceCollection();\nservices.Add(ServiceDescriptor.Singleton<IConfiguration>(new ConfigurationBuilder().Build()));\n"
            + "services.AddReporter();",
        "var services = new ServiceCollection();\nservices.Add(new ServiceDescriptor(typeof(IConfiguration), new ConfigurationBuilder().Build()));\n"
            + "services.AddReporter();",
        "var services = new ServiceCollection();\nSetup.AddSettings(services);\nservices.AddReporter();",
        "var services = Setup.Create();\nSetup.AddSettings(services);\nservices.AddReporter();",

        // A container that does not make the class may lack it.
        "var builder = WebApplication.CreateBuilder(args);\nbuilder.Services.AddReporter();\n"
            + "var tools = new ServiceCollection().AddLogging().BuildServiceProvider();",
        "var tools = new ServiceCollection().Scan(typeof(object).Assembly);\nvar builder = WebApplication.CreateBuilder(args);\n"
            + "builder.Services.AddReporter();",
    ];

    [Theory, MemberData(nameof(WithConfiguration))]
    public Task A_container_with_the_configuration_gives_it(string program) => new FixTest { IsProgram = true }.BecomesAsync(
        Source(program + "\n" + Reporter), Source(program + "\n" + Injected));

    /// <summary>Programs with a container that makes the class and lacks the configuration.</summary>
    public static TheoryData<string> WithoutConfiguration =>
    [
        "new ServiceCollection().AddSingleton<Reporter>().AddHttpClient().BuildServiceProvider();",
        "var services = new ServiceCollection();\nservices.AddReporter();",
        "IServiceCollection services = new ServiceCollection();\nservices = services.AddHttpClient();\nservices.AddScoped(typeof(Reporter));",
        "var services = new ServiceCollection();\nAdd(services);\n\nstatic void Add(IServiceCollection services) => services.AddTransient<object, Reporter>();",
        "var services = Setup.Create();\nservices.AddReporter();",
        "Setup.Create().AddReporter();",
        "Build(services => services.AddReporter());\n\nstatic object Build(Action<IServiceCollection> fill)\n{\n"
            + "    var services = new ServiceCollection();\n    fill(services);\n    return services.BuildServiceProvider();\n}",

        "Build(Add);\n\nstatic object Build(Action<IServiceCollection> fill)\n{\n    var services = new ServiceCollection();\n    fill(services);\n"
            + "    return services;\n}\n\nstatic void Add(IServiceCollection services) => services.AddReporter();",
        "Host.CreateDefaultBuilder(args).ConfigureServices(Add).Build();\nAdd(new ServiceCollection());\n\n"
            + "static void Add(IServiceCollection services) => services.AddReporter();",
        "new ServiceCollection().AddLogging();\n\nclass Factory { protected void Use(object builder) => builder.ToString(); void Add(IServiceCollection services) => services.AddSingleton<Reporter>(); }",

        // Only the whole configuration, under that very type, is found.
        "var services = new ServiceCollection();\nservices.AddSingleton(new ConfigurationBuilder().Build());\nservices.AddReporter();",
        "var services = new ServiceCollection();\nservices.Configure<FeedOptions>(new ConfigurationBuilder().Build().GetSection(\"Feed\"));\n"
            + "services.AddReporter();",
        "var services = new ServiceCollection();\nservices.AddOptions<FeedOptions>().Configure<IConfiguration>((options, settings) => { });\n"
            + "services.AddReporter();",

        // One that has it and one that lacks it.
        "var builder = WebApplication.CreateBuilder(args);\nbuilder.Services.AddReporter();\nvar services = new ServiceCollection().AddReporter();",
        "WebApplication.CreateBuilder(args).Services.Scan(typeof(Reporter).Assembly);\nvar services = new ServiceCollection().Scan(typeof(Reporter).Assembly);",

        // No container is known.
        "Console.WriteLine();",
    ];

    [Theory, MemberData(nameof(WithoutConfiguration))]
    public Task A_container_without_it_leaves_the_environment(string program) => new FixTest { IsProgram = true }.BecomesAsync(
        Source(program + "\n" + Reporter), Source(program + "\n" + FromEnvironment));

    /// <summary>What a container is asked for, in a program; @ is the container's provider.</summary>
    public static TheoryData<string> Providers =>
    [
        "services.AddSingleton(sp => new Uri(#));",
        "services.AddHttpClient(\"a\", (sp, client) => client.DefaultRequestHeaders.Add(\"X-Key\", #));",
        "var sp = services.BuildServiceProvider();\nConsole.WriteLine(#);",
        "Ask(services.BuildServiceProvider());\n\nstatic void Ask(IServiceProvider sp) => Console.WriteLine(#);",
    ];

    [Theory, MemberData(nameof(Providers))]
    public Task A_provider_is_asked_for_what_its_container_has(string code)
    {
        const string Container = "var services = new ServiceCollection();\nservices.AddSingleton<IConfiguration>(_ => new ConfigurationBuilder().Build());\n";
        return new FixTest { IsProgram = true }.BecomesAsync(
            Source(Container + code),
            Source(Container + code.Replace("#", "sp.GetRequiredService<IConfiguration>()‹Dbt:ServiceToken›", StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Providers))]
    [InlineData("services.AddHttpClient(\"a\", client => client.DefaultRequestHeaders.Add(\"X-Key\", #));")]
    [InlineData("services.Configure<List<string>>(list => list.Add(#));")]
    public Task A_provider_is_not_asked_for_what_its_container_lacks(string code)
    {
        const string Container = "var services = new ServiceCollection();\n";
        return new FixTest { IsProgram = true }.BecomesAsync(
            Source(Container + code), Source(Container + code.Replace("#", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal)));
    }

    private const string Web =
        "var builder = WebApplication.CreateBuilder(args);\nbuilder.Services.AddShop();\nbuilder.Build().Run();\n\n"
            + "public static class Shop { public static IServiceCollection AddShop(this IServiceCollection services) => services.AddReporter(); }\n";

    /// <summary>Test fixtures beside a web program, and whether the container of each has the configuration.</summary>
    public static TheoryData<string, bool> Fixtures => new()
    {
        { "static readonly IServiceProvider Services = new ServiceCollection().AddShop().BuildServiceProvider();", false },
        { "readonly ServiceCollection _services = new();\n\n    public Fixture() => _services.AddShop();", false },
        { "static readonly IServiceProvider Services = new ServiceCollection().AddSingleton<IConfiguration>(new ConfigurationBuilder().Build()).AddShop().BuildServiceProvider();", true },
        {
            "readonly ServiceCollection _services = new();\n\n    public Fixture()\n    {\n"
                + "        _services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());\n        _services.AddShop();\n    }",
            true
        },
        { "static readonly IServiceProvider Services = new ServiceCollection().AddLogging().BuildServiceProvider();", true },
    };

    [Theory, MemberData(nameof(Fixtures))]
    public Task A_fixture_of_tests_makes_the_class_too(string members, bool hasConfiguration)
    {
        var fixture =
            $"using System;\nusing Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.DependencyInjection;\n\npublic class Fixture\n{{\n"
                + $"    {members}\n}}\n";
        return new FixTest { IsProgram = true, User = new(OutputKind.DynamicallyLinkedLibrary, fixture, fixture) }.BecomesAsync(
            Source(Web + Reporter), Source(Web + (hasConfiguration ? Injected : FromEnvironment)));
    }

    private const string MediatR =
        """
        namespace MediatR
        {
            public interface IRequestHandler<T>;

            public class Configuration { public Configuration RegisterServicesFromAssembly(Assembly assembly) => this; }

            public static class E { public static IServiceCollection AddMediatR(this IServiceCollection services, Action<Configuration> configure) => services; }
        }

        """;

    [Theory]
    [InlineData("WebApplication.CreateBuilder(args).Services.AddMediatR(cfg => cfg.RegisterServicesFromAssembly(typeof(object).Assembly));", true)]
    [InlineData("var builder = WebApplication.CreateBuilder(args);\nvar services = new ServiceCollection().AddMediatR(cfg => { });", true)]
    [InlineData(
        "var builder = WebApplication.CreateBuilder(args);\n"
            + "var services = new ServiceCollection().AddMediatR(cfg => cfg.RegisterServicesFromAssembly(typeof(object).Assembly));",
        false)]
    public Task A_handler_is_made_by_what_looks_for_handlers(string program, bool hasConfiguration)
    {
        var source = Source(
            $"{program}\n\n{MediatR}class Handler : MediatR.IRequestHandler<string>\n{{\n    public string Token => #;\n}}\n").Replace("using System;", "using MediatR;\nusing System;", StringComparison.Ordinal);
        return new FixTest { IsProgram = true }.BecomesAsync(source, hasConfiguration
            ? source
                .Replace("class Handler :", "class Handler(IConfiguration configuration) :", StringComparison.Ordinal)
                .Replace("\"«dbt»\"", "configuration‹Dbt:ServiceToken›", StringComparison.Ordinal)
            : source.Replace("\"«dbt»\"", "‹DBT_CLOUD_SERVICE_TOKEN›", StringComparison.Ordinal));
    }

    private const string Autofac =
        """
        namespace Autofac
        {
            public class ContainerBuilder { public object Build() => this; }

            public interface IRegistration<T> { IRegistration<T> As<TService>(); }

            public static class RegistrationExtensions
            {
                public static IRegistration<T> RegisterType<T>(this ContainerBuilder builder) => null!;

                public static IRegistration<T> RegisterInstance<T>(this ContainerBuilder builder, T instance) => null!;
            }
        }

        """;

    [Theory]
    [InlineData("builder.RegisterInstance(new ConfigurationBuilder().Build()).As<IConfiguration>();", true)]
    [InlineData("builder.RegisterInstance<IConfiguration>(new ConfigurationBuilder().Build());", true)]
    [InlineData("builder.RegisterInstance(new ConfigurationBuilder().Build()).As<IConfigurationRoot>();", false)]
    [InlineData("builder.RegisterInstance(new HttpClient());", false)]
    public Task Other_containers_are_known_too(string registration, bool hasConfiguration)
    {
        var program = $"using Autofac;\n\nvar builder = new ContainerBuilder();\n{registration}\nbuilder.RegisterType<Reporter>();\n\n{Autofac}";
        return new FixTest { IsProgram = true }.BecomesAsync(
            Source(program + Reporter).Replace("\n\nusing Autofac", "\nusing Autofac", StringComparison.Ordinal),
            Source(program + (hasConfiguration ? Injected : FromEnvironment)).Replace("\n\nusing Autofac", "\nusing Autofac", StringComparison.Ordinal));
    }
}
