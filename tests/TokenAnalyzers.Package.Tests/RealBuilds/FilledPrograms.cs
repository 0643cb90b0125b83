namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>One program whose objects the binder and a serializer fill, twice: as it is, and to be fixed.</summary>
internal static class FilledPrograms
{
    public const string Before = "filled/Before";
    public const string After = "filled/After";

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
        var sources = string.Join(",", options.Sources.Select(source => $"{source.Url} {source.Token}"));
        var smtp = $"{options.Smtp.Host} {options.Smtp.Password}";
        Console.WriteLine($"sources={sources} smtp={smtp} import={Settings.Import.Token} received={received.Token} name={received.Name}");
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

    public static void Write(Workspace workspace)
    {
        foreach (var folder in new[] { Before, After })
        {
            workspace.Write($"{folder}/{Path.GetFileName(folder)}.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <Nullable>enable</Nullable>
                    <ImplicitUsings>disable</ImplicitUsings>
                  </PropertyGroup>
                </Project>
                """);
            workspace.Write($"{folder}/Program.cs", Source);
        }
    }
}
