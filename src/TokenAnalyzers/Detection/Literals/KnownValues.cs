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
    private static readonly ImmutableArray<TokenFormat> Publishable = TokenCatalogue.Formats
        .Where(format => format.IsPublishable && !format.RequiresContext)
        .ToImmutableArray();

    private readonly string _text;
    private readonly ImmutableArray<TokenMatch> _tokens;

    private KnownValues(string text, ImmutableArray<TokenMatch> tokens) => (_text, _tokens) = (text, tokens);

    /// <summary>Those in the text of an expression.</summary>
    /// <param name="node">The expression, or the text of an interpolated string.</param>
    /// <param name="matcher">Knows the formats.</param>
    /// <param name="tree">The file.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static KnownValues In(SyntaxNode node, TokenMatcher matcher, SyntaxTree tree, CancellationToken cancellationToken)
    {
        var text = ConstantFolder.Read(node, names: null, cancellationToken).Value;
        var source = tree.GetText(cancellationToken);
        return new(text, matcher.Find(text.AsSpan(), format => Surroundings.Allow(node.Span, source, format)));
    }

    /// <summary>Whether some characters of the text are one, or hold a part of one.</summary>
    public bool Has(int start, int length)
    {
        if (JsonWebToken.GivesNoAccess(_text.AsSpan(start, length)) || _tokens.Any(token => token.Start < start + length && token.End > start)) return true;
        var runs = default(RunCache);
        foreach (var format in Publishable)
        {
            if (MatchVerifier.Judge(format, _text.AsSpan(), start, ref runs) is not null) return true;
        }

        return false;
    }
}
