using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

/// <summary>The package has its texts in other languages, and a build shows them where it is asked for one.</summary>
public sealed class LanguageTests
{
    [Fact]
    public async Task A_build_says_in_Russian_what_it_says_in_English()
    {
        var fresh = await SharedBuilds.Fresh;
        var russian = (await fresh.Workspace.BuildAsync("Shop", "-p:PreferredUILang=ru")).Succeeded();

        Assert.Contains(russian.Of("Shop"), warning => warning.Message.StartsWith("Персональный токен в коде рабочей среды (нет проверки среды): ", StringComparison.Ordinal));
        Assert.Equal(fresh.Build.Of("Shop").Select(warning => (warning.Id, warning.Line)), russian.Of("Shop").Select(warning => (warning.Id, warning.Line)));

        // The compiler is not given the texts as analyzers: it would warn of them.
        Assert.DoesNotContain(russian.LinesOf("Shop"), line => !line.Contains(" TKN", StringComparison.Ordinal));
    }
}
