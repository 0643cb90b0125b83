using System.Collections.Immutable;

namespace TokenAnalyzers.Formats;

/// <summary>Finds tokens in a text.</summary>
internal sealed class TokenMatcher(ImmutableArray<TokenFormat> formats)
{
    public static TokenMatcher Default { get; } = new(TokenCatalogue.Formats);

    /// <summary>Every token in the text that may be reported, in the order of the text.</summary>
    /// <param name="text">Any text of any length.</param>
    /// <param name="hasContext">Whether the provider of a format too plain on its own is named near by; null where nothing is.</param>
    public ImmutableArray<TokenMatch> Find(ReadOnlySpan<char> text, Func<TokenFormat, bool>? hasContext = null)
    {
        var matches = ImmutableArray<TokenMatch>.Empty;
        for (var start = 0; start < text.Length; start++)
        {
            foreach (var format in formats)
            {
                if (format.RequiresContext && hasContext?.Invoke(format) != true) continue;
                var length = format.Pattern.Match(text, start);
                if (length > 0) matches = matches.Add(new(format, start, length) { IsStrict = format.IsStrict(text.Slice(start, length)) });
            }
        }

        return matches;
    }
}
