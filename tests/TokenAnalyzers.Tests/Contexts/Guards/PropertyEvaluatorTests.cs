namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>What properties and indexers hold. Each row is a pair of sources that differ in one thing; see <see cref="GuardedSource"/>.</summary>
public sealed class PropertyEvaluatorTests
{
    public static TheoryData<string> Pairs =>
    [
        """if (configuration["ASPNETCORE_ENVIRONMENT"] ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """if (configuration["⟨DOTNET_ENVIRONMENT¦DOTNET_VERSION⟩"] == "Development") Use("TOKEN");""",
        """if (configuration.GetSection("⟨DOTNET_ENVIRONMENT¦DOTNET_VERSION⟩").Value == "Development") Use("TOKEN");""",
        """if (configuration.GetSection("DOTNET_ENVIRONMENT")?.Value ⟨==¦!=⟩ "Development") Use("TOKEN");""",
        """if (configuration.GetRequiredSection("DOTNET_ENVIRONMENT").Value is ⟨¦not ⟩"Staging") Use("TOKEN");""",
        """bool? local = env.IsDevelopment(); if (⟨¦!⟩local.Value) Use("TOKEN");""",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(GuardedSource.Method(pair));
}
