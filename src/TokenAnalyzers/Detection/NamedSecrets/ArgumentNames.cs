using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Detection.Sinks;
using TokenAnalyzers.Syntax.Calls;
using TokenAnalyzers.Syntax.Scopes;

namespace TokenAnalyzers.Detection.NamedSecrets;

/// <summary>The names of a value that is an argument: its parameter, and the key before it, as in <c>Add("ApiKey", value)</c>.</summary>
internal static class ArgumentNames
{
    // What they are given is data of a test; no parameter says more of it.
    private static readonly HashSet<string> TestData = new(StringComparer.Ordinal)
    {
        "Arguments",
        "AutoInlineData",
        "DataRow",
        "InlineAutoData",
        "InlineData",
        "Params",
        "Row",
        "TestCase",
    };

    // A level, an event and an exception, or a provider.
    private const int MostBeforeFormat = 3;

    public static IEnumerable<string?> Of(ArgumentSyntax argument, CalledSymbols? symbols)
    {
        if (argument.NameColon is { } name) return [name.Name.Identifier.ValueText];
        return argument.Parent switch
        {
            TupleExpressionSyntax tuple => NamesBefore(argument).Concat(TupleNames.Of(tuple, tuple.Arguments.IndexOf(argument), symbols)),
            BaseArgumentListSyntax => OfPosition(argument, symbols),
            _ => [],
        };
    }

    public static IEnumerable<string?> Of(AttributeArgumentSyntax argument, CalledSymbols? symbols)
    {
        if ((argument.NameEquals?.Name ?? argument.NameColon?.Name) is { } name) return [name.Identifier.ValueText];
        if (argument.Parent is not AttributeArgumentListSyntax { Parent: AttributeSyntax attribute } list || TestData.Contains(CalledName.TextOf(attribute)))
            return [];
        var constructor = symbols?.Constructor(attribute);
        return [constructor?.Parameters.ElementAtOrDefault(list.Arguments.IndexOf(argument))?.Name];
    }

    private static IEnumerable<string?> OfPosition(ArgumentSyntax argument, CalledSymbols? symbols)
    {
        foreach (var name in NamesBefore(argument)) yield return name;
        if (ComparedBy(argument) is { } compared)
        {
            foreach (var name in ValueNames.NamesOf(compared)) yield return name;
        }

        if (symbols is not null && argument.Parent is { Parent: { } call } && !NonAuthenticatingCall.Is(call) && MaySaySecret(symbols.MethodsOf(call)))
        {
            if (symbols.Parameter(argument) is { } parameter && IsOfSecret(parameter)) yield return parameter.Name;
        }

        if (NameOfCollection(argument) is { } collection) yield return collection;
    }

    // functionKeys.Add("Name", "..."): many values are called as one of them is. "Credentials" hold names of users too.
    private static string? NameOfCollection(ArgumentSyntax argument) =>
        argument.Parent is ArgumentListSyntax { Arguments: var arguments, Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax add } }
        && add.Name.Identifier.ValueText is "Add" or "TryAdd"
        && arguments[arguments.Count - 1] == argument
        && ValueNames.NameOf(add.Expression) is { Length: > 0 } name
        && name[name.Length - 1] == 's'
        && CredentialName.Of(name) is { Ending: { IsPassword: false, SaidBy: var saidBy } ending }
        && (saidBy != SaidBy.OwnName || ending.Words[ending.Words.Length - 1] == "key")
            ? name
            : null;

    // To know which method is called binds the code around it.
    private static bool MaySaySecret(ImmutableArray<IMethodSymbol> methods) =>
        methods.IsDefault
            || methods.Any(method =>
                method.Parameters.Any(parameter => parameter.Type.Name != nameof(CancellationToken) && IsOfSecret(parameter)));

    // A parameter that is called "key" takes one of a dictionary, unless it takes bytes, or a cipher takes it.
    private static bool IsOfSecret(IParameterSymbol parameter) =>
        CredentialName.Of(parameter.Name) is { } name
        && (!name.Ending.IsAnyKey || !name.IsAlone || IsBytes(parameter.Type) || IsOfCipher(parameter.ContainingSymbol));

    private static bool IsOfCipher(ISymbol member) =>
        IdentifierWords.Of(member.Name).Concat(IdentifierWords.Of(member.ContainingType.Name)).Any(CredentialNames.Ciphers.Contains);

    private static bool IsBytes(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType.SpecialType == SpecialType.System_Byte,
        INamedTypeSymbol span => span.TypeArguments.Any(static argument => argument.SpecialType == SpecialType.System_Byte),
        _ => false,
    };

    // A text with holes has a name for each argument after it. Else a key is just before its value: a text or a constant; a variable there
    // says nothing of it.
    private static IEnumerable<string?> NamesBefore(ArgumentSyntax argument)
    {
        var arguments = argument.Parent is TupleExpressionSyntax tuple ? tuple.Arguments : ((BaseArgumentListSyntax)argument.Parent!).Arguments;
        var index = arguments.IndexOf(argument);
        for (var format = Math.Min(index, MostBeforeFormat + 1) - 1; format >= 0; format--)
        {
            if (TextNames.In(arguments[format].Expression) is { } text && TextNames.OfArgument(text, index - format - 1) is { } names) return names;
        }

        return index > 0 && IsKey(arguments[index - 1].Expression) ? [ValueNames.NameOf(arguments[index - 1].Expression)] : [];
    }

    private static bool IsKey(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax or MemberAccessExpressionSyntax
            or InvocationExpressionSyntax
        || (expression is IdentifierNameSyntax { Identifier.ValueText: { Length: > 0 } name } && char.IsUpper(name[0]));

    // token.Equals("..."), string.Equals(token, "..."), string.Equals("...", token)
    private static ExpressionSyntax? ComparedBy(ArgumentSyntax argument)
    {
        if (argument.Parent?.Parent is not InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Equals" } method,
            } call)
        {
            return null;
        }

        var isStatic = method.Expression is PredefinedTypeSyntax or IdentifierNameSyntax { Identifier.ValueText: nameof(String) };
        return isStatic ? call.ArgumentList.Arguments.Take(2).FirstOrDefault(other => other != argument)?.Expression : method.Expression;
    }
}

/// <summary>What calls, attributes and tuples of a file mean. All but <see cref="MethodsOf"/> binds the code around them.</summary>
internal sealed class CalledSymbols(SemanticModel model, CancellationToken cancellationToken)
{
    private readonly ScopeLookup _scopes = new(model, cancellationToken);

    /// <summary>Every method that a call could mean, as <see cref="ScopeLookup.MethodsOf"/> has it.</summary>
    public ImmutableArray<IMethodSymbol> MethodsOf(SyntaxNode call) => _scopes.MethodsOf(call);

    /// <summary>The parameter that an argument is given to.</summary>
    public IParameterSymbol? Parameter(ArgumentSyntax argument) => ArgumentParameter.Of(argument, model, cancellationToken);

    /// <summary>The constructor of an attribute.</summary>
    public IMethodSymbol? Constructor(AttributeSyntax attribute) => model.GetSymbolInfo(attribute, cancellationToken).Symbol as IMethodSymbol;

    /// <summary>The type that an expression is converted to.</summary>
    public ITypeSymbol? ConvertedType(ExpressionSyntax expression) => model.GetTypeInfo(expression, cancellationToken).ConvertedType;
}

/// <summary>The names of the elements of a tuple that are not in it: those of its type, and of the variables that it is taken apart into.</summary>
internal static class TupleNames
{
    public static IEnumerable<string?> Of(TupleExpressionSyntax tuple, int element, CalledSymbols? symbols)
    {
        if (tuple.Parent is AssignmentExpressionSyntax assignment && assignment.Right == tuple) yield return OfVariable(assignment.Left, element);
        if (symbols?.ConvertedType(tuple) is INamedTypeSymbol { IsTupleType: true } type)
            yield return type.TupleElements.ElementAtOrDefault(element)?.Name;
    }

    // var (user, password) = ("...", "..."); (string user, _password) = ("...", "...")
    private static string? OfVariable(ExpressionSyntax target, int element) => target switch
    {
        DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax variables } =>
            NameOf(variables.Variables.ElementAtOrDefault(element)),
        TupleExpressionSyntax variables => variables.Arguments.ElementAtOrDefault(element)?.Expression switch
        {
            DeclarationExpressionSyntax { Designation: var variable } => NameOf(variable),
            { } variable => ValueNames.NameOf(variable),
            null => null,
        },
        _ => null,
    };

    private static string? NameOf(VariableDesignationSyntax? variable) => (variable as SingleVariableDesignationSyntax)?.Identifier.ValueText;
}
