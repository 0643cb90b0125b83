namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>Programs that make an object with a token in a container, each in its own way. All have one token and print its length.</summary>
internal static class ContainerPrograms
{
    public static readonly string Token = DbtToken.Service(41);

    private const string Key = "Dbt__ServiceToken";
    private const string Variable = "DBT_CLOUD_SERVICE_TOKEN";

    private const string Reporter =
        """

        public class Reporter
        {
            private readonly IHttpClientFactory _factory;

            public Reporter(IHttpClientFactory factory)
            {
                _factory = factory;
            }

            public string Token => _factory is null ? "" : "#";
        }
        """;

    /// <summary>Each program: its name, the variable that it reads after the fix, and its code.</summary>
    public static IReadOnlyList<(string Name, string Variable, string Code)> All { get; } =
    [
        ("Bare", Variable,
        """
        using Microsoft.Extensions.DependencyInjection;

        var services = new ServiceCollection().AddSingleton<Reporter>().AddHttpClient().BuildServiceProvider();
        Console.WriteLine(services.GetRequiredService<Reporter>().Token.Length);

        """ + Reporter),
        ("Registered", Key,
        """
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        IConfiguration settings = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        var services = new ServiceCollection().AddSingleton(settings).AddSingleton<Reporter>().AddHttpClient().BuildServiceProvider();
        Console.WriteLine(services.GetRequiredService<Reporter>().Token.Length);

        """ + Reporter),
        ("RegisteredRoot", Variable,
        """
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        var services = new ServiceCollection().AddSingleton(new ConfigurationBuilder().AddEnvironmentVariables().Build()).AddSingleton<Reporter>().AddHttpClient().BuildServiceProvider();
        Console.WriteLine(services.GetRequiredService<Reporter>().Token.Length);

        """ + Reporter),
        ("Hosted", Key,
        """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        var host = Host.CreateDefaultBuilder(args).ConfigureServices(services => services.AddHttpClient().AddSingleton<Reporter>()).Build();
        Console.WriteLine(host.Services.GetRequiredService<Reporter>().Token.Length);

        """ + Reporter),
        ("GivenContext", Key,
        """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        var host = Host.CreateDefaultBuilder(args).ConfigureServices(services => services.AddSingleton(new Holder("#"))).Build();
        Console.WriteLine(host.Services.GetRequiredService<Holder>().Token.Length);

        public record Holder(string Token);
        """),
        ("AskedProvider", Variable,
        """
        using Microsoft.Extensions.DependencyInjection;

        var services = new ServiceCollection();
        services.AddSingleton(sp => new Holder("#"));
        Console.WriteLine(services.BuildServiceProvider().GetRequiredService<Holder>().Token.Length);

        public record Holder(string Token);
        """),
        ("AutofacBare", Variable,
        """
        using Autofac;

        var builder = new ContainerBuilder();
        builder.RegisterType<Writer>().As<IWriter>();
        builder.RegisterType<Sender>();
        Console.WriteLine(builder.Build().Resolve<Sender>().Token.Length);

        """ + Sender),
        ("AutofacRegistered", Key,
        """
        using Autofac;
        using Microsoft.Extensions.Configuration;

        var builder = new ContainerBuilder();
        builder.RegisterInstance(new ConfigurationBuilder().AddEnvironmentVariables().Build()).As<IConfiguration>();
        builder.RegisterType<Writer>().As<IWriter>();
        builder.RegisterType<Sender>();
        Console.WriteLine(builder.Build().Resolve<Sender>().Token.Length);

        """ + Sender),
        ("StaticField", Variable,
        """
        using Microsoft.Extensions.Configuration;

        public static class Program
        {
            private static IConfiguration _configuration = null!;

            private static readonly List<string> Tokens = new() { "#" };

            public static void Main()
            {
                _configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
                Console.WriteLine(Tokens[0].Length + (_configuration["None"] ?? ""));
            }
        }
        """),
        ("Checks", Variable,
        """
        using Microsoft.Extensions.DependencyInjection;
        using Shop;

        var services = new ServiceCollection().AddShop().BuildServiceProvider();
        Console.WriteLine(services.GetRequiredService<ShopClient>().Token.Length);
        """),
        ("Shop", Variable,
        """
        using Shop;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddShop();
        Console.WriteLine(builder.Build().Services.GetRequiredService<ShopClient>().Token.Length);

        namespace Shop
        {
            public static class Setup
            {
                public static IServiceCollection AddShop(this IServiceCollection services) => services.AddHttpClient().AddScoped<ShopClient>();
            }

            public class ShopClient(IHttpClientFactory factory)
            {
                public string Token => factory is null ? "" : "#";
            }
        }
        """),

        // A build starts it, to write down its endpoints.
        ("Documented", Key,
        """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddOpenApi();
        var dbtToken = "#";
        var app = builder.Build();
        app.MapOpenApi();
        app.MapGet("/jobs", () => dbtToken.Length);
        Func<int> length = () => dbtToken.Length;
        if (args is ["print"]) Console.WriteLine(length());
        else app.Run();
        """),
    ];

    private const string Sender =
        """

        public interface IWriter;

        public class Writer : IWriter;

        public class Sender(IWriter writer)
        {
            public string Token => writer is null ? "" : "#";
        }
        """;

    /// <summary>The folder of all of them, and those of each.</summary>
    public const string Folder = "containers";

    public static IEnumerable<string> Folders => All.Select(program => FolderOf(program.Name));

    public static void Write(Workspace workspace)
    {
        foreach (var (name, _, code) in All)
        {
            workspace.Write($"{FolderOf(name)}/{name}.csproj", Project(name));
            workspace.Write($"{FolderOf(name)}/Program.cs", code.Replace("#", Token, StringComparison.Ordinal) + "\n");
        }
    }

    /// <summary>What each program prints, with the value in the variable that it reads and in no other.</summary>
    public static async Task<string[]> PrintAsync(Workspace workspace, string? value)
    {
        var outputs = new List<string>();
        foreach (var (name, read, _) in All)
        {
            var variables = value is null ? new Dictionary<string, string>() : new() { [read] = value };
            var result = await Command.RunAsync(workspace.PathOf($"{FolderOf(name)}/bin/Debug/net10.0"), variables, $"{name}.dll", "print");
            outputs.Add($"{name}: {result.Output}");
        }

        return [.. outputs];
    }

    private static string FolderOf(string name) => $"{Folder}/{name}";

    private static string Project(string name) => $"""
        <Project Sdk="{(name is "Shop" or "Documented" ? "Microsoft.NET.Sdk.Web" : "Microsoft.NET.Sdk")}">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>
            {name switch
            {
                "Shop" => "",
                "Documented" => """<PackageReference Include="Microsoft.AspNetCore.OpenApi" /><PackageReference Include="Microsoft.Extensions.ApiDescription.Server" PrivateAssets="all" />""",
                "Checks" => """<ProjectReference Include="../Shop/Shop.csproj" />""",
                _ => """<PackageReference Include="Microsoft.Extensions.Hosting" /><PackageReference Include="Microsoft.Extensions.Http" /><PackageReference Include="Autofac" />""",
            }}
          </ItemGroup>
        </Project>
        """;
}
