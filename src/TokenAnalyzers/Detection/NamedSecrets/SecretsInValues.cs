using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Values;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Formats.Checks;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Syntax.Constants;
using TokenAnalyzers.Syntax.Propagation;

namespace TokenAnalyzers.Detection.NamedSecrets;

/// <summary>The named secrets that are values of their own: what a name, an argument or a key is given.</summary>
internal static class SecretsInValues
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
            if (value.Looks == ValueLooks.Possible || LiteralOf(value, tree, cancellationToken) is not { } literal) continue;
            cancellationToken.ThrowIfCancellationRequested();
            var whole = ValuePropagation.WholeText(literal);
            if (!seen.Add(whole)
                || Placeholders.IsPlaceholder(literal.Token.ValueText.AsSpan(literal.Token.ValueText.Length - value.Length), prefixLength: 0)
                || NamingOf(whole, value.Looks, value.Looks == ValueLooks.Identifier ? null : symbols) is not { } naming
                || !IsSecret(value, literal, naming, tree))
            {
                continue;
            }

            var place = PlaceOf(value, literal, whole, cancellationToken);
            if (!KnownValues.In(place.Node, matcher, tree, cancellationToken).Has(place.Offset, place.Length)) yield return new(value, place, naming);
        }
    }

    // A person's password needs no looks; an identifier is a key only where nothing else is called so.
    private static bool IsSecret(ValuePlace value, LiteralExpressionSyntax literal, CredentialName naming, SyntaxTree tree)
    {
        var text = literal.Token.ValueText.AsSpan(literal.Token.ValueText.Length - value.Length);
        if (ReferenceValues.Is(text) || DigestValue.SaysSo(text)) return false;
        var source = tree.GetText();
        if (OpenId.Is(text) && OpenId.IsAmong(Surroundings.Of(literal.Span, source))) return false;
        if (naming.IsPassword && PasswordValue.KindOf(text) != PasswordKind.Secret) return false;
        if (naming.IsPassword && DigestValue.Is(text) && SeededUsers.Keep(ValuePropagation.Outermost(literal))) return false;
        return value.Looks switch
        {
            ValueLooks.AppPassword => naming.IsPassword && AppPassword.IsAmong(Surroundings.Of(literal.Span, source)),
            ValueLooks.Identifier => !naming.NeedsLooks && !naming.IsOfSample,
            _ => true,
        };
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

    private static SourceLocation PlaceOf(ValuePlace value, LiteralExpressionSyntax literal, ExpressionSyntax whole, CancellationToken cancellationToken) =>
        whole == literal
        ? new(literal, new TextSpan(value.Start, value.Length), literal.Token.ValueText.Length - value.Length, value.Length)
        : new(whole, whole.Span, 0, ConstantFolder.Read(whole, names: null, cancellationToken).Value.Length);

    private static CredentialName? NamingOf(ExpressionSyntax value, ValueLooks looks, CalledSymbols? symbols)
    {
        var names = ValueNames.Of(value, symbols).ToList();
        foreach (var name in names)
        {
            // A random key may end as a word does. An identifier and what a program's mail opens need another look.
            if (name is null || SecretValue.LooksSecret(name.AsSpan()) || CredentialName.Of(name) is not { } naming) continue;
            if (looks >= naming.LeastLooks || looks is ValueLooks.Identifier or ValueLooks.AppPassword) return naming;
        }

        return KeyBytes.NamingOf(value, names);
    }
}
