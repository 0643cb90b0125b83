using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Contexts.Guards;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Contexts.Environments;

public sealed class EnvironmentVariablesTests
{
    [Theory]
    [InlineData("DOTNET_ENVIRONMENT", false, "DOTNET_ENVIRONMENT")]
    [InlineData("app_env", false, "APP_ENV")]
    [InlineData("App:Environment", true, "Environment")]
    [InlineData("App:Environment:Name", true, "Environment:Name")]
    public void These_name_the_environment(string name, bool isSetting, string known) => Assert.Equal(known, EnvironmentVariables.NameOfEnvironment(name, isSetting));

    [Theory]
    [InlineData("DOTNETCORE_ENVIRONMENT", false)]
    [InlineData("APP_MODE", false)]
    [InlineData("EnvironmentName", false)]
    [InlineData("App:Name", true)]
    [InlineData("Environment:Region", true)]
    public void These_do_not(string name, bool isSetting) => Assert.Null(EnvironmentVariables.NameOfEnvironment(name, isSetting));

    [Theory]
    [InlineData("website_site_name", "WEBSITE_SITE_NAME")]
    [InlineData("WEBSITE_HOSTNAME", null)]
    public void These_are_set_where_a_program_was_deployed(string name, string? known) => Assert.Equal(known, EnvironmentVariables.DeploymentVariable(name));

    [Theory]
    [InlineData("ASPNETCORE_ENVIRONMENT", true)]
    [InlineData("environment", true)]
    [InlineData("APP_ENV", false)]
    public void These_set_the_environment_of_a_host(string name, bool expected) => Assert.Equal(expected, EnvironmentVariables.SetsHost(name));

    [Fact]
    public void The_page_has_each_variable_and_each_sign()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "contexts.md"));
        var signs = GuardTable.Signs.Keys.Select(sign => string.Join('.', sign.Split('.')[^2..])).Where(sign => !sign.StartsWith("HttpContextBase", StringComparison.Ordinal));

        Assert.All(EnvironmentVariables.All.Concat(signs), name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }
}
