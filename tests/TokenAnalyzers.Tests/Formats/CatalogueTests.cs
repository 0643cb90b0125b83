using System.Text.RegularExpressions;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Tests.Formats;

/// <summary>What every row of the catalogue has to be.</summary>
public sealed partial class CatalogueTests
{
    public static TheoryData<string> Ids => new(TokenCatalogue.Formats.Select(format => format.Id));

    [Fact]
    public void No_two_rows_have_one_id() => Assert.Equal(TokenCatalogue.Formats.Length, TokenCatalogue.Formats.Select(format => format.Id).Distinct().Count());

    [Fact]
    public void The_rows_of_a_provider_stand_together()
    {
        string[] providers = [.. TokenCatalogue.Formats.Select(format => format.Provider)];
        var changes = providers.Skip(1).Zip(providers).Count(pair => pair.First != pair.Second);
        Assert.Equal(providers.Distinct().Count(), changes + 1);
    }

    [Fact]
    public void One_key_has_one_variable_and_one_variable_one_key()
    {
        var pairs = TokenCatalogue.Formats.Select(format => (format.ConfigurationKey, format.EnvironmentVariable)).Distinct().ToArray();
        Assert.Empty(pairs.GroupBy(pair => pair.ConfigurationKey).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(pairs.GroupBy(pair => pair.EnvironmentVariable).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_name_is_a_noun_phrase_with_its_provider(string id)
    {
        var format = Format(id);
        Assert.Matches("^[a-z0-9-]+$", format.Id);
        Assert.Matches("""^[^'"\r\n.][^'"\r\n]*[^'"\r\n .]$""", format.Name);
        Assert.DoesNotMatch("(?i)^(an?|the) ", format.Name);
        if (format.Provider != "Generic") Assert.Contains(format.Provider, format.Name, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_key_is_also_an_environment_variable(string id)
    {
        var format = Format(id);
        Assert.Matches(Key(), format.ConfigurationKey);
        Assert.Matches(Key(), format.PersonalConfigurationKey);
        Assert.Matches(Variable(), format.EnvironmentVariable);
        Assert.Matches(Variable(), format.PersonalEnvironmentVariable);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_production_reads_does_not_call_itself_personal(string id)
    {
        var format = Format(id);
        Assert.DoesNotMatch("Personal|Pat$|UserToken", format.ConfigurationKey);
        Assert.DoesNotMatch("(^|_)(PERSONAL|PAT|USER_TOKEN)(_|$)", format.EnvironmentVariable);
        Assert.EndsWith(":PersonalAccessToken", format.PersonalConfigurationKey, StringComparison.Ordinal);
        Assert.EndsWith("_PERSONAL_ACCESS_TOKEN", format.PersonalEnvironmentVariable, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_personal_token_names_the_service_credential_to_use_instead(string id)
    {
        var format = Format(id);
        if (format.Owner == TokenOwner.Personal) Assert.NotNull(format.ServiceCredential);
        if (format.Owner == TokenOwner.Service) Assert.Null(format.ServiceCredential);
        if (format.ServiceCredential is null) return;

        Assert.NotEqual(format.Name, format.ServiceCredential);
        Assert.Matches("""^[^'"\r\n,()]+[a-zA-Z0-9]$""", format.ServiceCredential);
        Assert.DoesNotMatch("(?i)^(an?|the) | or |personal", format.ServiceCredential);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_label_is_in_the_prefix(string id)
    {
        var format = Format(id);
        Assert.StartsWith(format.Label, format.Prefix, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_pattern_can_be_read(string id)
    {
        var format = Format(id);
        foreach (var pattern in format.Strict.Append(format.PatternText))
        {
            Assert.True(PatternParser.TryParse(pattern, out _, out var error), $"{pattern}: {error}");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_cannot_be_told_by_its_form_has_another_confirmation(string id)
    {
        var format = Format(id);
        if (format.RequiresChecksum) Assert.NotNull(format.Checksum);
        if (format.Prefix.Length < 2) Assert.True(HasConfirmation(format));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_random_token_has_the_entropy_that_its_row_asks_for(string id)
    {
        var format = Format(id);
        for (var seed = 0; seed < 20; seed++)
        {
            var body = Tokens.Of(format, seed).AsSpan(format.Prefix.Length);
            Assert.True(Entropy.BitsPerCharacter(body) >= format.MinimumEntropy, $"seed {seed}: {Entropy.BitsPerCharacter(body)}");
        }
    }

    private static bool HasConfirmation(TokenFormat format) =>
        format.MinimumEntropy > 0 || format.RequiresChecksum || format.RequiresContext || format.IsPublishable || format.Decoder is not null;

    private static TokenFormat Format(string id) => TokenCatalogue.Formats.Single(format => format.Id == id);

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*:[A-Z][A-Za-z0-9]*$")]
    private static partial Regex Key();

    [GeneratedRegex("^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$")]
    private static partial Regex Variable();
}
