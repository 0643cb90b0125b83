using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;
using TokenAnalyzers.Syntax.Calls;

namespace TokenAnalyzers.CodeFixes.Rewrites.Fallbacks;

/// <summary>Where code takes a value of its own because it read none, and how it fails there instead.</summary>
/// <param name="Fallback">The value of its own.</param>
/// <param name="Read">The value that it reads first; null where that can't be told.</param>
internal abstract record FallbackSite(ExpressionSyntax Fallback, IEarlierRead? Read)
{
    /// <summary>Whether the code can fail there.</summary>
    public virtual bool CanThrow => LanguageFeatures.HasThrowExpression(Fallback.SyntaxTree);

    /// <summary>Puts an exception in the place of the fallback.</summary>
    public abstract void Write(string exception, TokenEdits edits);

    protected void Replace(SyntaxNode node, string text, TokenEdits edits) => edits.Replace(Fallback.SyntaxTree, node.Span, text);
}

/// <summary><c>read ?? fallback</c>, and the branch of <c>?:</c> that is taken where nothing was read.</summary>
internal sealed record FallbackOperand(ExpressionSyntax Fallback, IEarlierRead Read) : FallbackSite(Fallback, Read)
{
    public override void Write(string exception, TokenEdits edits) => Replace(Fallback, $"throw {exception}", edits);
}

/// <summary><c>read ??= fallback</c>: the language has no throw there, and <c>??</c> needs a target to be a statement.</summary>
internal sealed record FallbackAssignment(AssignmentExpressionSyntax Assignment, IEarlierRead Read) : FallbackSite(Assignment.Right, Read)
{
    public override void Write(string exception, TokenEdits edits)
    {
        var isStatement = Assignment.Parent is ExpressionStatementSyntax;
        var isVariable = Assignment.Left is not ElementAccessExpressionSyntax;
        if (isStatement && !isVariable) edits.Insert(Fallback.SyntaxTree, Assignment.SpanStart, "_ = ");
        edits.Replace(Fallback.SyntaxTree, Assignment.OperatorToken.Span, isStatement && isVariable ? $"= {Assignment.Left} ??" : "??");
        Replace(Fallback, $"throw {exception}", edits);
    }
}

/// <summary>A statement that stores or returns the fallback where nothing was read.</summary>
internal sealed record FallbackStatement(StatementSyntax Statement, ExpressionSyntax Fallback, IEarlierRead Read) : FallbackSite(Fallback, Read)
{
    // What comes after it would never run; only the end of a section of a switch is nothing that is lost.
    public override bool CanThrow => Statement.Parent switch
    {
        BlockSyntax block => block.Statements.Last() == Statement,
        SwitchSectionSyntax section => section.Statements.Last() == Statement || End is not null,
        _ => true,
    };

    private BreakStatementSyntax? End =>
        Statement.Parent is SwitchSectionSyntax { Statements: var statements }
            && statements.Last() is BreakStatementSyntax end
            && statements.IndexOf(end) == statements.IndexOf(Statement) + 1
            ? end
            : null;

    public override void Write(string exception, TokenEdits edits)
    {
        Replace(Statement, $"throw {exception};", edits);
        if (End is not null) edits.Remove(Fallback.SyntaxTree, TextSpan.FromBounds(Statement.Span.End, End.Span.End));
    }
}

/// <summary>A default that is there before anything is read: what fails in its place would fail where the value can be read, too.</summary>
internal sealed record EarlyDefault(ExpressionSyntax Fallback, IEarlierRead? Read) : FallbackSite(Fallback, Read)
{
    public override bool CanThrow => false;

    public override void Write(string exception, TokenEdits edits) => throw new InvalidOperationException("It can't fail.");
}

/// <summary><c>configuration.GetValue("key", fallback)</c>, which becomes <c>configuration.GetValue&lt;string>("key") ?? throw ...</c></summary>
/// <param name="Argument">The argument.</param>
/// <param name="Call">The call.</param>
/// <param name="Read">The value that it reads.</param>
internal sealed record FallbackArgument(ArgumentSyntax Argument, InvocationExpressionSyntax Call, IEarlierRead Read) : FallbackSite(Argument.Expression, Read)
{
    public override void Write(string exception, TokenEdits edits)
    {
        var whole = Whole();
        var isOperand = ReadExpression.BindsTighter(whole);
        if (isOperand) edits.Insert(Fallback.SyntaxTree, whole.SpanStart, "(");

        // Without the argument nothing tells the type.
        if (CalledName.Of(Call) is IdentifierNameSyntax name) edits.Insert(Fallback.SyntaxTree, name.Span.End, "<string>");
        edits.Remove(Fallback.SyntaxTree, SpanWithComma());
        if (whole is PostfixUnaryExpressionSyntax suppressed) edits.Remove(Fallback.SyntaxTree, suppressed.OperatorToken.Span);
        edits.Insert(Fallback.SyntaxTree, whole.Span.End, $" ?? throw {exception}{(isOperand ? ")" : "")}");
    }

    // configuration?.GetValue(...) and GetValue(...)!: what throws is never null.
    private ExpressionSyntax Whole()
    {
        ExpressionSyntax whole = Call;
        while (whole.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == whole) whole = access;
        return whole.Parent is PostfixUnaryExpressionSyntax suppressed && suppressed.IsKind(SyntaxKind.SuppressNullableWarningExpression) ? suppressed : whole;
    }

    private TextSpan SpanWithComma()
    {
        var arguments = Call.ArgumentList.Arguments;
        var index = arguments.IndexOf(Argument);
        return index == 0
            ? TextSpan.FromBounds(Argument.SpanStart, arguments[1].SpanStart)
            : TextSpan.FromBounds(arguments[index - 1].Span.End, Argument.Span.End);
    }
}
