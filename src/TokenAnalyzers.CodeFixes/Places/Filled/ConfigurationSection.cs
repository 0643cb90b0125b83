using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Access;
using TokenAnalyzers.Disclosure;

namespace TokenAnalyzers.CodeFixes.Places.Filled;

/// <summary>The key of a section of configuration that an expression spells out.</summary>
internal static class ConfigurationSection
{
    /// <summary>The key in <c>configuration.GetSection("key")</c>; null for all else.</summary>
    public static string? KeyOf(ExpressionSyntax section, SemanticModel model, CancellationToken cancellationToken) =>
        section is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetSection" or "GetRequiredSection" } access }
        && model.GetTypeInfo(access.Expression, cancellationToken).Type is { } type && HostTypes.IsConfiguration(type)
            ? Constant(arguments[0].Expression, model, cancellationToken)
            : null;

    /// <summary>A constant key; null where it is none, or nothing to be repeated.</summary>
    public static string? Constant(ExpressionSyntax key, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetConstantValue(key, cancellationToken).Value is string text ? DisclosedName.Of(text)?.Text : null;
}
