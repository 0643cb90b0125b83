using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Values;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.Sinks;

/// <summary>The credentials of one file that reach a sink.</summary>
internal sealed class CredentialFinder
{
    private readonly bool _hasLabel;
    private readonly TokenMatcher _matcher;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly SyntaxNode _root;
    private readonly IdentifierIndex _names;
    private readonly SinkReachability _way;
    private readonly ValueFlow _flow;

    // A long text may have thousands of values with a label.
    private readonly Dictionary<(SyntaxNode Literal, bool IsTelling), CredentialInSource?> _asked = [];

    // The texts of outermost expressions; null where one is not a credential as a whole.
    private readonly Dictionary<SyntaxNode, ConstantText?> _wholes = [];

    // What was read already: a text of several pieces is read once.
    private readonly HashSet<(SyntaxNode Expression, bool IsTelling)> _read = [];

    /// <param name="hasLabel">Whether the file has a <see cref="CredentialLabel"/>.</param>
    /// <param name="sinks">The sinks of the compilation.</param>
    /// <param name="matcher">Knows the formats that other rules report.</param>
    /// <param name="model">The semantic model of the file.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public CredentialFinder(bool hasLabel, ReferencedSinks sinks, TokenMatcher matcher, SemanticModel model, CancellationToken cancellationToken)
    {
        _hasLabel = hasLabel;
        _matcher = matcher;
        _model = model;
        _cancellationToken = cancellationToken;
        _root = model.SyntaxTree.GetRoot(cancellationToken);
        _names = new(model.SyntaxTree, cancellationToken);
        _way = new(sinks, _names, new(new(model, cancellationToken), model.Compilation));
        _flow = new(_names, _way, model, cancellationToken);
    }

    /// <summary>The credential at a place whose value can be one; null if it is not a credential, or was returned before.</summary>
    public CredentialInSource? At(ValuePlace value)
    {
        if (SpelledText.At(_root, value.Start) is not { } literal || _asked.ContainsKey((literal, value.IsTelling))) return null;
        return _asked[(literal, value.IsTelling)] = Find(literal, value.IsTelling);
    }

    /// <summary>Whether a value is a part of such a credential, however often it is asked for.</summary>
    public bool Has(ValuePlace value) => Known(value)?.Place.Span.Contains(value.Start) == true;

    /// <summary>The password in a text that says where to connect, if what connects is given that text.</summary>
    /// <param name="place">A sign beside the password.</param>
    public CredentialInSource? AtConnection(int place) => At(new(place, 1, ValueLooks.Secret));

    /// <summary>Whether there is such a password, however often it is asked for.</summary>
    public bool HasConnection(int place) => Known(new(place, 1, ValueLooks.Secret)) is not null;

    private CredentialInSource? Known(ValuePlace value)
    {
        if (SpelledText.At(_root, value.Start) is not { } literal) return null;
        if (!_asked.TryGetValue((literal, value.IsTelling), out var credential))
            _asked[(literal, value.IsTelling)] = credential = Find(literal, value.IsTelling);
        return credential;
    }

    private CredentialInSource? Find(SyntaxNode literal, bool isTelling)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var mayReachSink = _way.MayLeadFrom(literal, isTelling);
        if (!mayReachSink && !MayBeConnection(literal)) return null;
        var (expression, text) = WholeOf(literal);
        if (!_read.Add((expression, isTelling))) return null;
        if (ConnectionString.TokenIn(text.Value) is var (first, length))
            return Unknown(
                text,
                first,
                length,
                ImmutableArray.Create(new ReachedSink(WellKnownCredentials.ConnectionToken, Wording.AConnectionString, expression, first)));

        if (!mayReachSink) return null;
        var sinks = _flow.From(expression, text.Value, isTelling).ToImmutableArray();
        return sinks.IsEmpty ? null : Unknown(text, sinks[0].Start, sinks[0].LengthIn(text.Value), sinks);
    }

    // A connection string counts wherever it goes. Its label may be in another part of the text.
    private bool MayBeConnection(SyntaxNode literal) => _hasLabel
        && (literal is not LiteralExpressionSyntax { Token.ValueText: var text }
            || literal.Parent is BinaryExpressionSyntax
            || CredentialLabel.Next(text.AsSpan(), 0) >= 0);

    // The rules for known formats report their own. Publishable values are not reported at all.
    private CredentialInSource? Unknown(ConstantText text, int start, int length, ImmutableArray<ReachedSink> sinks)
    {
        if (text.Locate(start, length) is not { } place) return null;
        if (KnownValues.In(place.Node, _matcher, _model.SyntaxTree, _cancellationToken).Has(place.Offset, place.Length)) return null;
        if (sinks[0].Secret.Kind != CredentialKind.Connection) return new(place, sinks);
        var (whole, secret) = ConnectionPlace.Of(text, place, sinks[0].Secret);
        return new(whole, sinks.Select(sink => sink with { Secret = secret }).ToImmutableArray());
    }

    // "abc" + "def" is one text if all of it is spelled out and can be a credential; a connection string may have other parts.
    private (SyntaxNode Expression, ConstantText Text) WholeOf(SyntaxNode literal)
    {
        var outermost = ConstantFolder.OutermostAround(literal, names: null, _cancellationToken);
        if (!_wholes.TryGetValue(outermost, out var whole)) _wholes[outermost] = whole = WholeText(outermost);
        return whole is null ? (literal, ConstantFolder.Read(literal, names: null, _cancellationToken)) : (outermost, whole);
    }

    private ConstantText? WholeText(SyntaxNode outermost)
    {
        var whole = ConstantFolder.Read(outermost, names: null, _cancellationToken);
        return (!whole.HasUnknown && CredentialValue.CanBeCredential(whole.Value.AsSpan())) || ConnectionString.TokenIn(whole.Value) is not null
            || ConnectionText.PasswordIn(whole.Value) is not null ? whole : null;
    }
}

/// <summary>A sink that a text reaches, and the part of the text that is the secret for it.</summary>
/// <param name="Secret">What the sink takes.</param>
/// <param name="Taker">What takes it, for a message.</param>
/// <param name="Node">The expression that is given to it.</param>
/// <param name="Start">Where the secret starts in the text.</param>
internal sealed record ReachedSink(CredentialDescription Secret, MessageText Taker, SyntaxNode Node, int Start)
{
    /// <summary>How many characters of it are the secret, where it does not go to the end of the text.</summary>
    public int? Length { get; init; }

    /// <summary>Whether it is a password that everybody knows.</summary>
    public bool IsWellKnown { get; init; }

    /// <summary>How many characters of a text are the secret.</summary>
    public int LengthIn(string text) => Length ?? text.Length - Start;

    /// <summary>Null if no part of the text can be a secret for the sink.</summary>
    public static ReachedSink? Of(SinkMatch sink, SyntaxNode node, TaintedText text)
    {
        if (sink.Secret is { Kind: CredentialKind.Connection } connection)
            return text.PasswordOfConnection() is var (start, length) ? new(connection, sink.Taker, node, start) { Length = length } : null;
        if (text.In(sink) is not { } secret) return null;
        var isWellKnown = secret.IsWellKnownPassword(sink);
        if (!isWellKnown && !secret.CanBeSecret(sink)) return null;
        if (sink.Secret is { } known)
        {
            known = known == WellKnownCredentials.HttpToken && text.IsPassword ? WellKnownCredentials.HttpPassword : known;
            return new(known, sink.Taker, node, secret.Start) { IsWellKnown = isWellKnown };
        }

        return text.Header is { } header ? new(header.Secret, MessageText.Of(Wording.TheHeader, header.Name), node, secret.Start) : null;
    }
}

/// <summary>A credential of no known format that is written in source, and the sinks that it reaches.</summary>
/// <param name="Place">Where it is written.</param>
/// <param name="Sinks">The sinks, at least one.</param>
internal sealed record CredentialInSource(SourceLocation Place, ImmutableArray<ReachedSink> Sinks);
