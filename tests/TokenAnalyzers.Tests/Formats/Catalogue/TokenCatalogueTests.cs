using System.Text.RegularExpressions;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Formats.Patterns;

namespace TokenAnalyzers.Tests.Formats.Catalogue;

/// <summary>What every row of the catalogue has to be.</summary>
public sealed partial class TokenCatalogueTests
{
    /// <summary>What holds for each row.</summary>
    internal static FormatPromise[] Promises =>
    [
        new(A_name_is_a_noun_phrase_with_its_provider),
        new(A_key_is_also_an_environment_variable),
        new(What_production_reads_does_not_call_itself_personal),
        new(A_personal_token_names_the_service_credential_to_use_instead),
        new(What_only_a_person_has_is_named_where_services_have_the_same_form),
        new(A_limit_is_that_of_a_service_credential),
        new(A_label_is_in_the_prefix),
        new(Every_pattern_can_be_read),
        new(What_cannot_be_told_by_its_form_has_another_confirmation),
        new(A_random_token_has_the_entropy_that_its_row_asks_for),
    ];

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

    private static void A_name_is_a_noun_phrase_with_its_provider(TokenFormat format)
    {
        Assert.Matches("^[a-z0-9-]+$", format.Id);
        Assert.Matches("""^[^'"\r\n.][^'"\r\n]*[^'"\r\n .]$""", format.Name);
        Assert.DoesNotMatch("(?i)^(an?|the) ", format.Name);
        if (format.Provider != "Generic") Assert.Contains(format.Provider, format.Name, StringComparison.Ordinal);
    }

    private static void A_key_is_also_an_environment_variable(TokenFormat format)
    {
        Assert.Matches(Key(), format.ConfigurationKey);
        Assert.Matches(Key(), format.PersonalConfigurationKey);
        Assert.Matches(Variable(), format.EnvironmentVariable);
        Assert.Matches(Variable(), format.PersonalEnvironmentVariable);
    }

    private static void What_production_reads_does_not_call_itself_personal(TokenFormat format)
    {
        Assert.DoesNotMatch("Personal|Pat$|UserToken", format.ConfigurationKey);
        Assert.DoesNotMatch("(^|_)(PERSONAL|PAT|USER_TOKEN)(_|$)", format.EnvironmentVariable);
        Assert.EndsWith(":PersonalAccessToken", format.PersonalConfigurationKey, StringComparison.Ordinal);
    }

    private static void What_only_a_person_has_is_named_where_services_have_the_same_form(TokenFormat format)
    {
        if (format.PersonalName is null) return;
        Assert.Equal(TokenOwner.Unknown, format.Owner);
        Assert.Contains(format.Provider, format.PersonalName, StringComparison.Ordinal);
    }

    private static void A_limit_is_that_of_a_service_credential(TokenFormat format)
    {
        if (format.ServiceLimit is not null) Assert.NotNull(format.ServiceCredential);
    }

    private static void A_personal_token_names_the_service_credential_to_use_instead(TokenFormat format)
    {
        if (format.Owner == TokenOwner.Personal) Assert.NotNull(format.ServiceCredential);
        if (format.Owner == TokenOwner.Service) Assert.Null(format.ServiceCredential);
        if (format.ServiceCredential is null) return;

        Assert.NotEqual(format.Name, format.ServiceCredential);
        Assert.Matches("""^[^'"\r\n,()]+[a-zA-Z0-9]$""", format.ServiceCredential);
        Assert.DoesNotMatch("(?i)^(an?|the) | or |personal", format.ServiceCredential);
    }

    private static void A_label_is_in_the_prefix(TokenFormat format)
    {
        Assert.StartsWith(format.Label, format.Prefix, StringComparison.Ordinal);
    }

    private static void Every_pattern_can_be_read(TokenFormat format)
    {
        foreach (var pattern in format.Strict.Append(format.PatternText))
        {
            Assert.True(PatternParser.TryParse(pattern, out _, out var error), $"{pattern}: {error}");
        }
    }

    private static void What_cannot_be_told_by_its_form_has_another_confirmation(TokenFormat format)
    {
        if (format.RequiresChecksum) Assert.NotNull(format.Checksum);
        if (format.Prefix.Length < 2) Assert.True(HasConfirmation(format));
    }

    private static void A_random_token_has_the_entropy_that_its_row_asks_for(TokenFormat format)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var body = Tokens.Of(format, seed).AsSpan(format.Prefix.Length);
            Assert.True(Entropy.BitsPerCharacter(body) >= format.MinimumEntropy, $"seed {seed}: {Entropy.BitsPerCharacter(body)}");
        }
    }

    private static bool HasConfirmation(TokenFormat format) =>
        format.MinimumEntropy > 0 || format.RequiresChecksum || format.RequiresContext || format.IsPublishable || format.Decoder is not null;

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*:[A-Z][A-Za-z0-9]*$")]
    private static partial Regex Key();

    [GeneratedRegex("^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$")]
    private static partial Regex Variable();
}
