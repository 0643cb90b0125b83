using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.CodeFixes.Sources.Injection;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Sources.Functions;

/// <summary>
/// One more parameter for a function that a host calls with services, as it does for endpoints. Each function is looked at
/// once in a rewriting.
/// </summary>
internal sealed class HandlerParameter : ValueSource
{
    private readonly Dictionary<SyntaxNode, string?> _names = [];

    public override async Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken)
    {
        if (HostTypes.Configuration(code.Model.Compilation) is null) return null;
        foreach (var function in EnclosingFunctions.Of(code))
        {
            if (ParametersOf(function, code) is not { } list) continue;
            if (!_names.TryGetValue(function, out var name))
                _names.Add(
                    function, name = await IsHandlerAsync(function, code, cancellationToken).ConfigureAwait(false) ? NameIn(function, code.Model) : null);
            if (name is not null) return new((_, edits) => Add(name, function, list, code.Model, edits));
        }

        return null;
    }

    /// <summary>A method of an object takes the configuration from the object.</summary>
    private static ParameterListSyntax? ParametersOf(SyntaxNode function, CodeLocation code) => function switch
    {
        ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList,
        LocalFunctionStatementSyntax local => local.ParameterList,
        MethodDeclarationSyntax method when code.Reach == Reach.Static => method.ParameterList,
        _ => null,
    };

    private static async Task<bool> IsHandlerAsync(SyntaxNode function, CodeLocation code, CancellationToken cancellationToken)
    {
        var uses = await GivenFunction.UsesAsync(function, code, cancellationToken).ConfigureAwait(false);
        return uses.Length > 0 && uses.All(IsGivenToHost);
    }

    /// <summary>Whether a function is the argument for a delegate of any kind, which a host calls by what it asks for.</summary>
    private static bool IsGivenToHost(SymbolUse use) =>
        use.Model.GetSymbolInfo(use.Receiver!).Symbol is IMethodSymbol method
        && FrameworkTypes.IsOfHost(method)
        && use.Model.GetOperation(use.Whole.Parent!) is IArgumentOperation { Parameter.Type: { Name: "Delegate" } type }
        && FullNames.IsIn(type, "System");

    private static string NameIn(SyntaxNode function, SemanticModel model) =>
        FreeName.In(FreeName.OfConfiguration, function, EnclosingFunctions.StartOf(function), model);

    private static string Add(string name, SyntaxNode function, ParameterListSyntax list, SemanticModel model, TokenEdits edits)
    {
        var type = new TypeNames(model, function.SpanStart, edits).Of(ConfigurationApi.Namespace, "IConfiguration");
        Parameters.Add(list, type, name, edits);
        return name;
    }
}
