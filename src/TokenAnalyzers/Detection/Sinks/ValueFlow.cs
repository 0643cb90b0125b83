using TokenAnalyzers.Syntax;
using TokenAnalyzers.Syntax.Constants;
using TokenAnalyzers.Syntax.Propagation;

namespace TokenAnalyzers.Detection.Sinks;

/// <summary>
/// Follows a text from where it is written to the sinks that it reaches: through concatenation, interpolation, conversions and
/// variables that get no other value. One file is followed at a time.
/// </summary>
internal sealed class ValueFlow
{
    // Chains of variables are short. A value with a longer one is not a credential on its way to an API.
    private const int MostSteps = 64;

    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly BoundSymbols _names;
    private readonly SinkResolver _sinks;
    private readonly SinkReachability _way;
    private readonly VariableUses _uses;
    private readonly Dictionary<(SyntaxNode Node, bool IsTelling), (SinkMatch? Sink, ISymbol? Variable, IReadOnlyList<ExpressionSyntax> Uses)> _onwards = [];

    /// <param name="names">The places of names in the file.</param>
    /// <param name="way">Where names lead in the file.</param>
    /// <param name="model">The semantic model of the file.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public ValueFlow(IdentifierIndex names, SinkReachability way, SemanticModel model, CancellationToken cancellationToken)
    {
        (_model, _cancellationToken, _way) = (model, cancellationToken, way);
        _names = new(model);
        _sinks = new(model, cancellationToken);
        _uses = new(model, names, way, cancellationToken);
    }

    /// <summary>The sinks that a text reaches and could be a secret for.</summary>
    /// <param name="expression">The expression that spells it out.</param>
    /// <param name="value">Its text.</param>
    /// <param name="isTelling">Whether only a secret is likely to look so.</param>
    public IEnumerable<ReachedSink> From(SyntaxNode expression, string value, bool isTelling)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var waiting = new Queue<(SyntaxNode Node, TaintedText Text)>();
        waiting.Enqueue((expression, new("", value, "", Start: 0)));
        for (var steps = 0; waiting.Count > 0 && steps < MostSteps; steps++)
        {
            var (start, written) = waiting.Dequeue();
            if (Outwards(start, written) is not var (node, text)) continue;
            var (sink, variable, uses) = Onwards(node, isTelling);
            if (sink is not null && ReachedSink.Of(sink, node, text) is { } reached) yield return reached;
            if (variable is null || !seen.Add(variable)) continue;
            foreach (var use in uses) waiting.Enqueue((use, text));
        }
    }

    // Where the value of an expression goes. All elements of a list go with it.
    private (SinkMatch? Sink, ISymbol? Variable, IReadOnlyList<ExpressionSyntax> Uses) Onwards(SyntaxNode node, bool isTelling)
    {
        if (_onwards.TryGetValue((node, isTelling), out var known)) return known;
        var variable = Variable.Of(node, isTelling, _way, _model, _cancellationToken);
        var uses = variable is null ? [] : _uses.Of(variable.Symbol, variable.Scope, variable.Write, isTelling);
        return _onwards[(node, isTelling)] = (_sinks.Of(node, isTelling), variable?.Symbol, uses);
    }

    // The largest expression that passes the text on. Null if the text is the user name of a user:password pair.
    private (SyntaxNode Node, TaintedText Text)? Outwards(SyntaxNode node, TaintedText text)
    {
        while (true)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var outer = ConstantFolder.OutermostAround(node, _names, _cancellationToken);
            if (outer != node) text = Within(outer, node, text);
            node = outer;
            if (ValuePropagation.SameValueAround(node) is { } around)
            {
                node = around;
                continue;
            }

            if (ValuePropagation.CallAround(node, _model, _cancellationToken) is not { } call) return (node, text);
            if (ValuePropagation.IsBase64(call))
            {
                if (text.AsPassword() is not { } password) return null;
                text = password;
            }

            node = call;
        }
    }

    private TaintedText Within(SyntaxNode outer, SyntaxNode inner, TaintedText text)
    {
        var whole = ConstantFolder.Read(outer, _names, _cancellationToken);
        var own = whole.Parts.Where(part => inner.Span.Contains(part.Node.Span)).ToList();
        if (own.Count == 0) return text;
        var end = own[own.Count - 1].Start + own[own.Count - 1].Length;
        return text.Inside(whole.Value.Substring(0, own[0].Start), whole.Value.Substring(end));
    }
}

/// <summary>The uses of variables in one file. Names are looked at first, and symbols only of uses that could lead to a sink.</summary>
internal sealed class VariableUses(SemanticModel model, IdentifierIndex names, SinkReachability way, CancellationToken cancellationToken)
{
    /// <summary>Every place that reads a variable and could lead to a sink.</summary>
    /// <param name="variable">A local variable, parameter, field or property.</param>
    /// <param name="scope">The code that can use it.</param>
    /// <param name="write">The assignment that gives it its value; null if its declaration does.</param>
    /// <param name="isTelling">Whether only a secret is likely to look as the value does: then every call it is given to counts.</param>
    /// <returns>Nothing if the variable can get another value, or no use could lead to a sink.</returns>
    public IReadOnlyList<ExpressionSyntax> Of(ISymbol variable, SyntaxNode scope, ExpressionSyntax? write, bool isTelling)
    {
        var uses = new List<ExpressionSyntax>();
        foreach (var use in names.Of(variable.Name, scope))
        {
            var isWritten = Writes.To(use);
            if (use == write || (!isWritten && !way.MayLeadFrom(use, isTelling, mayHaveColon: true))) continue;
            if (!SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(use, cancellationToken).Symbol, variable)) continue;
            if (isWritten) return [];
            uses.Add(use);
        }

        return uses;
    }
}
