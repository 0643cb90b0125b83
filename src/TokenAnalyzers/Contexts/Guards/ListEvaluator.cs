using TokenAnalyzers.Syntax;
using TokenAnalyzers.Syntax.Calls;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>Reads lists of names that code asks whether they have the environment's, or goes through.</summary>
internal sealed class ListEvaluator(ValueEvaluator values, GuardAnalysis search)
{
    private static readonly string[] Changes =
    [
        "Add", "AddRange", "Insert", "InsertRange", "Push", "Enqueue", "TryAdd", "Append", "UnionWith", "SymmetricExceptWith", "Remove", "RemoveAt",
        "RemoveAll", "RemoveRange", "Clear", "ExceptWith", "IntersectWith", "SetValue", "Fill", "CopyTo", "Copy", "ConstrainedCopy", "Resize",
    ];

    /// <summary>What <c>Contains</c> or <c>IndexOf</c> says of a list whose items are known; null for other calls.</summary>
    public AbstractValue? Read(IInvocationOperation call, FlowState state)
    {
        var method = call.TargetMethod;
        if (method.Name is not ("Contains" or "IndexOf") || method.ContainingType.SpecialType == SpecialType.System_String) return null;
        var (list, asked) = call.Instance is { } instance ? (instance, 0) : (call.Arguments.FirstOrDefault()?.Value, 1);
        if (list is null || call.Arguments.Length <= asked || TextEvaluator.StartsLater(call)) return null;
        if (ItemsOf(list) is not var (items, ignoresCase)) return null;
        var value = values.Read(call.Arguments[asked].Value, state);
        var comparesSo = ignoresCase || TextEvaluator.IgnoresCase(call);
        var isFound = items.Select(item => values.Comparison.Equal(value, AbstractValue.Constant(item), comparesSo))
            .Aggregate(AbstractValue.False, BooleanLogic.Or);
        return method.Name == "Contains" ? isFound : TextEvaluator.Place(isFound);
    }

    /// <summary>What the variable of a <c>foreach</c> over such a list holds.</summary>
    public AbstractValue ItemOf(ILocalReferenceOperation reference)
    {
        var declaration = reference.Local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(search.Budget.Cancellation);
        if (declaration is not ForEachStatementSyntax loop) return AbstractValue.Unknown;
        return ItemsOf(loop.Expression) is var (items, _)
            ? items.Aggregate(AbstractValue.Never, static (any, item) => any.Union(AbstractValue.Constant(item)))
            : AbstractValue.Unknown;
    }

    private (IReadOnlyList<string> Items, bool IgnoresCase)? ItemsOf(IOperation list) =>
        list.Syntax is ExpressionSyntax expression ? ItemsOf(expression) : null;

    // A graph takes a list apart, so the source says what is in it.
    private (IReadOnlyList<string> Items, bool IgnoresCase)? ItemsOf(ExpressionSyntax list)
    {
        if (search.Models.Of(list) is not { } model) return null;
        if (list is IdentifierNameSyntax or MemberAccessExpressionSyntax)
        {
            var variable = model.GetSymbolInfo(list, search.Budget.Cancellation).Symbol;
            return variable is not null && DeclaredAs(variable) is { } declared ? ItemsOf(declared) : null;
        }

        if (ElementsOf(list) is not { } elements) return null;
        var items = new List<string>();
        foreach (var element in elements)
        {
            if (!search.Budget.Spend() || GuardTable.TextOf(element, model, search.Budget.Cancellation) is not { } text) return null;
            items.Add(text);
        }

        return (items, IgnoresCase(list));
    }

    // What a local, a readonly field or a property starts with, if no code changes it.
    private ExpressionSyntax? DeclaredAs(ISymbol variable)
    {
        if (variable is not (ILocalSymbol or IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null })) return null;
        if (variable is IPropertySymbol property && FieldValues.IsOpen(property)) return null;
        var declaration = variable.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(search.Budget.Cancellation);
        var value = declaration switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var initializer } => initializer,
            PropertyDeclarationSyntax { Initializer.Value: var initializer } => initializer,
            PropertyDeclarationSyntax { ExpressionBody.Expression: var expression } => expression,
            _ => null,
        };
        return value is null or IdentifierNameSyntax or MemberAccessExpressionSyntax || UsesOf(variable, declaration!).Any(use => IsChange(use, variable))
            ? null
            : value;
    }

    private IEnumerable<SimpleNameSyntax> UsesOf(ISymbol variable, SyntaxNode declaration)
    {
        var uses = variable is ILocalSymbol
            ? declaration.Ancestors().First(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax)
                .DescendantNodes().OfType<SimpleNameSyntax>()
            : search.Program.PlacesOf(variable.Name, search.Budget.Cancellation);
        return uses.Where(use => use.Identifier.ValueText == variable.Name);
    }

    private bool IsChange(SimpleNameSyntax use, ISymbol variable)
    {
        if (!search.Budget.Spend()) return true;
        ExpressionSyntax list = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : use;
        if (!Writes.To(use) && !MayChange(list)) return false;
        var used = search.SymbolOf(use);
        return used is null || SymbolEqualityComparer.Default.Equals(used, variable.OriginalDefinition);
    }

    // A method of the program that is given the list may change it, and so may whoever has it under another name.
    private bool MayChange(ExpressionSyntax list) => list.Parent switch
    {
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } member => Changes.Contains(member.Name.Identifier.ValueText),
        ConditionalAccessExpressionSyntax { WhenNotNull: var rest } => rest.DescendantNodesAndSelf().OfType<MemberBindingExpressionSyntax>()
            .Any(static member => Changes.Contains(member.Name.Identifier.ValueText)),
        ElementAccessExpressionSyntax => true,
        ArgumentSyntax { Parent.Parent: { } call } => Changes.Contains(CalledName.TextOf(call)) || IsOfProgram(call),
        EqualsValueClauseSyntax or AssignmentExpressionSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax => !IsReadOnly(list),
        _ => false,
    };

    private bool IsOfProgram(SyntaxNode call) =>
        search.Models.Of(call).GetSymbolInfo(call, search.Budget.Cancellation).Symbol?.DeclaringSyntaxReferences.IsEmpty is not true;

    // IReadOnlyList, IReadOnlyCollection, IReadOnlySet and IEnumerable change nothing.
    private bool IsReadOnly(ExpressionSyntax list) =>
        search.Models.Of(list).GetTypeInfo(list, search.Budget.Cancellation).ConvertedType is { Name: var type }
        && (type.StartsWith("IReadOnly", StringComparison.Ordinal) || type == "IEnumerable" || type.StartsWith("Immutable", StringComparison.Ordinal));

    private static IEnumerable<ExpressionSyntax>? ElementsOf(ExpressionSyntax list) => list switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => ElementsOf(inner),
        CastExpressionSyntax { Expression: var inner } => ElementsOf(inner),
        ArrayCreationExpressionSyntax { Initializer.Expressions: var items } => items,
        ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: var items } => items,
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression, Expressions: var all } => all,
        BaseObjectCreationExpressionSyntax { Initializer: { RawKind: (int)SyntaxKind.CollectionInitializerExpression } all, ArgumentList: var given }
            when given is null || given.Arguments.All(static argument => IsNoList(argument.Expression)) => all.Expressions,
        BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList.Arguments: { Count: > 0 } given } => ElementsOf(given[0].Expression),
        CollectionExpressionSyntax { Elements: var items } when items.All(static item => item is ExpressionElementSyntax) =>
            items.Select(static item => ((ExpressionElementSyntax)item).Expression),
        InvocationExpressionSyntax call when CalledName.TextOf(call) is "Create" or "CreateRange" or "Of" =>
            call.ArgumentList.Arguments.Select(static argument => argument.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var made, Name.Identifier.ValueText: var name } }
            when name is "ToArray" or "ToList" or "ToHashSet" or "AsReadOnly" or "ToImmutableArray" or "ToFrozenSet" => ElementsOf(made),
        _ => null,
    };

    // A size or a comparer, such as StringComparer.OrdinalIgnoreCase.
    private static bool IsNoList(ExpressionSyntax argument) =>
        argument is LiteralExpressionSyntax
        || (argument is MemberAccessExpressionSyntax { Expression: var type } && type.GetLastToken().ValueText == nameof(StringComparer));

    // The comparer is an argument of what makes the list.
    private static bool IgnoresCase(ExpressionSyntax list) => list.DescendantNodes().OfType<ArgumentSyntax>()
        .Any(static argument => argument.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }
            && name.EndsWith("IgnoreCase", StringComparison.Ordinal));
}
