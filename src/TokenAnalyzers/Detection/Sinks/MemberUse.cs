using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Detection.Sinks;

/// <summary>A use of a member: the member, what it is used on, and the names that it is given.</summary>
internal sealed class MemberUse
{
    private readonly ImmutableArray<ISymbol> _owners;
    private readonly Func<string, string?> _nameGiven;

    private MemberUse(ISymbol symbol, IOperation? receiver, Func<string, string?> nameGiven)
    {
        Symbol = symbol;
        _nameGiven = nameGiven;
        while (receiver is IConversionOperation conversion) receiver = conversion.Operand;
        _owners = Owners(Type, receiver?.Type, PropertyOf(receiver)).ToImmutableArray();
    }

    /// <summary>The method or property.</summary>
    public ISymbol Symbol { get; }

    /// <summary>The type that declares it: for a member of an extension block, the class around the block, which alone has a name.</summary>
    public INamedTypeSymbol Type => TypeOf(Symbol);

    /// <summary>How a message names it.</summary>
    public MessageText Name
    {
        get
        {
            var name = WithoutAttribute(Type.Name);
            if (DisclosedName.AtEnd(name) is not { } type) return Wording.AnApi;
            if (Symbol is IMethodSymbol { MethodKind: MethodKind.Constructor }) return name == Type.Name ? type : MessageText.Of(Wording.InBrackets, type);
            return DisclosedName.AtEnd(Symbol.Name) is { } member ? MessageText.Of(Wording.MemberOfType, type, member) : type;
        }
    }

    /// <summary>The member that an argument is given to.</summary>
    public static MemberUse Of(IArgumentOperation argument) => argument.Parent switch
    {
        IInvocationOperation call => new(call.TargetMethod, call.Instance ?? ReceiverOfExtension(call), NamesIn(call.Arguments)),
        IObjectCreationOperation { Constructor: { } constructor } creation => new(constructor, null, NamesIn(creation.Arguments)),
        _ => new(argument.Parameter!.ContainingSymbol, null, _ => null),
    };

    /// <summary>A property or an indexer that is set.</summary>
    public static MemberUse Of(IPropertyReferenceOperation property) => new(property.Property, property.Instance, NamesIn(property.Arguments));

    /// <summary>The constructor of an attribute.</summary>
    public static MemberUse Of(
        IMethodSymbol constructor, IReadOnlyList<AttributeArgumentSyntax> arguments, SemanticModel model, CancellationToken cancellationToken) =>
        new(constructor, null, parameter =>
        {
            var index = arguments.TakeWhile((argument, at) =>
                (argument.NameColon?.Name.Identifier.ValueText ?? constructor.Parameters.ElementAtOrDefault(at)?.Name) != parameter)
                .Count();
            return index < arguments.Count ? model.GetConstantValue(arguments[index].Expression, cancellationToken).Value as string : null;
        });

    /// <summary>Whether it is the member of a row, and the parameter that of its secret.</summary>
    public bool Is(Sink row, string? parameter)
    {
        if (parameter != row.Parameter) return false;
        var name = Symbol is IPropertySymbol { IsIndexer: true } ? Sink.Indexer : Symbol.Name;
        return name == row.Member && _owners.Any(owner => FullNames.Is(owner, row.Owner));
    }

    /// <summary>Whether a member that is called on an expression could be that of a row, by symbols alone.</summary>
    /// <param name="row">The row.</param>
    /// <param name="member">The member.</param>
    /// <param name="receiver">The type of what it is called on; null if it is called on nothing.</param>
    /// <param name="property">The property that it is called on, if it is one.</param>
    public static bool MayBe(Sink row, ISymbol member, ITypeSymbol? receiver, IPropertySymbol? property) =>
        Owners(TypeOf(member), receiver, property).Any(owner => FullNames.Is(owner, row.Owner));

    /// <summary>The text that is given to another parameter; null if it is not known.</summary>
    public string? NameGiven(string parameter) => _nameGiven(parameter);

    private static Func<string, string?> NamesIn(IReadOnlyList<IArgumentOperation> arguments) =>
        parameter => arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter) is { } argument ? HeaderNameArgument.Of(argument.Value) : null;

    // headers.Append(...): the first argument is what it is called on.
    private static IOperation? ReceiverOfExtension(IInvocationOperation call) =>
        call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null;

    private static INamedTypeSymbol TypeOf(ISymbol member)
    {
        var type = member.ContainingType;
        while (!type.CanBeReferencedByName && type.ContainingType is { } around) type = around;
        return type;
    }

    private static IEnumerable<ISymbol> Owners(INamedTypeSymbol declaring, ITypeSymbol? receiver, IPropertySymbol? property)
    {
        yield return declaring;
        for (var type = receiver; type is not null; type = type.BaseType) yield return type;
        foreach (var implemented in receiver?.AllInterfaces ?? ImmutableArray<INamedTypeSymbol>.Empty) yield return implemented;
        if (property is not null) yield return property;
    }

    // startInfo.Environment["..."], and new ProcessStartInfo { Environment = { ["..."] = ... } }.
    private static IPropertySymbol? PropertyOf(IOperation? receiver)
    {
        if (receiver is IPropertyReferenceOperation property) return property.Property;
        if (receiver is not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }) return null;
        var initializer = receiver.Parent;
        while (initializer is not (null or IMemberInitializerOperation or IObjectCreationOperation)) initializer = initializer.Parent;
        return (initializer as IMemberInitializerOperation)?.InitializedMember is IPropertyReferenceOperation member ? member.Property : null;
    }

    private static string WithoutAttribute(string type) =>
        type.EndsWith(nameof(Attribute), StringComparison.Ordinal) ? type.Substring(0, type.Length - nameof(Attribute).Length) : type;
}

/// <summary>The name of a header, a variable or an option, as code gives it beside its value.</summary>
internal static class HeaderNameArgument
{
    /// <summary>
    /// The name: a constant, a readonly field that is set to one, the field of a list of header names, or the text inside
    /// a key object. Null if it is not known.
    /// </summary>
    public static string? Of(IOperation? given) => given switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        IConversionOperation conversion => Of(conversion.Operand),
        IFieldReferenceOperation field => OfField(field.Field, given.SemanticModel),
        IPropertyReferenceOperation { Property: { ContainingType.Name: "HeaderNames" } property } => property.Name,

        // new HttpRequestOptionsKey<string>("ApiKey")
        IObjectCreationOperation { Arguments.Length: 1 } key => Of(key.Arguments[0].Value),
        _ => null,
    };

    private static string? OfField(IFieldSymbol field, SemanticModel? model)
    {
        // HeaderNames.Authorization and HttpRequestHeader.Authorization are called after the headers.
        if (field.ContainingType.Name is "HeaderNames" or "HttpRequestHeader") return field.Name;
        if (!field.IsReadOnly || field.DeclaringSyntaxReferences.FirstOrDefault() is not { } declaration) return null;
        var initializer = (declaration.GetSyntax() as Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax)?.Initializer;
        return initializer is not null && declaration.SyntaxTree == model?.SyntaxTree ? Of(model.GetOperation(initializer.Value)) : null;
    }
}
