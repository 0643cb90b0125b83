namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>What calls of configuration and of nullable answers return. Each row is a pair of sources that differ in one thing; see <see cref="GuardedSource"/>.</summary>
public sealed class CallEvaluatorTests
{
    public static TheoryData<string> Pairs =>
    [
        """if (Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT", EnvironmentVariableTarget.Process) ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """if (configuration.GetValue<string>("DOTNET_ENVIRONMENT") ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """if (configuration.GetValue<string>("DOTNET_ENVIRONMENT", "⟨Production¦Development⟩") == "Development") Use("TOKEN");""",
        """if (configuration.GetValue("DOTNET_ENVIRONMENT", "⟨Production¦Staging⟩") is not "Production") Use("TOKEN");""",
        """if (configuration.GetValue(defaultValue: "⟨Live¦Local⟩", key: "DOTNET_ENVIRONMENT") == "Local") Use("TOKEN");""",
        """if ("Development".Equals(configuration.GetValue(typeof(string), "DOTNET_ENVIRONMENT", "⟨Production¦Development⟩"))) Use("TOKEN");""",
        """if (configuration.GetSection("ASPNETCORE_ENVIRONMENT").Get<string>() ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """bool? local = env.IsDevelopment(); if (local.HasValue && ⟨¦!⟩local.GetValueOrDefault()) Use("TOKEN");""",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(GuardedSource.Method(pair));
}
