using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokenAnalyzers.Texts;

namespace TokenAnalyzers.Reads;

/// <summary>Code that reads a value by a key from configuration, from the application's settings or from the environment.</summary>
internal static class ConfigurationRead
{
    // The names of all members that read, as they stand in code.
    private static readonly HashSet<string> Names = new(ReadMember.OfValue.Concat(ReadMember.OfSection).Select(row => row.Name), StringComparer.Ordinal);

    /// <summary>Whether an expression could be the key of a read, by syntax alone.</summary>
    public static bool MayBeAround(ExpressionSyntax key) => ArgumentOf(key)?.Parent?.Parent switch
    {
        ElementAccessExpressionSyntax or ElementBindingExpressionSyntax => true,
        InvocationExpressionSyntax call => CalledName.Of(call) is { Identifier.ValueText: var name } && Names.Contains(name),
        _ => false,
    };

    /// <summary>
    /// The call or indexer that takes the key of a value that is read; null if the expression is no key of such a read. A write
    /// is none: <c>configuration["key"] = value</c>.
    /// </summary>
    public static ExpressionSyntax? Around(ExpressionSyntax key, SemanticModel model, CancellationToken cancellation)
    {
        if (!MayBeAround(key) || ArgumentOf(key) is not { Parent.Parent: ExpressionSyntax access } argument || OperationOf(argument, model, cancellation) is not { } operation) return null;
        if (IsMember(operation, ReadMember.OfValue)) return IsTarget(access) ? null : access;
        return IsMember(operation, ReadMember.OfSection) && IsValueRead(access, model, cancellation) ? access : null;
    }

    /// <summary>The sections around the key of a read, each with its colon: "GitHub:" for <c>configuration.GetSection("GitHub")["Pat"]</c>.</summary>
    public static string SectionsOf(ExpressionSyntax read, SemanticModel model, CancellationToken cancellation)
    {
        var sections = "";
        for (var receiver = ReceiverOf(read); receiver is not null && SectionKeyOf(receiver, model, cancellation) is { } key; receiver = ReceiverOf(receiver))
        {
            sections = ConstantTextReader.Read(key, new BuiltNames(model), cancellation).Value + ":" + sections;
        }

        return sections;
    }

    private static ExpressionSyntax? ReceiverOf(ExpressionSyntax read) => read switch
    {
        ElementAccessExpressionSyntax element => element.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Expression,
        _ => null,
    };

    private static ExpressionSyntax? SectionKeyOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
    {
        if (expression is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments }) return null;
        return arguments.FirstOrDefault(argument => OperationOf(argument, model, cancellation) is { } operation && IsMember(operation, ReadMember.OfSection))?.Expression;
    }

    private static ArgumentSyntax? ArgumentOf(ExpressionSyntax key)
    {
        SyntaxNode node = key;
        while (node.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or CastExpressionSyntax) node = node.Parent;
        return node.Parent as ArgumentSyntax;
    }

    private static IArgumentOperation? OperationOf(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellation)
    {
        if (argument.Parent?.Parent is not { } access) return null;
        var arguments = model.GetOperation(access, cancellation) switch
        {
            IPropertyReferenceOperation indexer => indexer.Arguments,
            IInvocationOperation call => call.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
        return arguments.FirstOrDefault(operation => argument.FullSpan.Contains(operation.Syntax.Span));
    }

    private static bool IsMember(IArgumentOperation argument, ImmutableArray<ReadMember> members)
    {
        if (argument.Parameter is not { ContainingSymbol: { } member } parameter) return false;
        foreach (var row in members)
        {
            if (member.MetadataName == NameOf(row, member) && parameter.Name == row.Parameter && IsDeclaredBy(row.Type, member.ContainingType) && IsOnSettings(row, argument)) return true;
        }

        return false;
    }

    // An indexer may have another name in metadata.
    private static string NameOf(ReadMember row, ISymbol member) => row.Name == "this[]" && member is IPropertySymbol { IsIndexer: true } ? member.MetadataName : row.Name;

    private static bool IsDeclaredBy(string type, INamedTypeSymbol declaring) =>
        declaring.ToDisplayString() == type || (type == ReadMember.Configuration && declaring.AllInterfaces.Any(implemented => implemented.ToDisplayString() == type));

    private static bool IsOnSettings(ReadMember row, IArgumentOperation argument)
    {
        if (row.Type != ReadMember.NameValueCollection) return true;
        var receiver = argument.Parent switch
        {
            IPropertyReferenceOperation indexer => indexer.Instance,
            IInvocationOperation call => call.Instance,
            _ => null,
        };
        return receiver is IPropertyReferenceOperation { Property: { Name: "AppSettings", ContainingType.Name: "ConfigurationManager" or "WebConfigurationManager" } };
    }

    private static bool IsTarget(ExpressionSyntax access) => access.Parent is AssignmentExpressionSyntax assignment && assignment.Left == access && !assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression);

    // section.Value, section?.Value and section.Get<string>().
    private static bool IsValueRead(ExpressionSyntax section, SemanticModel model, CancellationToken cancellation)
    {
        SyntaxNode node = section;
        while (node.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax) node = node.Parent;
        var name = node.Parent switch
        {
            MemberAccessExpressionSyntax member when member.Expression == node => member.Name,
            ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } => binding.Name,
            ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } } => binding.Name,
            _ => null,
        };
        return name is IdentifierNameSyntax { Identifier.ValueText: "Value" }
            || (name is GenericNameSyntax { Identifier.ValueText: "Get" } && model.GetSymbolInfo(name, cancellation).Symbol is IMethodSymbol { ReturnType.SpecialType: SpecialType.System_String });
    }
}
