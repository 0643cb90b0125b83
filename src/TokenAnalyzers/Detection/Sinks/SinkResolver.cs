using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Syntax.Calls;
using TokenAnalyzers.Syntax.Propagation;

namespace TokenAnalyzers.Detection.Sinks;

/// <summary>
/// Says whether code authenticates with an expression: as an argument, a value that is assigned, an element or an attribute
/// argument. Names in the syntax are looked at first, and symbols only where a name could be that of a sink.
/// </summary>
internal sealed class SinkResolver(SemanticModel model, CancellationToken cancellationToken)
{
    /// <summary>The sink that an expression is given to; null if there is none.</summary>
    /// <param name="value">The whole expression that is given.</param>
    /// <param name="isTelling">Whether its value is one that only a secret is likely to have.</param>
    public SinkMatch? Of(SyntaxNode value, bool isTelling) => value.Parent switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } } argument => OfArgument(argument, call, isTelling),
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == value => OfReceiver(access, call),
        AssignmentExpressionSyntax assignment when assignment.Right == value => OfAssigned(assignment),
        InitializerExpressionSyntax element when element.IsKind(SyntaxKind.ComplexElementInitializerExpression) => OfElement(value, element),
        AttributeArgumentSyntax argument => OfAttribute(argument),
        _ => null,
    };

    private SinkMatch? OfArgument(ArgumentSyntax argument, SyntaxNode call, bool isTelling)
    {
        var rows = SinkTable.Named(CalledName.TextOf(call) ?? MadeBy(call));
        if (!MayBeRow(rows, argument) && !SinkPrefilter.MayBeNamed(argument, call, isTelling)) return null;

        // The operations of a call are those of the whole member around it. Symbols are many times cheaper, and tell most calls apart.
        if (ArgumentParameter.Of(argument, model, cancellationToken) is not { } taker || !MayTake(rows, argument, call, taker, isTelling)) return null;
        var arguments = ArgumentsOf(model.GetOperation(call, cancellationToken));
        var given = arguments.FirstOrDefault(operation => argument.FullSpan.Contains(operation.Syntax.Span)) ?? arguments.FirstOrDefault(IsParameterArray);
        return given?.Parameter is { } parameter ? Use(rows, MemberUse.Of(given), parameter) : null;
    }

    // "...".Sha256()
    private SinkMatch? OfReceiver(MemberAccessExpressionSyntax access, InvocationExpressionSyntax call)
    {
        var rows = SinkTable.Named(access.Name.Identifier.ValueText).RemoveAll(row => !row.IsOnSecret);
        if (rows.IsEmpty || model.GetOperation(call, cancellationToken) is not IInvocationOperation { TargetMethod.IsExtensionMethod: true } extension)
            return null;
        var given = extension.Arguments[0];
        return Use(rows, MemberUse.Of(given), given.Parameter);
    }

    // The code does not name what new(...) and base(...) make.
    private string MadeBy(SyntaxNode call) => model.GetSymbolInfo(call, cancellationToken).Symbol?.ContainingType?.Name ?? "";

    private bool MayTake(ImmutableArray<Sink> rows, ArgumentSyntax argument, SyntaxNode call, IParameterSymbol parameter, bool isTelling)
    {
        var member = parameter.ContainingSymbol;
        if (SinkPrefilter.MayBeNamed(argument, call, isTelling) && LibraryNames.MayTake(member, parameter, model.Compilation)) return true;
        var possible = rows.Where(row => row.Parameter == parameter.Name && SinkPrefilter.MayBe(row, argument));
        if (member is IMethodSymbol { IsExtensionMethod: true }) return possible.Any();
        return MayBe(possible, member, Receiver.Of(call));
    }

    // { ["..."] = ... } may be in the initializer of any property.
    private bool MaySet(ImmutableArray<Sink> rows, IPropertySymbol property, ExpressionSyntax assigned) =>
        assigned is ImplicitElementAccessSyntax
        || (property.SetMethod?.Parameters.LastOrDefault() is { } value && LibraryNames.MayTake(property, value, model.Compilation))
        || MayBe(rows, property, Receiver.Of(assigned));

    private bool MayBe(IEnumerable<Sink> rows, ISymbol member, ExpressionSyntax? receiver)
    {
        receiver = receiver is null ? null : ValuePropagation.Unconverted(receiver);
        var type = receiver is null ? member.ContainingType : model.GetTypeInfo(receiver, cancellationToken).Type;
        var property = receiver is null ? null : model.GetSymbolInfo(receiver, cancellationToken).Symbol as IPropertySymbol;
        return rows.Any(row => MemberUse.MayBe(row, member, type, property));
    }

    private static bool MayBeRow(ImmutableArray<Sink> rows, ArgumentSyntax argument) => rows.Any(row => SinkPrefilter.MayBe(row, argument));

    private SinkMatch? OfAssigned(AssignmentExpressionSyntax assignment)
    {
        if (SinkPrefilter.AssignedName(assignment) is not { } name || !SinkPrefilter.MayBeSet(assignment)) return null;
        if (model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is not IPropertySymbol set || !MaySet(SinkTable.Named(name), set, assignment.Left))
            return null;
        if (model.GetOperation(assignment.Left, cancellationToken) is not IPropertyReferenceOperation property) return null;
        return Use(SinkTable.Named(name), MemberUse.Of(property), property.Property.SetMethod?.Parameters.LastOrDefault());
    }

    // { "Authorization", "Bearer ..." } in the initializer of a collection.
    private SinkMatch? OfElement(SyntaxNode value, InitializerExpressionSyntax element)
    {
        if (element.Expressions[0] == value || !SinkPrefilter.MayBeName(element.Expressions[0])) return null;
        if (element.Parent is null || model.GetOperation(element.Parent, cancellationToken) is not IObjectOrCollectionInitializerOperation elements)
            return null;
        if (elements.Initializers.FirstOrDefault(added => added.Syntax == element) is not IInvocationOperation add) return null;
        var given = add.Arguments.FirstOrDefault(argument => argument.Value.Syntax.Span.Contains(value.Span));
        return given?.Parameter is { } parameter ? Use(SinkTable.Named(add.TargetMethod.Name), MemberUse.Of(given), parameter) : null;
    }

    private SinkMatch? OfAttribute(AttributeArgumentSyntax argument)
    {
        if (argument.Parent?.Parent is not AttributeSyntax attribute) return null;
        var rows = SinkTable.Named(CalledName.TextOf(attribute));
        if (rows.IsEmpty || argument.NameEquals is not null || model.GetSymbolInfo(attribute, cancellationToken).Symbol is not IMethodSymbol constructor)
            return null;
        var arguments = attribute.ArgumentList!.Arguments;
        var parameter = argument.NameColon is { } named
            ? constructor.Parameters.FirstOrDefault(candidate => candidate.Name == named.Name.Identifier.ValueText)
            : constructor.Parameters.ElementAtOrDefault(Math.Min(arguments.IndexOf(argument), constructor.Parameters.Length - 1));
        return parameter is null ? null : Use(rows, MemberUse.Of(constructor, arguments, model, cancellationToken), parameter);
    }

    private SinkMatch? Use(ImmutableArray<Sink> rows, MemberUse member, IParameterSymbol? parameter)
    {
        foreach (var row in rows)
        {
            if (member.Is(row, parameter?.Name) && UseOf(row, member) is { } use) return use;
        }

        return parameter is null ? null : LibraryNames.Use(member, parameter, model.Compilation);
    }

    private static SinkMatch? UseOf(Sink row, MemberUse member)
    {
        if (row.Names == NameKind.None) return new(row.Secret, member.Name, row.IsHeaderLine, row.NeedsLooks);
        if (row.NameParameter is not { } parameter || member.NameGiven(parameter) is not { } name) return null;
        if (row.Names == NameKind.Variable) return CredentialVariables.Find(name) is { } secret ? new(secret, VariableAsShown(name)) : null;
        var header = AuthenticationHeaders.Find(name);
        if (row.Names == NameKind.Header) return header is { } known ? new(known.Secret, MessageText.Of(Wording.TheHeader, known.Name)) : null;
        if (header is { } option) return new(option.Secret, OptionAsShown(name));
        return CredentialName.OfTaker(name) is { } named
            ? new(CredentialDescription.Of(named.Ending, "Http"), OptionAsShown(name), NeedsLooks: named.NeedsLooks)
            : null;
    }

    private static MessageText VariableAsShown(string name) =>
        DisclosedName.Of(name) is { } shown ? MessageText.Of(Wording.TheEnvironmentVariable, shown) : Wording.AnEnvironmentVariable;

    private static MessageText OptionAsShown(string name) =>
        DisclosedName.Of(name) is { } shown ? MessageText.Of(Wording.TheRequestOption, shown) : Wording.ARequestOption;

    private static ImmutableArray<IArgumentOperation> ArgumentsOf(IOperation? call) => call switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };

    private static bool IsParameterArray(IArgumentOperation argument) => argument.ArgumentKind == ArgumentKind.ParamArray;
}

/// <summary>A place in code that authenticates with a value.</summary>
/// <param name="Secret">What it takes; null where the header says so that the value names first.</param>
/// <param name="Taker">What takes it, for a message: "AzureKeyCredential", "the header 'X-Api-Key'".</param>
/// <param name="IsHeaderLine">Whether the value names a header first.</param>
/// <param name="NeedsLooks">Whether the value has to look like a secret, because the place alone does not say enough.</param>
internal sealed record SinkMatch(CredentialDescription? Secret, MessageText Taker, bool IsHeaderLine = false, bool NeedsLooks = false);
