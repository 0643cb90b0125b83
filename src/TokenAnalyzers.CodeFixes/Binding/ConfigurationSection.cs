using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Binding;

/// <summary>The key of a section of configuration that an expression spells out.</summary>
internal static class ConfigurationSection
{
    // Members may be made of each other.
    private const int MostSteps = 8;

    /// <summary>The key in <c>configuration.GetSection("key")</c>, and of what such a section is stored in; null for all else.</summary>
    public static string? KeyOf(ExpressionSyntax section, SemanticModel model, CancellationToken cancellationToken) => KeyOf(section, model, MostSteps, cancellationToken);

    private static string? KeyOf(ExpressionSyntax section, SemanticModel model, int steps, CancellationToken cancellationToken)
    {
        if (steps == 0) return null;
        if (section is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetSection" or "GetRequiredSection" } access })
            return StoredIn(section, model, cancellationToken) is { } stored && stored.SyntaxTree == model.SyntaxTree ? KeyOf(stored, model, steps - 1, cancellationToken) : null;
        if (model.GetTypeInfo(access.Expression, cancellationToken).Type is not { } type || Constant(arguments[0].Expression, model, cancellationToken) is not { } key) return null;
        var outer = KeyOf(access.Expression, model, steps - 1, cancellationToken);
        return outer is not null ? $"{outer}:{key}" : HostTypes.IsConfiguration(type) ? key : null;
    }

    private static ExpressionSyntax? StoredIn(ExpressionSyntax name, SemanticModel model, CancellationToken cancellationToken) =>
        name is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } && model.GetSymbolInfo(name, cancellationToken).Symbol is { } variable
            ? StoredValue.Of(variable, cancellationToken)
            : null;

    /// <summary>A constant key; null where it is none, or nothing to be repeated.</summary>
    public static string? Constant(ExpressionSyntax key, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetConstantValue(key, cancellationToken).Value is string text ? DisclosedName.Of(text)?.Text : null;
}
