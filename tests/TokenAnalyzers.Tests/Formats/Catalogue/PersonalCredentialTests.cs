using TokenAnalyzers.Formats.Catalogue;

namespace TokenAnalyzers.Tests.Formats.Catalogue;

/// <summary>The token of a person that a provider has beside those of services.</summary>
public sealed class PersonalCredentialTests
{
    [Theory]
    [InlineData("dbt", "dbt personal access token", "Dbt:PersonalAccessToken", "DBT_CLOUD_TOKEN")]
    [InlineData("GitHub", "GitHub personal access token", "GitHub:PersonalAccessToken", "GITHUB_PERSONAL_ACCESS_TOKEN")]
    [InlineData("Sentry", "Sentry user application token", "Sentry:PersonalAccessToken", "SENTRY_AUTH_TOKEN")]
    [InlineData("Slack", "Slack user token", "Slack:PersonalAccessToken", "SLACK_PERSONAL_ACCESS_TOKEN")]
    [InlineData("OpenAI", "OpenAI user API key", "OpenAI:PersonalAccessToken", "OPENAI_API_KEY")]
    [InlineData("Anthropic", "Anthropic OAuth access token", "Anthropic:PersonalAccessToken", "CLAUDE_CODE_OAUTH_TOKEN")]
    [InlineData("GitLab", "GitLab personal access token", "GitLab:PersonalAccessToken", "GITLAB_TOKEN")]
    [InlineData("Databricks", "Databricks personal access token", "Databricks:PersonalAccessToken", "DATABRICKS_TOKEN")]
    [InlineData("Azure DevOps", "Azure DevOps personal access token", "AzureDevOps:PersonalAccessToken", "AZURE_DEVOPS_EXT_PAT")]
    [InlineData("Asana", "Asana personal access token", "Asana:PersonalAccessToken", "ASANA_PERSONAL_ACCESS_TOKEN")]
    [InlineData("WakaTime", "WakaTime API key", "WakaTime:PersonalAccessToken", "WAKATIME_API_KEY")]
    [InlineData("npm", "npm access token", "Npm:PersonalAccessToken", "NPM_TOKEN")]
    public void These_have_one(string provider, string noun, string key, string variable)
    {
        var personal = PersonalCredential.Of(provider)!;

        Assert.Equal((noun, key, variable), (personal.Noun.Text, personal.ConfigurationKey, personal.EnvironmentVariable));
    }

    [Theory]
    // Parts of a sign-in, of services only, of both kinds in one form, for a sandbox, of no single provider, and unknown.
    [InlineData("Google")]
    [InlineData("Twitch")]
    [InlineData("SendGrid")]
    [InlineData("Stripe")]
    [InlineData("HashiCorp Vault")]
    [InlineData("AWS")]
    [InlineData("Generic")]
    [InlineData("github")]
    [InlineData("")]
    public void These_have_none(string provider) => Assert.Null(PersonalCredential.Of(provider));
}
