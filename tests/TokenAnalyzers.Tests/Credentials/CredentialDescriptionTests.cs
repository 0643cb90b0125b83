using TokenAnalyzers.Credentials;

namespace TokenAnalyzers.Tests.Credentials;

/// <summary>What APIs take, and the keys that they are read from.</summary>
public sealed class CredentialDescriptionTests
{
    [Theory]
    [InlineData("Http", "access token", "Http:AccessToken", "HTTP_ACCESS_TOKEN")]
    [InlineData("Jwt", "key", "Jwt:Key", "JWT_KEY")]
    public void A_secret_is_read_from_the_section_of_what_takes_it(string section, string words, string key, string variable)
    {
        var secret = CredentialDescription.Of("secret", section, words.Split(' '));

        Assert.Equal((new("secret", key, variable), "secret"), (secret, secret.Noun.Text));
    }

    [Fact]
    public void A_name_says_what_it_is() =>
        Assert.Equal(new("API key", "Http:ApiKey", "HTTP_API_KEY"), CredentialDescription.Of(CredentialName.Of("x-api-key")!.Ending, "Http"));

    [Theory]
    [InlineData("github-pat-classic", null, "GitHub personal access token", "GitHub App installation token")]
    [InlineData("github-pat-classic", "GitHub token", "GitHub token", "GitHub App installation token")]
    [InlineData("github-installation-token", null, "GitHub App installation token", null)]
    public void A_secret_like_a_token_is_read_as_that_is(string formatId, string? name, string called, string? service)
    {
        var secret = CredentialDescription.Like(formatId, name);

        Assert.Equal(new(called, "GitHub:AppToken", "GITHUB_TOKEN") { Provider = "GitHub", ServiceCredential = service }, secret);
        Assert.Equal(("GitHub", service), (secret.Issuer?.Text, secret.ServiceNoun?.Text));
    }
}

public sealed class CredentialVariablesTests
{
    [Theory]
    // Of the table and of the catalogue.
    [InlineData("AWS_SECRET_ACCESS_KEY", "AWS secret access key", "AWS:SecretAccessKey", null)]
    [InlineData("aws_secret_access_key", "AWS secret access key", "AWS:SecretAccessKey", null)]
    [InlineData("SENDGRID_API_KEY", "SendGrid API key", "SendGrid:ApiKey", null)]
    [InlineData("HF_TOKEN", "Hugging Face access token", "HuggingFace:ServiceToken", "Hugging Face token of a service account")]
    // Several formats share them.
    [InlineData("GITHUB_TOKEN", "GitHub App installation token", "GitHub:AppToken", null)]
    [InlineData("GITLAB_TOKEN", "GitLab access token", "GitLab:ProjectToken", "GitLab project access token")]
    [InlineData("GITHUB_PERSONAL_ACCESS_TOKEN", "GitHub personal access token", "GitHub:AppToken", "GitHub App installation token")]
    [InlineData("SLACK_PERSONAL_ACCESS_TOKEN", "Slack user token", "Slack:BotToken", "Slack bot token")]
    // A provider and a secret.
    [InlineData("GITHUB_APP_TOKEN", "GitHub token", "GitHub:AppToken", "GitHub App installation token")]
    [InlineData("AZURE_DEVOPS_EXT_PAT", "Azure DevOps personal access token", "AzureDevOps:ServicePrincipalToken", "Azure DevOps service principal token")]
    public void These_hold_a_credential(string variable, string name, string key, string? service)
    {
        var secret = CredentialVariables.Find(variable)!;

        Assert.Equal((name, key, service), (secret.Name, secret.ConfigurationKey, secret.ServiceCredential));
    }

    [Theory]
    [InlineData("")]
    [InlineData("PATH")]
    [InlineData("API_KEY")]
    [InlineData("ACME_TOKEN")]
    [InlineData("GITHUB_USER")]
    [InlineData("GITHUB_TOKEN_URL")]
    [InlineData("GITHUB_PASSWORD")]
    [InlineData("STRIPE_PUBLISHABLE_KEY")]
    public void These_do_not(string variable) => Assert.Null(CredentialVariables.Find(variable));
}
