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

    // A search depends on nothing but the text, and is gone with it.
    private static readonly ConditionalWeakTable<SourceText, TokenSearch> Kept = new();

    // The same way, an edit of one file reads one file anew. The compiler's own table of this kind reads a whole file to tell it from others.
    private readonly ConditionalWeakTable<SyntaxTree, FileCandidates> _signs = new();
    private readonly ConditionalWeakTable<SyntaxTree, FileCandidates>.CreateValueCallback _find;

    /// <summary>The search for every format that is known without configuration.</summary>
    public static TokenSearch Default { get; } = new(TokenCatalogue.Matcher);

    /// <summary>The search for the formats of a compilation: those, and its team's own.</summary>
    public static TokenSearch Of(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var files = TeamFormatFiles.In(options, cancellationToken);
        if (files.IsEmpty) return Default;
        return files.Length == 1 ? Kept.GetValue(files[0].Text, text => For([new("", text)])) : For(files);
    }

    private static TokenSearch For(IEnumerable<LineFile> files) => new(new(TokenCatalogue.Formats, TeamFormatFiles.Read(files).Formats));

    /// <summary>Knows the formats.</summary>
    public TokenMatcher Matcher { get; }

    /// <summary>The signs of a file.</summary>
    public FileCandidates SignsOf(SyntaxTree file) => _signs.GetValue(file, _find);
}
