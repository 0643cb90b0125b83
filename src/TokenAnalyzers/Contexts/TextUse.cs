using TokenAnalyzers.Syntax.Calls;

namespace TokenAnalyzers.Contexts;

/// <summary>What the code around a text that may be an address does with it, by the names that it is given to.</summary>
internal static class TextUse
{
    private static readonly string[] Verbs = ["Get", "Post", "Put", "Patch", "Delete", "Head"];

    private static readonly string[] Others = ["Send", "Request", "Download", "Upload", "Execute", "Call", "Query", "Fetch"];

    // What only makes a request or an address. What becomes of it tells the method.
    private static readonly string[] RequestTypes = ["HttpRequestMessage", "RestRequest", "FlurlRequest", "Uri", "UriBuilder"];

    // Calls that tell people something. Each is the start of a name.
    private static readonly string[] Mentions =
    [
        "Log", "Write", "Trace", "Print", "Warn", "Info", "Debug", "Error", "Fatal", "Critical", "Verbose", "Fail", "Assert", "Throw", "Markup", "AddTag",
        "SetTag",
    ];

    /// <summary>Whether an expression is given to what makes or sends a request, or is the path of an interface's method, by name.</summary>
    public static bool IsRequest(SyntaxNode text) =>
        IsVerbAttribute(text) || ComposedAddress.Is(text)
            || UsesOf(text).Any(use => CallOf(use) is { } call && (call is ImplicitObjectCreationExpressionSyntax || NamesRequest(NameOf(call))));

    /// <summary>Whether a text is only told: logged, shown, compared, or a part of an exception. Then nothing is asked for.</summary>
    public static bool IsMention(SyntaxNode text) =>
        UsesOf(text).ToList() is { Count: > 0 } uses && uses.TrueForAll(use => use.Parent switch
        {
            BinaryExpressionSyntax binary => binary.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression,
            ConstantPatternSyntax or CaseSwitchLabelSyntax => true,
            AttributeArgumentSyntax => !IsVerbAttribute(use),
            ArgumentSyntax => IsTold(use),
            _ => false,
        });

    /// <summary>Whether a text is an argument of what logs, shows or throws it.</summary>
    public static bool IsTold(SyntaxNode text)
    {
        foreach (var call in CallsWith(text))
        {
            var name = NameOf(call);
            if (Mentions.Any(name.StartsWith) || name.EndsWith(nameof(Exception), StringComparison.Ordinal)) return true;
            if (NamesRequest(name) && !RequestTypes.Contains(name)) return false;
        }

        return false;
    }

    /// <summary>The HTTP method of the request, in capital letters; null if it is not spelled out.</summary>
    public static string? MethodOf(SyntaxNode text)
    {
        if (text.Parent?.Parent?.Parent is AttributeSyntax attribute && IsVerbAttribute(text)) return CalledName.TextOf(attribute).ToUpperInvariant();
        return UsesOf(text).SelectMany(CallsWith).Select(VerbOf).FirstOrDefault(verb => verb is not null)?.ToUpperInvariant();
    }

    /// <summary>
    /// Whether a name is that of an HTTP method, as the class of Refit's <c>[Get("/user")]</c> has it. The attributes of ASP.NET Core are named otherwise.
    /// </summary>
    public static bool IsVerb(string name) => Verbs.Contains(name);

    // The method's name in the call of a request; null if it is not spelled out there.
    private static string? VerbOf(SyntaxNode call) =>
        Verbs.FirstOrDefault(NameOf(call).StartsWith) ?? ArgumentsOf(call).Select(VerbNamed).FirstOrDefault(named => named is not null);

    private static bool IsVerbAttribute(SyntaxNode text) =>
        text.Parent is AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } && IsVerb(CalledName.TextOf(attribute));

    // The text itself, or where the variable is used that is declared with it.
    private static IEnumerable<SyntaxNode> UsesOf(SyntaxNode text)
    {
        if (text.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax local } variable })
            return [text];
        var scope = local.Parent is GlobalStatementSyntax { Parent: { } unit } ? unit : local.Parent;
        return scope?.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == variable.Identifier.ValueText) ?? [];
    }

    // The calls that take a text, from the inside: new Uri(text), and what takes that; and what is called on it.
    private static IEnumerable<SyntaxNode> CallsWith(SyntaxNode text)
    {
        for (var value = text; value is not null;)
        {
            value = CallOf(value) ?? LinkOn(value);
            if (value is not null) yield return value;
        }
    }

    private static InvocationExpressionSyntax? LinkOn(SyntaxNode value) =>
        value.Parent is MemberAccessExpressionSyntax access && access.Expression == value ? access.Parent as InvocationExpressionSyntax : null;

    private static SyntaxNode? CallOf(SyntaxNode argument) =>
        argument.Parent is ArgumentSyntax { Parent.Parent: { } call } && call is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax ? call : null;

    private static bool NamesRequest(string name) => Verbs.Any(name.StartsWith) || Others.Any(name.StartsWith) || RequestTypes.Contains(name);

    private static string NameOf(SyntaxNode call) => CalledName.TextOf(call) ?? "";

    private static IEnumerable<ExpressionSyntax> ArgumentsOf(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList.Arguments.Select(argument => argument.Expression),
        BaseObjectCreationExpressionSyntax { ArgumentList: { } list } => list.Arguments.Select(argument => argument.Expression),
        _ => [],
    };

    // HttpMethod.Post, Method.Post.
    private static string? VerbNamed(ExpressionSyntax argument) =>
        argument is MemberAccessExpressionSyntax access ? Verbs.FirstOrDefault(verb => verb == access.Name.Identifier.ValueText) : null;
}
