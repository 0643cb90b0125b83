using TokenAnalyzers.Syntax.Calls;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Syntax.Propagation;

/// <summary>
/// Where the value of an expression goes inside a longer one: through parentheses, alternatives and lists, into texts, and through calls
/// that give it back in another form. By syntax and names alone, or, at a higher price, by the methods that calls mean.
/// </summary>
internal static class ValuePropagation
{
    // Calls that give back what they are given. By its name alone, a call on another type may be one too, but not of each name.
    private static readonly (string Type, string Method, bool IsToldByName)[] Calls =
    [
        ("System.Text.Encoding", "GetBytes", true),
        ("System.Convert", ToBase64String, true),
        ("System.Convert", "FromBase64String", true),
        ("System.Convert", "FromHexString", true),
        ("System.Threading.Tasks.Task", "FromResult", true),
        ("System.String", "Trim", true),
        ("System.String", "ToString", true),
        ("System.String", "ToCharArray", true),
        ("System.MemoryExtensions", "AsSpan", true),
        ("System.MemoryExtensions", "AsMemory", true),
        ("System.ReadOnlySpan", "ToArray", true),
        ("Microsoft.AspNetCore.Components.CompilerServices.RuntimeHelpers", "TypeCheck", true),
        ("Pulumi.Output", "Create", false),
        ("Pulumi.Output", "CreateSecret", false),
    ];

    // StringValues of ASP.NET Core, and addresses.
    private static readonly HashSet<string> Holders = new(StringComparer.Ordinal) { "StringValues", nameof(Uri), "MongoUrl" };

    private const string ToBase64String = nameof(ToBase64String);

    /// <summary>The next expression around a value that has the value of one of its parts, or is a list with it; null if there is none.</summary>
    public static SyntaxNode? SameValueAround(SyntaxNode value) => value.Parent switch
    {
        ParenthesizedExpressionSyntax or CastExpressionSyntax => value.Parent,
        PostfixUnaryExpressionSyntax suppressed when suppressed.IsKind(SyntaxKind.SuppressNullableWarningExpression) => suppressed,
        BinaryExpressionSyntax fallback when fallback.IsKind(SyntaxKind.CoalesceExpression) => fallback,
        ConditionalExpressionSyntax choice when choice.Condition != value => choice,
        SwitchExpressionArmSyntax arm when arm.Expression == value => arm.Parent,
        ExpressionElementSyntax element => element.Parent,
        InitializerExpressionSyntax list when list.Kind() is SyntaxKind.ArrayInitializerExpression or SyntaxKind.CollectionInitializerExpression =>
            ListOf(list),
        _ => null,
    };

    /// <summary>The outermost expression that is still the value, as the whole of a text or in another form, or a list of such values.</summary>
    public static SyntaxNode Outermost(SyntaxNode value)
    {
        while ((SameValueAround(value) ?? SumAround(value) ?? CallAround(value, IsToldByName)) is { } next) value = next;
        return value;
    }

    /// <summary>The next expression around a value whose text could hold it, by syntax and names alone; null if there is none.</summary>
    public static SyntaxNode? TextAround(SyntaxNode value) => SameValueAround(value) ?? SumAround(value) ?? value.Parent switch
    {
        InterpolationSyntax or InterpolatedStringExpressionSyntax => value.Parent,
        _ => CallAround(value, CouldGiveOn),
    };

    /// <summary>The call around a value that gives it on in another form, or what holds it; null if there is none.</summary>
    public static ExpressionSyntax? CallAround(SyntaxNode value, SemanticModel model, CancellationToken cancellationToken) =>
        CallAround(value, call => call switch
    {
        InvocationExpressionSyntax invocation => IsFirst(value, invocation) && GivesOn(invocation, model, cancellationToken),
        ImplicitObjectCreationExpressionSyntax => IsHolder(call) && Holders.Contains(model.GetTypeInfo(call, cancellationToken).Type?.Name ?? ""),
        _ => IsHolder(call),
    });

    /// <summary>Whether a call makes base64 of what it is given.</summary>
    public static bool IsBase64(ExpressionSyntax call) => CalledName.TextOf(call) == ToBase64String;

    /// <summary>The whole sum of texts that a literal is a part of.</summary>
    public static ExpressionSyntax WholeText(ExpressionSyntax literal)
    {
        while (true)
        {
            if (SumAround(literal) is { } sum) literal = sum;
            else if (literal.Parent is ParenthesizedExpressionSyntax parenthesized && SumAround(parenthesized) is not null) literal = parenthesized;
            else return literal;
        }
    }

    /// <summary>An expression without the conversions around it.</summary>
    public static ExpressionSyntax Unconverted(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Unconverted(parenthesized.Expression),
        CastExpressionSyntax cast => Unconverted(cast.Expression),
        BinaryExpressionSyntax cast when cast.IsKind(SyntaxKind.AsExpression) => Unconverted(cast.Left),
        PostfixUnaryExpressionSyntax suppressed => Unconverted(suppressed.Operand),
        _ => expression,
    };

    private static BinaryExpressionSyntax? SumAround(SyntaxNode value) =>
        value.Parent is BinaryExpressionSyntax sum && sum.IsKind(SyntaxKind.AddExpression) ? sum : null;

    private static ExpressionSyntax? CallAround(SyntaxNode value, Func<ExpressionSyntax, bool> givesOn) => value.Parent switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: ExpressionSyntax call } } when givesOn(call) => call,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == value && givesOn(call) => call,
        _ => null,
    };

    // The value itself, and neither a format nor a count beside it.
    private static bool IsFirst(SyntaxNode value, InvocationExpressionSyntax call) =>
        value.Parent is ArgumentSyntax argument ? call.ArgumentList.Arguments[0] == argument : call.ArgumentList.Arguments.Count == 0;

    private static bool IsToldByName(ExpressionSyntax call) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } }
            && Calls.Any(row => row.IsToldByName && row.Method == name);

    private static bool CouldGiveOn(ExpressionSyntax call) =>
        StringChain.Pieces(call) is not null
            || IsHolder(call)
            || (call is InvocationExpressionSyntax invocation && (StringCall.HasName(invocation) || HasName(invocation)));

    private static bool GivesOn(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken) =>
        HasName(call)
        && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
        && Calls.Any(row => row.Method == method.Name && FullNames.Is(method.ContainingType, row.Type));

    private static bool HasName(InvocationExpressionSyntax call) => CalledName.TextOf(call) is { } name && Calls.Any(row => row.Method == name);

    // What new(...) makes may not be spelled out.
    private static bool IsHolder(ExpressionSyntax call) =>
        call is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 1 }
            && (CalledName.TextOf(call) is { } type ? Holders.Contains(type) : call is ImplicitObjectCreationExpressionSyntax);

    // A list may be alone, or after the creation of what it fills.
    private static SyntaxNode ListOf(InitializerExpressionSyntax list) =>
        list.Parent is BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax ? list.Parent : list;
}
