using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Values;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Detection.Sinks;
using TokenAnalyzers.Formats.Checks;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Syntax.Constants;
using TokenAnalyzers.Syntax.Propagation;

namespace TokenAnalyzers.Detection.NamedSecrets;

/// <summary>A value that is named as a secret and looks like one, or is the password in a text that says where to connect.</summary>
/// <param name="Value">The value, or its first piece that looks secret, as the search for credentials at sinks has it; null where that does not look.</param>
/// <param name="Place">Where all of it is.</param>
/// <param name="Name">The name, and what it says.</param>
internal sealed record NamedSecret(ValuePlace? Value, SourceLocation Place, CredentialName Name)
{
    /// <summary>What the value looks like.</summary>
    public ValueLooks Looks => Value is { Looks: not ValueLooks.Possible and var looks } ? looks : ValueLooks.Secret;

    /// <summary>What a connection string or an address is to be read as; null if the value is not the password of one.</summary>
    public ConnectionFinding? Connection { get; init; }

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
                || IsPlaceholder(literal.Token, literal.Token.ValueText.Length - value.Length, value.Length)
                || NamingOf(whole, value.Looks, value.Looks == ValueLooks.Identifier ? null : symbols) is not { } naming
                || !IsSecret(value, literal, naming, tree))
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
            if (!known.Has(offset, pair.Length)) yield return new(pair.HasLabel ? new(pair.Start, pair.Length, ValueLooks.Possible) : null, place, naming);
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

    private static bool IsPlaceholder(SyntaxToken literal, int start, int length) =>
        Placeholders.IsPlaceholder(literal.ValueText.AsSpan(start, length), prefixLength: 0);

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

/// <summary>What is known of the password in a text that says where to connect.</summary>
/// <param name="Sign">The sign beside it.</param>
/// <param name="Secret">What is read in its place.</param>
/// <param name="IsOfAddress">Whether it is before the host of an address.</param>
/// <param name="IsWellKnown">Whether everybody knows it.</param>
internal sealed record ConnectionFinding(int Sign, CredentialDescription Secret, bool IsOfAddress, bool IsWellKnown);
