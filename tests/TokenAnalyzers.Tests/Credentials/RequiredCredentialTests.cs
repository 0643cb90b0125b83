using TokenAnalyzers.Credentials;

namespace TokenAnalyzers.Tests.Credentials;

/// <summary>The names that fixes give lead back to the credential.</summary>
public sealed class RequiredCredentialTests
{
    [Theory]
    [InlineData("Dbt:ServiceToken", "dbt service token")]
    [InlineData("Dbt:Nightly:ServiceToken", "dbt service token")]
    [InlineData("Dbt:ServiceToken2", "dbt service token")]
    [InlineData("Stripe:SecretKey", "Stripe secret key (live)")]
    [InlineData("Reports:ApiKey", "API key")]
    [InlineData("Orders:Retries", null)]
    public void A_key_names_its_credential(string key, string? credential) => Assert.Equal(credential, RequiredCredential.OfKey(key)?.Text);

    [Theory]
    [InlineData("DBT_CLOUD_SERVICE_TOKEN", "dbt service token")]
    [InlineData("DBT_CLOUD_NIGHTLY_SERVICE_TOKEN", "dbt service token")]
    [InlineData("DBT_CLOUD_SERVICE_TOKEN_2", "dbt service token")]
    [InlineData("DATABASE_PASSWORD", "password")]
    [InlineData("PATH", null)]
    public void A_variable_names_its_credential(string variable, string? credential) => Assert.Equal(credential, RequiredCredential.OfVariable(variable)?.Text);
}
