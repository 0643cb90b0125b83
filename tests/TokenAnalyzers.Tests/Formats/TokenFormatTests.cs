using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Tests.Formats;

/// <summary>What a row of the catalogue says by what it is given.</summary>
public sealed class TokenFormatTests
{
    [Theory]
    [InlineData("Acme token", "Acme token")]
    [InlineData("Acme token (classic)", "Acme token")]
    [InlineData("Acme token (classic) (old)", "Acme token")]
    [InlineData("Acme token(classic)", "Acme token(classic)")]
    [InlineData("Acme Studio (classic) key", "Acme Studio (classic) key")]
    [InlineData("Acme Studio (classic) key (old)", "Acme Studio (classic) key")]
    public void A_short_name_has_no_details(string name, string shortName)
    {
        var format = Format(name: name);

        Assert.Equal((shortName, name, shortName), (format.ShortName, format.Noun.Text, format.ShortNoun.Text));
    }

    [Theory]
    [InlineData("Acme API key", "ACME_API_KEY", "ACME_API_KEY")]
    [InlineData("Acme API key", "ACME_APIKEY", "ACME_APIKEY")]
    [InlineData("Acme API key", "ACME_APPLE_KEY", "ACME_APPLE_KEY")]
    [InlineData("Acme API key", "ACME_SERVICE_KEY", "ACME_PERSONAL_ACCESS_TOKEN")]
    [InlineData("Acme API key", "ACME_CI_KEY", "ACME_PERSONAL_ACCESS_TOKEN")]
    [InlineData("Acme personal access token", "ACME_TOKEN", "ACME_PERSONAL_ACCESS_TOKEN")]
    public void A_person_reads_the_variable_of_the_tools_unless_it_names_another_kind(string name, string variable, string own) =>
        Assert.Equal(own, Format(name: name, variable: variable).OwnVariable);

    [Fact]
    public void A_personal_token_is_read_from_the_same_section()
    {
        var format = Format();
        Assert.Equal(("Acme:PersonalAccessToken", "ACME_PERSONAL_ACCESS_TOKEN"), (format.PersonalConfigurationKey, format.PersonalEnvironmentVariable));

        // One that the provider's own tools read.
        Assert.Equal("ACME_OAUTH", new TokenFormat("acme", "Acme", "Acme token", TokenOwner.Personal, "acme_[a-z]{9}")
        {
            ConfigurationKey = "Acme:Token", EnvironmentVariable = "ACME_TOKEN", PersonalEnvironmentVariable = "ACME_OAUTH",
        }.OwnVariable);

        var other = new TokenFormat("acme", "Acme", "Acme token", TokenOwner.Personal, "acme_[a-z]{9}")
        {
            ConfigurationKey = "Acme:Token", PersonalConfigurationKey = "Acme:MyToken", PersonalEnvironmentVariable = "ACME_MY_TOKEN",
        };
        Assert.Equal(("Acme:MyToken", "ACME_MY_TOKEN"), (other.PersonalConfigurationKey, other.PersonalEnvironmentVariable));
    }

    [Fact]
    public void A_service_credential_is_advised_with_its_limit()
    {
        var limited = new TokenFormat("acme", "Acme", "Acme token", TokenOwner.Personal, "acme_[a-z]{3}")
        {
            ServiceCredential = "Acme key", ServiceLimit = "reads only", PersonalName = "Acme token of a person",
        };

        Assert.Equal(("Acme key", "Acme key (reads only)", "Acme token of a person"), (limited.ServiceNoun!.Text, limited.ServiceAdvice!.Text, limited.PersonalNoun.Text));
        Assert.Equal((null, "Acme token"), (Format().ServiceAdvice?.Text, Format().PersonalNoun.Text));
    }

    [Theory]
    [InlineData("acme_abc", true)]
    [InlineData("acme-1234", true)]
    [InlineData("acme_abcd", false)]
    [InlineData("acme-123", false)]
    [InlineData("xacme_abc", false)]
    [InlineData("", false)]
    public void A_token_is_strict_in_any_documented_form(string token, bool isStrict) =>
        Assert.Equal(isStrict, Format(strict: ["acme_[a-z]{3}", "acme-[0-9]{4}"]).IsStrict(token));

    [Fact]
    public void Without_a_documented_form_nothing_is_strict() => Assert.False(Format().IsStrict("acme_abc"));

    [Theory]
    [InlineData(false, null, false)]
    [InlineData(true, null, true)]
    [InlineData(false, "site", true)]
    public void What_is_around_a_token_counts_where_it_is_too_plain_or_a_half_of_a_pair(bool requiresContext, string? publicName, bool depends) =>
        Assert.Equal(depends, Format(requiresContext: requiresContext, publicName: publicName).DependsOnContext);

    [Theory]
    [InlineData("Acme", true)]
    [InlineData("Generic", false)]
    public void What_many_providers_issue_has_no_single_one(string provider, bool hasOne) =>
        Assert.Equal(hasOne, new TokenFormat("acme", provider, "Acme token", TokenOwner.Service, "acme_[a-z]{3}").HasOneProvider);

    [Fact]
    public void The_prefix_is_that_of_the_pattern_and_is_shown()
    {
        var format = Format();

        Assert.Equal(("acme_", "acme_", true), (format.Prefix, format.ShownPrefix.Text, format.Pattern.MatchesAll("acme_abc")));
    }

    private static TokenFormat Format(
        string name = "Acme token", string variable = "ACME_TOKEN", string[]? strict = null, bool requiresContext = false, string? publicName = null) =>
        new("acme", "Acme", name, TokenOwner.Personal, "acme_[a-z]{3}")
        {
            ConfigurationKey = "Acme:AppToken",
            EnvironmentVariable = variable,
            Strict = strict ?? [],
            RequiresContext = requiresContext,
            PublicName = publicName,
        };
}
