using System.Runtime.CompilerServices;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Options;
using TokenAnalyzers.Options.TeamFormats;

namespace TokenAnalyzers.Detection.Literals;

/// <summary>The search of files for the tokens of some formats, and for the endpoints that need a personal one: one pass over a text finds both.</summary>
internal sealed class TokenSearch
{
    public TokenSearch(TokenMatcher matcher)
    {
        var signs = new SourceCandidates(matcher, UserEndpointTable.Words);
        Matcher = matcher;
        _find = file => FileCandidates.Of(file, signs, matcher);
    }

    // A search depends on nothing but the texts of the files, and is gone with the first of them.
    private static readonly ConditionalWeakTable<SourceText, LastSearch> Kept = new();

    // The same way, an edit of one file reads one file anew. The compiler's own table of this kind reads a whole file to tell it from others.
    private readonly ConditionalWeakTable<SyntaxTree, FileCandidates> _signs = new();
    private readonly ConditionalWeakTable<SyntaxTree, FileCandidates>.CreateValueCallback _find;

    /// <summary>The search for every format that is known without configuration.</summary>
    public static TokenSearch Default { get; } = new(TokenCatalogue.Matcher);

    /// <summary>The search for the formats of a compilation: those, and its team's own.</summary>
    public static TokenSearch Of(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var files = TeamFormatFiles.In(options, cancellationToken);
        return files.IsEmpty ? Default : Kept.GetValue(files[0].Text, static _ => new()).Of(files);
    }

    /// <summary>Knows the formats.</summary>
    public TokenMatcher Matcher { get; }

    /// <summary>The signs of a file.</summary>
    public FileCandidates SignsOf(SyntaxTree file) => _signs.GetValue(file, _find);

    /// <summary>The search of the files that begin with one text: all of them are the same until one is edited.</summary>
    private sealed class LastSearch
    {
        private volatile Tuple<ImmutableArray<LineFile>, TokenSearch>? _last;

        public TokenSearch Of(ImmutableArray<LineFile> files)
        {
            if (_last is { } last && HaveSameTexts(last.Item1, files)) return last.Item2;
            var search = new TokenSearch(new(TokenCatalogue.Formats, TeamFormatFiles.Read(files).Formats));
            _last = Tuple.Create(files, search);
            return search;
        }

        private static bool HaveSameTexts(ImmutableArray<LineFile> left, ImmutableArray<LineFile> right) =>
            left.Select(static file => file.Text).SequenceEqual(right.Select(static file => file.Text));
    }
}
