using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Rules;

namespace TokenAnalyzers.Tests.Rules;

/// <summary>What a diagnostic shows of names, by whether a team has a format that knows them as tokens.</summary>
public sealed class DisclosedDiagnosticTests
{
    private static readonly TokenFormat Ship = new("ship", "Ship", "Ship token", TokenOwner.Service, "ship-[a-z-]{8,30}");
    private static readonly TokenMatcher Known = new([], [Ship]);
    private static readonly TokenMatcher Unknown = new([], []);
    private static readonly ReportedPlace Place =
        ReportedPlace.Unknown(Location.Create("Test.cs", new(3, 4), new(new(0, 3), new(0, 7))));

    private static readonly DisclosedName Name = DisclosedName.Of("ship-green-house-api-key")!;

    [Theory]
    [InlineData(false, "its ship-green-house-api-key says '2'")]
    [InlineData(true, "its *** says '2'")]
    public void A_name_that_is_a_token_of_the_team_is_not_shown(bool isKnown, string said)
    {
        var properties = new FixProperties { ConfigurationKey = DisclosedName.OfKey("Api:Key"), EnvironmentVariable = Name };
        var matcher = isKnown ? Known : Unknown;
        var diagnostic = DisclosedDiagnostic.Create(Descriptors.InvalidConfiguration, Place, properties, matcher, MessageText.Of(Wording.ItsNameSays, Name, 2));

        Assert.Equal(said, diagnostic.GetMessage(null));
        Assert.Equal(isKnown ? null : Name.Text, FixProperties.Read(diagnostic).EnvironmentVariable?.Text);
        Assert.Equal("Api:Key", FixProperties.Read(diagnostic).ConfigurationKey?.Text);
    }

    // As an editor asks twice for what is at one place.
    [Fact]
    public void What_is_said_twice_is_one_diagnostic()
    {
        string[] names = ["a", "b"];
        var said = names.Select(name => DisclosedDiagnostic.Create(Descriptors.InvalidConfiguration, Place, null, Unknown, MessageText.Of(Wording.ItsNameSays, Name, TableText.Of(name))));

        Assert.Equal(said, said);
        Assert.NotEqual(said.First(), said.Last());
    }

    [Fact]
    public void It_is_as_loud_as_its_rule_unless_another_severity_is_said()
    {
        var other = Location.Create("Other.cs", new(1, 2), default);
        var quiet = DisclosedDiagnostic.Create(Descriptors.Token, Place, null, Unknown, NounPhrase.Of("a"), NounPhrase.Of("b"), NounPhrase.Of("c"), MessageText.Empty);
        var loud = DisclosedDiagnostic.Create(Descriptors.Token, Place, DiagnosticSeverity.Error, [other], null, Unknown, NounPhrase.Of("a"), NounPhrase.Of("b"), NounPhrase.Of("c"), MessageText.Empty);

        Assert.Equal((DiagnosticSeverity.Warning, Place.Location), (quiet.Severity, quiet.Location));
        Assert.Equal((DiagnosticSeverity.Error, Place.Location), (loud.Severity, loud.Location));
        Assert.Empty(quiet.AdditionalLocations);
        Assert.Equal([other], loud.AdditionalLocations);
        Assert.Empty(quiet.Properties);
    }
}
