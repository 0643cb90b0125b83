namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>A program that sets its own environment. Each row is a pair of sources that differ in one thing; see <see cref="GuardedSource"/>.</summary>
public sealed class ChosenEnvironmentTests
{
    public static TheoryData<string> Pairs =>
    [
        """⟨_¦env.EnvironmentName⟩ = Environments.Development; if (env.IsDevelopment()) Use("TOKEN");""",
        """Environment.SetEnvironmentVariable("⟨COLOR¦DOTNET_ENVIRONMENT⟩", "Development"); if (env.IsDevelopment()) Use("TOKEN");""",
        """Host.CreateDefaultBuilder().UseEnvironment("⟨Production¦Development⟩").ConfigureServices((c, s) => { if (c.HostingEnvironment.IsDevelopment()) Use("TOKEN"); });""",
        """_ = WebApplication.CreateBuilder(new WebApplicationOptions { ⟨ApplicationName¦EnvironmentName⟩ = "Development" }); if (env.IsDevelopment()) Use("TOKEN");""",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(GuardedSource.Method(pair));
}
