using TokenAnalyzers.Syntax;

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
