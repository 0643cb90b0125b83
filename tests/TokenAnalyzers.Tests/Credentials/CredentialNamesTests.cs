using TokenAnalyzers.Credentials;

namespace TokenAnalyzers.Tests.Credentials;

/// <summary>The table of names that say secret, as a table.</summary>
public sealed class CredentialNamesTests
{
    [Fact]
    public void An_ending_is_found_by_itself()
    {
        Assert.All(CredentialNames.Endings, ending => Assert.Equal(ending, CredentialName.Of(string.Join('_', ending.Words))?.Ending));
        Assert.All(CredentialNames.Endings, ending => Assert.Equal(ending.SaidBy != SaidBy.OwnName, CredentialName.OfTaker(string.Join('_', ending.Words)) is not null));
    }

    [Fact]
    public void A_word_is_an_ending_or_another_thing_and_not_both()
    {
        var ends = CredentialNames.Endings.Where(ending => ending.Words.Length == 1).Select(ending => ending.Words[0]).ToHashSet();
        Assert.DoesNotContain(CredentialNames.Others, ends.Contains);
        Assert.DoesNotContain(CredentialNames.OthersOfKeys, ends.Contains);
        Assert.Equal(["key"], CredentialNames.OthersInLibraries.Where(ends.Contains));
        Assert.DoesNotContain(CredentialNames.Qualifiers, ends.Contains);
        Assert.Empty(CredentialNames.Others.Intersect(CredentialNames.OthersInLibraries));
    }

    [Fact]
    public void A_key_that_opens_something_is_no_other_key() =>
        Assert.DoesNotContain(CredentialNames.Endings, ending => ending.Words.Length == 2 && ending.Words[1] == "key" && CredentialNames.OthersOfKeys.Contains(ending.Words[0]));

    [Fact]
    public void All_words_are_in_lower_case() =>
        Assert.All(
            CredentialNames.Endings.SelectMany(ending => ending.Words).Concat(CredentialNames.Others).Concat(CredentialNames.OthersInLibraries)
                .Concat(CredentialNames.OthersOfKeys).Concat(CredentialNames.Links),
            word => Assert.Equal(word.ToLowerInvariant(), word));
}
