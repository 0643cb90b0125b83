using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Sources.Functions;

/// <summary>One more parameter for a static local function, and the argument for it in every call.</summary>
/// <param name="atCalls">How the calls get at the configuration.</param>
internal sealed class StaticFunctionParameter(ValueSource atCalls) : ValueSource
{
    private readonly Dictionary<SyntaxNode, ReadPlan?> _readings = [];

    public override async Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken)
    {
        if (code.Boundary is not LocalFunctionStatementSyntax function || HostTypes.Configuration(code.Model.Compilation) is null) return null;
        if (!_readings.TryGetValue(function, out var reading))
            _readings.Add(function, reading = await FindAsync(function, code, cancellationToken).ConfigureAwait(false));
        return reading;
    }

    private async Task<ReadPlan?> FindAsync(LocalFunctionStatementSyntax function, CodeLocation code, CancellationToken cancellationToken)
    {
        var symbol = code.Model.GetDeclaredSymbol(function, cancellationToken);
        var calls = new List<(InvocationExpressionSyntax, SemanticModel, ReadPlan)>();
        var names = ScopeOf(function).DescendantNodes().OfType<SimpleNameSyntax>();
        foreach (var name in names.Where(name => name.Identifier.ValueText == function.Identifier.ValueText))
        {
            var called = code.Model.GetSymbolInfo(name, cancellationToken).Symbol as IMethodSymbol;
            if (!SymbolEqualityComparer.Default.Equals(called?.OriginalDefinition, symbol)) continue;
            if (name.Parent is not InvocationExpressionSyntax call) return null;
            var place = CodeLocation.At(call, code.Document, code.Model);
            if (await atCalls.FindAsync(place, cancellationToken).ConfigureAwait(false) is not { } configuration) return null;
            calls.Add((call, code.Model, configuration));
        }

        var parameter = FreeName.OfParameter(FreeName.OfConfiguration, function, code.Model);
        return calls.Count == 0 ? null : new AddedArgument(parameter, function, function.ParameterList, code.Model, calls).Reading;
    }

    /// <summary>Each top-level statement has a node of its own around it; together they share the file.</summary>
    private static SyntaxNode ScopeOf(LocalFunctionStatementSyntax function) =>
        function.Parent is GlobalStatementSyntax ? function.SyntaxTree.GetRoot() : function.Parent!;
}

/// <summary>One more parameter for a static method whose callers are all in the solution, and the argument for it in every call.</summary>
/// <param name="atCalls">How the calls get at the configuration.</param>
internal sealed class StaticMethodParameter(ValueSource atCalls) : ValueSource
{
    public override async Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken)
    {
        if (HostTypes.Configuration(code.Model.Compilation) is null) return null;
        if (EnclosingFunctions.Of(code).OfType<MethodDeclarationSyntax>().FirstOrDefault() is not { } method || !method.Modifiers.Any(SyntaxKind.StaticKeyword))
            return null;
        if (code.Model.GetDeclaredSymbol(method, cancellationToken) is not { IsExtensionMethod: false } symbol
            || !Visibility.IsOwn(symbol, code.Model.Compilation))
        {
            return null;
        }

        var calls = new List<(InvocationExpressionSyntax, SemanticModel, ReadPlan)>();
        foreach (var use in await SymbolUses.Of(code.Document.Project.Solution).OfAsync(symbol, cancellationToken).ConfigureAwait(false))
        {
            if (use.Whole.Parent is not InvocationExpressionSyntax call) return null;
            if (await atCalls.FindAsync(CodeLocation.At(call, use.Document, use.Model), cancellationToken).ConfigureAwait(false) is not { } configuration)
                return null;
            calls.Add((call, use.Model, configuration));
        }

        var parameter = FreeName.In(FreeName.OfConfiguration, method, EnclosingFunctions.StartOf(method), code.Model);
        return calls.Count == 0 ? null : new AddedArgument(parameter, method, method.ParameterList, code.Model, calls).Reading;
    }
}

/// <summary>One more parameter for a function, and the argument for it in every call.</summary>
/// <param name="Name">The name of the parameter.</param>
/// <param name="Function">The function.</param>
/// <param name="List">Its parameters.</param>
/// <param name="Model">The model of its file.</param>
/// <param name="Calls">All calls, and how each gets at the configuration.</param>
internal sealed record AddedArgument(
    string Name, SyntaxNode Function, ParameterListSyntax List, SemanticModel Model,
    IReadOnlyList<(InvocationExpressionSyntax Call, SemanticModel Model, ReadPlan Configuration)> Calls)
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
