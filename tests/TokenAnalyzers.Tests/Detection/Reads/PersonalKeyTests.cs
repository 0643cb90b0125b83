using TokenAnalyzers.Detection.Reads;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;

namespace TokenAnalyzers.Tests.Detection.Reads;

/// <summary>Which keys say personal, which provider they name, and what to read instead.</summary>
public sealed class PersonalKeyTests
{
    public static TheoryData<string, string, string> Personal => new()
    {
        // Key; what it names; what to read instead
        { "Pat", "personal access token", "service token" },
        { "pat", "personal access token", "service token" },
        { "PAT", "personal access token", "service token" },
        { "MY_PAT", "personal access token", "service token" },
        { "GITHUB_PAT", "GitHub personal access token", "GitHub App installation token" },
        { "github_pat", "GitHub personal access token", "GitHub App installation token" },
        { "githubPat", "GitHub personal access token", "GitHub App installation token" },
        { "GitHubPAT", "GitHub personal access token", "GitHub App installation token" },
        { "GH_PAT", "GitHub personal access token", "GitHub App installation token" },
        { "GitHub:Pat", "GitHub personal access token", "GitHub App installation token" },
        { "GitHub__Pat", "GitHub personal access token", "GitHub App installation token" },
        { "github-pat", "GitHub personal access token", "GitHub App installation token" },
        { "github.pat", "GitHub personal access token", "GitHub App installation token" },
        { "Services:GitHub:Admin:Pat", "GitHub personal access token", "GitHub App installation token" },
        { "GITHUB_PAT_2", "GitHub personal access token", "GitHub App installation token" },
        { "GitHubPat1", "GitHub personal access token", "GitHub App installation token" },
        { "GitHub:PatToken", "GitHub personal access token", "GitHub App installation token" },
        { "GitHub:PATToken", "GitHub personal access token", "GitHub App installation token" },
        { "AZURE_DEVOPS_EXT_PAT", "Azure DevOps personal access token", "Azure DevOps service principal token" },
        { "AzureDevOps:Pat", "Azure DevOps personal access token", "Azure DevOps service principal token" },
        { "ADO_PAT", "Azure DevOps personal access token", "Azure DevOps service principal token" },
        { "DBT_CLOUD_PAT", "dbt personal access token", "dbt service token" },
        { "DBT_CLOUD_PERSONAL_ACCESS_TOKEN", "dbt personal access token", "dbt service token" },
        { "Dbt:PersonalAccessToken", "dbt personal access token", "dbt service token" },
        { "PersonalAccessToken", "personal access token", "service token" },
        { "personal-access-token", "personal access token", "service token" },
        { "PERSONALACCESSTOKEN", "personal access token", "service token" },
        { "GitLab:PersonalToken", "GitLab personal token", "GitLab project access token" },
        { "PostHog:PersonalApiKey", "PostHog personal API key", "PostHog project secret API key" },
        { "Slack:UserToken", "Slack user token", "Slack bot token" },
        { "SLACK_USER_TOKEN", "Slack user token", "Slack bot token" },
        { "Slack:UserAccessToken", "Slack user access token", "Slack bot token" },
        { "GITHUBPAT", "GitHub personal access token", "GitHub App installation token" },
        { "ghpat", "GitHub personal access token", "GitHub App installation token" },
        { "PAT_GITHUB", "GitHub personal access token", "GitHub App installation token" },
        { "PatAzureDevOps", "Azure DevOps personal access token", "Azure DevOps service principal token" },
        { "GitHub:Pat:Value", "GitHub personal access token", "GitHub App installation token" },
        { "GITHUB_PAT_BASE64", "GitHub personal access token", "GitHub App installation token" },
        { "AZURE_DEVOPS_PAT_B64", "Azure DevOps personal access token", "Azure DevOps service principal token" },
        { "GitHub:PersonalAccessTokenSecret", "GitHub personal access token", "GitHub App installation token" },
        { "SLACK_USER_OAUTH_TOKEN", "Slack user OAuth token", "Slack bot token" },
        { "Dbt:UserApiKey", "dbt user API key", "dbt service token" },
        { "DBT_CLOUD_USER_API_KEY", "dbt user API key", "dbt service token" },
        { "SONAR_USER_TOKEN", "SonarQube user token", "SonarQube project analysis token" },
        { "GitHub:PersonalAcessToken", "GitHub personal access token", "GitHub App installation token" },
        { "DATABRICKS_PAT", "Databricks personal access token", "Databricks service principal OAuth secret" },
    };

    public static TheoryData<string> NotPersonal =>
    [
        // Letters, not words
        "Path", "PATH", "APP_PATH", "Patch", "Compat", "COMPAT", "Pattern", "Patient", "Spat", "AppCompat", "Impatience", "pat_",

        // Not the last words
        "PatPath", "GITHUB_PAT_FILE", "Pat:Enabled", "PersonalAccessTokens", "PersonalAccessTokenName", "GitHub:Pat:Name", "PatHeader", "PersonalAccessToken:",
        "Pat2Path",

        // Not personal, or not a token
        "GitHub:Token", "GitHub:AppToken", "GITHUB_TOKEN", "DBT_CLOUD_SERVICE_TOKEN", "AccessToken", "ApiKey", "Personal", "PersonalName", "PersonalFolder",
        "PersonalKey",

        // A user's token of no provider may be anything.
        "UserToken", "Jwt:UserToken", "App:UserAccessToken", "CURRENT_USER_TOKEN", "Slack:Current:UserToken", "UserApiToken",

        "UserApiKey", "App:UserApiKey", "USER_OAUTH_TOKEN",

        // Another PAT: translated addresses, and a programmatic token
        "Network:Pat", "NAT_PAT", "Firewall:PAT", "SNOWFLAKE_PAT", "Snowflake:Pat",

        // What the key holds is not the token.
        "GITHUB_PAT_SECRET_URI", "PAT_NAME", "PatName", "PAT_GITHUB_URL", "GITHUB_PAT_BASE32", "PATS_GITHUB", "Secret", "GitHub:Secret", "VALUE", "Patent:Value",

        // Nothing
        "", ":", "2", "_", "__2",
    ];

    public static TheoryData<string, string> Renamed => new()
    {
        { "GITHUB_PAT", "GITHUB_SERVICE_TOKEN" },
        { "PAT", "SERVICE_TOKEN" },
        { "pat", "serviceToken" },
        { "Pat", "ServiceToken" },
        { "GitHub:Pat", "GitHub:ServiceToken" },
        { "GitHub:PAT", "GitHub:ServiceToken" },
        { "GitHubPAT", "GitHubServiceToken" },
        { "githubPat", "githubServiceToken" },
        { "dbt_cloud_pat", "dbt_cloud_service_token" },
        { "github-pat", "github-service-token" },
        { "github:pat", "github:serviceToken" },
        { "personal-access-token", "service-token" },
        { "personalAccessToken", "serviceToken" },
        { "Personal_Access_Token", "Service_Token" },
        { "GITHUB_PAT_2", "GITHUB_SERVICE_TOKEN_2" },
        { "GitHubPat1", "GitHubServiceToken1" },
        { "GitHub__Pat", "GitHub__ServiceToken" },
        { "PERSONALACCESSTOKEN", "SERVICETOKEN" },
        { "GITHUB-PAT", "GITHUB-SERVICE-TOKEN" },
        { "GITHUB-PERSONAL-ACCESS-TOKEN", "GITHUB-SERVICE-TOKEN" },
        { "GITHUBPAT", "GITHUB_SERVICE_TOKEN" },
        { "githubpat", "github_service_token" },
        { "GITHUBPat", "GITHUBServiceToken" },
        { "PAT_GITHUB", "SERVICE_TOKEN_GITHUB" },
        { "pat-github", "service-token-github" },
        { "GITHUB_PAT_BASE64", "GITHUB_SERVICE_TOKEN_BASE64" },
        { "GitHub:Pat:Value", "GitHub:ServiceToken:Value" },
        { "SLACKUserToken", "SLACKServiceToken" },
        { "Dbt:UserApiKey", "Dbt:ServiceToken" },
        { "AZURE_DEVOPS_EXT_PAT", "AZURE_DEVOPS_EXT_SERVICE_TOKEN" },
        { "Slack:UserToken", "Slack:ServiceToken" },
        { "PostHog:PersonalApiKey", "PostHog:ServiceApiKey" },
        { "POSTHOG_PERSONAL_API_KEY", "POSTHOG_SERVICE_API_KEY" },

        // Both names of one token become the same.
        { "Dbt:PersonalAccessToken", "Dbt:ServiceToken" },
        { "DBT_CLOUD_PERSONAL_ACCESS_TOKEN", "DBT_CLOUD_SERVICE_TOKEN" },
        { "GitHub:PersonalAccessToken", "GitHub:ServiceToken" },
        { "GITHUB_PERSONAL_ACCESS_TOKEN", "GITHUB_SERVICE_TOKEN" },
        { "github:personalAccessToken", "github:serviceToken" },
        { "My:GitHub:PersonalAccessToken", "My:GitHub:ServiceToken" },
    };

    [Theory, MemberData(nameof(Personal))]
    public void A_key_whose_last_words_say_personal_is(string key, string credential, string service)
    {
        var personal = PersonalKey.Of(key);

        Assert.NotNull(personal);
        Assert.Equal((credential, service), (personal.Credential.Text, personal.ServiceCredential.Text));
    }

    [Theory, MemberData(nameof(NotPersonal))]
    public void Another_key_is_not(string key) => Assert.Null(PersonalKey.Of(key));

    [Theory, MemberData(nameof(Renamed))]
    public void A_key_is_renamed_in_the_casing_it_has(string key, string renamed)
    {
        var personal = PersonalKey.Of(key)!;

        var (start, text) = ServiceKey.For(personal, WithoutOptions.Instance).First();

        Assert.Equal(renamed, key[..start] + text + key[personal.End..]);
    }

    [Theory]
    [InlineData("DEV_GITHUB_PAT", true)]
    [InlineData("Local:GitHub:Pat", true)]
    [InlineData("GITHUB_PAT_LOCAL", null)]
    [InlineData("developerPat", true)]
    [InlineData("AzureDevOps:Pat", false)]
    [InlineData("AZURE_DEVOPS_PAT", false)]
    [InlineData("DEVICE_PAT", false)]
    public void A_key_may_be_a_developers_own(string key, bool? isOfDeveloper) => Assert.Equal(isOfDeveloper, PersonalKey.Of(key)?.IsOfDeveloper);

    [Theory, MemberData(nameof(Renamed))]
    public void A_renamed_key_is_not_personal(string key, string renamed)
    {
        Assert.NotNull(PersonalKey.Of(key));
        Assert.Null(PersonalKey.Of(renamed));
    }

    [Fact]
    public void No_service_key_of_the_catalogue_says_personal() =>
        Assert.All(
            TokenCatalogue.Formats.SelectMany(format => new[] { format.ConfigurationKey, format.EnvironmentVariable }),
            name => Assert.Null(PersonalKey.Of(name)));

    [Fact]
    public void The_personal_keys_of_the_catalogue_do_and_name_their_provider() =>
        Assert.All(
            TokenCatalogue.Formats.Where(format => format is { Owner: TokenOwner.Personal, ServiceCredential: not null } && format.Provider != "Generic"),
            format => Assert.Equal(format.Provider, PersonalKey.Of(format.PersonalConfigurationKey)?.Format?.Provider));
}
