using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Texts;

namespace TokenAnalyzers.Reads;

/// <summary>The key that an expression reads from configuration or from the environment.</summary>
internal static class ReadKey
{
    /// <summary>The whole key, sections included, joined by colons; null if nothing is read or the key is not known.</summary>
    /// <param name="node">An indexer, a call, or <c>.Value</c> of a section.</param>
    /// <param name="model">The semantic model of the node's tree.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static string? Of(SyntaxNode node, SemanticModel model, CancellationToken cancellation) => node switch
    {
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } access when IsSource(access.Expression, model, cancellation) =>
            Join(SectionOf(access.Expression, model, cancellation), arguments[0].Expression, model, cancellation),
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments, Expression: MemberAccessExpressionSyntax access } call when IsRead(call, access, model, cancellation) =>
            Join(SectionOf(access.Expression, model, cancellation), arguments[0].Expression, model, cancellation),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value", Expression: InvocationExpressionSyntax } access => SectionOf(access.Expression, model, cancellation),
        _ => null,
    };

    private static bool IsSource(ExpressionSyntax receiver, SemanticModel model, CancellationToken cancellation) =>
        IsConfiguration(model.GetTypeInfo(receiver, cancellation).Type)
        || model.GetSymbolInfo(receiver, cancellation).Symbol is IPropertySymbol { Name: "AppSettings", ContainingType.Name: "ConfigurationManager" };

    private static bool IsRead(InvocationExpressionSyntax call, MemberAccessExpressionSyntax access, SemanticModel model, CancellationToken cancellation)
    {
        if (access.Name.Identifier.ValueText is not ("GetValue" or "GetEnvironmentVariable")) return false;
        return model.GetSymbolInfo(call, cancellation).Symbol?.ContainingType is { } type && IsNamed(type, "System", "Environment")
            || IsConfiguration(model.GetTypeInfo(access.Expression, cancellation).Type);
    }

    // configuration.GetSection("Dbt"), one behind the other too.
    private static string? SectionOf(ExpressionSyntax receiver, SemanticModel model, CancellationToken cancellation)
    {
        if (receiver is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments, Expression: MemberAccessExpressionSyntax access }) return null;
        if (access.Name.Identifier.ValueText is not ("GetSection" or "GetRequiredSection") || !IsConfiguration(model.GetTypeInfo(access.Expression, cancellation).Type)) return null;
        return Join(SectionOf(access.Expression, model, cancellation), arguments[0].Expression, model, cancellation);
    }

    private static string? Join(string? section, ExpressionSyntax key, SemanticModel model, CancellationToken cancellation)
    {
        var text = ConstantTextReader.Read(key, new BuiltNames(model), cancellation).Value;
        return section is null ? text : $"{section}:{text}";
    }

    private static bool IsConfiguration(ITypeSymbol? type) =>
        type is not null && (IsNamed(type, "Configuration", "IConfiguration") || type.AllInterfaces.Any(own => IsNamed(own, "Configuration", "IConfiguration")));

    private static bool IsNamed(ITypeSymbol type, string space, string name) => type.Name == name && type.ContainingNamespace?.Name == space;
}
