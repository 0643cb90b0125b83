using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Sources.Containers;

/// <summary>Follows a container from where it is made through the variables, parameters and members that hold it, to see what is registered.</summary>
internal sealed class CompositionReader(Solution solution, Composition composition)
{
    // One that goes through more hands is not read to its end.
    private const int MostCarriers = 500;

    private readonly Queue<ISymbol> _open = new();

    /// <param name="origin">The expression that makes the container or its host, or the parameter that a host comes in by.</param>
    /// <param name="model">The model of its file.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task ReadAsync(SyntaxNode origin, SemanticModel model, CancellationToken cancellationToken)
    {
        if (origin is ExpressionSyntax made)
        {
            composition.Add(made);
            Follow(made, model);
        }
        else
        {
            Add(model.GetDeclaredSymbol(origin, cancellationToken));
        }

        while (_open.Count > 0)
        {
            foreach (var use in await SymbolUses.Of(solution).OfAsync(_open.Dequeue(), cancellationToken).ConfigureAwait(false))
            {
                if (use.Node is SimpleNameSyntax) Follow(ValueOf(use), use.Model);
            }
        }
    }

    /// <summary>The value that a name stands for: where it is that of a method, what a call gives.</summary>
    private static ExpressionSyntax ValueOf(SymbolUse use) =>
        use.Whole.Parent is InvocationExpressionSyntax call && call.Expression == use.Whole ? call : (ExpressionSyntax)use.Whole;

    /// <summary>Follows a value outward: along its chain of calls, and into what it is given to.</summary>
    private void Follow(ExpressionSyntax value, SemanticModel model)
    {
        for (ExpressionSyntax? current = value; current is not null;)
        {
            var isCarrier = model.GetTypeInfo(current).Type is { } type && ContainerTypes.IsCarrier(type);
            switch (current.Parent)
            {
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == current
                    && call.Expression == access:
                    ReadCall(call, isCarrier, model);
                    current = call;
                    continue;

                case ParenthesizedExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax or PostfixUnaryExpressionSyntax:
                case MemberAccessExpressionSyntax property when property.Expression == current:
                    current = (ExpressionSyntax)current.Parent;
                    continue;

                case ArgumentSyntax argument when isCarrier:
                    current = Give(argument, model);
                    continue;

                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax } clause when isCarrier:
                    Add(model.GetDeclaredSymbol(clause.Parent!));
                    return;

                case AssignmentExpressionSyntax assignment when isCarrier && assignment.Right == current:
                    Add(model.GetSymbolInfo(assignment.Left).Symbol);
                    return;

                case ReturnStatementSyntax or ArrowExpressionClauseSyntax when isCarrier:
                    Add(
                        model.GetEnclosingSymbol(current.SpanStart) is IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } method
                            ? method.AssociatedSymbol ?? method
                            : null);
                    return;

                default:
                    return;
            }
        }
    }

    /// <summary>Reads a call in the chain of the container: what it registers, and whom it gives the container to.</summary>
    private void ReadCall(InvocationExpressionSyntax call, bool isOfCarrier, SemanticModel model)
    {
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol method) return;
        composition.HasConfiguration |= ConfigurationRegistration.IsAt(call, method, model);
        composition.IsOpen |= ContainerTypes.IsScan(method) || call.ArgumentList.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Any(inner => model.GetSymbolInfo(inner).Symbol is IMethodSymbol called && ContainerTypes.IsScan(called));
        if (isOfCarrier && method.ReducedFrom is { } extension) Add(extension.Parameters[0]);
        foreach (var type in method.TypeArguments) AddMembers(type);
        foreach (var argument in call.ArgumentList.Arguments.Select(argument => argument.Expression)) ReadArgument(argument, model);
    }

    private void ReadArgument(ExpressionSyntax argument, SemanticModel model)
    {
        switch (argument)
        {
            case TypeOfExpressionSyntax named:
                AddMembers(model.GetTypeInfo(named.Type).Type);
                break;

            case BaseObjectCreationExpressionSyntax:
                AddMembers(model.GetTypeInfo(argument).Type);
                break;

            // A function that the container, or its host, calls with itself.
            case AnonymousFunctionExpressionSyntax when model.GetSymbolInfo(argument).Symbol is IMethodSymbol function:
                AddParameters(function);
                break;

            case SimpleNameSyntax or MemberAccessExpressionSyntax:
                if (model.GetSymbolInfo(argument).Symbol is IMethodSymbol group) AddParameters(group);
                else if (model.GetTypeInfo(argument).Type is { } type && ContainerTypes.IsCarrier(type)) Add(model.GetSymbolInfo(argument).Symbol);
                break;
        }
    }

    /// <summary>Gives the container to a parameter.</summary>
    /// <returns>The call, which may give the container back; null for anything else.</returns>
    private InvocationExpressionSyntax? Give(ArgumentSyntax argument, SemanticModel model)
    {
        if (model.GetOperation(argument) is IArgumentOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter })
        {
            composition.IsOpen |= method.MethodKind == MethodKind.DelegateInvoke
                || ((method.IsAbstract || method.IsVirtual || method.IsOverride) && !method.DeclaringSyntaxReferences.IsEmpty);
            Add(parameter.OriginalDefinition);
        }

        if (argument.Parent?.Parent is not InvocationExpressionSyntax call) return null;
        ReadCall(call, isOfCarrier: false, model);
        return call;
    }

    /// <summary>What a class of the solution is given that the container, or its host, makes or calls.</summary>
    private void AddMembers(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false }) return;
        foreach (var method in type.GetMembers().OfType<IMethodSymbol>()) AddParameters(method);
    }

    private void AddParameters(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters.Where(parameter => ContainerTypes.IsCarrier(parameter.Type))) Add(parameter);
    }

    private void Add(ISymbol? carrier)
    {
        if (carrier is null || !composition.Add(carrier)) return;
        if (composition.CarrierCount <= MostCarriers) _open.Enqueue(carrier);
        else composition.IsOpen = true;
    }
}

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
        BaseObjectCreationExpressionSyntax { ArgumentList: { } list } =>
            list.Arguments.Any(inner => inner.Expression is TypeOfExpressionSyntax && Names(inner.Expression, model)),
        _ => false,
    };

    // RegisterInstance(configuration).AsImplementedInterfaces()
    private static bool IsOfConfiguration(InvocationExpressionSyntax call, SemanticModel model) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } instances } }
        && model.GetTypeInfo(instances[0].Expression).Type is { } type
        && HostTypes.IsConfiguration(type);

    private static bool IsService(ITypeSymbol? type) => type is { Name: "IConfiguration" } && HostTypes.IsConfiguration(type);
}
