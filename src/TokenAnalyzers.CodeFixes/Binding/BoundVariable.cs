using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Binding;

/// <summary>
/// An object that configuration fills at once: <c>options = section.Get&lt;T&gt;()</c> or <c>section.Bind(options)</c>. The
/// statement after it can say what is missing.
/// </summary>
/// <param name="Statement">The statement that fills it.</param>
/// <param name="Variable">The source that names it.</param>
/// <param name="MayBeNull">Whether there is none where configuration has no such section.</param>
/// <param name="Section">The key of the section; null where it is not spelled out there.</param>
/// <param name="Model">The model of the file.</param>
internal sealed record BoundVariable(StatementSyntax Statement, string Variable, bool MayBeNull, string? Section, SemanticModel Model) : IFiller
{
    /// <summary>The filling by a call of Get; null for any other call.</summary>
    public static IFiller? OfGet(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!IsOfBinder(call, "Get", model, cancellationToken)) return null;
        var mayBeNull = true;
        ExpressionSyntax value = call;
        while (true)
        {
            if (value.Parent is ParenthesizedExpressionSyntax parenthesized)
            {
                value = parenthesized;
            }
            else if (value.Parent is PostfixUnaryExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression }
                && value.Parent.GetFirstToken() == value.GetFirstToken())
            {
                value = (ExpressionSyntax)value.Parent;
                mayBeNull = false;
            }
            else
            {
                break;
            }
        }

        var section = call.Expression is MemberAccessExpressionSyntax { Expression: var from }
            ? ConfigurationSection.KeyOf(from, model, cancellationToken)
            : null;
        return value.Parent switch
        {
            EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1 } statement } variable,
            } =>
                After(statement, variable.Identifier.Text, mayBeNull, section, model),
            AssignmentExpressionSyntax
            {
                RawKind: (int)SyntaxKind.SimpleAssignmentExpression,
                Parent: ExpressionStatementSyntax statement,
            } assignment when IsName(assignment.Left) =>
                After(statement, assignment.Left.ToString(), mayBeNull, section, model),
            _ => new UncheckedConfiguration(section, model.Compilation),
        };
    }

    /// <summary>The filling by a call of Bind that is given an object; null for any other call.</summary>
    public static IFiller? OfBind(InvocationExpressionSyntax call, ExpressionSyntax given, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!IsOfBinder(call, "Bind", model, cancellationToken)) return null;
        if (call.Parent is not ExpressionStatementSyntax statement
            || !IsName(given)
            || call.Expression is not MemberAccessExpressionSyntax { Expression: var from })
        {
            return new UncheckedConfiguration();
        }

        var key = call.ArgumentList.Arguments[0].Expression;
        var section = key == given ? ConfigurationSection.KeyOf(from, model, cancellationToken) : ConfigurationSection.Constant(key, model, cancellationToken);
        return After(statement, given.ToString(), mayBeNull: false, section, model);
    }

    /// <summary>Whether a constructor fills it.</summary>
    public bool IsInConstructor =>
        Statement.FirstAncestorOrSelf<MemberDeclarationSyntax>(node => node is not GlobalStatementSyntax) is ConstructorDeclarationSyntax;

    public bool CanCheck(MemberPath path) => path.CanBeWritten;

    public void Check(MemberPath path, string message, TokenEdits edits)
    {
        var item = FreeName.In(ImmutableArray.Create("item"), Statement, Statement.SpanStart, Model);
        if (path.HasElements) Linq.Import(Statement.SpanStart, Model, edits);
        var exception = new TypeNames(Model, Statement.SpanStart, edits).Of("System", "InvalidOperationException");
        var condition = (MayBeNull ? Variable + " != null && " : "") + path.Condition(Variable, item, areGiven: false);
        var line = Layout.LineBreak(Statement) + Layout.Indentation(Statement);
        edits.Insert(Statement.SyntaxTree, Layout.EndOfLine(LastCheck().GetLastToken()), $"{line}if ({condition}) throw new {exception}(\"{message}\");");
    }

    /// <summary>The last of the checks of the object that follow the statement; the statement itself where none does.</summary>
    private SyntaxNode LastCheck()
    {
        var statement = Statement.Parent is GlobalStatementSyntax global ? global : (SyntaxNode)Statement;
        return statement.Parent!.ChildNodes().SkipWhile(node => node != statement).Skip(1).TakeWhile(IsCheck).LastOrDefault() ?? statement;
    }

    private bool IsCheck(SyntaxNode node) =>
        ((node as GlobalStatementSyntax)?.Statement ?? node) is IfStatementSyntax { Else: null, Statement: ThrowStatementSyntax } check
        && check.Condition.DescendantNodes().Any(part => part.ToString() == Variable);

    private static IFiller After(StatementSyntax statement, string variable, bool mayBeNull, string? section, SemanticModel model) =>
        HoistedLocals.HoldsStatements(statement.Parent!)
            ? new BoundVariable(statement, variable, mayBeNull, section, model)
            : new UncheckedConfiguration(section, model.Compilation);

    private static bool IsOfBinder(InvocationExpressionSyntax call, string name, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && method.Name == name
        && ConfigurationApi.IsBinder(method.ContainingType);

    private static bool IsName(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax => true,
        MemberAccessExpressionSyntax access => IsName(access.Expression),
        _ => false,
    };
}
