using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;
using TokenAnalyzers.Syntax;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Contexts.BuildConfigurations;

/// <summary>
/// Code that a release leaves out is development, whether or not this build does: by <c>#if DEBUG</c>, or by <c>[Conditional("DEBUG")]</c>, with which the
/// compiler leaves out the calls of a method and the uses of an attribute. Other symbols that say development count as DEBUG does.
/// </summary>
internal static class ConditionalCode
{
    private static readonly Evidence<Stage> InCall = new(Stage.Development, Wording.CallIsCompiledOnlyWithDebug);
    private static readonly Evidence<Stage> InAttribute = new(Stage.Development, Wording.AttributeIsCompiledOnlyWithDebug);
    private static readonly Evidence<Stage> InMethod = new(Stage.Development, Wording.MethodIsCalledOnlyWithDebug);

    /// <summary>Where text runs that developers compile and a release does not; null for other text.</summary>
    public static Evidence<Stage>? InText(TextSpan text, FileConfigurations file)
    {
        if (file.DevelopmentSymbolAt(text) is not { } symbol) return null;
        return new(
            Stage.Development, DisclosedName.Of(symbol) is { } shown ? MessageText.Of(Wording.CompiledOnlyWith, shown) : Wording.CompiledOnlyForDevelopment);
    }

    /// <summary>Where a place runs; null if it runs in a release too.</summary>
    /// <param name="place">A node of the model's tree, or of the same file in another configuration.</param>
    /// <param name="model">The model of the file that is built.</param>
    /// <param name="file">That file in each configuration.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static Evidence<Stage>? StageAt(SyntaxNode place, SemanticModel model, FileConfigurations file, CancellationToken cancellationToken)
    {
        if (InText(place.Span, file) is { } inText) return inText;
        ISymbolResolver names = place.SyntaxTree == model.SyntaxTree ? new BoundSymbols(model) : new SpeculativeSymbols(model, file);
        var attributes = new ConditionalAttributes(file, names);
        return ByCodeAround(place, attributes, cancellationToken) ?? ByMethodAround(model.GetEnclosingSymbol(place.SpanStart, cancellationToken), attributes);
    }

    // The arguments of a call that is left out are not evaluated.
    private static Evidence<Stage>? ByCodeAround(SyntaxNode place, ConditionalAttributes attributes, CancellationToken cancellationToken)
    {
        foreach (var node in place.AncestorsAndSelf())
        {
            var answer = node switch
            {
                InvocationExpressionSyntax call when attributes.LeaveOut(call, cancellationToken) => InCall,
                AttributeSyntax attribute when attributes.LeaveOut(attribute, cancellationToken) => InAttribute,
                MethodDeclarationSyntax { AttributeLists: var lists } when attributes.LeaveOutCallsWith(lists, cancellationToken) => InMethod,
                LocalFunctionStatementSyntax { AttributeLists: var lists } when attributes.LeaveOutCallsWith(lists, cancellationToken) => InMethod,
                _ => null,
            };
            if (answer is not null) return answer;
        }

        return null;
    }

    // The attribute may be at another part of a partial method, or at what is overridden.
    private static Evidence<Stage>? ByMethodAround(ISymbol? around, ConditionalAttributes attributes)
    {
        for (; around is IMethodSymbol method; around = around.ContainingSymbol)
        {
            if (attributes.LeaveOutCallsOf(method)) return InMethod;
        }

        return null;
    }
}

/// <summary>
/// What <c>[Conditional]</c> leaves out without DEBUG. Several of them on one symbol are joined by "or", and what is
/// overridden or inherited counts too, as the compiler has it.
/// </summary>
/// <param name="file">The file that has the call or the use: its symbols decide.</param>
/// <param name="names">The names in that file.</param>
internal sealed class ConditionalAttributes(FileConfigurations file, ISymbolResolver names)
{
    /// <summary>Whether Debug compiles a call, and Release does not.</summary>
    public bool LeaveOut(InvocationExpressionSyntax call, CancellationToken cancellationToken) => LeaveOutCallsOf(names.MethodOf(call, cancellationToken));

    /// <summary>Whether Debug compiles the use of an attribute, and Release does not.</summary>
    public bool LeaveOut(AttributeSyntax attribute, CancellationToken cancellationToken) =>
        AreOnlyInDebug(SymbolsOf(names.ClassOf(attribute, cancellationToken), static derived => derived.BaseType));

    /// <summary>Whether Debug compiles the calls of a method, and Release does not.</summary>
    public bool LeaveOutCallsOf(IMethodSymbol? method) => AreOnlyInDebug(SymbolsOf(method, static overriding => overriding.OverriddenMethod));

    /// <summary>The same of a method that is known by the attributes in its declaration alone, as it may not be built.</summary>
    public bool LeaveOutCallsWith(SyntaxList<AttributeListSyntax> lists, CancellationToken cancellationToken) =>
        AreOnlyInDebug(lists.SelectMany(list => list.Attributes)
            .Where(attribute => IsConditional(names.ClassOf(attribute, cancellationToken)))
            .Select(attribute => attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression)
            .Select(symbol => symbol is null ? null : ConstantFolder.Read(symbol, names, cancellationToken).Value)
            .OfType<string>().ToList());

    private bool AreOnlyInDebug(List<string> symbols) =>
        symbols.Exists(symbol => file.Debug.Defines(symbol) || FileConfigurations.IsOfDevelopers(symbol)) && !symbols.Exists(file.Release.Defines);

    private static List<string> SymbolsOf<T>(T? declared, Func<T, T?> next)
        where T : class, ISymbol
    {
        List<string> symbols = [];
        for (; declared is not null; declared = next(declared))
        {
            symbols.AddRange(declared.GetAttributes()
                .Where(attribute => IsConditional(attribute.AttributeClass))
                .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value)
                .OfType<string>());
        }

        return symbols;
    }

    private static bool IsConditional(INamedTypeSymbol? type) => FullNames.Is(type, "System.Diagnostics.ConditionalAttribute");
}
