using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.Reads;

/// <summary>
/// Code that reads a property of an object that was bound from configuration. An object is one if it comes from
/// <c>IOptions</c> or its relatives or from <c>configuration.Get</c>, or if it is held by a class whose constructor asks for
/// the options of its type.
/// </summary>
internal static class OptionsRead
{
    private static readonly ImmutableArray<string> Interfaces = ImmutableArray.Create("IOptions", "IOptionsSnapshot", "IOptionsMonitor");
    private static readonly string[] Suffixes = ["Options", "Settings", "Configuration", "Config"];

    /// <summary>The key that a property is bound to, as far as type and property tell it: "GitHub:Pat" for GitHubOptions.Pat.</summary>
    /// <returns>Null if the name reads no such property.</returns>
    public static string? KeyOf(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        if (name.Parent is not MemberAccessExpressionSyntax access || access.Name != name || IsTarget(access)) return null;
        if (model.GetSymbolInfo(name, cancellation).Symbol is not IPropertySymbol { IsStatic: false, Type.SpecialType: SpecialType.System_String } property) return null;
        return IsBound(access.Expression, model, cancellation) ? $"{WithoutSuffix(property.ContainingType.Name)}:{property.Name}" : null;
    }

    private static bool IsTarget(ExpressionSyntax access) => access.Parent is AssignmentExpressionSyntax assignment && assignment.Left == access;

    private static string WithoutSuffix(string type)
    {
        var suffix = Suffixes.FirstOrDefault(end => type.EndsWith(end, StringComparison.Ordinal));
        return suffix is null ? type : type.Substring(0, type.Length - suffix.Length);
    }

    private static bool IsBound(ExpressionSyntax instance, SemanticModel model, CancellationToken cancellation)
    {
        if (IsSource(instance, model, cancellation)) return true;
        return model.GetSymbolInfo(instance, cancellation).Symbol switch
        {
            ILocalSymbol local => InitializerOf(local, cancellation) is { } value && IsSource(value, model, cancellation),
            IFieldSymbol field => IsAskedFor(field.Type, field.ContainingType),
            IPropertySymbol property => IsAskedFor(property.Type, property.ContainingType),
            _ => false,
        };
    }

    // options.Value, monitor.CurrentValue, monitor.Get(name), configuration.GetSection("...").Get<GitHubOptions>()
    private static bool IsSource(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(Inner(expression), cancellation).Symbol switch
        {
            IPropertySymbol { Name: "Value" or "CurrentValue" } property => IsOptions(property.ContainingType),
            IMethodSymbol { Name: "Get" } method => IsOptions(method.ContainingType) || method.ContainingType.ToDisplayString() == "Microsoft.Extensions.Configuration.ConfigurationBinder",
            _ => false,
        };

    private static ExpressionSyntax Inner(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => Inner(parenthesized.Expression),
        PostfixUnaryExpressionSyntax suppressed => Inner(suppressed.Operand),
        BinaryExpressionSyntax fallback when fallback.IsKind(SyntaxKind.CoalesceExpression) => Inner(fallback.Left),
        _ => expression,
    };

    private static ExpressionSyntax? InitializerOf(ILocalSymbol local, CancellationToken cancellation) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value } ? value : null;

    // class C(IOptions<GitHubOptions> options) { private readonly GitHubOptions _options = options.Value; }
    private static bool IsAskedFor(ITypeSymbol type, INamedTypeSymbol holder) =>
        holder.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter =>
            parameter.Type is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } options && IsOptions(options) && SymbolEqualityComparer.Default.Equals(arguments[0], type)));

    private static bool IsOptions(INamedTypeSymbol type) => Interfaces.Contains(type.Name) && type.ContainingNamespace.ToDisplayString() == "Microsoft.Extensions.Options";
}
