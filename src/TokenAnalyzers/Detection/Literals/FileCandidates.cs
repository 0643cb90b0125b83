using System.Buffers;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Syntax;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.Literals;

/// <summary>The signs of all files of a compilation.</summary>
internal sealed class CompilationCandidates(Compilation compilation, TokenSearch search)
{
    private string[]? _constants;

    /// <summary>The signs of one file.</summary>
    public FileCandidates Of(SyntaxTree file) => search.SignsOf(file);

    /// <summary>
    /// The constants, of any file, whose uses have to be looked at wherever they are; nearly always none. Whoever needs them
    /// for each file asks before the first one: then one thread searches all files, and no other waits or searches beside it.
    /// </summary>
    /// <param name="cancellationToken">Ends the search.</param>
    public IReadOnlyCollection<string> Constants(CancellationToken cancellationToken) => _constants ??= FindConstants(cancellationToken);

    /// <summary>Those of them that a file names.</summary>
    /// <param name="file">The file that may use them.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public IReadOnlyCollection<string> ConstantsIn(SyntaxTree file, CancellationToken cancellationToken)
    {
        var constants = Constants(cancellationToken);
        if (constants.Count == 0) return constants;
        var text = file.GetText(cancellationToken).ToString();
        return [.. constants.Where(name => text.IndexOf(name, StringComparison.Ordinal) >= 0)];
    }

    private string[] FindConstants(CancellationToken cancellationToken)
    {
        var constants = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            constants.UnionWith(Of(file).Constants);
        }

        return [.. constants.OrderBy(name => name, StringComparer.Ordinal)];
    }
}

/// <summary>What a file shows without symbols. Most files show nothing.</summary>
/// <param name="Places">The places of its text that a token could come from, in their order.</param>
/// <param name="Outside">Those of them that are in no code of this build: in comments, in directives, and in what <c>#if</c> leaves out.</param>
/// <param name="Constants">The constants that it declares and whose uses have to be looked at, wherever they are.</param>
internal sealed record FileCandidates(ImmutableArray<int> Places, ImmutableArray<int> Outside, ImmutableArray<string> Constants)
{
    /// <summary>The signs of a file that has none.</summary>
    public static FileCandidates None { get; } = new(ImmutableArray<int>.Empty, ImmutableArray<int>.Empty, ImmutableArray<string>.Empty);

    /// <summary>Where the words are that other rules look for, in the order of the text.</summary>
    public ImmutableArray<int> Words { get; init; } = ImmutableArray<int>.Empty;

    /// <summary>What strings of no known format show.</summary>
    public StringCandidates Strings { get; init; } = StringCandidates.None;

    /// <summary>The signs of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="finder">Finds the places of its text.</param>
    /// <param name="matcher">Knows the formats.</param>
    public static FileCandidates Of(SyntaxTree file, SourceCandidates finder, TokenMatcher matcher)
    {
        var (signs, words, strings) = CandidateSearch.In(file.GetText(), finder.Find);
        var found = signs is null ? None : OfTokens(signs, file, matcher);
        return words is null && strings == StringCandidates.None
            ? found
            : found with { Words = words?.ToImmutableArray() ?? ImmutableArray<int>.Empty, Strings = strings };
    }

    private static FileCandidates OfTokens(List<int> signs, SyntaxTree file, TokenMatcher matcher)
    {
        signs.Sort();
        var root = file.GetRoot();
        var outside = signs.Where(sign => !root.FindToken(sign).Span.Contains(sign)).ToImmutableArray();
        return new(signs.ToImmutableArray(), outside, ConstantNames.In(root, signs, matcher));
    }
}

/// <summary>Searches the characters of a file before its syntax is looked at.</summary>
internal static class CandidateSearch
{
    // The compiler keeps a file of less than this as one string, and gives it away as it is: nothing is copied.
    private const int FewestOfChunks = 40 * 1024;

    /// <summary>What the finder finds in the text, which it sees as one span.</summary>
    public static T In<T>(SourceText text, CandidateFinder<T> finder)
    {
        if (text.Length < FewestOfChunks) return finder(text.ToString().AsSpan());
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            text.CopyTo(0, buffer, 0, text.Length);
            return finder(buffer.AsSpan(0, text.Length));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }
}

/// <summary>Finds something in a source text.</summary>
internal delegate T CandidateFinder<T>(ReadOnlySpan<char> source);

/// <summary>
/// Names of the constants and readonly fields whose uses have to be looked at: a token may be put together there, or be
/// used where it must not be. They are known by syntax alone, so that all files of a compilation can be searched.
/// </summary>
internal static class ConstantNames
{
    /// <summary>The names that a file declares, in their order.</summary>
    /// <param name="root">The file.</param>
    /// <param name="signs">Places of its text that a token could come from.</param>
    /// <param name="matcher">Knows the formats.</param>
    public static ImmutableArray<string> In(SyntaxNode root, IEnumerable<int> signs, TokenMatcher matcher)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var read = new HashSet<SyntaxNode>();
        foreach (var sign in signs)
        {
            if (SpelledText.At(root, sign) is { } literal && NameOf(literal, matcher, read) is { } name) names.Add(name);
        }

        return names.ToImmutableArray();
    }

    private static string? NameOf(SyntaxNode literal, TokenMatcher matcher, HashSet<SyntaxNode> read)
    {
        var value = ConstantFolder.OutermostAround(literal, names: null, CancellationToken.None);
        if (FixedVariable.NameFor(value) is not { } name || !read.Add(value)) return null;

        var text = ConstantFolder.Read(value, names: null, CancellationToken.None).Value.AsSpan();
        return PartialToken.EndsInToken(text, matcher.Prefixes) || !matcher.Find(text).IsEmpty ? name : null;
    }
}
