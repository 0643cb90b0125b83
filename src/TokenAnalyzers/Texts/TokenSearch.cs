using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Texts;

/// <summary>The search for the tokens of some formats.</summary>
internal sealed class TokenSearch
{
    public TokenSearch(TokenMatcher matcher)
    {
        var signs = new SourceSigns(matcher);
        Matcher = matcher;
        Signs = new(file => FileSigns.Of(file, signs, matcher));
    }

    /// <summary>The search for every format that is known without configuration.</summary>
    public static TokenSearch Default { get; } = new(TokenMatcher.Default);

    /// <summary>Knows the formats.</summary>
    public TokenMatcher Matcher { get; }

    /// <summary>Keeps the signs of a file as long as the file is the same, so that an edit of one file reads one file anew.</summary>
    public SyntaxTreeValueProvider<FileSigns> Signs { get; }
}
