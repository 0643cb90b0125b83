namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>Members, variables and keys that say in which environment a program runs. Each row is a pair of sources that differ in one thing; see <see cref="GuardedSource"/>.</summary>
public sealed class GuardTableTests
{
    public static TheoryData<string> Pairs =>
    [
        // Methods of hosts
        """if (⟨¦!⟩env.IsDevelopment()) Use("TOKEN");""",
        """if (⟨¦!⟩env.IsStaging()) Use("TOKEN");""",
        """if (⟨!¦⟩env.IsProduction()) Use("TOKEN");""",
        """if (⟨¦!⟩web.IsDevelopment()) Use("TOKEN");""",
        """if (⟨!¦⟩web.IsProduction()) Use("TOKEN");""",
        """if (⟨¦!⟩old.IsDevelopment()) Use("TOKEN");""",
        """if (⟨!¦⟩old.IsProduction()) Use("TOKEN");""",
        """if (⟨¦!⟩old.IsEnvironment("Development")) Use("TOKEN");""",
        """if (⟨¦!⟩wasm.HostEnvironment.IsDevelopment()) Use("TOKEN");""",
        """if (⟨!¦⟩wasm.HostEnvironment.IsProduction()) Use("TOKEN");""",
        """if (⟨¦!⟩aspire.Environment.IsDevelopment()) Use("TOKEN");""",
        """if (⟨¦!⟩aspire.ExecutionContext.IsRunMode) Use("TOKEN");""",
        """if (⟨!¦⟩aspire.ExecutionContext.IsPublishMode) Use("TOKEN");""",
        """if (env.IsEnvironment(⟨"Local"¦"Live"⟩)) Use("TOKEN");""",
        """if (env.IsEnvironment("⟨Staging¦Production⟩")) Use("TOKEN");""",
        """if (⟨!¦⟩env.IsEnvironment(Environments.Production)) Use("TOKEN");""",
        """if (HostEnvironmentEnvExtensions.Is⟨Development¦Production⟩(env)) Use("TOKEN");""",
        """if (HostEnvironmentEnvExtensions.IsEnvironment(environmentName: "⟨QA¦EU1⟩", hostEnvironment: env)) Use("TOKEN");""",
        """const string Name = "⟨Testing¦Shipping⟩"; if (env.IsEnvironment(Name)) Use("TOKEN");""",
        """var name = "⟨Testing¦Shipping⟩"; if (env.IsEnvironment(name)) Use("TOKEN");""",

        // Properties with the environment's name
        """if (env.EnvironmentName ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """if (env.EnvironmentName ⟨!=¦==⟩ "Production") Use("TOKEN");""",
        """if ("staging" ⟨==¦!=⟩ env.EnvironmentName) Use("TOKEN");""",
        """if (env.EnvironmentName ⟨==¦!=⟩ Environments.Development) Use("TOKEN");""",
        """if (env.EnvironmentName ⟨!=¦==⟩ Environments.Production) Use("TOKEN");""",
        """if (old.EnvironmentName ⟨==¦!=⟩ Microsoft.AspNetCore.Hosting.EnvironmentName.Development) Use("TOKEN");""",
        """if (functions.EnvironmentName ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """if (wasm.HostEnvironment.Environment ⟨==¦!=⟩ "Staging") Use("TOKEN");""",

        // Environment variables
        """if (Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """if (Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ⟨==¦!=⟩ "Staging") Use("TOKEN");""",
        """if (Environment.GetEnvironmentVariable("AZURE_FUNCTIONS_ENVIRONMENT") ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """if (Environment.GetEnvironmentVariable("⟨ASPNETCORE_ENVIRONMENT¦COMPUTERNAME⟩") == "Development") Use("TOKEN");""",

        // Signs of the machine
        """if (⟨¦!⟩System.Diagnostics.Debugger.IsAttached) Use("TOKEN");""",
        """if (⟨¦!⟩string.IsNullOrEmpty(Environment.GetEnvironmentVariable("KUBERNETES_SERVICE_HOST"))) Use("TOKEN");""",
        """if (Environment.GetEnvironmentVariable("⟨WEBSITE_SITE_NAME¦WEBSITE_COLOR⟩") is null) Use("TOKEN");""",
        """if (Environment.GetEnvironmentVariable("DOTNET_RUNNING_IN_CONTAINER") is ⟨null¦"true"⟩) Use("TOKEN");""",

        // Other names of the environment
        """if (Environment.GetEnvironmentVariable("⟨APP_ENV¦APP_MODE⟩") == "dev") Use("TOKEN");""",
        """if (configuration["⟨Environment¦Flavor⟩"] == "Development") Use("TOKEN");""",
        """if (configuration.GetSection("App")["EnvironmentName"] ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """if (configuration[⟨HostDefaults.EnvironmentKey¦HostDefaults.ApplicationKey⟩] == "Development") Use("TOKEN");""",
        """if ((Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? string.Empty) ⟨==¦!=⟩ "Development") Use("TOKEN");""",
    ];

    /// <summary>Members of frameworks that are not installed here: each pair declares what it uses.</summary>
    public static TheoryData<string> WithFramework =>
    [
        """
        namespace Microsoft.Azure.WebJobs { public class WebJobsBuilderContext { public string EnvironmentName => ""; } }
        class C { void M(Microsoft.Azure.WebJobs.WebJobsBuilderContext jobs) { if (jobs.EnvironmentName ⟨==¦!=⟩ "Development") Console.WriteLine("TOKEN"); } }
        """,
    ];

    /// <summary>Guards that a team has marked.</summary>
    public static TheoryData<string> Marked =>
    [
        """class C { [TokenAnalyzers.EnvironmentGuard("⟨Development¦Production⟩")] static bool IsLocal() => DateTime.Now.Hour > 3; static void Use(object? token) { } void M() { if (IsLocal()) Use("TOKEN"); } }""",
        """class C { [TokenAnalyzers.EnvironmentGuard("Development", "Staging")] static bool IsLocal => DateTime.Now.Hour > 3; static void Use(object? token) { } void M() { if (⟨¦!⟩IsLocal) Use("TOKEN"); } }""",
        """class C { [TokenAnalyzers.EnvironmentGuard("Production")] static bool IsLive => DateTime.Now.Hour > 3; static void Use(object? token) { } void M() { if (⟨!¦⟩IsLive) Use("TOKEN"); } }""",
        """interface IDeployment { [TokenAnalyzers.EnvironmentGuard("Production")] bool IsLive { get; } } class C { static void Use(object? token) { } void M(IDeployment deployment) { if (⟨!¦⟩deployment.IsLive) Use("TOKEN"); } }""",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(GuardedSource.Method(pair));

    [Theory, MemberData(nameof(WithFramework))]
    public void One_thing_decides_in_other_frameworks(string pair) => GuardedSource.AssertPair(pair);

    [Theory, MemberData(nameof(Marked))]
    public void One_thing_decides_about_guards_of_a_team(string pair) => GuardedSource.AssertPair(pair);
}
