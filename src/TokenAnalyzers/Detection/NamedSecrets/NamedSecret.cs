using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Values;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Formats.Checks;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Syntax.Constants;
using TokenAnalyzers.Syntax.Propagation;

namespace TokenAnalyzers.Detection.NamedSecrets;

/// <summary>A value that looks secret and is named so.</summary>
/// <param name="Value">The value, or its first piece that looks secret, as the search for credentials at sinks has it; null where that does not look.</param>
/// <param name="Place">Where all of it is.</param>
/// <param name="Name">The name, and what it says.</param>
internal sealed record NamedSecret(ValuePlace? Value, SourceLocation Place, CredentialName Name)
{
    /// <summary>The named secrets of a file, in the order of the text. A value of several pieces comes once.</summary>
    /// <param name="values">The values that can be credentials.</param>
    /// <param name="matcher">Knows the formats that tell by themselves what a value is.</param>
    /// <param name="tree">The file.</param>
    /// <param name="model">Its semantic model; null if it has none, and then parameters say nothing.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IEnumerable<NamedSecret> Among(
        IEnumerable<ValuePlace> values, TokenMatcher matcher, SyntaxTree tree, SemanticModel? model, CancellationToken cancellationToken)
    {
        var symbols = model is null ? null : new CalledSymbols(model, cancellationToken);
        var seen = new HashSet<SyntaxNode>();
        foreach (var value in values)
        {
            if (value.Looks == SecretLooks.None || LiteralOf(value, tree, cancellationToken) is not { } literal) continue;
            cancellationToken.ThrowIfCancellationRequested();
            var whole = ValuePropagation.WholeText(literal);
            if (!seen.Add(whole)
                || IsPlaceholder(literal.Token, literal.Token.ValueText.Length - value.Length, value.Length)
                || NamingOf(whole, value.Looks, symbols) is not { } naming)
            {
                continue;
            }

            var place = PlaceOf(value, literal, whole, cancellationToken);
            if (!KnownValues.In(place.Node, matcher, tree, cancellationToken).Has(place.Offset, place.Length)) yield return new(value, place, naming);
        }
    }

    /// <summary>The named secrets that are inside longer texts after their names, in the order of the text.</summary>
    /// <param name="pairs">The pairs whose values look secret.</param>
    /// <param name="matcher">Knows the formats that tell by themselves what a value is.</param>
    /// <param name="tree">The file.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IEnumerable<NamedSecret> InTexts(
        IEnumerable<NamedPair> pairs, TokenMatcher matcher, SyntaxTree tree, CancellationToken cancellationToken)
    {
        LiteralPlaces? places = null;
        KnownValues? known = null;
        foreach (var pair in pairs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var literal = tree.GetRoot(cancellationToken).FindToken(pair.Start);
            if (CredentialName.OfParameter(pair.Name, literal.ValueText) is not { } naming || pair.Looks < naming.LeastLooks) continue;
            if (literal.Parent is not (LiteralExpressionSyntax { Token.Value: string } or InterpolatedStringTextSyntax)) continue;
            if (places?.Literal != literal) (places, known) = (new(literal), null);
            if (places.InValue(pair.Start, pair.Length) is not (>= 0 and var offset) || IsPlaceholder(literal, offset, pair.Length)) continue;
            var place = new SourceLocation(literal.Parent, new TextSpan(pair.Start, pair.Length), offset, pair.Length);
            known ??= KnownValues.In(literal.Parent, matcher, tree, cancellationToken);
            if (!known.Has(offset, pair.Length)) yield return new(pair.HasLabel ? new(pair.Start, pair.Length, SecretLooks.None) : null, place, naming);
        }
    }

    // A scheme may be before the value, and nothing after it. A longer text only holds such a piece.
    private static LiteralExpressionSyntax? LiteralOf(ValuePlace value, SyntaxTree tree, CancellationToken cancellationToken)
    {
        var token = tree.GetRoot(cancellationToken).FindToken(value.Start);
        if (token.Parent is not LiteralExpressionSyntax { Token.Value: string text } literal || !token.Span.Contains(value.Start)) return null;
        var spelled = token.Text.AsSpan(value.Start - token.SpanStart);
        var isEnd = spelled.Length > value.Length && text.AsSpan().EndsWith(spelled.Slice(0, value.Length));
        return isEnd && (text.Length == value.Length || CredentialScheme.Is(text.AsSpan(0, text.Length - value.Length - 1))) ? literal : null;
    }

    private static bool IsPlaceholder(SyntaxToken literal, int start, int length) =>
        Placeholders.IsPlaceholder(literal.ValueText.AsSpan(start, length), prefixLength: 0);

    private static SourceLocation PlaceOf(ValuePlace value, LiteralExpressionSyntax literal, ExpressionSyntax whole, CancellationToken cancellationToken) =>
        whole == literal
        ? new(literal, new TextSpan(value.Start, value.Length), literal.Token.ValueText.Length - value.Length, value.Length)
        : new(whole, whole.Span, 0, ConstantFolder.Read(whole, names: null, cancellationToken).Value.Length);

    private static CredentialName? NamingOf(ExpressionSyntax value, SecretLooks looks, CalledSymbols? symbols)
    {
        foreach (var name in ValueNames.Of(value, symbols))
        {
            // A random key may end as a word does.
            if (name is not null && !SecretValue.LooksSecret(name.AsSpan()) && CredentialName.Of(name) is { } naming && looks >= naming.LeastLooks)
                return naming;
        }

        return null;
    }
}
