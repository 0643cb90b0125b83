using TokenAnalyzers.Options;
using TokenAnalyzers.Syntax;
using TokenAnalyzers.Syntax.Calls;
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

    private readonly BoundTypes? _types;

    private PersonalReads(SemanticModel model, BoundTypes? types, CancellationToken cancellationToken)
    {
        _model = model;
        _types = types;
        _cancellationToken = cancellationToken;
        _root = model.SyntaxTree.GetRoot(cancellationToken);
    }

    /// <summary>Every read that a sign leads to, each once.</summary>
    /// <param name="signs">Places in the source text, in any order.</param>
    /// <param name="model">The semantic model of the file.</param>
    /// <param name="types">Knows the types that are bound anywhere; null to pass objects over that are bound elsewhere.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IReadOnlyList<PersonalRead> At(List<int> signs, SemanticModel model, BoundTypes? types, CancellationToken cancellationToken)
    {
        var file = new PersonalReads(model, types, cancellationToken);
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
        var text = KeyExpression.Around(part, _cancellationToken, new BoundSymbols(_model));
        Keep(text);
        if (text.Parent is AttributeArgumentSyntax) Add(PersonalRead.OfKeyName(text, _model, _cancellationToken));
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
        if (!Keep(KeyExpression.AroundName(name, _cancellationToken)) && _properties.Add(name))
            Add(PersonalRead.OfProperty(name, _model, _types, _cancellationToken));
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
    public static PersonalRead? OfProperty(SimpleNameSyntax name, SemanticModel model, BoundTypes? types, CancellationToken cancellationToken) =>
        OptionsRead.KeyOf(name, model, types, cancellationToken) is { } text && PersonalKey.Of(text) is { } key ? new(name, key, null) : null;

    /// <summary>Reads the key that an attribute gives to a property; null if it is another attribute, or the key does not say personal.</summary>
    public static PersonalRead? OfKeyName(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        if (OptionsRead.KeyBefore(expression, model, cancellationToken) is not { } section) return null;
        var text = ConstantFolder.Read(expression, new BoundSymbols(model), cancellationToken);
        return PersonalKey.Of(section + text.Value) is { } key ? new(expression, key, text) : null;
    }

    /// <summary>The best way to read the key of a service token instead.</summary>
    /// <param name="options">The options of the file.</param>
    /// <returns>
    /// What changes in one literal, and the whole key after it; null where the end of the key is not in one, and where the key says that it is a
    /// developer's own.
    /// </returns>
    public (Location Place, string Text, string Key)? Rename(TokenOptions options)
    {
        if (Key.IsOfDeveloper) return null;
        foreach (var (start, text) in ServiceKey.For(Key, options))
        {
            if (Locate(start, text) is var (place, written))
                return (place, written, Key.Text.Substring(0, start) + text + Key.Text.Substring(Key.End));
        }

        return null;
    }

    /// <summary>The place in source of the words of the key, and what is written there.</summary>
    /// <param name="start">Where they start in the whole key.</param>
    /// <param name="text">What they become.</param>
    /// <returns>Null where they are neither in one literal nor a nameof, whose place a text can take.</returns>
    private (Location Place, string Text)? Locate(int start, string text)
    {
        if (Spelled is null) return null;
        var offset = Key.Text.Length - Spelled.Value.Length;
        if (start < offset) return null;
        var place = Spelled.Locate(start - offset, Key.End - start);
        if (place?.Node is LiteralExpressionSyntax or InterpolatedStringTextSyntax) return (Location.Create(place.Node.SyntaxTree, place.Span), text);

        var part = Spelled.PartAt(start - offset);
        var before = start - offset - part.Start;
        var after = part.Length - before - (Key.End - start);
        if (after < 0 || !CalledName.IsNameOf(part.Node)) return null;
        var name = Spelled.Value.Substring(part.Start, part.Length);
        return (part.Node.GetLocation(), name.Substring(0, before) + text + name.Substring(part.Length - after));
    }
}
