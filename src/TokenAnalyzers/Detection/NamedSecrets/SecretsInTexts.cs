using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Values;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Detection.Sinks;
using TokenAnalyzers.Formats.Checks;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.NamedSecrets;

/// <summary>The named secrets inside longer texts: in queries, forms and cookies, and in what says where to connect.</summary>
internal static class SecretsInTexts
{
    /// <summary>The named secrets that are inside longer texts after their names, in the order of the text.</summary>
    /// <param name="pairs">The pairs whose values look secret.</param>
    /// <param name="matcher">Knows the formats that tell by themselves what a value is.</param>
    /// <param name="tree">The file.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IEnumerable<NamedSecret> InPairs(
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

            // Where no text is before it, the name was that of another string.
            if (places.InValue(pair.Start, pair.Length) is not (> 0 and var offset) || IsPlaceholder(literal, offset, pair.Length)) continue;
            if (naming.IsPassword && PasswordValue.KindOf(literal.ValueText.AsSpan(offset, pair.Length)) != PasswordKind.Secret) continue;
            var place = new SourceLocation(literal.Parent, new TextSpan(pair.Start, pair.Length), offset, pair.Length);
            known ??= KnownValues.In(literal.Parent, matcher, tree, cancellationToken);
            if (known.Has(offset, pair.Length)) continue;
            yield return new(pair.HasLabel ? new(pair.Start, pair.Length, ValueLooks.Possible) : null, place, naming) { Looks = pair.Looks };
        }
    }

    /// <summary>The passwords in texts that say where to connect, in the order of the text.</summary>
    /// <param name="signs">The signs beside such passwords.</param>
    /// <param name="matcher">Knows the formats that tell by themselves what a value is.</param>
    /// <param name="tree">The file.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IEnumerable<NamedSecret> InConnections(
        ImmutableArray<int> signs, TokenMatcher matcher, SyntaxTree tree, CancellationToken cancellationToken)
    {
        var seen = new HashSet<SyntaxNode>();
        foreach (var sign in signs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (SpelledText.At(tree.GetRoot(cancellationToken), sign) is not { } literal) continue;
            var outermost = ConstantFolder.OutermostAround(literal, names: null, cancellationToken);
            if (!seen.Add(outermost)) continue;
            var text = ConstantFolder.Read(outermost, names: null, cancellationToken);
            if (ConnectionText.PasswordIn(text.Value) is not { } password || text.Locate(password.Start, password.Length) is not { } place) continue;
            if (KnownValues.In(place.Node, matcher, tree, cancellationToken).Has(place.Offset, place.Length)) continue;
            var (whole, secret) = ConnectionPlace.Of(text, place, WellKnownCredentials.DatabaseConnection);
            yield return new(null, whole, password.Name)
            {
                Connection = new(sign, secret, password.IsOfAddress, IsWellKnown: password.Kind == PasswordKind.WellKnown),
            };
        }
    }

    private static bool IsPlaceholder(SyntaxToken literal, int start, int length) =>
        Placeholders.IsPlaceholder(literal.ValueText.AsSpan(start, length), prefixLength: 0);
}
