using TokenAnalyzers.Syntax;
using TokenAnalyzers.Syntax.Calls;
using TokenAnalyzers.Syntax.Propagation;

namespace TokenAnalyzers.Detection.Reads;

/// <summary>
/// Code that reads a property of an object that was bound from configuration. An object is one if it comes from
/// <c>IOptions</c> or its relatives or from <c>configuration.Get</c>, if it is given to <c>configuration.Bind</c>, if it is
/// held by a class whose constructor asks for the options of its type, or if it is held by another such object. Where objects of its type are bound
/// anywhere, one that a function is given, or that comes from the container, is one too.
/// </summary>
internal static class OptionsRead
{
    private static readonly string[] Suffixes = ["Options", "Settings", "Configuration", "Config"];

    /// <summary>The key that a property is bound to, as far as type and property tell it: "GitHub:Pat" for GitHubOptions.Pat.</summary>
    /// <returns>Null if the name reads no such property.</returns>
    public static string? KeyOf(SimpleNameSyntax name, SemanticModel model, BoundTypes? types, CancellationToken cancellationToken)
    {
        if (InstanceOf(name) is not { } instance) return null;
        var symbol = model.GetSymbolInfo(name, cancellationToken).Symbol;
        if (symbol is not IPropertySymbol { IsStatic: false, Type.SpecialType: SpecialType.System_String } property) return null;

        if (ConfigurationApi.IsSettings(property.ContainingType)) return property.Name;
        return IsBound(instance, model, cancellationToken) || IsGiven(instance, model, types, cancellationToken)
            ? $"{WithoutSuffix(property.ContainingType.Name)}:{property.Name}"
            : null;
    }

    /// <summary>The section around a key that an attribute gives to a property of options, with its colon; null if the expression is no such key.</summary>
    public static string? KeyBefore(ExpressionSyntax key, SemanticModel model, CancellationToken cancellationToken) =>
        key.Parent is AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute }
        && CalledName.TextOf(attribute) == "ConfigurationKeyName"
        && FullNames.Is(model.GetSymbolInfo(attribute, cancellationToken).Symbol?.ContainingType, ConfigurationApi.KeyName)
        && attribute.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type
            ? $"{WithoutSuffix(type.Identifier.ValueText)}:"
            : null;

    // options.Pat and options?.Pat
    private static ExpressionSyntax? InstanceOf(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name && !IsTarget(access) => access.Expression,
        MemberBindingExpressionSyntax binding when !IsTarget(binding) => Receiver.Of(binding),
        _ => null,
    };

    private static bool IsTarget(ExpressionSyntax access) => access.Parent is AssignmentExpressionSyntax assignment && assignment.Left == access;

    private static string WithoutSuffix(string type)
    {
        var suffix = Suffixes.FirstOrDefault(end => type.EndsWith(end, StringComparison.Ordinal));
        return suffix is null ? type : type.Substring(0, type.Length - suffix.Length);
    }

    private static bool IsBound(ExpressionSyntax instance, SemanticModel model, CancellationToken cancellationToken)
    {
        if (IsSource(instance, model, cancellationToken)) return true;
        return model.GetSymbolInfo(Inner(instance), cancellationToken).Symbol switch
        {
            ILocalSymbol local =>
                InitializerOf(local, cancellationToken) is { } value && IsSource(value, model, cancellationToken)
                    || IsGivenToBind(local, model, cancellationToken),
            IFieldSymbol field => IsAskedFor(field.Type, field.ContainingType) || IsGivenToBind(field, model, cancellationToken),
            IPropertySymbol property =>
                IsAskedFor(property.Type, property.ContainingType)
                    || IsGivenToBind(property, model, cancellationToken)
                    || HolderOf(instance) is { } holder && IsBound(holder, model, cancellationToken),
            _ => false,
        };
    }

    // class C(GitHubOptions options), after services.AddSingleton(options)
    private static bool IsGiven(ExpressionSyntax instance, SemanticModel model, BoundTypes? types, CancellationToken cancellationToken)
    {
        if (types is null || model.GetTypeInfo(Inner(instance), cancellationToken).Type is not INamedTypeSymbol type) return false;
        var isGiven = model.GetSymbolInfo(Inner(instance), cancellationToken).Symbol switch
        {
            IParameterSymbol => true,
            ILocalSymbol local => InitializerOf(local, cancellationToken) is { } value && IsService(value, model, cancellationToken),
            IFieldSymbol field => IsParameter(type, field.ContainingType),
            IPropertySymbol property => IsParameter(type, property.ContainingType),
            IMethodSymbol => IsService(instance, model, cancellationToken),
            _ => false,
        };
        return isGiven && types.Contains(type, cancellationToken);
    }

    private static bool IsParameter(ITypeSymbol type, INamedTypeSymbol holder) =>
        holder.InstanceConstructors.Any(constructor =>
            constructor.Parameters.Any(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, type)));

    private static bool IsService(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(Inner(value), cancellationToken).Symbol is IMethodSymbol { Name: "GetRequiredService" or "GetService" };

    // options.Value.GitHub: what a bound object holds is bound too.
    private static ExpressionSyntax? HolderOf(ExpressionSyntax instance) => Inner(instance) switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        MemberBindingExpressionSyntax binding => Receiver.Of(binding),
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax } access => access.Expression,
        _ => null,
    };

    // configuration.GetSection("GitHub").Bind(options), in the file that declares the variable
    private static bool IsGivenToBind(ISymbol variable, SemanticModel model, CancellationToken cancellationToken)
    {
        var declaration = variable.DeclaringSyntaxReferences.FirstOrDefault();
        if (declaration is null || declaration.SyntaxTree != model.SyntaxTree) return false;
        var scope = declaration.GetSyntax(cancellationToken)
            .Ancestors()
            .FirstOrDefault(node => node is BlockSyntax or TypeDeclarationSyntax or CompilationUnitSyntax);
        return scope is not null && scope.DescendantNodes().OfType<ArgumentSyntax>().Any(argument =>
            argument is
            {
                Expression: SimpleNameSyntax or MemberAccessExpressionSyntax,
                Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Bind" } } call,
            }
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(argument.Expression, cancellationToken).Symbol, variable)
            && model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && ConfigurationApi.IsBinder(method.ContainingType));
    }

    // options.Value, monitor.CurrentValue, monitor.Get(name), configuration.GetSection("...").Get<GitHubOptions>()
    private static bool IsSource(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(Inner(expression), cancellationToken).Symbol switch
        {
            IPropertySymbol { Name: "Value" or "CurrentValue" } property => ConfigurationApi.IsOptions(property.ContainingType),
            IMethodSymbol { Name: "Get" } method => ConfigurationApi.IsOptions(method.ContainingType) || ConfigurationApi.IsBinder(method.ContainingType),
            _ => false,
        };

    private static ExpressionSyntax Inner(ExpressionSyntax expression)
    {
        var inner = ValuePropagation.Unconverted(expression);
        return inner is BinaryExpressionSyntax fallback && fallback.IsKind(SyntaxKind.CoalesceExpression) ? Inner(fallback.Left) : inner;
    }

    private static ExpressionSyntax? InitializerOf(ILocalSymbol local, CancellationToken cancellationToken) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value }
            ? value
            : null;

    // class C(IOptions<GitHubOptions> options) { private readonly GitHubOptions _options = options.Value; }
    private static bool IsAskedFor(ITypeSymbol type, INamedTypeSymbol holder) =>
        holder.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter =>
            parameter.Type is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } options
                && ConfigurationApi.IsOptions(options)
                && SymbolEqualityComparer.Default.Equals(arguments[0], type)));
}
