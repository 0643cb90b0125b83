using TokenAnalyzers.Formats.Matching;

namespace TokenAnalyzers.Detection.Literals;

/// <summary>What a file shows without symbols. Most files show nothing.</summary>
/// <param name="Places">The places of its text that a token could come from, in their order.</param>
/// <param name="Outside">Those of them that stand in no code of this build: in comments, in directives, and in what <c>#if</c> leaves out.</param>
/// <param name="Constants">The constants that it declares and whose uses have to be looked at, wherever they are.</param>
internal sealed record FileCandidates(ImmutableArray<int> Places, ImmutableArray<int> Outside, ImmutableArray<string> Constants)
{
    /// <summary>The signs of a file that has none.</summary>
    public static FileCandidates None { get; } = new(ImmutableArray<int>.Empty, ImmutableArray<int>.Empty, ImmutableArray<string>.Empty);

    /// <summary>Where the words stand that other rules look for, in the order of the text.</summary>
    public ImmutableArray<int> Words { get; init; } = ImmutableArray<int>.Empty;

    /// <summary>The signs of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="finder">Finds the places of its text.</param>
    /// <param name="matcher">Knows the formats.</param>
    public static FileCandidates Of(SyntaxTree file, SourceCandidates finder, TokenMatcher matcher)
    {
        var (signs, words) = CandidateSearch.In(file.GetText(), finder.Find);
        var found = signs is null ? None : OfTokens(signs, file, matcher);
        return words is null ? found : found with { Words = words.ToImmutableArray() };
    }

    private static FileCandidates OfTokens(List<int> signs, SyntaxTree file, TokenMatcher matcher)
    {
        signs.Sort();
        var root = file.GetRoot();
        var outside = signs.Where(sign => !root.FindToken(sign).Span.Contains(sign)).ToImmutableArray();
        return new(signs.ToImmutableArray(), outside, ConstantNames.In(root, signs, matcher));
    }
}
