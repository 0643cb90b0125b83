using TokenAnalyzers.Syntax.Calls;
using TokenAnalyzers.Syntax.Propagation;

namespace TokenAnalyzers.Detection.Sinks;

/// <summary>
/// Whether a value could go from a place to a sink, by the names around it, those of the variables that it goes through, and the scopes
/// that these are in. Most constants with a digit in them are versions, extensions and numbers: no code has to be bound to see that they go elsewhere.
/// </summary>
/// <param name="rows">The sinks of the compilation.</param>
/// <param name="names">The places of names in the file.</param>
/// <param name="sinks">What could be a sink in the file.</param>
internal sealed class SinkReachability(ReferencedSinks rows, IdentifierIndex names, SinkPrefilter sinks)
{
    // Chains of variables are short. After a longer one the value may have gone anywhere.
    private const int MostVariables = 64;

    private readonly Dictionary<(Stop Variable, bool IsTelling), bool> _known = [];

    /// <summary>A prefilter: no false negatives, some false positives.</summary>
    /// <param name="use">The place of the value.</param>
    /// <param name="isTelling">Whether only a secret is likely to look as it does: then any call may take it as one.</param>
    /// <param name="mayHaveColon">Whether the value may have a colon that the code around it does not show, as that of a variable.</param>
    public bool MayLeadFrom(SyntaxNode use, bool isTelling, bool mayHaveColon = false)
    {
        var (isSink, variable) = Next(use, isTelling, mayHaveColon);
        return isSink || (variable is { } stop && MayLeadFrom(stop, isTelling));
    }

    /// <summary>Whether a variable with a name could lead to a sink.</summary>
    public bool MayLeadFrom((string Name, SyntaxNode Scope) variable, bool isTelling) =>
        MayLeadFrom(new Stop(variable.Name, variable.Scope, HasColon: true), isTelling);

    private bool MayLeadFrom(Stop start, bool isTelling)
    {
        if (_known.TryGetValue((start, isTelling), out var known)) return known;
        return _known[(start, isTelling)] = Search(start, isTelling);
    }

    private bool Search(Stop start, bool isTelling)
    {
        var seen = new HashSet<Stop> { start };
        var waiting = new Queue<Stop>(seen);
        while (waiting.Count > 0)
        {
            if (seen.Count > MostVariables) return true;
            var (name, scope, hasColon) = waiting.Dequeue();
            foreach (var use in names.Of(name, scope))
            {
                var (isSink, variable) = Next(use, isTelling, hasColon);
                if (isSink) return true;
                if (variable is { } stop && seen.Add(stop)) waiting.Enqueue(stop);
            }
        }

        return false;
    }

    // What takes the value: a sink, a variable, or nothing that counts.
    private (bool IsSink, Stop? Variable) Next(SyntaxNode use, bool isTelling, bool hasColon)
    {
        var node = use;
        hasColon |= names.HasColon(use.Span);
        while (ValuePropagation.TextAround(node) is { } around)
        {
            if (node.Parent is ArgumentSyntax given && MayTake(around, given, isTelling, hasColon)) return (true, null);
            hasColon |= IsText(around) && names.HasColon(TextSpan.FromBounds(around.SpanStart, node.SpanStart));
            node = around;
        }

        return node.Parent switch
        {
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } } argument => (MayTake(call, argument, isTelling, hasColon), null),
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access when access.Expression == node =>
                (SinkTable.Named(access.Name.Identifier.ValueText).Any(row => row.IsOnSecret && rows.Has(row)), null),
            AssignmentExpressionSyntax assignment when assignment.Right == node => (sinks.IsSet(assignment), StopAt(SetBy(assignment), hasColon)),
            EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax => (false, StopAt(Variable.DeclaredWith(node), hasColon)),
            AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } => (SinkTable.Named(CalledName.TextOf(attribute)).Any(rows.Has), null),
            InitializerExpressionSyntax pair => (pair.Expressions[0] != node && sinks.IsName(pair.Expressions[0]), null),
            _ => (false, null),
        };
    }

    /// <summary>
    /// The name of the variable to which an assignment could be the only one, and the code of this file that can use it; null if there is none. A local
    /// is known by syntax: then its member is searched and not the file.
    /// </summary>
    public (string Name, SyntaxNode Scope)? SetBy(AssignmentExpressionSyntax assignment) => sinks.LocalSetBy(assignment) switch
    {
        null => Variable.SetBy(assignment),
        VariableDeclaratorSyntax { Initializer: null } when Variable.SetBy(assignment) is var (name, _) =>
            (name, Variable.ScopeOf(isLocal: true, assignment)),
        _ => null,
    };

    private static Stop? StopAt((string Name, SyntaxNode Scope)? variable, bool hasColon) => variable is var (name, scope) ? new(name, scope, hasColon) : null;

    private static bool IsText(SyntaxNode node) => node is BinaryExpressionSyntax or InterpolatedStringExpressionSyntax or InvocationExpressionSyntax;

    private bool MayTake(SyntaxNode call, ArgumentSyntax argument, bool isTelling, bool hasColon)
    {
        if (argument.RefKindKeyword.RawKind != 0 && !argument.RefKindKeyword.IsKind(SyntaxKind.InKeyword)) return false;
        var isNamed = SinkPrefilter.MayBeNamed(argument, call, isTelling);
        if (CalledName.TextOf(call) is not { } name) return isNamed || call is not InvocationExpressionSyntax;
        var possible = SinkTable.Named(name).RemoveAll(row => (row.IsHeaderLine && !hasColon) || !SinkPrefilter.MayBe(row, argument) || !rows.Has(row));
        return (isNamed || !possible.IsEmpty) && sinks.IsCall(call, argument, possible, isNamed);
    }

    // A variable on the way, and whether the value has a colon by then: a header line has one.
    private readonly record struct Stop(string Name, SyntaxNode Scope, bool HasColon);
}

/// <summary>
/// A variable that gets its value in one place: a local, a parameter with a default, a constant, a readonly field, a property
/// without a setter.
/// </summary>
/// <param name="Symbol">The variable.</param>
/// <param name="Scope">The code of this file that can use it.</param>
/// <param name="Write">The target of the assignment; null where the declaration gives the value.</param>
internal sealed record Variable(ISymbol Symbol, SyntaxNode Scope, ExpressionSyntax? Write)
{
    /// <summary>The variable that an expression is the value of; null if there is none, or if others can set it.</summary>
    /// <param name="value">The expression.</param>
    /// <param name="isTelling">Whether only a secret is likely to look as its value does.</param>
    /// <param name="way">Knows where names lead: a variable that leads nowhere needs no symbol.</param>
    /// <param name="model">The semantic model of the file.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static Variable? Of(SyntaxNode value, bool isTelling, SinkReachability way, SemanticModel model, CancellationToken cancellationToken)
    {
        var assignment = value.Parent as AssignmentExpressionSyntax;
        var named = assignment is null ? DeclaredWith(value) : assignment.Right == value ? way.SetBy(assignment) : null;
        if (named is not { } variable || !way.MayLeadFrom(variable, isTelling)) return null;
        var symbol = assignment is null
            ? model.GetDeclaredSymbol(DeclarationOf(value)!, cancellationToken)
            : model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol;
        return symbol is not null && IsSetOnce(symbol, assignment?.Left, cancellationToken)
            ? new(symbol, ScopeOf(symbol is ILocalSymbol or IParameterSymbol, value), assignment?.Left)
            : null;
    }

    /// <summary>The name of the variable whose declaration gives it a value, and the code of this file that can use it; null if there is none.</summary>
    public static (string Name, SyntaxNode Scope)? DeclaredWith(SyntaxNode value) =>
        DeclarationOf(value) is { } declaration && NameOf(declaration) is { } name ? (name, ScopeOf(IsLocal(declaration), value)) : null;

    /// <summary>
    /// The name of the variable to which this could be the only assignment, and the file; null if there is none. Other code can set
    /// what an object initializer sets, and what is reached through another object.
    /// </summary>
    public static (string Name, SyntaxNode Scope)? SetBy(AssignmentExpressionSyntax assignment)
    {
        if (!assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) || assignment.Parent is InitializerExpressionSyntax) return null;
        var name = assignment.Left switch
        {
            IdentifierNameSyntax identifier => identifier,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } member => member.Name as IdentifierNameSyntax,
            _ => null,
        };
        return name is null ? null : (name.Identifier.ValueText, assignment.SyntaxTree.GetRoot());
    }

    private static SyntaxNode? DeclarationOf(SyntaxNode value) => value.Parent switch
    {
        EqualsValueClauseSyntax { Parent: { } declared } => declared,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property,
        ArrowExpressionClauseSyntax { Parent: AccessorDeclarationSyntax getter } => PropertyOf(getter),
        ReturnStatementSyntax { Parent: BlockSyntax { Parent: AccessorDeclarationSyntax getter, Statements.Count: 1 } } => PropertyOf(getter),
        _ => null,
    };

    private static SyntaxNode? PropertyOf(AccessorDeclarationSyntax accessor) =>
        accessor.IsKind(SyntaxKind.GetAccessorDeclaration) ? accessor.Parent?.Parent as PropertyDeclarationSyntax : null;

    // The uses of a local or a parameter show whether it is written again.
    private static bool IsSetOnce(ISymbol symbol, ExpressionSyntax? write, CancellationToken cancellationToken) => symbol switch
    {
        ILocalSymbol => write is null || IsDeclaredWithoutValue(symbol, cancellationToken),
        IParameterSymbol => write is null,
        IFieldSymbol field => field.IsConst || (field.IsReadOnly && (write is null || IsDeclaredWithoutValue(symbol, cancellationToken))),
        IPropertySymbol property => property is { SetMethod: null, IsVirtual: false, IsOverride: false },
        _ => false,
    };

    private static bool IsDeclaredWithoutValue(ISymbol symbol, CancellationToken cancellationToken) =>
        symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer: null };

    private static string? NameOf(SyntaxNode? declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => null,
    };

    private static bool IsLocal(SyntaxNode declaration) => declaration is ParameterSyntax || declaration.Parent?.Parent is StatementSyntax;

    /// <summary>The code of this file that can use a variable.</summary>
    public static SyntaxNode ScopeOf(bool isLocal, SyntaxNode value)
    {
        var member = isLocal ? value.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax and not GlobalStatementSyntax) : null;
        return member ?? value.SyntaxTree.GetRoot();
    }
}
