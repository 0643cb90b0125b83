using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Binding;

/// <summary>
/// The call that fills options from configuration when services are set up: <c>services.Configure&lt;T&gt;(section)</c>, or
/// <c>Bind(section)</c> and <c>BindConfiguration("section")</c> after <c>AddOptions&lt;T&gt;()</c>. They can be checked at start.
/// </summary>
/// <param name="Call">The call.</param>
/// <param name="Model">The model of its file.</param>
/// <param name="Section">The key of the section; null where it is not spelled out there.</param>
internal sealed record OptionsBinding(InvocationExpressionSyntax Call, SemanticModel Model, string? Section) : IFiller
{
    /// <summary>The binding that a call is, or that follows it in its chain; null if there is none.</summary>
    public static IFiller? At(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var current in Chain(call))
        {
            if (model.GetSymbolInfo(current, cancellationToken).Symbol is IMethodSymbol { ReducedFrom: { } method }
                && FullNames.IsIn(method, OptionsMethods.Namespace)
                && Binding(method, current, model, cancellationToken) is { } binding)
            {
                return binding;
            }
        }

        // What is kept can be bound elsewhere.
        var last = LastInChain(call);
        var isKept = !IsAlone(last) && model.GetTypeInfo(last, cancellationToken).Type is { Name: "OptionsBuilder" };
        return isKept ? new UncheckedConfiguration() : null;
    }

    /// <summary>A call and those that follow it in its chain.</summary>
    public static IEnumerable<InvocationExpressionSyntax> Chain(InvocationExpressionSyntax call)
    {
        for (var current = call; current is not null; current = Next(current)) yield return current;
    }

    public bool CanCheck(MemberPath path) => path.CanBeWritten;

    public void Check(MemberPath path, string message, TokenEdits edits)
    {
        var options = FreeName.In(ImmutableArray.Create("options", NameOfType()), Call, Call.SpanStart, Model);
        var item = FreeName.In(ImmutableArray.Create("item"), Call, Call.SpanStart, Model);
        if (path.HasElements) Linq.Import(Call.SpanStart, Model, edits);
        if (Call.Expression is MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "Configure" } method })
            edits.Replace(Call.SyntaxTree, method.Span, $"AddOptions{method.TypeArgumentList}().Bind");
        edits.Insert(
            Call.SyntaxTree, LastCheck().Span.End, $"{LineBreak()}.Validate({options} => {path.Condition(options, item, areGiven: true)}, \"{message}\")");
        if (IsValidatedOnStart() || !OptionsMethods.HasValidateOnStart(Model.Compilation)) return;
        var last = LastInChain(Call);
        if (IsAlone(last))
            edits.Replace(
                Call.SyntaxTree,
                last.GetLastToken().GetNextToken().Span,
                $"{LineBreak()}{OptionsMethods.ValidateOnStart}{last.GetLastToken().GetNextToken().Text}");
    }

    // A named one is one of several, and not all of them need the value. A call that goes on with another one has to stay what it is.
    private static IFiller? Binding(IMethodSymbol method, InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (call.ArgumentList.Arguments is not { Count: > 0 } arguments || method.Parameters.Length < 2) return null;
        var first = arguments[0].Expression;
        var isSection = ConfigurationApi.IsConfigurationOrSection(method.Parameters[1].Type);
        return method.Name switch
        {
            "Configure" when isSection && IsAlone(call) => new OptionsBinding(call, model, ConfigurationSection.KeyOf(first, model, cancellationToken)),
            "Configure" when isSection => new UncheckedConfiguration(ConfigurationSection.KeyOf(first, model, cancellationToken)),
            "Configure" when method.Parameters.Any(parameter => ConfigurationApi.IsConfigurationOrSection(parameter.Type)) => new UncheckedConfiguration(),
            "Bind" when isSection => new OptionsBinding(call, model, ConfigurationSection.KeyOf(first, model, cancellationToken)),
            "BindConfiguration" => new OptionsBinding(call, model, ConfigurationSection.Constant(first, model, cancellationToken)),
            _ => null,
        };
    }

    private static bool IsAlone(InvocationExpressionSyntax call) =>
        call.Parent is ExpressionStatementSyntax or LambdaExpressionSyntax or ArrowExpressionClauseSyntax;

    /// <summary>The last of the checks that follow the call; the call itself where none does.</summary>
    private InvocationExpressionSyntax LastCheck() =>
        Chain(Call).Skip(1).TakeWhile(next => next.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Validate" }).LastOrDefault()
            ?? Call;

    private static InvocationExpressionSyntax? Next(InvocationExpressionSyntax call) =>
        call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == call ? next : null;

    private static InvocationExpressionSyntax LastInChain(InvocationExpressionSyntax call) => Chain(call).Last();

    private bool IsValidatedOnStart() => LastInChain(Call).DescendantNodes().OfType<SimpleNameSyntax>()
        .Any(name => name.Identifier.ValueText is "ValidateOnStart" or "AddOptionsWithValidateOnStart");

    /// <summary>The name of the filled type as a variable has it: "smtpOptions".</summary>
    private string NameOfType()
    {
        var name = ((IMethodSymbol)Model.GetSymbolInfo(Call).Symbol!).TypeArguments[0].Name;
        return IdentifierWords.Uncapitalized(name);
    }

    /// <summary>
    /// What is before the dot of the call where that starts a line. Else a line of its own: a check on the same line would
    /// make it too long.
    /// </summary>
    private string LineBreak()
    {
        var before = Call.Expression is MemberAccessExpressionSyntax access
            ? access.Expression.GetTrailingTrivia().ToFullString() + access.OperatorToken.LeadingTrivia.ToFullString()
            : "";
        return before.IndexOf('\n') >= 0 && string.IsNullOrWhiteSpace(before)
            ? before
            : Layout.LineBreak(Call) + Layout.Indentation(Call) + Layout.IndentationUnit(Call);
    }
}

/// <summary>The methods by which programs set up options.</summary>
internal static class OptionsMethods
{
    public const string Namespace = "Microsoft.Extensions.DependencyInjection";

    /// <summary>Has options made, and checked, when the program starts and not at their first use.</summary>
    public const string ValidateOnStart = ".ValidateOnStart()";

    /// <summary>Since .NET 6; before, only the first use of options can tell that a value is missing.</summary>
    public static bool HasValidateOnStart(Compilation compilation) =>
        compilation.GetTypesByMetadataName(Namespace + ".OptionsBuilderExtensions").Any(type => !type.GetMembers("ValidateOnStart").IsEmpty);
}
