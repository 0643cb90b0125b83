using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Options;
using TokenAnalyzers.Syntax;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.Reads;

/// <summary>The places of one file that read a personal token.</summary>
internal sealed class PersonalReads
{
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly SyntaxNode _root;
    private readonly List<PersonalRead> _found = [];

    // What was read already, so that each place is read once however many signs lead to it.
    private readonly HashSet<SyntaxNode> _read = [];
    private readonly HashSet<SyntaxNode> _properties = [];

    private PersonalReads(SemanticModel model, CancellationToken cancellationToken)
    {
        _model = model;
        _cancellationToken = cancellationToken;
        _root = model.SyntaxTree.GetRoot(cancellationToken);
    }

    /// <summary>Every read that a sign leads to, each once.</summary>
    /// <param name="signs">Places in the source text, in any order.</param>
    /// <param name="model">The semantic model of the file.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IReadOnlyList<PersonalRead> At(List<int> signs, SemanticModel model, CancellationToken cancellationToken)
    {
        var file = new PersonalReads(model, cancellationToken);
        foreach (var sign in signs) file.ReadAt(sign);
        return file._found;
    }

    private void ReadAt(int sign)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var token = _root.FindToken(sign);
        if (!token.Span.Contains(sign)) return;
        switch (token.Parent)
        {
            case LiteralExpressionSyntax { Token.Value: string } or InterpolatedStringTextSyntax:
                ReadString(token.Parent);
                break;
            case IdentifierNameSyntax name:
                ReadName(name);
                break;
        }
    }

    private void ReadString(SyntaxNode part)
    {
        var text = KeyExpression.Around(part, _cancellationToken);
        Keep(text);
        if (FixedVariable.NameFor(text) is { } name) ReadUses(name);
    }

    private void ReadUses(string name)
    {
        var source = _model.SyntaxTree.GetText(_cancellationToken).ToString();
        for (var at = source.IndexOf(name, StringComparison.Ordinal); at >= 0; at = source.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            if (_root.FindToken(at) is { Parent: IdentifierNameSyntax use } token && token.SpanStart == at && token.ValueText == name) ReadName(use);
        }
    }

    // A constant, nameof, or a property.
    private void ReadName(IdentifierNameSyntax name)
    {
        if (!Keep(KeyExpression.AroundName(name, _cancellationToken)) && _properties.Add(name)) Add(PersonalRead.OfProperty(name, _model, _cancellationToken));
    }

    // Returns whether the expression was a personal key.
    private bool Keep(ExpressionSyntax expression) => _read.Add(expression) && Add(PersonalRead.Of(expression, _model, _cancellationToken));

    private bool Add(PersonalRead? read)
    {
        if (read is null) return false;
        _found.Add(read);
        return true;
    }
}

/// <summary>A place that reads a personal token.</summary>
/// <param name="Node">The expression that gives the key, or the name of the property that is bound to it.</param>
/// <param name="Key">The key that is read.</param>
/// <param name="Spelled">The part of the key that is at this place or at the constant that it names; null where it is nowhere.</param>
internal sealed record PersonalRead(SyntaxNode Node, PersonalKey Key, ConstantText? Spelled)
{
    /// <summary>Reads the key of a read of configuration; null if the expression is none, or the key does not say personal.</summary>
    public static PersonalRead? Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        if (ConfigurationRead.Around(expression, model, cancellationToken) is not { } read) return null;
        var text = ConstantFolder.Read(expression, new BoundSymbols(model), cancellationToken);
        var key = PersonalKey.Of(ConfigurationRead.SectionsOf(read, model, cancellationToken) + text.Value);
        return key is null ? null : new(expression, key, KeyConstant.Named(expression, model, cancellationToken) ?? text);
    }

    /// <summary>Reads the property of an options object; null if the name is none, or does not say personal.</summary>
    public static PersonalRead? OfProperty(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken) =>
        OptionsRead.KeyOf(name, model, cancellationToken) is { } text && PersonalKey.Of(text) is { } key ? new(name, key, null) : null;

    /// <summary>The best way to read the key of a service token instead.</summary>
    /// <param name="options">The options of the file.</param>
    /// <returns>What changes in one literal, and the whole key after it; null where the end of the key is not in one.</returns>
    public (Location Place, string Text, string Key)? Rename(TokenOptions options)
    {
        foreach (var (start, text) in ServiceKey.For(Key, options))
        {
            if (Locate(start) is { } place) return (place, text, Key.Text.Substring(0, start) + text + Key.Text.Substring(Key.End));
        }

        return null;
    }

    /// <summary>The place in source of the end of the key.</summary>
    /// <param name="start">Where it starts in the whole key.</param>
    /// <returns>Null where it is not in one literal.</returns>
    private Location? Locate(int start)
    {
        if (Spelled is null) return null;
        var offset = Key.Text.Length - Spelled.Value.Length;
        var place = start < offset ? null : Spelled.Locate(start - offset, Key.End - start);
        return place?.Node is LiteralExpressionSyntax or InterpolatedStringTextSyntax ? Location.Create(place.Node.SyntaxTree, place.Span) : null;
    }
}

/// <summary>The key of a service token in the place of a personal one.</summary>
internal static class ServiceKey
{
    /// <summary>The ways to rename a key, the best one first: where the change starts, and what the end of the key becomes.</summary>
    /// <param name="key">The personal key.</param>
    /// <param name="options">The options of the file that reads it.</param>
    public static IEnumerable<(int Start, string Text)> For(PersonalKey key, TokenOptions options)
    {
        if (Known(key, options) is { } known)
        {
            var isAlike = known.StartsWith(key.Text.Substring(0, key.Start), StringComparison.Ordinal);
            yield return isAlike ? (key.Start, known.Substring(key.Start)) : (0, known);
        }

        yield return (key.Start, Cased(key));
    }

    // The key is the one that the catalogue has for the personal token of its provider.
    private static string? Known(PersonalKey key, TokenOptions options)
    {
        if (key.Format is not { } format || key.End != key.Text.Length) return null;
        if (key.Text == format.PersonalConfigurationKey) return options.ConfigurationKeyOf(format.Provider) ?? format.ConfigurationKey;
        return key.Text == format.PersonalEnvironmentVariable ? format.EnvironmentVariable : null;
    }

    // "pat" in github_pat, githubPat, GitHub:Pat, GITHUB_PAT.
    private static string Cased(PersonalKey key)
    {
        var old = key.Text.Substring(key.Start, key.End - key.Start);
        var words = key.Ending.ServiceWords;
        if (!key.Text.Any(char.IsLower)) return string.Join(words.Length == 1 ? "" : "_", words).ToUpperInvariant();

        var separator = SeparatorOf(key, old);
        var isLower = char.IsLower(old[0]);
        return string.Join(
            separator, words.Select((word, index) => isLower && (index == 0 || separator.Length > 0) ? word : IdentifierWords.Capitalized(word)));
    }

    // What is between the old words, or before the only one. Two underscores stand for a colon.
    private static string SeparatorOf(PersonalKey key, string old)
    {
        var before = key.Text.Substring(0, key.Start);
        var separator = key.Ending.Words.Length > 1 ? old.FirstOrDefault(character => !char.IsLetterOrDigit(character)) : before.LastOrDefault();
        return separator is '-' || (separator is '_' && !before.EndsWith("__", StringComparison.Ordinal)) ? separator.ToString() : "";
    }
}
