using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Detection.Reads;

namespace TokenAnalyzers.CodeFixes.Binding;

/// <summary>Tells of the uses of a type whether they fill its objects, or hold them in others.</summary>
internal sealed class FilledUses(Solution solution)
{
    public async Task<IEnumerable<FilledUse>> OfAsync(TypeUse use, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (use.Whole.Parent)
        {
            case TypeArgumentListSyntax when use.Call is { } call:
                return [.. OfCall(use, call, model, cancellationToken), .. await OfLambdasAsync(use, call, model, cancellationToken).ConfigureAwait(false)];

            case TypeOfExpressionSyntax
            {
                Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax get },
            } when BoundVariable.OfGet(get, model, cancellationToken) is not null:
                return [new(new UncheckedConfiguration(), null, use.Steps)];

            case TypeOfExpressionSyntax typeOf when IsGivenToSerializer(typeOf, model, cancellationToken):
            case CastExpressionSyntax { Expression: InvocationExpressionSyntax made } when IsDeserialized(made, model, cancellationToken):
                return Received(Certainty.Seen, use);

            case MethodDeclarationSyntax returning when FillingApis.CallsServer(model.GetDeclaredSymbol(returning, cancellationToken)!):
                return Received(Certainty.Seen, use);

            case ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } parameter:
                return Held(use, model.GetDeclaredSymbol(parameter, cancellationToken)!, mayBeNull: true);

            case ParameterSyntax parameter:
                return await OfParameterAsync(use, parameter, model, cancellationToken).ConfigureAwait(false);

            case PropertyDeclarationSyntax property:
                return await OfMemberAsync(
                    use, model.GetDeclaredSymbol(property, cancellationToken)!, property.Initializer, cancellationToken).ConfigureAwait(false);

            case VariableDeclarationSyntax declaration:
                var uses = new List<FilledUse>();
                foreach (var variable in declaration.Variables)
                    uses.AddRange(
                        await OfMemberAsync(
                            use, model.GetDeclaredSymbol(variable, cancellationToken)!, variable.Initializer, cancellationToken).ConfigureAwait(false));
                return uses;

            case ObjectCreationExpressionSyntax
            {
                Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: true } } variable },
            }:
                return await OfMemberAsync(
                    use, model.GetDeclaredSymbol(variable, cancellationToken)!, initializer: null, cancellationToken).ConfigureAwait(false);

            case BaseTypeSyntax { Parent.Parent: BaseTypeDeclarationSyntax derived } baseType:
                return model.GetTypeInfo(baseType.Type, cancellationToken).Type is INamedTypeSymbol known && FillingApis.IsReceiver(known)
                    ? Received(Certainty.Seen, use)
                    : [new(null, model.GetDeclaredSymbol(derived, cancellationToken), use.Steps)];

            default:
                return [];
        }
    }

    /// <summary>What fills the object of a variable or member by being given it.</summary>
    public async Task<ImmutableArray<IFiller>> OfVariableAsync(ISymbol variable, CancellationToken cancellationToken)
    {
        var result = ImmutableArray.CreateBuilder<IFiller>();
        foreach (var use in await SymbolUses.Of(solution).OfAsync(variable, cancellationToken).ConfigureAwait(false))
        {
            if (use.Receiver is not { } call) continue;
            if (BoundVariable.OfBind(call, (ExpressionSyntax)use.Whole, use.Model, cancellationToken) is { } bound) result.Add(bound);
            else if (Method(call, use.Model, cancellationToken) is { } method && FillingApis.Populates(method)) result.Add(new ReceivedData(Certainty.Seen));
        }

        return result.ToImmutable();
    }

    /// <summary>
    /// The keys whose values a function that sets options gives one of their properties: <c>options =&gt; options.Token =
    /// configuration["key"]</c>.
    /// </summary>
    public async Task<ImmutableArray<string>> KeysOfAsync(IPropertySymbol property, CancellationToken cancellationToken)
    {
        var result = ImmutableArray.CreateBuilder<string>();
        foreach (var use in await SymbolUses.Of(solution).OfAsync(property, cancellationToken).ConfigureAwait(false))
        {
            if (use.Whole is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax options, Parent: AssignmentExpressionSyntax assignment } access
                || assignment.Left != access)
            {
                continue;
            }

            if (IsSetUp(options, use.Model, cancellationToken) && KeyedValue.Of(assignment.Right, use.Model, cancellationToken) is { IsVariable: false } read)
                result.Add(read.Key);
        }

        return result.ToImmutable();
    }

    /// <summary>Whether a name is that of the options in a function that sets them when services are made.</summary>
    private static bool IsSetUp(IdentifierNameSyntax options, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(options, cancellationToken).Symbol is IParameterSymbol
        {
            ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction },
        }
        && options.FirstAncestorOrSelf<LambdaExpressionSyntax>()?.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && Method(call, model, cancellationToken) is { Name: "Configure" or "PostConfigure" or "AddOptions" };

    private static IEnumerable<FilledUse> OfCall(TypeUse use, InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        if ((OptionsBinding.At(call, model, cancellationToken) ?? BoundVariable.OfGet(call, model, cancellationToken)) is { } filler)
            return [new(filler, null, use.Steps)];
        if (Method(call, model, cancellationToken) is not { } method) return [];
        if (FillingApis.Deserializes(method)) return Received(Certainty.Seen, use);

        // A method of the solution may pass its type parameter on. What it does with the object can't be seen from here.
        var index = ((TypeArgumentListSyntax)use.Whole.Parent!).Arguments.IndexOf((TypeSyntax)use.Whole);
        var isOwn = !method.DeclaringSyntaxReferences.IsEmpty && index < method.TypeParameters.Length;
        return isOwn ? [new(null, method.OriginalDefinition.TypeParameters[index], use.Steps.Insert(0, new(PathKind.Content)))] : [];
    }

    // Functions that set options: options => section.Bind(options).
    private async Task<IEnumerable<FilledUse>> OfLambdasAsync(
        TypeUse use, InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        var uses = new List<FilledUse>();
        foreach (var lambda in OptionsBinding.Chain(call)
                .SelectMany(link => link.ArgumentList.Arguments)
                .Select(argument => argument.Expression)
                .OfType<LambdaExpressionSyntax>())
        {
            if (model.GetSymbolInfo(lambda, cancellationToken).Symbol is IMethodSymbol { Parameters: { Length: > 0 } parameters }
                && parameters[0] is var options
                && SymbolEqualityComparer.Default.Equals(options.Type, model.GetTypeInfo(use.Whole, cancellationToken).Type))
                uses.AddRange(await OfMemberAsync(use, options, initializer: null, cancellationToken).ConfigureAwait(false));
        }

        return uses;
    }

    private async Task<IEnumerable<FilledUse>> OfMemberAsync(
        TypeUse use, ISymbol member, EqualsValueClauseSyntax? initializer, CancellationToken cancellationToken)
    {
        var fillers = await OfVariableAsync(member, cancellationToken).ConfigureAwait(false);
        var uses = fillers.Select(filler => new FilledUse(filler, null, use.Steps));
        if (member is not (IPropertySymbol or IFieldSymbol) || FillingAttributes.IsLeftOut(member)) return uses;
        if (FillingAttributes.IsReceived(member) || CommandLineOption.Is(member) || FillingApis.IsDatabase(member.ContainingType))
            return [.. uses, .. Received(Certainty.Seen, use)];
        return member.IsStatic || member.DeclaredAccessibility == Accessibility.Private
            ? uses
            : [.. uses, .. Held(use, member, Initialization.IsMissing(initializer))];
    }

    private async Task<IEnumerable<FilledUse>> OfParameterAsync(
        TypeUse use, ParameterSyntax parameter, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetDeclaredSymbol(parameter, cancellationToken) is not { ContainingSymbol: IMethodSymbol method } symbol
            || FillingAttributes.IsService(symbol))
        {
            return [];
        }

        if (FillingAttributes.IsReceivedAsMarked(symbol)) return Received(Certainty.Seen, use);
        if (FillingApis.CallsServer(method)) return Received(Certainty.Described, use);
        var isInferred = FillingApis.IsAction(method)
            || (parameter.FirstAncestorOrSelf<LambdaExpressionSyntax>() is { } lambda
                    ? IsGivenToRoute(lambda, model, cancellationToken)
                    : await IsHandlerAsync(method, cancellationToken).ConfigureAwait(false));
        return isInferred ? Received(Certainty.Inferred, use) : await OfMemberAsync(use, symbol, initializer: null, cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> IsHandlerAsync(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var uses = await SymbolUses.Of(solution).OfAsync(method, cancellationToken).ConfigureAwait(false);
        return uses.Any(use => IsGivenToRoute(use.Whole, use.Model, cancellationToken));
    }

    private static IEnumerable<FilledUse> Received(Certainty certainty, TypeUse use) => [new(new ReceivedData(certainty), null, use.Steps)];

    private static IEnumerable<FilledUse> Held(TypeUse use, ISymbol member, bool mayBeNull) =>
        [new(null, member.ContainingType, use.Steps.Insert(0, new(PathKind.Member, member.Name, mayBeNull)))];

    // The type may be the argument of a serializer, or of an attribute that makes one for it.
    private static bool IsGivenToSerializer(TypeOfExpressionSyntax typeOf, SemanticModel model, CancellationToken cancellationToken) => typeOf.Parent switch
    {
        AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } =>
            model.GetTypeInfo(attribute, cancellationToken).Type is INamedTypeSymbol type && FillingAttributes.IsOfSerializer(type),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => IsDeserialized(call, model, cancellationToken),
        ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } =>
            model.GetTypeInfo(creation, cancellationToken).Type is { } made && FillingApis.IsSerializer(made),
        _ => false,
    };

    private static bool IsDeserialized(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken) =>
        Method(call, model, cancellationToken) is { } method && FillingApis.Deserializes(method);

    private static bool IsGivenToRoute(SyntaxNode handler, SemanticModel model, CancellationToken cancellationToken) =>
        handler.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            && Method(call, model, cancellationToken) is { } method
            && FillingApis.TakesBody(method);

    private static IMethodSymbol? Method(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(call, cancellationToken) is var info ? (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) as IMethodSymbol : null;
}

/// <summary>What one use of a type says of its objects.</summary>
/// <param name="By">What fills them; null if the use does not say it.</param>
/// <param name="Holder">The type whose objects hold them; null if none does there.</param>
/// <param name="Steps">The steps to them from the filled object, or from the holder.</param>
internal sealed record FilledUse(IFiller? By, ISymbol? Holder, ImmutableArray<PathStep> Steps);
