using TokenAnalyzers.Credentials;
using TokenAnalyzers.Syntax.Calls;
using TokenAnalyzers.Syntax.Propagation;
using TokenAnalyzers.Syntax.Scopes;

namespace TokenAnalyzers.Detection.Sinks;

/// <summary>
/// Whether what takes a value could be a sink: by its syntax alone, or by what its names could stand for in their scopes. A prefilter: no false
/// negatives, some false positives.
/// </summary>
internal sealed class SinkPrefilter(ScopeLookup scopes, Compilation compilation)
{
    /// <summary>Whether a call could authenticate with an argument.</summary>
    /// <param name="call">The call.</param>
    /// <param name="argument">The argument.</param>
    /// <param name="rows">The rows that the call could mean by its name.</param>
    /// <param name="isNamed">Whether the name of a parameter could make a sink of any other call.</param>
    public bool IsCall(SyntaxNode call, ArgumentSyntax argument, ImmutableArray<Sink> rows, bool isNamed)
    {
        rows = rows.RemoveAll(row => row.NameParameter is not null && !NamesFor(argument).Any(IsName));
        if (rows.IsEmpty && !isNamed) return false;
        var methods = scopes.MethodsOf(call);
        if (methods.IsDefault) return true;
        if (isNamed && methods.Any(method => method.Parameters.Any(parameter => LibraryNames.MayTake(method, parameter, compilation)))) return true;
        return !rows.IsEmpty && methods.Any(method => IsOf(rows, method, Receiver.Of(call)));
    }

    /// <summary>Whether what an assignment sets could be one.</summary>
    public bool IsSet(AssignmentExpressionSyntax assignment)
    {
        if (AssignedName(assignment) is not { } name || !MayBeSet(assignment)) return false;
        if (name == Sink.Indexer) return IndexOf(assignment.Left) is { } index && IsName(index);
        if (scopes.PropertyOf(assignment) is not { SetMethod.Parameters: { Length: > 0 } parameters } property) return true;
        if (LibraryNames.MayTake(property, parameters[parameters.Length - 1], compilation)) return true;
        return IsOf(
            SinkTable.Named(name),
            property,
            assignment.Parent is InitializerExpressionSyntax { Parent: ExpressionSyntax made } ? made : Receiver.Of(assignment.Left));
    }

    /// <summary>The declaration of the local or parameter that an assignment sets; null if it sets something else.</summary>
    public SyntaxNode? LocalSetBy(AssignmentExpressionSyntax assignment) =>
        assignment is { Left: IdentifierNameSyntax name, Parent: not InitializerExpressionSyntax } ? scopes.LocalOf(name) : null;

    /// <summary>Whether an expression could be the name of a secret.</summary>
    public bool IsName(ExpressionSyntax name) => MayBeName(name) && name switch
    {
        IdentifierNameSyntax identifier when scopes.LocalOf(identifier) is { } local => IsConstant(local),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => IsName(scopes.SymbolOf(name)),
        _ => true,
    };

    private static bool IsConstant(SyntaxNode local) => local.Parent?.Parent is LocalDeclarationStatementSyntax { IsConst: true };

    // As HeaderNameArgument has it.
    private static bool IsName(ISymbol? named) => named switch
    {
        null => true,
        { ContainingType.Name: "HeaderNames" or "HttpRequestHeader" } => true,
        IFieldSymbol { HasConstantValue: true, ConstantValue: var value } => value is string text && IsNameOfSecret(text),
        IFieldSymbol field => field.IsReadOnly,
        _ => false,
    };

    private bool IsOf(ImmutableArray<Sink> rows, ISymbol member, ExpressionSyntax? receiver)
    {
        if (receiver is null) return rows.Any(row => MemberUse.MayBe(row, member, member.ContainingType, property: null));
        receiver = ValuePropagation.Unconverted(receiver);
        return scopes.TypeOf(receiver) is not { } type || rows.Any(row => MemberUse.MayBe(row, member, type, scopes.SymbolOf(receiver) as IPropertySymbol));
    }

    /// <summary>The name of what a value is assigned to; null if it is neither a name nor brackets.</summary>
    public static string? AssignedName(AssignmentExpressionSyntax assignment)
    {
        if (!assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && !assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression)) return null;
        return assignment.Left switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            SimpleNameSyntax name => name.Identifier.ValueText,
            ElementAccessExpressionSyntax or ImplicitElementAccessSyntax => Sink.Indexer,
            _ => null,
        };
    }

    /// <summary>Whether an argument could be the secret of a row.</summary>
    public static bool MayBe(Sink row, ArgumentSyntax argument)
    {
        if (argument.NameColon is { } named && named.Name.Identifier.ValueText != row.Parameter) return false;
        if (argument.Parent is not ArgumentListSyntax { Arguments: var arguments, Parent: var call }) return false;
        if (row.IsStatic && !MayBeOn(row.OwnerName, call!)) return false;
        if (row.NameParameter is not null) return NamesFor(argument).Any(MayBeName);
        return !row.IsHeaderLine || arguments.Count == 1;
    }

    /// <summary>Whether the name of a parameter could make a sink of a call that is not a row: one that takes what looks secret, or that names it.</summary>
    public static bool MayBeNamed(ArgumentSyntax argument, SyntaxNode call, bool isTelling) =>
        (isTelling && !NonAuthenticatingCall.Is(call))
            || (argument.NameColon is { } named && LibraryNames.MayBe(named.Name.Identifier.ValueText));

    /// <summary>
    /// The other arguments that could be the name of what a value is given for: the name comes first, where the code does not say
    /// which is which.
    /// </summary>
    public static IEnumerable<ExpressionSyntax> NamesFor(ArgumentSyntax value) => ((BaseArgumentListSyntax)value.Parent!).Arguments
        .Where(name => name != value && (name.SpanStart < value.SpanStart || name.NameColon is not null || value.NameColon is not null))
        .Select(name => name.Expression);

    // Type.Method(...), and with "using static" or another name for the type.
    private static bool MayBeOn(string type, SyntaxNode call) => Receiver.Of(call) switch
    {
        null => true,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText == type,
        AliasQualifiedNameSyntax name => name.Name.Identifier.ValueText == type,
        SimpleNameSyntax name => name.Identifier.ValueText == type || IsAlias(name.Identifier.ValueText, call),
        _ => false,
    };

    private static bool IsAlias(string name, SyntaxNode place) => place.Ancestors()
        .SelectMany(around => around switch { BaseNamespaceDeclarationSyntax space => space.Usings, CompilationUnitSyntax file => file.Usings, _ => default })
        .Any(directive => directive.Alias?.Name.Identifier.ValueText == name);

    /// <summary>Whether what a value is assigned to could be a sink: a row, or named as a secret.</summary>
    public static bool MayBeSet(AssignmentExpressionSyntax assignment) => AssignedName(assignment) switch
    {
        null => false,
        Sink.Indexer => IndexOf(assignment.Left) is { } index && MayBeName(index),
        var name => !SinkTable.Named(name).IsEmpty || LibraryNames.MayBe(name),
    };

    /// <summary>What is alone in brackets; null if there is more or less.</summary>
    public static ExpressionSyntax? IndexOf(ExpressionSyntax access)
    {
        var arguments = access switch
        {
            ElementAccessExpressionSyntax element => element.ArgumentList.Arguments,
            ImplicitElementAccessSyntax element => element.ArgumentList.Arguments,
            _ => default,
        };
        return arguments.Count == 1 ? arguments[0].Expression : null;
    }

    /// <summary>Whether a text is the name of a header, a variable or an option that is a secret.</summary>
    public static bool IsNameOfSecret(string text) =>
        AuthenticationHeaders.Find(text) is not null || CredentialVariables.Find(text) is not null || CredentialName.OfTaker(text) is not null;

    /// <summary>Whether an expression could be the name of a secret: one that is spelled out has to be known, and what is computed is not a name.</summary>
    public static bool MayBeName(ExpressionSyntax name) => name switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => IsNameOfSecret(text),
        IdentifierNameSyntax or MemberAccessExpressionSyntax or BinaryExpressionSyntax or InterpolatedStringExpressionSyntax => true,
        InvocationExpressionSyntax => CalledName.IsNameOf(name),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } key } => MayBeName(key[0].Expression),
        ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax =>
            ValuePropagation.Unconverted(name) is var inner && inner != name && MayBeName(inner),
        _ => false,
    };
}
