using TokenAnalyzers.CodeFixes.Binding;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.CodeFixes.Sources;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Rewrites;

/// <summary>
/// The function that gives an option of System.CommandLine its default. The text of <c>--help</c> has the default in it, so that a
/// read that fails would fail there too: the option has to be given instead.
/// <c>new Option&lt;string&gt;("--token") { DefaultValueFactory = _ =&gt; "..." }</c> becomes <c>new Option&lt;string&gt;("--token") { Required = true }</c>.
/// </summary>
internal sealed class RequiredOption : StrategyWithoutRead
{
    private readonly AssignmentExpressionSyntax _default;
    private readonly string _requirement;

    private RequiredOption(TokenText text, AssignmentExpressionSyntax @default, string requirement, Document document, SemanticModel model)
        : base(text, document, model)
    {
        _default = @default;
        _requirement = requirement;
    }

    public override MessageText? Title => CommandLineOption.Title;

    /// <summary>The option whose default an expression is; null if it is not one, or if the code says already whether it has to be given.</summary>
    public static RequiredOption? Of(TokenText text, Document document, SemanticModel model) =>
        text.Expression.Parent is LambdaExpressionSyntax
        {
            Parent: AssignmentExpressionSyntax
            {
                Left: IdentifierNameSyntax { Identifier.ValueText: "DefaultValueFactory" },
                Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } initializer,
            } assignment,
        }
        && model.GetTypeInfo(creation).Type is INamedTypeSymbol type && FullNames.IsKindOf(type, "System.CommandLine.Option")
        && CommandLineOption.RequirementOf(type) is { } requirement
        && !initializer.Expressions.OfType<AssignmentExpressionSyntax>().Any(other => other.Left.ToString() == requirement)
            ? new(text, assignment, requirement, document, model)
            : null;

    public override void Write(ReadPlan reading, ReplacementKey name, TokenEdits edits, HoistedLocals locals) =>
        edits.Replace(_default.SyntaxTree, _default.Span, $"{_requirement} = true");
}
