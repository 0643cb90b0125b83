using Microsoft.CodeAnalysis;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Formats.Encodings;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Rules;

namespace TokenAnalyzers.Tests.Rules;

/// <summary>What an analyzer tells the fix arrives there.</summary>
public sealed class FixPropertiesTests
{
    private static readonly FixProperties All = new()
    {
        Provider = TableText.Of("GitHub"),
        Format = TableText.Of("github-app-token"),
        ConfigurationKey = DisclosedName.OfKey("GitHub:AppToken"),
        EnvironmentVariable = DisclosedName.OfKey("GITHUB_APP_TOKEN"),
        Credential = NounPhrase.Of("GitHub App installation token"),
        Offset = 7,
        Length = 40,
        Decoded = new(TokenEncoding.Base64, 5, 30),
        IsUnguarded = true,
        Replacement = DisclosedName.OfKey("SERVICE_TOKEN"),
    };

    [Fact]
    public void All_of_it_is_read_as_it_was_written() => Assert.Equal(All, FixProperties.Read(Diagnosed(All)));

    [Fact]
    public void What_is_not_told_is_not_read() => Assert.Equal(new FixProperties(), FixProperties.Read(Diagnosed(new())));

    [Fact]
    public void Logs_have_keys_that_start_small() => Assert.Equal(
        [
            "configurationKey", "credential", "decodedLength", "decodedOffset", "encoding", "environmentVariable", "format", "isUnguarded", "length", "offset",
            "provider", "replacement"
        ],
        All.Write(TokenCatalogue.Matcher).Keys.Order(StringComparer.Ordinal));

    private static Diagnostic Diagnosed(FixProperties properties) =>
        Diagnostic.Create(Descriptors.Token, Location.None, properties.Write(TokenCatalogue.Matcher), "a token", "a reason", "another token", "");
}
