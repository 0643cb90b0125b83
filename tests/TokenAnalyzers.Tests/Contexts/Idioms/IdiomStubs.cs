namespace TokenAnalyzers.Tests.Contexts.Idioms;

/// <summary>What the cases use and is not installed here: frameworks, as far as the cases need them, and the other files of the program.</summary>
internal static class IdiomStubs
{
    public const string Everywhere = """
        public static class Sink { public static void Use(object? token) { } }
        namespace TokenAnalyzers
        {
            public sealed class EnvironmentGuardAttribute : System.Attribute { public EnvironmentGuardAttribute(params string[] environments) { } }
        }
        """;

    public const string Web = """
        namespace Microsoft.EntityFrameworkCore
        {
            namespace Design { public interface IDesignTimeDbContextFactory<out T> { T CreateDbContext(string[] args); } }
            public static class EF { public static bool IsDesignTime => false; }
            public abstract class DbContext { protected virtual void OnModelCreating(ModelBuilder builder) { } }
            public sealed class ModelBuilder { public EntityTypeBuilder<T> Entity<T>() => new(); }
            public sealed class EntityTypeBuilder<T> { public void HasData(params T[] rows) { } }
        }
        """;

    public const string Functions = """
        namespace Microsoft.Azure.Functions.Extensions.DependencyInjection
        {
            public abstract class FunctionsStartup { public abstract void Configure(IFunctionsHostBuilder builder); }
            public interface IFunctionsHostBuilder { }
            public abstract class FunctionsHostBuilderContext { public string EnvironmentName => ""; }
            public static class FunctionsHostBuilderExtensions { public static FunctionsHostBuilderContext GetContext(this IFunctionsHostBuilder builder) => null!; }
        }
        """;

    public const string Wasm = """
        namespace Microsoft.AspNetCore.Components.WebAssembly.Hosting
        {
            public interface IWebAssemblyHostEnvironment { string Environment { get; } string BaseAddress { get; } }
            public static class WebAssemblyHostEnvironmentExtensions { public static bool IsDevelopment(this IWebAssemblyHostEnvironment environment) => false; }
            public sealed class WebAssemblyHostBuilder { public IWebAssemblyHostEnvironment HostEnvironment => null!; }
        }
        """;

    public const string Unity = """
        namespace UnityEngine
        {
            public static class Application { public static bool isEditor => false; }
            public static class Debug { public static bool isDebugBuild => false; }
        }
        """;

    /// <summary>The other files of a program.</summary>
    public static IEnumerable<string> OtherFiles(string kind) => kind == "web" ? WebFiles : ConsoleFiles;

    private static readonly string[] WebFiles =
    [
        """
        public static class EnvironmentExtensions
        {
            public static bool IsLocal(this IHostEnvironment env) => env.IsEnvironment("Local");
            public static bool IsDevOrTest(this IHostEnvironment env) => env.IsDevelopment() || env.EnvironmentName == "Test";
            [TokenAnalyzers.EnvironmentGuard("Local")] public static bool IsMarkedLocal(this IHostEnvironment env) => throw null!;
        }
        """,
        """
        public static class EnvironmentHelper
        {
            public static bool IsDevelopment() => Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") == "Development";
        }
        """,
        """
        namespace Case_C37;
        public partial class C37Part { private readonly IHostEnvironment _env; public C37Part(IHostEnvironment env) => _env = env; private bool IsDev => _env.IsDevelopment(); }
        """,
    ];

    private static readonly string[] ConsoleFiles =
    [
        """
        public static class BuildConsts
        {
        #if DEBUG
            public const bool IsDebug = true;
        #else
            public const bool IsDebug = false;
        #endif
        }
        """,
        """
        public static class EnvironmentUtils
        {
            public static bool IsLocalEnvironment() => Environment.GetEnvironmentVariable("AZURE_FUNCTIONS_ENVIRONMENT") == "Development";
        }
        """,
    ];
}
