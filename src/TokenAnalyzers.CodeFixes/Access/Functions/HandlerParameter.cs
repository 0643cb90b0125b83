using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Operations;
using TokenAnalyzers.CodeFixes.Access.Injection;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes.Access.Functions;

/// <summary>
/// One more parameter for a function that a host calls with services, as it does for endpoints. Each function is looked at
/// once in a rewriting.
/// </summary>
internal sealed class HandlerParameter(Solution solution) : IAccess
{
    private readonly Dictionary<SyntaxNode, string?> _names = [];

    public async Task<Reading?> FindAsync(CodePlace code, CancellationToken cancellationToken)
    {
        if (HostTypes.Configuration(code.Model.Compilation) is null) return null;
        foreach (var function in EnclosingFunctions.Of(code))
        {
            if (ParametersOf(function, code) is not { } list) continue;
            if (!_names.TryGetValue(function, out var name))
                _names.Add(function, name = await IsHandlerAsync(function, code, cancellationToken).ConfigureAwait(false) ? NameIn(function, code.Model) : null);
            if (name is not null) return new((_, edits) => Add(name, function, list, code.Model, edits));
        }

        return null;
    }

    /// <summary>A method of an object takes the configuration from the object.</summary>
    private static ParameterListSyntax? ParametersOf(SyntaxNode function, CodePlace code) => function switch
    {
        ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList,
        LocalFunctionStatementSyntax local => local.ParameterList,
        MethodDeclarationSyntax method when code.Reach == Reach.Static => method.ParameterList,
        _ => null,
    };

    private async Task<bool> IsHandlerAsync(SyntaxNode function, CodePlace code, CancellationToken cancellationToken)
    {
        if (function is LambdaExpressionSyntax lambda) return IsGivenToHost(lambda, code.Model);
        if (code.Model.GetDeclaredSymbol(function, cancellationToken) is not { } symbol) return false;
        var isHandler = false;
        var references = await SymbolFinder.FindReferencesAsync(symbol, solution, cancellationToken).ConfigureAwait(false);
        foreach (var location in references.SelectMany(reference => reference.Locations))
        {
            var root = await location.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            var model = await location.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            var node = root!.FindNode(location.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);
            if (node.IsPartOfStructuredTrivia()) continue;
            if (!IsGivenToHost(node.Parent is MemberAccessExpressionSyntax access && access.Name == node ? access : node, model!)) return false;
            isHandler = true;
        }

        return isHandler;
    }

    /// <summary>Whether a function is the argument for a delegate of any kind, which a host calls by what it asks for.</summary>
    private static bool IsGivenToHost(SyntaxNode function, SemanticModel model) =>
        function.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument
        && model.GetSymbolInfo(call).Symbol is IMethodSymbol method
        && FrameworkTypes.IsOfHost(method)
        && model.GetOperation(argument) is IArgumentOperation { Parameter.Type: { Name: "Delegate" } type }
        && type.ContainingNamespace.ToDisplayString() == "System";

    private static string NameIn(SyntaxNode function, SemanticModel model) => FreeName.In(FreeName.OfConfiguration, function, EnclosingFunctions.StartOf(function), model);

    private static string Add(string name, SyntaxNode function, ParameterListSyntax list, SemanticModel model, TokenEdits edits)
    {
        var type = new TypeNames(model, function.SpanStart, edits).Of(HostTypes.ConfigurationNamespace, "IConfiguration");
        Parameters.Add(list, type, name, edits);
        return name;
    }
}
