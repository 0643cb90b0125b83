using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.CodeFixes.Sources;

namespace TokenAnalyzers.CodeFixes.Rewrites;

/// <summary>An expression that is evaluated when the program runs: the read takes the token's place.</summary>
internal sealed class RunTimeExpression(TokenText text, Document document, SemanticModel model) : RewriteStrategy(text)
{
    private readonly bool _isNameNeeded = Hoisting.TreeAround(text.Expression, model) is not null || !LanguageFeatures.HasThrowExpression(model.SyntaxTree);

    // In the middle of a text or a long line the read is too long to be understood; it gets a name in front of the statement.
    private readonly SyntaxNode? _place = Hoisting.PlaceFor(text, !LanguageFeatures.HasThrowExpression(model.SyntaxTree), document, model);

    // What a member starts with has no statement in front of it.
    private readonly MemberDeclarationSyntax? _member = Hoisting.MemberFor(text, document);
    private bool _isAnywhere;

    /// <summary>The declaration of a local constant, which becomes a variable; null for any other expression.</summary>
    public LocalDeclarationStatementSyntax? Constant { get; init; }

    /// <summary>Whether it is the value of an environment variable that a program is started with: then it comes from elsewhere than the environment.</summary>
    public bool IsVariable { get; init; }

    public override CodeLocation Code => CodeLocation.At((_place as ArrowExpressionClauseSyntax)?.Expression ?? _place ?? Text.Expression, document, model);

    protected override ValueSourceOffers Refuses => IsVariable ? ValueSourceOffers.Variables : ValueSourceOffers.None;

    protected override bool IsPossible => _place is not null || !_isNameNeeded;

    public override Task<ReadPlan?> FindAsync(ValueSource source, ReplacementKey secret, CancellationToken cancellationToken)
    {
        _isAnywhere = source.Offers.HasFlag(ValueSourceOffers.StaticUse);
        return base.FindAsync(source, secret, cancellationToken);
    }

    public override void Write(ReadPlan reading, ReplacementKey name, TokenEdits edits, HoistedLocals locals)
    {
        var source = reading.Write(name, Names(edits), edits);
        var value = _place is not null ? new(locals.Declare(_place, source, name.VariableName(), edits, Hoisting.IsValue(_place, model)), IsName: true)
            : _member is not null
                && _isAnywhere ? new(
                    locals.DeclareMember(_member, source, FreeName.OfProperty(name.VariableName(), (TypeDeclarationSyntax)_member.Parent!, model), edits),
                    IsName: true)
            : ReadExpression.Of(source);
        Text.Write(value, Names(edits), edits);

        if (Constant is null) return;
        var keyword = Constant.Modifiers.First(modifier => modifier.IsKind(SyntaxKind.ConstKeyword));
        if (UsesVar(model.SyntaxTree)) edits.Replace(model.SyntaxTree, TextSpan.FromBounds(keyword.SpanStart, Constant.Declaration.Type.Span.End), "var");
        else edits.Remove(model.SyntaxTree, TextSpan.FromBounds(keyword.SpanStart, keyword.GetNextToken().SpanStart));
    }

    /// <summary>Whether a file has no local variable of text with its type spelled out, and others with <c>var</c>.</summary>
    private static bool UsesVar(SyntaxTree tree)
    {
        var locals = tree.GetRoot()
            .DescendantNodes()
            .OfType<LocalDeclarationStatementSyntax>()
            .Where(local => !local.IsConst)
            .Select(local => local.Declaration.Type)
            .ToArray();
        return locals.Any(type => type.IsVar) && !locals.Any(type => type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword });
    }
}
