namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>What operators and patterns say of the environment. Each row is a pair of sources that differ in one thing; see <see cref="GuardedSource"/>.</summary>
public sealed class ValueEvaluatorTests
{
    public static TheoryData<string> Pairs =>
    [
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
        """if (Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") is ⟨"Development"¦null⟩) Use("TOKEN");""",
        """if (Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") is ⟨not null and ¦⟩not "Production") Use("TOKEN");""",
        """object boxed = env.IsDevelopment(); if (boxed is ⟨true¦false⟩) Use("TOKEN");""",

        // What is not set
        """if ((Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? "⟨Production¦Development⟩") == "Development") Use("TOKEN");""",
        """if ((Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ⟨?? "Production"¦⟩) != "Production") Use("TOKEN");""",
        """if ((Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? "⟨Production¦Local⟩") == "Local") Use("TOKEN");""",

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
        """bool? local = env.IsDevelopment(); if (⟨¦!⟩(bool)local) Use("TOKEN");""",
        """if (env.IsDevelopment() && ⟨¦!⟩env.IsDevelopment() || env.IsStaging() && !flag⟨¦ || env.IsProduction()⟩) Use("TOKEN");""",
        """if (!env.IsProduction() && !env.⟨IsEnvironment("Live")¦IsDevelopment()⟩ || env.IsDevelopment()⟨¦ || env.IsProduction()⟩) Use("TOKEN");""",

        // A type that is not the declared one
        """object name = env.EnvironmentName; if (⟨¦name is not int || ⟩env.IsDevelopment()) Use("TOKEN");""",
        """object name = env.EnvironmentName; if (⟨¦name is not int number2 || ⟩env.IsDevelopment()) Use("TOKEN");""",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(GuardedSource.Method(pair));
}
