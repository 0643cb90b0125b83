using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Credentials;
using TokenAnalyzers.Syntax.Calls;

namespace TokenAnalyzers.Detection.Sinks;

/// <summary>What the syntax of a use tells without symbols. It decides for most places that they are no sink.</summary>
internal static class SinkSyntax
{
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

    /// <summary>The other arguments that could be the name of what a value is given for: the name comes first, where the code does not say which is which.</summary>
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
        var name => !SinkTable.Named(name).IsEmpty || CredentialName.OfTaker(name) is not null,
    };

    /// <summary>What stands alone in brackets; null if there is more or less.</summary>
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
    public static bool IsNameOfSecret(string text) => AuthenticationHeaders.Find(text) is not null || CredentialVariables.Find(text) is not null || CredentialName.OfTaker(text) is not null;

    /// <summary>Whether an expression could be the name of a secret: one that is spelled out has to be known, and what is computed is no name.</summary>
    public static bool MayBeName(ExpressionSyntax name) => name switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => IsNameOfSecret(text),
        IdentifierNameSyntax or MemberAccessExpressionSyntax or BinaryExpressionSyntax or InterpolatedStringExpressionSyntax => true,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } => true,
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } key } => MayBeName(key[0].Expression),
        ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax => CalledName.Unconverted(name) is var inner && inner != name && MayBeName(inner),
        _ => false,
    };
}
