using TokenAnalyzers.Contexts;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;

namespace TokenAnalyzers.Tests.Contexts;

/// <summary>What the table of endpoints has to hold together.</summary>
public sealed class UserEndpointTableTests
{
    public static TheoryData<string> Providers => new(UserEndpointTable.Providers.Select(provider => provider.Name));

    [Theory, MemberData(nameof(Providers))]
    public void A_word_stands_in_every_address_of_an_endpoint(string provider)
    {
        var row = UserEndpointTable.Providers.Single(candidate => candidate.Name == provider);

        Assert.All(
            row.Endpoints,
            endpoint =>
                Assert.Contains(
                    row.Words,
                    word => $"\"https://{row.Hosts[0]}/{row.Roots[^1]}/{endpoint.Path}\"{endpoint.Content}".Contains(word, StringComparison.Ordinal)));
        Assert.All(row.Members, member => Assert.Contains(row.Words, word => CallOf(member).Contains(word, StringComparison.Ordinal)));
        Assert.All(row.Headers, header => Assert.Contains(row.Words, word => header.Contains(word, StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Providers))]
    public void A_provider_is_spelled_as_in_the_catalogue_and_has_a_personal_token(string provider) =>
        Assert.Contains(TokenCatalogue.Formats, format => format.Provider == provider && format.Owner == TokenOwner.Personal);

    // A client of its own is a property: "Gist.Create" of GistsClient, and "Notifications.MarkAsRead" of NotificationsClient.
    private static string CallOf(UserMember member)
    {
        var property = member.Type.Split('.')[^1].Replace("Client", "", StringComparison.Ordinal);
        var names = new[] { property, property.TrimEnd('s'), property.Replace("User", "", StringComparison.Ordinal).TrimEnd('s') };
        return string.Join(' ', names.Select(name => $"{name}.{member.Name}"));
    }
}
