namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>What a condition says of the environment. Each row is a pair of sources that differ in one thing; see <see cref="GuardedSource"/>.</summary>
public sealed class ConditionTests
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

        // The environment's name
        """if (env.EnvironmentName ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """if (env.EnvironmentName ⟨!=¦==⟩ "Production") Use("TOKEN");""",
        """if ("staging" ⟨==¦!=⟩ env.EnvironmentName) Use("TOKEN");""",
        """if (env.EnvironmentName ⟨==¦!=⟩ Environments.Development) Use("TOKEN");""",
        """if (env.EnvironmentName ⟨!=¦==⟩ Environments.Production) Use("TOKEN");""",
        """if (old.EnvironmentName ⟨==¦!=⟩ Microsoft.AspNetCore.Hosting.EnvironmentName.Development) Use("TOKEN");""",
        """if (functions.EnvironmentName ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """if (wasm.HostEnvironment.Environment ⟨==¦!=⟩ "Staging") Use("TOKEN");""",
        """if (⟨¦!⟩env.EnvironmentName.Equals("Development")) Use("TOKEN");""",
        """if (⟨¦!⟩env.EnvironmentName.Equals("development", StringComparison.OrdinalIgnoreCase)) Use("TOKEN");""",
        """if (⟨¦!⟩"Development".Equals(env.EnvironmentName)) Use("TOKEN");""",
        """if (⟨¦!⟩string.Equals(env.EnvironmentName, "Development")) Use("TOKEN");""",
        """if (⟨¦!⟩string.Equals("Development", env.EnvironmentName, StringComparison.OrdinalIgnoreCase)) Use("TOKEN");""",
        """if (⟨¦!⟩string.Equals(comparisonType: StringComparison.Ordinal, a: env.EnvironmentName, b: "Staging")) Use("TOKEN");""",
        """if (⟨¦!⟩object.Equals(env.EnvironmentName, "Development")) Use("TOKEN");""",
        """if (⟨¦!⟩StringComparer.OrdinalIgnoreCase.Equals(env.EnvironmentName, "Development")) Use("TOKEN");""",
        """if (env.EnvironmentName.ToLowerInvariant() ⟨==¦!=⟩ "development") Use("TOKEN");""",
        """if (env.EnvironmentName.Trim().ToUpper() ⟨!=¦==⟩ "PRODUCTION") Use("TOKEN");""",
        """var name = env.EnvironmentName; if (name ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """string name; name = env.EnvironmentName; var lower = name.ToLower(); if (lower ⟨==¦!=⟩ "development") Use("TOKEN");""",

        // Patterns
        """if (env.EnvironmentName is ⟨¦not ⟩"Development") Use("TOKEN");""",
        """if (env.EnvironmentName is ⟨not ¦⟩"Production") Use("TOKEN");""",
        """if (env.EnvironmentName is "Development" or "⟨Staging¦Production⟩") Use("TOKEN");""",
        """if (env.EnvironmentName is ⟨¦not ⟩("Development" or "Staging")) Use("TOKEN");""",
        """if (env.EnvironmentName is not "Production" ⟨and¦or⟩ not "Live") Use("TOKEN");""",
        """if (env is ⟨¦not ⟩{ EnvironmentName: "Development" }) Use("TOKEN");""",
        """if (env is { EnvironmentName: ⟨not ¦⟩"Production" }) Use("TOKEN");""",
        """if (aspire is { Environment.EnvironmentName: "⟨Development¦Production⟩" }) Use("TOKEN");""",
        """if (aspire is { ExecutionContext: { IsPublishMode: ⟨false¦true⟩ } }) Use("TOKEN");""",
        """if (aspire.ExecutionContext.IsRunMode is ⟨true¦false⟩) Use("TOKEN");""",
        """if (env.EnvironmentName is string name && name ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """if (env.EnvironmentName is var name && name is ⟨¦not ⟩"Development") Use("TOKEN");""",
        """if (env.EnvironmentName is { } name && name is ⟨¦not ⟩"Development") Use("TOKEN");""",
        """if (env is { EnvironmentName: "Development" } ⟨and¦or⟩ { ApplicationName: "App" }) Use("TOKEN");""",

        """if (env is not { EnvironmentName: ⟨¦not ⟩"Development" }) return ""; Use("TOKEN");""",
        """if (env is IHostEnvironment { EnvironmentName: "Development" } e ⟨&&¦||⟩ flag) Use("TOKEN");""",
        """if (env.EnvironmentName is { Length: > 0 } name && name ⟨==¦!=⟩ "Development") Use("TOKEN");""",

        // Environment variables and configuration
        """if (Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """if (Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ⟨==¦!=⟩ "Staging") Use("TOKEN");""",
        """if (Environment.GetEnvironmentVariable("AZURE_FUNCTIONS_ENVIRONMENT") ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """if (Environment.GetEnvironmentVariable("⟨ASPNETCORE_ENVIRONMENT¦COMPUTERNAME⟩") == "Development") Use("TOKEN");""",
        """if (Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT", EnvironmentVariableTarget.Process) ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """if (configuration["ASPNETCORE_ENVIRONMENT"] ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """if (configuration.GetValue<string>("DOTNET_ENVIRONMENT") ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """if (configuration["⟨DOTNET_ENVIRONMENT¦DOTNET_VERSION⟩"] == "Development") Use("TOKEN");""",
        """if (configuration.GetValue<string>("DOTNET_ENVIRONMENT", "⟨Production¦Development⟩") == "Development") Use("TOKEN");""",
        """if (configuration.GetValue("DOTNET_ENVIRONMENT", "⟨Production¦Staging⟩") is not "Production") Use("TOKEN");""",
        """if (configuration.GetValue(defaultValue: "⟨Live¦Local⟩", key: "DOTNET_ENVIRONMENT") == "Local") Use("TOKEN");""",
        """if ("Development".Equals(configuration.GetValue(typeof(string), "DOTNET_ENVIRONMENT", "⟨Production¦Development⟩"))) Use("TOKEN");""",
        """if (configuration.GetSection("⟨DOTNET_ENVIRONMENT¦DOTNET_VERSION⟩").Value == "Development") Use("TOKEN");""",
        """if (configuration.GetSection("DOTNET_ENVIRONMENT")?.Value ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """if (configuration.GetRequiredSection("DOTNET_ENVIRONMENT").Value is ⟨¦not ⟩"Staging") Use("TOKEN");""",
        """if (configuration.GetSection("ASPNETCORE_ENVIRONMENT").Get<string>() ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """if ((Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? "⟨Production¦Development⟩") == "Development") Use("TOKEN");""",
        """if ((Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ⟨?? "Production"¦⟩) != "Production") Use("TOKEN");""",
        """if ((Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? "⟨Production¦Local⟩") == "Local") Use("TOKEN");""",
        """var name = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT"); name ??= "⟨Production¦Development⟩"; if (name == "Development") Use("TOKEN");""",
        """var name = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT"); if (name is null) name = "⟨Production¦Development⟩"; if (name == "Development") Use("TOKEN");""",
        """var name = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT"); if (⟨!¦⟩string.IsNullOrEmpty(name) && name != "Production") Use("TOKEN");""",
        """var name = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT"); if (string.IsNullOrWhiteSpace(name) ⟨|| name == "Production") return ""¦) return ""⟩; Use("TOKEN");""",
        """if (Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")?.ToLower() ⟨==¦!=⟩ "development") Use("TOKEN");""",
        """if (Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")?.Equals("Development") ⟨==¦!=⟩ true) Use("TOKEN");""",
        """if (Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")?.Equals("Development") ?? ⟨false¦true⟩) Use("TOKEN");""",
        """if (Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") is ⟨"Development"¦null⟩) Use("TOKEN");""",
        """if (Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") is ⟨not null and ¦⟩not "Production") Use("TOKEN");""",

        // Letters: a name counts as the language compares it, and frameworks write Production
        """if (env.EnvironmentName != "⟨Production¦production⟩") Use("TOKEN");""",
        """if (env.EnvironmentName == "⟨Production¦PRODUCTION⟩") return ""; Use("TOKEN");""",
        """switch (env.EnvironmentName) { case "⟨Production¦production⟩": break; default: Use("TOKEN"); break; }""",
        """if (env.EnvironmentName.ToLower() != "⟨production¦Production⟩") Use("TOKEN");""",
        """if (env.EnvironmentName.ToUpperInvariant() is not "⟨PRODUCTION¦Production⟩") Use("TOKEN");""",
        """if (!string.Equals(env.EnvironmentName, "production", StringComparison.⟨OrdinalIgnoreCase¦Ordinal⟩)) Use("TOKEN");""",
        """if (!StringComparer.⟨OrdinalIgnoreCase¦Ordinal⟩.Equals(env.EnvironmentName, "production")) Use("TOKEN");""",
        """if (!env.EnvironmentName.Equals("⟨Production¦production⟩")) Use("TOKEN");""",
        """if (!⟨env.IsEnvironment("production")¦(env.EnvironmentName == "production")⟩) Use("TOKEN");""",
        """if ((Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? "Production")⟨.ToLower()¦⟩ != "production") Use("TOKEN");""",

        // Parts and orders of the name
        """if (env.EnvironmentName.StartsWith("⟨Dev¦Prod⟩")) Use("TOKEN");""",
        """if (env.EnvironmentName.EndsWith("ment")) Use("⟨TOKEN¦⟩"); if (env.EnvironmentName.EndsWith("tion")) Use("⟨¦TOKEN⟩");""",
        """if (⟨¦!⟩env.EnvironmentName.ToLower().Contains("dev")) Use("TOKEN");""",
        """if (env.EnvironmentName.IndexOf("prod", StringComparison.OrdinalIgnoreCase) ⟨< 0¦>= 0⟩) Use("TOKEN");""",
        """if (string.Compare(env.EnvironmentName, "Development", ⟨true) == 0¦true) != 0⟩) Use("TOKEN");""",
        """if (env.EnvironmentName.CompareTo("Production") ⟨!=¦==⟩ 0) Use("TOKEN");""",

        // Lists of names
        """if (⟨¦!⟩new[] { "Development", "Local" }.Contains(env.EnvironmentName)) Use("TOKEN");""",
        """if (new List<string> { "Development", "⟨Local¦Live⟩" }.Contains(env.EnvironmentName)) Use("TOKEN");""",
        """var names = new HashSet<string>(StringComparer.⟨OrdinalIgnoreCase¦Ordinal⟩) { "production" }; if (!names.Contains(env.EnvironmentName)) Use("TOKEN");""",
        """var names = new List<string> { "Development" }; ⟨_ = names.Count¦names.Add(text!)⟩; if (names.Contains(env.EnvironmentName)) Use("TOKEN");""",
        """if (Array.IndexOf(new[] { Environments.Development, "Local" }, env.EnvironmentName) ⟨>=¦<⟩ 0) Use("TOKEN");""",
        """foreach (var name in new[] { "Development", "⟨Staging¦Production⟩" }) if (env.IsEnvironment(name)) Use("TOKEN");""",

        // Other values that carry it
        """Func<bool> dev = () => ⟨¦!⟩env.IsDevelopment(); if (dev()) Use("TOKEN");""",
        """var dev = new Lazy<bool>(() => env.IsDevelopment()); if (⟨¦!⟩dev.Value) Use("TOKEN");""",
        """var pair = (env.IsDevelopment(), flag); if (pair.⟨Item1¦Item2⟩) Use("TOKEN");""",
        """var (dev, other) = (env.IsDevelopment(), flag); if (⟨dev¦other⟩) Use("TOKEN");""",
        """Use((env.EnvironmentName, flag) switch { ("⟨Development¦Production⟩", _) => "TOKEN", _ => "" });""",
        """if (Enum.TryParse(env.EnvironmentName, true, out DayOfWeek day)) Use("⟨¦TOKEN⟩"); if (env.IsStaging()) Use("⟨TOKEN¦⟩");""",
        """if ($"{env.EnvironmentName}" ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """if (env.EnvironmentName == Environments.⟨Development¦Production⟩ + "-EU") Use("TOKEN");""",

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

        // A program that sets its own environment
        """⟨_¦env.EnvironmentName⟩ = Environments.Development; if (env.IsDevelopment()) Use("TOKEN");""",
        """Environment.SetEnvironmentVariable("⟨COLOR¦DOTNET_ENVIRONMENT⟩", "Development"); if (env.IsDevelopment()) Use("TOKEN");""",
        """Host.CreateDefaultBuilder().UseEnvironment("⟨Production¦Development⟩").ConfigureServices((c, s) => { if (c.HostingEnvironment.IsDevelopment()) Use("TOKEN"); });""",
        """_ = WebApplication.CreateBuilder(new WebApplicationOptions { ⟨ApplicationName¦EnvironmentName⟩ = "Development" }); if (env.IsDevelopment()) Use("TOKEN");""",

        // Methods that throw
        """Check(); Use("TOKEN"); void Check() { if (env.Is⟨Production¦Staging⟩()) throw new Exception(); }""",
        """ArgumentOutOfRangeException.ThrowIf⟨Equal¦NotEqual⟩(env.EnvironmentName, "Production"); Use("TOKEN");""",

        // Operators
        """if (env.IsDevelopment() ⟨&&¦||⟩ flag) Use("TOKEN");""",
        """if (flag ⟨&&¦||⟩ env.IsDevelopment()) Use("TOKEN");""",
        """if (env.IsDevelopment() || ⟨env.IsStaging()¦flag⟩) Use("TOKEN");""",
        """if (!(env.IsProduction() ⟨||¦&&⟩ flag)) Use("TOKEN");""",
        """if (!env.IsDevelopment() ⟨||¦&&⟩ flag) return ""; Use("TOKEN");""",
        """if (⟨!¦⟩(!env.IsDevelopment() && !env.IsStaging())) Use("TOKEN");""",
        """if (!(flag ⟨||¦&&⟩ !env.IsDevelopment())) Use("TOKEN");""",
        """if (env.IsDevelopment() ⟨&¦|⟩ flag) Use("TOKEN");""",
        """if (env.IsDevelopment() ⟨^ false¦^ true⟩) Use("TOKEN");""",
        """if (env.IsDevelopment() == ⟨true¦false⟩) Use("TOKEN");""",
        """if (env.IsProduction() ⟨!=¦==⟩ true) Use("TOKEN");""",
        """if (false ⟨==¦!=⟩ env.IsProduction()) Use("TOKEN");""",
        """if (env.IsDevelopment().Equals(⟨true¦false⟩)) Use("TOKEN");""",
        """if (⟨!!¦!⟩(env.IsDevelopment())) Use("TOKEN");""",
        """if ((flag ? env.IsDevelopment() : ⟨env.IsStaging()¦true⟩)) Use("TOKEN");""",
        """if ((env.IsDevelopment() ? ⟨true : false¦false : true⟩)) Use("TOKEN");""",
        """if (env?.IsDevelopment() ⟨==¦!=⟩ true) Use("TOKEN");""",
        """if (env?.IsDevelopment() ?? ⟨false¦true⟩) Use("TOKEN");""",
        """if (env?.IsDevelopment() is ⟨true¦false⟩) Use("TOKEN");""",
        """bool? local = env.IsDevelopment(); if (⟨¦!⟩local.Value) Use("TOKEN");""",
        """bool? local = env.IsDevelopment(); if (local.HasValue && ⟨¦!⟩local.GetValueOrDefault()) Use("TOKEN");""",
        """bool? local = env.IsDevelopment(); if (⟨¦!⟩(bool)local) Use("TOKEN");""",
        """if (env.IsDevelopment() && ⟨¦!⟩env.IsDevelopment() || env.IsStaging() && !flag⟨¦ || env.IsProduction()⟩) Use("TOKEN");""",
        """if (!env.IsProduction() && !env.⟨IsEnvironment("Live")¦IsDevelopment()⟩ || env.IsDevelopment()⟨¦ || env.IsProduction()⟩) Use("TOKEN");""",
    ];

    /// <summary>Members of frameworks that are not installed here: each pair declares what it uses.</summary>
    public static TheoryData<string> WithFramework =>
    [
        """
        namespace Microsoft.Azure.WebJobs { public class WebJobsBuilderContext { public string EnvironmentName => ""; } }
        class C { void M(Microsoft.Azure.WebJobs.WebJobsBuilderContext jobs) { if (jobs.EnvironmentName ⟨==¦!=⟩ "Development") Console.WriteLine("TOKEN"); } }
        """,
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(GuardedSource.Method(pair));

    [Theory, MemberData(nameof(WithFramework))]
    public void One_thing_decides_in_other_frameworks(string pair) => GuardedSource.AssertPair(pair);
}
