using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.CodeFixes.Sources;

namespace TokenAnalyzers.CodeFixes.Rewrites;

/// <summary>The default of a parameter that becomes null, for which the function reads the value when it starts.</summary>
internal sealed class OptionalParameter : RewriteStrategy
{
    private readonly ParameterSyntax _parameter;
    private readonly SyntaxNode _function;

    private OptionalParameter(TokenText text, ParameterSyntax parameter, SyntaxNode function, CodeLocation code)
        : base(text)
    {
        _parameter = parameter;
        _function = function;
        Code = code;
    }

    public override CodeLocation Code { get; }

    /// <returns>
    /// Null where others may rely on the default: it is part of a method that code elsewhere calls, overrides or implements.
    /// Null too where null is a value of its own, or is passed on before the body runs.
    /// </returns>
    public static OptionalParameter? Of(TokenText text, ParameterSyntax parameter, Document document, SemanticModel model)
    {
        if (parameter is not
            {
                Default: not null,
                Modifiers.Count: 0,
                Parent.Parent: { } function,
                Type: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword },
            })
        {
            return null;
        }

        if (BodyOf(function) is not { } body || model.GetDeclaredSymbol(function) is not IMethodSymbol method || !Visibility.IsOwn(method, model.Compilation))
            return null;

        var passedOn = (function as ConstructorDeclarationSyntax)?.Initializer?.DescendantNodes().OfType<IdentifierNameSyntax>();
        if (passedOn?.Any(name => name.Identifier.ValueText == parameter.Identifier.ValueText) == true) return null;
        return new(text, parameter, function, CodeLocation.At(body, document, model));
    }

    public override void Write(ReadPlan reading, ReplacementKey name, TokenEdits edits, HoistedLocals locals)
    {
        var tree = Code.Model.SyntaxTree;
        var type = _parameter.Type!;
        if (Code.Model.GetNullableContext(type.SpanStart).AnnotationsEnabled()) edits.Insert(tree, type.Span.End, "?");
        edits.Move(tree, _parameter.Default!.Value.Span, "null");

        var variable = _parameter.Identifier.Text;
        var source = reading.Write(name, Names(edits), edits);
        var hasThrow = LanguageFeatures.HasThrowExpression(tree);
        var value = Rewritten(_parameter.Default.Value, hasThrow ? ReadExpression.Of(source) : new(source.Value, IsName: false), edits);
        edits.AddFirstStatement(_function, LanguageFeatures.HasCoalesceAssignment(tree) ? $"{variable} ??= {value};" : $"{variable} = {variable} ?? {value};");
        if (!hasThrow) edits.AddFirstStatement(_function, source.Check(variable));
    }

    // Without a throw expression, a read in the middle of a text would lose the failure.
    protected override bool IsPossible =>
        LanguageFeatures.HasThrowExpression(Code.Model.SyntaxTree) || (Text.IsWhole && Text.Expression == _parameter.Default!.Value);

    private static SyntaxNode? BodyOf(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax or ConstructorDeclarationSyntax => BodyOf((BaseMethodDeclarationSyntax)function),
        LocalFunctionStatementSyntax local => (SyntaxNode?)local.Body ?? local.ExpressionBody?.Expression,
        _ => null,
    };

    private static SyntaxNode? BodyOf(BaseMethodDeclarationSyntax method) => (SyntaxNode?)method.Body ?? method.ExpressionBody?.Expression;
}
