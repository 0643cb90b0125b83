using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Formats.Characters;
using TokenAnalyzers.Formats.Checks;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.Literals;

/// <summary>The values of known formats in one text: there the format says what they are, not a name nor what takes them.</summary>
internal sealed class KnownValues
{
    private readonly string _text;
    private readonly ImmutableArray<TokenMatch> _tokens;
    private readonly TextSpan _place;
    private readonly SourceText _source;

    private KnownValues(string text, ImmutableArray<TokenMatch> tokens, TextSpan place, SourceText source) =>
        (_text, _tokens, _place, _source) = (text, tokens, place, source);

    /// <summary>Those in the text of an expression.</summary>
    /// <param name="node">The expression, or the text of an interpolated string.</param>
    /// <param name="matcher">Knows the formats.</param>
    /// <param name="tree">The file.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static KnownValues In(SyntaxNode node, TokenMatcher matcher, SyntaxTree tree, CancellationToken cancellationToken)
    {
        var text = ConstantFolder.Read(node, names: null, cancellationToken).Value;
        var source = tree.GetText(cancellationToken);
        return new(text, matcher.Find(text.AsSpan(), format => Surroundings.Allow(node.Span, source, format)), node.Span, source);
    }

    /// <summary>Whether some characters of the text are one, or hold a part of one.</summary>
    public bool Has(int start, int length) =>
        _tokens.Any(token => token.Start < start + length && token.End > start) || PublicValues.IsAt(_text.AsSpan(), start, length, _place, _source);
}

/// <summary>Values of known formats that everyone may see, under whatever name they stand.</summary>
internal static class PublicValues
{
    private static readonly ImmutableArray<TokenFormat> Formats = TokenCatalogue.Formats
        .Where(format => (format.IsPublishable && !format.RequiresContext) || format.CanBePublic)
        .ToImmutableArray();

    /// <summary>Whether such a value starts at a place of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="start">The first character of the value.</param>
    /// <param name="length">How many it has.</param>
    /// <param name="place">The place of the value, or of what holds it, in the source.</param>
    /// <param name="source">The source.</param>
    public static bool IsAt(ReadOnlySpan<char> text, int start, int length, TextSpan place, SourceText source)
    {
        if (JsonWebToken.GivesNoAccess(text.Slice(start, length))) return true;
        var runs = default(RunCache);
        foreach (var format in Formats)
        {
            if (MatchVerifier.Judge(format, text, start, ref runs) is null) continue;
            if (format.IsPublishable || Surroundings.MakePublic(place, source, format)) return true;
        }

        return false;
    }
}
