using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Texts;

namespace TokenAnalyzers.Sinks;

/// <summary>
/// Whether a value could go from a place to a sink, by the names around it, those of the variables that it goes through, and the scopes
/// that these are in. Most constants with a digit in them are versions, extensions and numbers: no code has to be bound to see that they go elsewhere.
/// </summary>
/// <param name="rows">The sinks of the compilation.</param>
/// <param name="names">The places of names in the file.</param>
/// <param name="sinks">What could be a sink in the file.</param>
internal sealed class WayToSink(SinkRows rows, NamePlaces names, PossibleSink sinks)
{
    // Chains of variables are short. Who goes through more may be anywhere.
    private const int MostVariables = 64;

    private readonly Dictionary<(Stop Variable, bool LooksSecret), bool> _known = [];

    /// <summary>Never wrong where the answer is no.</summary>
    /// <param name="use">The place of the value.</param>
    /// <param name="looksSecret">Whether only a secret is likely to look as it does: then any call may take it as one.</param>
    /// <param name="mayHaveColon">Whether the value may have a colon that the code around it does not show, as that of a variable.</param>
    public bool MayLeadFrom(SyntaxNode use, bool looksSecret, bool mayHaveColon = false)
    {
        var (isSink, variable) = Next(use, looksSecret, mayHaveColon);
        return isSink || (variable is { } stop && MayLeadFrom(stop, looksSecret));
    }

    /// <summary>Whether a variable with a name could lead to a sink.</summary>
    public bool MayLeadFrom((string Name, SyntaxNode Scope) variable, bool looksSecret) => MayLeadFrom(new Stop(variable.Name, variable.Scope, HasColon: true), looksSecret);

    private bool MayLeadFrom(Stop start, bool looksSecret)
    {
        if (_known.TryGetValue((start, looksSecret), out var known)) return known;
        return _known[(start, looksSecret)] = Search(start, looksSecret);
    }

    private bool Search(Stop start, bool looksSecret)
    {
        var seen = new HashSet<Stop> { start };
        var waiting = new Queue<Stop>(seen);
        while (waiting.Count > 0)
        {
            if (seen.Count > MostVariables) return true;
            var (name, scope, hasColon) = waiting.Dequeue();
            foreach (var use in names.Of(name, scope))
            {
                var (isSink, variable) = Next(use, looksSecret, hasColon);
                if (isSink) return true;
                if (variable is { } stop && seen.Add(stop)) waiting.Enqueue(stop);
            }
        }

        return false;
    }

    // What takes the value: a sink, a variable, or nothing that counts.
    private (bool IsSink, Stop? Variable) Next(SyntaxNode use, bool looksSecret, bool hasColon)
    {
        var node = use;
        hasColon |= names.HasColon(use.Span);
        while (Around(node) is { } around)
        {
            if (node.Parent is ArgumentSyntax given && MayTake(around, given, looksSecret, hasColon)) return (true, null);
            hasColon |= IsText(around) && names.HasColon(TextSpan.FromBounds(around.SpanStart, node.SpanStart));
            node = around;
        }

        return node.Parent switch
        {
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } } argument => (MayTake(call, argument, looksSecret, hasColon), null),
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access when access.Expression == node =>
                (SinkTable.Named(access.Name.Identifier.ValueText).Any(row => row.IsOnSecret && rows.Has(row)), null),
            AssignmentExpressionSyntax assignment when assignment.Right == node => (sinks.IsSet(assignment), StopAt(Variable.SetBy(assignment), hasColon)),
            EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax => (false, StopAt(Variable.DeclaredWith(node), hasColon)),
            AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } => (SinkTable.Named(CalledName.TextOf(attribute)).Any(rows.Has), null),
            InitializerExpressionSyntax pair => (pair.Expressions[0] != node && sinks.IsName(pair.Expressions[0]), null),
            _ => (false, null),
        };
    }

    private static Stop? StopAt((string Name, SyntaxNode Scope)? variable, bool hasColon) => variable is var (name, scope) ? new(name, scope, hasColon) : null;

    // What has the value of one of its parts, is a text or a list with it, or a call that gives it on.
    private static SyntaxNode? Around(SyntaxNode node) => SameValue.Around(node) ?? node.Parent switch
    {
        BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) => sum,
        InterpolationSyntax or InterpolatedStringExpressionSyntax => node.Parent,
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: ExpressionSyntax call } } when GivesOn(call) => call,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == node && GivesOn(call) => call,
        _ => null,
    };

    private static bool IsText(SyntaxNode node) => node is BinaryExpressionSyntax or InterpolatedStringExpressionSyntax or InvocationExpressionSyntax;

    // By its name alone.
    private static bool GivesOn(ExpressionSyntax call) => StringChain.Pieces(call) is not null || call switch
    {
        InvocationExpressionSyntax invocation => StringCall.HasName(invocation) || PassedOn.HasName(invocation),
        ObjectCreationExpressionSyntax creation => CalledName.TextOf(creation) is { } name && PassedOn.IsHolder(name),
        _ => false,
    };

    private bool MayTake(SyntaxNode call, ArgumentSyntax argument, bool looksSecret, bool hasColon)
    {
        if (argument.RefKindKeyword.RawKind != 0 && !argument.RefKindKeyword.IsKind(SyntaxKind.InKeyword)) return false;
        var isNamed = (looksSecret && !ReadingCall.Is(call)) || (argument.NameColon is { } named && SecretName.Of(named.Name.Identifier.ValueText) is not null);
        if (CalledName.TextOf(call) is not { } name) return isNamed || call is not InvocationExpressionSyntax;
        var possible = SinkTable.Named(name).RemoveAll(row => (row.IsHeaderLine && !hasColon) || !SinkSyntax.MayBe(row, argument) || !rows.Has(row));
        return (isNamed || !possible.IsEmpty) && sinks.IsCall(call, argument, possible, isNamed);
    }

    // A variable on the way, and whether the value has a colon by then: a header line has one.
    private readonly record struct Stop(string Name, SyntaxNode Scope, bool HasColon);
}
