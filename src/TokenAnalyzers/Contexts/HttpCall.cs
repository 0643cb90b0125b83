using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.Contexts;

/// <summary>What the code around an address does with it, by the names that it is given to.</summary>
internal static class HttpCall
{
    private static readonly string[] Verbs = ["Get", "Post", "Put", "Patch", "Delete", "Head"];

    private static readonly string[] Others = ["Send", "Request", "Download", "Upload", "Execute", "Call", "Query", "Fetch"];

    private static readonly string[] RequestTypes = ["HttpRequestMessage", "RestRequest", "FlurlRequest", "Uri"];

    /// <summary>Whether an expression is an argument of what makes or sends a request, by name.</summary>
    public static bool IsRequest(SyntaxNode address) => CallOf(address) is { } call && (IsTargetTyped(call) || NamesRequest(NameOf(call)));

    /// <summary>The HTTP method of the request, in capital letters; null if it is not spelled out.</summary>
    public static string? MethodOf(SyntaxNode address)
    {
        var call = CallOf(address);
        while (call is not null && NameOf(call) == "Uri") call = CallOf(call);
        if (call is null) return null;

        var verb = Verbs.FirstOrDefault(NameOf(call).StartsWith) ?? Arguments(call).Select(VerbOf).FirstOrDefault(named => named is not null);
        return verb?.ToUpperInvariant();
    }

    private static SyntaxNode? CallOf(SyntaxNode argument) => argument.Parent is ArgumentSyntax { Parent.Parent: { } call } && call is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax ? call : null;

    private static bool IsTargetTyped(SyntaxNode call) => call is ImplicitObjectCreationExpressionSyntax;

    private static bool NamesRequest(string name) => Verbs.Any(name.StartsWith) || Others.Any(name.StartsWith) || RequestTypes.Contains(name);

    private static string NameOf(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } => binding.Name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: SimpleNameSyntax name } => name.Identifier.ValueText,
        ObjectCreationExpressionSyntax { Type: QualifiedNameSyntax qualified } => qualified.Right.Identifier.ValueText,
        ObjectCreationExpressionSyntax { Type: SimpleNameSyntax name } => name.Identifier.ValueText,
        _ => "",
    };

    private static IEnumerable<ExpressionSyntax> Arguments(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList.Arguments.Select(argument => argument.Expression),
        BaseObjectCreationExpressionSyntax { ArgumentList: { } list } => list.Arguments.Select(argument => argument.Expression),
        _ => [],
    };

    // HttpMethod.Post, Method.Post.
    private static string? VerbOf(ExpressionSyntax argument) =>
        argument is MemberAccessExpressionSyntax access ? Verbs.FirstOrDefault(verb => verb == access.Name.Identifier.ValueText) : null;
}
