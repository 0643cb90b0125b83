using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Syntax.Calls;
using TokenAnalyzers.Syntax.Scopes;

namespace TokenAnalyzers.Detection.Sinks;

/// <summary>
/// Whether what takes a value could be a sink, by what its names could stand for in their scopes. Never wrong where the answer is no; where
/// scopes do not tell, the answer is yes.
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
        rows = rows.RemoveAll(row => row.NameParameter is not null && !SinkSyntax.NamesFor(argument).Any(IsName));
        if (rows.IsEmpty && !isNamed) return false;
        var methods = scopes.MethodsOf(call);
        if (methods.IsDefault) return true;
        if (isNamed && methods.Any(method => method.Parameters.Any(parameter => LibraryNames.Of(method, parameter, compilation) is not null))) return true;
        return !rows.IsEmpty && methods.Any(method => IsOf(rows, method, Receiver.Of(call)));
    }

    /// <summary>Whether what an assignment sets could be one.</summary>
    public bool IsSet(AssignmentExpressionSyntax assignment)
    {
        if (SinkSyntax.AssignedName(assignment) is not { } name || !SinkSyntax.MayBeSet(assignment)) return false;
        if (name == Sink.Indexer) return SinkSyntax.IndexOf(assignment.Left) is { } index && IsName(index);
        if (scopes.PropertyOf(assignment) is not { SetMethod.Parameters: { Length: > 0 } parameters } property) return true;
        if (LibraryNames.Of(property, parameters[parameters.Length - 1], compilation) is not null) return true;
        return IsOf(SinkTable.Named(name), property, assignment.Parent is InitializerExpressionSyntax { Parent: ExpressionSyntax made } ? made : Receiver.Of(assignment.Left));
    }

    /// <summary>Whether an expression could be the name of a secret.</summary>
    public bool IsName(ExpressionSyntax name) => SinkSyntax.MayBeName(name) && name switch
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
        IFieldSymbol { HasConstantValue: true, ConstantValue: var value } => value is string text && SinkSyntax.IsNameOfSecret(text),
        IFieldSymbol field => field.IsReadOnly,
        _ => false,
    };

    private bool IsOf(ImmutableArray<Sink> rows, ISymbol member, ExpressionSyntax? receiver)
    {
        if (receiver is null) return rows.Any(row => MemberUse.MayBe(row, member, member.ContainingType, property: null));
        receiver = CalledName.Unconverted(receiver);
        return scopes.TypeOf(receiver) is not { } type || rows.Any(row => MemberUse.MayBe(row, member, type, scopes.SymbolOf(receiver) as IPropertySymbol));
    }
}
