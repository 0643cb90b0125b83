using TokenAnalyzers.Credentials;

namespace TokenAnalyzers.Tests.Credentials;

/// <summary>The provider that a key names before the brackets.</summary>
public sealed class KeyProviderTests
{
    [Theory]
    [InlineData("GitHub:Token[]", "GitHub")]
    [InlineData("GITHUB[_TOKEN]", "GitHub")]
    [InlineData("GH_TOKEN[]", "GitHub")]
    [InlineData("my-github-app[]", "GitHub")]
    [InlineData("AZURE_DEVOPS_EXT_PAT[]", "Azure DevOps")]
    [InlineData("X_AzureDevOps_Y[]", "Azure DevOps")]
    [InlineData("AzDo[Pat]", "Azure DevOps")]
    [InlineData("dbtCloud[Token]", "dbt")]
    [InlineData("HuggingFace_Token[]", "Hugging Face")]
    [InlineData("GitHub:GitLabToken[]", "GitLab")]
    public void These_name_one(string key, string provider) => Assert.Equal(provider, Find(key, atEnd: false));

    [Theory]
    [InlineData("[]")]
    [InlineData("Token[]")]
    [InlineData("githubtoken[]")]
    [InlineData("Highlight[]")]
    [InlineData("DevOps[]")]
    [InlineData("[GitHub]Token")]
    [InlineData("Token[OfGitHub]")]
    [InlineData("Generic_Token[]")]
    public void These_name_none(string key) => Assert.Null(Find(key, atEnd: false));

    [Theory]
    [InlineData("GitHub[Token]", "GitHub")]
    [InlineData("X_AZURE_DEVOPS_[PAT]", "Azure DevOps")]
    [InlineData("GitHub_App[Token]", null)]
    [InlineData("AzureDevOpsExt[Pat]", "Azure DevOps")]
    [InlineData("AzureDevOpsCli[Pat]", null)]
    public void A_name_may_have_to_be_just_there(string key, string? provider) => Assert.Equal(provider, Find(key, atEnd: true));

    [Theory]
    [InlineData("GitHub", "github-pat-classic", "GitHub App installation token")]
    [InlineData("AzureDevOps", "azure-devops-pat", "Azure DevOps service principal token")]
    [InlineData("dbt", "dbt-user-token", "dbt service token")]
    public void The_format_is_that_of_a_personal_access_token(string key, string id, string service)
    {
        var format = KeyProvider.Find(key, key.Length, atEnd: true)!;

        Assert.Equal((id, service), (format.Id, format.ServiceCredential));
    }

    private static string? Find(string key, bool atEnd)
    {
        var text = key.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        return KeyProvider.Find(text, key.IndexOf('[', StringComparison.Ordinal), atEnd)?.Provider;
    }
}
