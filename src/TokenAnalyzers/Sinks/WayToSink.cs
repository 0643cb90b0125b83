using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Texts;

namespace TokenAnalyzers.Sinks;

/// <summary>
/// Whether a value could go from a place to a sink, by the names around it. Most constants with a digit in them are versions,
/// extensions and numbers: their uses need no symbols to see that they go elsewhere.
/// </summary>
internal static class WayToSink
{
    /// <summary>Never wrong where the answer is no.</summary>
    /// <param name="use">The place of the value.</param>
    /// <param name="looksSecret">Whether only a secret is likely to look as it does: then any call may take it as one.</param>
    public static bool MayLeadFrom(SyntaxNode use, bool looksSecret)
    {
        var node = use;
        while (IsPartOf(node.Parent, node)) node = node.Parent!;
        return node.Parent switch
        {
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } } argument => looksSecret || MayTake(call, argument),
            AssignmentExpressionSyntax assignment => assignment.Left == node || Variable.MayBeSetOnce(assignment) || SinkSyntax.MayBeSet(assignment),
            EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax => true,
            AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } => !SinkTable.Named(SinkSyntax.NameOf(attribute)).IsEmpty,
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } => PassedOn.HasName(call),
            InitializerExpressionSyntax pair => pair.Expressions[0] != node && SinkSyntax.MayBeName(pair.Expressions[0]),
            PrefixUnaryExpressionSyntax or RefExpressionSyntax => true,
            _ => false,
        };
    }

    // What has the value of one of its parts, or is a text or a list with it.
    private static bool IsPartOf(SyntaxNode? around, SyntaxNode part) => around switch
    {
        ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax => true,
        BinaryExpressionSyntax binary => binary.IsKind(SyntaxKind.AddExpression) || binary.IsKind(SyntaxKind.CoalesceExpression),
        ConditionalExpressionSyntax choice => choice.Condition != part,
        SwitchExpressionArmSyntax arm => arm.Expression == part,
        SwitchExpressionSyntax choice => choice.GoverningExpression != part,
        InitializerExpressionSyntax list => !list.IsKind(SyntaxKind.ComplexElementInitializerExpression),
        InterpolationSyntax or InterpolatedStringExpressionSyntax or ExpressionElementSyntax or CollectionExpressionSyntax => true,
        ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax => true,
        BaseObjectCreationExpressionSyntax creation => creation.Initializer == part,
        _ => false,
    };

    private static bool MayTake(SyntaxNode call, ArgumentSyntax argument)
    {
        if (SinkSyntax.NameOf(call) is not { } name || argument.RefKindKeyword.RawKind != 0) return true;
        if (call is InvocationExpressionSyntax invocation && (StringCall.HasName(invocation) || PassedOn.HasName(invocation))) return true;
        if (argument.NameColon is { } named && SecretName.Of(named.Name.Identifier.ValueText) is not null) return true;
        return PassedOn.IsHolder(name) || SinkTable.Named(name).Any(row => SinkSyntax.MayBe(row, argument));
    }
}
