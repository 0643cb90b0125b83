using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Sources.Containers;

/// <summary>
/// Whether a call registers the configuration: <c>AddSingleton(configuration)</c>, <c>AddSingleton(typeof(IConfiguration), ...)</c>,
/// <c>Add(ServiceDescriptor.Singleton&lt;IConfiguration&gt;(...))</c>, <c>RegisterInstance(configuration).As&lt;IConfiguration&gt;()</c>.
/// What is registered under another type, such as IConfigurationRoot, is not found as IConfiguration.
/// </summary>
internal static class ConfigurationRegistration
{
    public static bool IsAt(InvocationExpressionSyntax call, IMethodSymbol method, SemanticModel model) =>
        ContainerTypes.IsRegistration(method)
        && (IsService(method.TypeArguments.FirstOrDefault())
            || method.Name == "AsImplementedInterfaces" && IsOfConfiguration(call, model)
            || call.ArgumentList.Arguments.Any(argument => Names(argument.Expression, model)));

    private static bool Names(ExpressionSyntax argument, SemanticModel model) => argument switch
    {
        TypeOfExpressionSyntax named => IsService(model.GetTypeInfo(named.Type).Type),
        InvocationExpressionSyntax descriptor => model.GetSymbolInfo(descriptor).Symbol is IMethodSymbol method && IsAt(descriptor, method, model),
        BaseObjectCreationExpressionSyntax { ArgumentList: { } list } => list.Arguments.Any(inner => inner.Expression is TypeOfExpressionSyntax && Names(inner.Expression, model)),
        _ => false,
    };

    // RegisterInstance(configuration).AsImplementedInterfaces()
    private static bool IsOfConfiguration(InvocationExpressionSyntax call, SemanticModel model) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } instances } }
        && model.GetTypeInfo(instances[0].Expression).Type is { } type
        && HostTypes.IsConfiguration(type);

    private static bool IsService(ITypeSymbol? type) => type is { Name: "IConfiguration" } && HostTypes.IsConfiguration(type);
}
