using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Sources.Functions;

/// <summary>One more parameter for a function, and the argument for it in every call.</summary>
/// <param name="Name">The name of the parameter.</param>
/// <param name="Function">The function.</param>
/// <param name="List">Its parameters.</param>
/// <param name="Model">The model of its file.</param>
/// <param name="Calls">All calls, and how each gets at the configuration.</param>
internal sealed record AddedArgument(
    string Name, SyntaxNode Function, ParameterListSyntax List, SemanticModel Model, IReadOnlyList<(InvocationExpressionSyntax Call, SemanticModel Model, ReadPlan Configuration)> Calls)
{
    /// <summary>Reads from the parameter.</summary>
    public ReadPlan Reading => new((_, edits) => Write(edits));

    private string Write(TokenEdits edits)
    {
        var type = new TypeNames(Model, Function.SpanStart, edits).Of(ConfigurationApi.Namespace, "IConfiguration");
        Parameters.Add(List, type, Name, edits);
        foreach (var (call, model, configuration) in Calls)
        {
            var value = configuration.Source(new(model, call.SpanStart, edits), edits);
            Arguments.Add(call.ArgumentList, Parameters.NewIndex(List), Name, value, edits);
        }

        return Name;
    }
}
