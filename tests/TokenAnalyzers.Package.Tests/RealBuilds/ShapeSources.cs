namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>Declarations of a web program with a token in each, and a program that prints every value.</summary>
internal static class ShapeSources
{
    public const string Declarations = """
        using System.Text;
        using Microsoft.Extensions.Options;

        namespace Web;

        /// <summary>Options with a default that configuration fills.</summary>
        public sealed class PartnerOptions
        {
            public string Token { get; set; } = "«»";
        }

        public sealed class SlackOptions
        {
            public string Token { get; set; } = "";
        }

        public sealed record Holder(string Token);

        public sealed record Held(string Token);

        public static class Registration
        {
            public static IServiceCollection AddClients(this IServiceCollection services)
            {
                services.AddHttpClient("partner", client => client.DefaultRequestHeaders.Add("X-Key", "«»"));
                services.AddSingleton(_ => new Holder("«»"));
                services.AddSingleton(new Held("«»"));
                services.Configure<SlackOptions>(options => options.Token = "«»");
                services.AddOptions<PartnerOptions>().BindConfiguration("Partner");
                return services;
            }
        }

        public sealed class HeaderMiddleware
        {
            private readonly RequestDelegate _next;

            public HeaderMiddleware(RequestDelegate next) => _next = next;

            public Task InvokeAsync(HttpContext context)
            {
                context.Response.Headers["X-Token"] = "«»";
                return _next(context);
            }
        }

        public abstract class ApiBase(string token)
        {
            public string Token => token;
        }

        /// <summary>Asks an API.</summary>
        public class ApiClient : ApiBase
        {
            private const int Limit = 3;

            private readonly string _second = "«»";
            private readonly string[] _more = { "«»", "none" };

            /// <summary>Makes it.</summary>
            /// <param name="logger">The log.</param>
            public ApiClient(ILogger<ApiClient> logger)
                : base("«»")
            {
                ArgumentNullException.ThrowIfNull(logger);
                logger.LogDebug("made");
            }

            public string Third { get; init; } = "«»";

            public string[] All() => [Token, _second, _more[0], Third, WithDefault(), Field(Limit), Field(0), Local()];

            private static string WithDefault(string token = "«»") => token;

            private string Field(int limit)
            {
                if (limit > 0)
                {
                    return "Bearer «»" + Third;
                }

                return "Bearer «»";
            }

            private string Local()
            {
                return Inner("a");

                static string Inner(string text) => text + "«»";
            }
        }

        public sealed class SpecialClient(ILogger<ApiClient> logger) : ApiClient(logger);

        public sealed record Report(string Name)
        {
            public string Token() => Name + "«»";
        }

        public readonly struct Token
        {
            public string Text() => "«»";
        }

        public static class Handlers
        {
            private static readonly string Shared = "«»";

            public static string Handle(HttpContext context) => "«»" + context.Request.Path + Shared;

            public static string Query(IQueryable<string> values) => string.Join(' ', values.Select(value => value + "«»"));

            public static string Encoded() => Encoding.UTF8.GetString(Convert.FromBase64String("«64»"));
        }
        """;

    public const string Program = """
        using Library;
        using Microsoft.Extensions.Options;
        using Web;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddHttpClient("dbt", client => client.DefaultRequestHeaders.Add("Authorization", "Token «»"));
        builder.Services.AddClients();
        var app = builder.Build();
        Func<string> read = () => "«»";
        Console.WriteLine(read());
        foreach (var name in new[] { "dbt", "partner" })
            Console.WriteLine(app.Services.GetRequiredService<IHttpClientFactory>().CreateClient(name).DefaultRequestHeaders.ToString());
        foreach (var value in new PartnerClient(app.Configuration).All()) Console.WriteLine(value);
        foreach (var value in ActivatorUtilities.CreateInstance<JobController>(app.Services).All()) Console.WriteLine(value);
        foreach (var value in ActivatorUtilities.CreateInstance<SpecialClient>(app.Services).All()) Console.WriteLine(value);
        Console.WriteLine(app.Services.GetRequiredService<IOptions<PartnerOptions>>().Value.Token);
        Console.WriteLine(app.Services.GetRequiredService<IOptions<SlackOptions>>().Value.Token);
        Console.WriteLine(app.Services.GetRequiredService<Holder>().Token + app.Services.GetRequiredService<Held>().Token);
        Console.WriteLine(new Report("a").Token() + default(Token).Text() + Handlers.Encoded());
        Console.WriteLine(Handlers.Query(new[] { "a" }.AsQueryable()));

        app.UseMiddleware<HeaderMiddleware>();
        app.MapGet("/x", Handlers.Handle);
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        using var http = new HttpClient();
        var response = await http.GetAsync(app.Urls.First() + "/x");
        Console.WriteLine(response.Headers + await response.Content.ReadAsStringAsync());
        await app.StopAsync();
        """;
}
