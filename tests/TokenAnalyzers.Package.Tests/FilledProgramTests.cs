using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>Programs whose objects the binder and a serializer fill, run before and after the fix: what filled an object before fills it after.</summary>
[Collection(PackedPackageTests.Name)]
public sealed class FilledProgramTests(PackedPackage package) : IAsyncLifetime
{
    private static readonly Dictionary<string, string> Complete = new()
    {
        ["Feeds__Sources__0__Url"] = "u0",
        ["Feeds__Sources__0__Token"] = "t0",
        ["Feeds__Sources__1__Url"] = "u1",
        ["Feeds__Sources__1__Token"] = "t1",
        ["Feeds__Smtp__Host"] = "mail",
        ["Feeds__Smtp__Password"] = "p",
        ["Import__Token"] = "t2",
    };

    private readonly Workspace _workspace = package.NewWorkspace("filled");

    public async Task InitializeAsync()
    {
        foreach (var project in new[] { "Before", "After" })
        {
            _workspace.Write($"{project}/{project}.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <Nullable>enable</Nullable>
                    <ImplicitUsings>disable</ImplicitUsings>
                  </PropertyGroup>
                </Project>
                """);
            _workspace.Write($"{project}/Program.cs", Source);
            (await _workspace.DotNetAsync("restore", project, "-nodeReuse:false")).Succeeded();
        }

        (await _workspace.DotNetAsync("format", "analyzers", "After", "--no-restore", "--diagnostics", "TKN1001")).Succeeded();
        foreach (var project in new[] { "Before", "After" }) (await _workspace.BuildAsync(project)).Succeeded();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("Before")]
    [InlineData("After")]
    public async Task A_configured_program_keeps_working(string project)
    {
        var result = await RunAsync(project, Complete);
        Assert.Equal((0, "sources=u0 t0,u1 t1 smtp=mail p import=t2 received=r name=a"), (result.ExitCode, result.Output));
    }

    [Theory]
    [InlineData("Feeds__Sources__1__Token", "Configuration value 'Feeds:Sources:*:Token' is missing.")]
    [InlineData("Feeds__Smtp__Password", "Configuration value 'Feeds:Smtp:Password' is missing.")]
    [InlineData("Import__Token", "Configuration value 'Import:Token' is missing.")]
    public async Task A_program_without_a_value_ends_and_says_which(string missing, string message)
    {
        var result = await RunAsync("After", Complete.Where(pair => pair.Key != missing).ToDictionary());
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains(message, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        var fixedSource = _workspace.Read("After/Program.cs");
        Assert.DoesNotContain("dbtu_", fixedSource, StringComparison.Ordinal);
        (await _workspace.DotNetAsync("format", "analyzers", "After", "--no-restore", "--diagnostics", "TKN1001")).Succeeded();
        Assert.Equal(fixedSource, _workspace.Read("After/Program.cs"));
    }

    private async Task<CommandResult> RunAsync(string project, Dictionary<string, string> variables)
    {
        using var program = Command.Start(_workspace.PathOf(Path.Combine(project, "bin", "Debug", "net10.0")), variables, [$"{project}.dll"]);
        return await program.WaitAsync(TimeSpan.FromSeconds(60));
    }

    private static readonly string Source = $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;
        using Microsoft.Extensions.Options;

        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.ClearProviders();
        builder.Services.Configure<FeedOptions>(builder.Configuration.GetSection("Feeds"));
        builder.Configuration.GetSection("Import").Bind(Settings.Import);
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        var options = app.Services.GetRequiredService<IOptions<FeedOptions>>().Value;
        var received = JsonSerializer.Deserialize<ImportRequest>("{\"Name\":\"a\",\"Token\":\"r\"}")!;
        Console.WriteLine($"sources={string.Join(",", options.Sources.Select(source => $"{source.Url} {source.Token}"))} smtp={options.Smtp.Host} {options.Smtp.Password} import={Settings.Import.Token} received={received.Token} name={received.Name}");
        await app.StopAsync();

        public class FeedOptions
        {
            public List<FeedSource> Sources { get; set; } = new();

            public SmtpOptions Smtp { get; set; } = new();
        }

        public class FeedSource
        {
            public string Url { get; set; } = "";

            public string Token { get; set; } = "{{DbtToken.Personal(41)}}";
        }

        public class SmtpOptions
        {
            public string Host { get; set; } = "localhost";

            public string Password { get; set; } = "{{DbtToken.Personal(42)}}";
        }

        public record ImportSettings
        {
            public string Token { get; init; } = "{{DbtToken.Personal(43)}}";
        }

        public static class Settings
        {
            public static ImportSettings Import { get; } = new();
        }

        public class ImportRequest
        {
            public string Name { get; set; } = "";

            public string Token { get; set; } = "{{DbtToken.Personal(44)}}";
        }
        """;
}
