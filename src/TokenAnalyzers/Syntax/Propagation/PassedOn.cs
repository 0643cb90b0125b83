using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Syntax.Calls;

namespace TokenAnalyzers.Syntax.Propagation;

/// <summary>Calls that give back what they are given in another form: bytes, base64, another type.</summary>
internal static class PassedOn
{
    private static readonly (string Type, string Method)[] Calls =
    [
        ("System.Text.Encoding", "GetBytes"),
        ("System.Convert", "ToBase64String"),
        ("System.Convert", "FromBase64String"),
        ("System.Convert", "FromHexString"),
        ("System.Threading.Tasks.Task", "FromResult"),
        ("Pulumi.Output", "Create"),
        ("Pulumi.Output", "CreateSecret"),
        ("string", "Trim"),
        ("string", "ToString"),
        ("string", "ToCharArray"),
        ("System.ReadOnlySpan<byte>", "ToArray"),
    ];

    /// <summary>The call around an argument, or on a text, that gives it on; null if there is none.</summary>
    public static ExpressionSyntax? Around(SyntaxNode value, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (value.Parent)
        {
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument when call.ArgumentList.Arguments[0] == argument:
                return IsOne(call, model, cancellationToken) ? call : null;
            case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == value && call.ArgumentList.Arguments.Count == 0:
                return IsOne(call, model, cancellationToken) ? call : null;
            case ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 1 } creation } when CalledName.TextOf(creation) is { } name && IsHolder(name):
                return creation;
            default:
                return null;
        }
    }

    /// <summary>Whether a call could be one that gives on what it is given, by its name alone.</summary>
    public static bool HasName(InvocationExpressionSyntax call)
    {
        var name = CalledName.TextOf(call);
        return Calls.Any(row => row.Method == name);
    }

    /// <summary>Whether a type of that name holds what its constructor is given.</summary>
    public static bool IsHolder(string type) => type == "StringValues";

    /// <summary>Whether the call makes base64 of what it is given.</summary>
    public static bool IsBase64(ExpressionSyntax call) => CalledName.TextOf(call) == "ToBase64String";

    private static bool IsOne(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        return HasName(call)
            && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method
            && Calls.Any(row => row.Method == method.Name && row.Type == method.ContainingType.ToDisplayString());
    }
}
