using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.CodeFixes.Sources;
using TokenAnalyzers.Credentials.Naming;

namespace TokenAnalyzers.CodeFixes.Rewrites;

/// <summary>
/// A local that only later code uses, such as the handlers of endpoints, in a program that a build starts to describe its
/// endpoints or its database: it becomes a local function, so that the value is read when there is a use for it.
/// </summary>
internal sealed class LocalAsFunction : RewriteStrategy
{
    // Their tools run the program up to the start of its host, on machines that have none of its secrets.
    private static readonly string[] StartedByBuilds =
    [
        "Microsoft.AspNetCore.OpenApi", "Microsoft.EntityFrameworkCore", "NSwag.AspNetCore", "Swashbuckle.AspNetCore.SwaggerGen"
    ];

    private readonly LocalDeclarationStatementSyntax _local;
    private readonly IdentifierNameSyntax[] _uses;

    private LocalAsFunction(TokenText text, LocalDeclarationStatementSyntax local, IdentifierNameSyntax[] uses, Document document, SemanticModel model)
        : base(text)
    {
        _local = local;
        _uses = uses;
        Code = CodeLocation.At(text.Expression, document, model);
    }

    public override CodeLocation Code { get; }

    /// <returns>Null where no build starts the program, or something uses the local at once.</returns>
    public static LocalAsFunction? Of(TokenText text, LocalDeclarationStatementSyntax local, Document document, SemanticModel model)
    {
        if (local is not { UsingKeyword.RawKind: 0, Modifiers.Count: 0, Declaration: { Variables: { Count: 1 } variables, Type: { } type } }
            || model.GetTypeInfo(type).Type?.SpecialType != SpecialType.System_String)
        {
            return null;
        }

        if (!model.Compilation.ReferencedAssemblyNames.Any(assembly => Array.IndexOf(StartedByBuilds, assembly.Name) >= 0)
            || !LanguageFeatures.HasThrowExpression(model.SyntaxTree))
        {
            return null;
        }

        // What does more than put a text together is done once.
        if (variables[0].Initializer!
                .DescendantNodes()
                .Any(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AwaitExpressionSyntax))
        {
            return null;
        }

        var symbol = model.GetDeclaredSymbol(variables[0]);
        var scope = local.Parent is GlobalStatementSyntax ? local.SyntaxTree.GetRoot() : local.Parent!;
        var uses = scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name =>
                name.Identifier.ValueText == symbol!.Name && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, symbol)).ToArray();
        return uses.Length > 0 && Array.TrueForAll(uses, use => IsLater(use, scope) && !ConstantUses.AsksForVariable(use))
            ? new(text, local, uses, document, model)
            : null;
    }

    public override void Write(ReadPlan reading, ReplacementKey name, TokenEdits edits, HoistedLocals locals)
    {
        var tree = Code.Model.SyntaxTree;
        var variable = _local.Declaration.Variables[0];
        var words = variable.Identifier.ValueText;
        var function = FreeName.In(ImmutableArray.Create(IdentifierWords.Capitalized(words)), _local.Parent!, _local.SpanStart, Code.Model);
        edits.Replace(tree, TextSpan.FromBounds(_local.SpanStart, variable.Initializer!.EqualsToken.Span.End), $"string {function}() =>");
        Text.Write(ReadExpression.Of(reading.Write(name, Names(edits), edits)), Names(edits), edits);
        foreach (var use in _uses) edits.Replace(tree, use.Span, function + "()");
    }

    private static bool IsLater(SyntaxNode use, SyntaxNode scope) =>
        use.Ancestors().TakeWhile(node => node != scope).Any(node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);
}
