using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using TokenAnalyzers.CodeFixes.Access;
using TokenAnalyzers.CodeFixes.Access.Functions;
using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Places;

/// <summary>
/// The call that fills an options class from configuration: <c>services.Configure&lt;T&gt;(section)</c>, or <c>Bind(section)</c>
/// and <c>BindConfiguration("section")</c> behind <c>AddOptions&lt;T&gt;()</c>; or <c>section.Get&lt;T&gt;()</c>.
/// </summary>
/// <param name="Call">The call.</param>
/// <param name="Model">The model of its file.</param>
/// <param name="Section">The key of the section; null where it is not spelled out there.</param>
internal sealed record OptionsBinding(InvocationExpressionSyntax Call, SemanticModel Model, string? Section)
{
    /// <summary>Whether the program can have a check of the options made at start: what Get gives, it uses at once.</summary>
    public bool CanBeChecked { get; init; } = true;

    /// <summary>The calls of a solution that fill a class, in the order of path and position.</summary>
    public static async Task<ImmutableArray<OptionsBinding>> OfAsync(INamedTypeSymbol type, Solution solution, CancellationToken cancellationToken)
    {
        var bindings = new List<OptionsBinding>();
        var references = await SymbolFinder.FindReferencesAsync(type, solution, cancellationToken).ConfigureAwait(false);
        foreach (var location in references.SelectMany(reference => reference.Locations))
        {
            var root = await location.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            var node = root!.FindNode(location.Location.SourceSpan, getInnermostNodeForTie: true);
            if (node.FirstAncestorOrSelf<TypeArgumentListSyntax>() is null) continue;
            var model = await location.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call && At(call, model!, cancellationToken) is { } binding) bindings.Add(binding);
        }

        return bindings.OrderBy(binding => binding.Call.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(binding => binding.Call.SpanStart).ToImmutableArray();
    }

    /// <summary>Has the options checked when the program starts.</summary>
    /// <param name="property">The property that has to have a value.</param>
    /// <param name="message">What is said where it has none.</param>
    /// <param name="edits">Takes the changes.</param>
    public void Validate(string property, string message, TokenEdits edits)
    {
        var options = FreeName.In(ImmutableArray.Create("options"), Call, Call.SpanStart, Model);
        if (Call.Expression is MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "Configure" } method })
            edits.Replace(Call.SyntaxTree, method.Span, $"AddOptions{method.TypeArgumentList}().Bind");
        edits.Insert(Call.SyntaxTree, Call.Span.End, $"{LineBreak()}.Validate({options} => !string.IsNullOrEmpty({options}.{property}), \"{message}\")");
        if (!IsValidatedOnStart() && LastInChain(Call).Parent is ExpressionStatementSyntax { SemicolonToken: var end } && OptionsMethods.HasValidateOnStart(Model.Compilation))
            edits.Replace(Call.SyntaxTree, end.Span, $"{LineBreak()}{OptionsMethods.ValidateOnStart};");
    }

    private static OptionsBinding? At(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        for (var current = call; current is not null; current = Next(current))
        {
            if (model.GetSymbolInfo(current, cancellationToken).Symbol is not IMethodSymbol { ReducedFrom: { } method }) continue;
            if (method is { Name: "Get", ContainingType.Name: "ConfigurationBinder" }) return new(current, model, Section: null) { CanBeChecked = false };
            if (method.ContainingNamespace.ToDisplayString() != OptionsMethods.Namespace) continue;
            if (SectionOf(method, current, model, cancellationToken) is var (isBinding, section) && isBinding) return new(current, model, section);
        }

        return null;
    }

    private static InvocationExpressionSyntax? Next(InvocationExpressionSyntax call) =>
        call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == call ? next : null;

    private static InvocationExpressionSyntax LastInChain(InvocationExpressionSyntax call)
    {
        while (Next(call) is { } next) call = next;
        return call;
    }

    // A named one is one of several, and not all of them need the value. A call that goes on with another one is no statement.
    private static (bool IsBinding, string? Section) SectionOf(IMethodSymbol method, InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (call.ArgumentList.Arguments is not { Count: > 0 } arguments || method.Parameters.Length < 2) return default;
        var first = arguments[0].Expression;
        var isSection = HostTypes.Is(method.Parameters[1].Type, HostTypes.ConfigurationNamespace, "IConfiguration");
        return method.Name switch
        {
            "Configure" when isSection && arguments.Count == 1 && call.Parent is ExpressionStatementSyntax => (true, KeyOf(first, model, cancellationToken)),
            "Bind" when isSection => (true, KeyOf(first, model, cancellationToken)),
            "BindConfiguration" => (true, model.GetConstantValue(first, cancellationToken).Value as string),
            _ => default,
        };
    }

    // configuration.GetSection("key")
    private static string? KeyOf(ExpressionSyntax section, SemanticModel model, CancellationToken cancellationToken) =>
        section is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetSection" or "GetRequiredSection" } access }
        && model.GetTypeInfo(access.Expression, cancellationToken).Type is { } type && HostTypes.IsConfiguration(type)
            ? model.GetConstantValue(arguments[0].Expression, cancellationToken).Value as string
            : null;

    private bool IsValidatedOnStart() => Call.FirstAncestorOrSelf<StatementSyntax>()?.DescendantNodes().OfType<SimpleNameSyntax>()
        .Any(name => name.Identifier.ValueText == "ValidateOnStart") == true;

    /// <summary>What stands before the dot of the call where that starts a line.</summary>
    private string LineBreak()
    {
        if (Call.Expression is not MemberAccessExpressionSyntax access) return "";
        var before = access.Expression.GetTrailingTrivia().ToFullString() + access.OperatorToken.LeadingTrivia.ToFullString();
        return before.IndexOf('\n') >= 0 && string.IsNullOrWhiteSpace(before) ? before : "";
    }
}
