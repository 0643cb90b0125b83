using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.BuildConfigurations;

namespace TokenAnalyzers.Contexts;

/// <summary>
/// Code that is gone when DEBUG is not defined is development, whether or not it is defined in this build: by <c>#if</c>, or
/// by <c>[Conditional("DEBUG")]</c>, with which the compiler leaves out the calls of a method and the uses of an attribute.
/// </summary>
internal static class ConditionalCode
{
    private static readonly StageAnswer InText = new(Stage.Development, "compiled only with DEBUG");
    private static readonly StageAnswer InCall = new(Stage.Development, "the call is compiled only with DEBUG");
    private static readonly StageAnswer InAttribute = new(Stage.Development, "the attribute is compiled only with DEBUG");
    private static readonly StageAnswer InMethod = new(Stage.Development, "the method is called only with DEBUG");

    /// <summary>Where a place runs; null if it runs without DEBUG too.</summary>
    /// <param name="place">A node of the model's tree, or of the same file in another configuration.</param>
    /// <param name="model">The model of the file that is built.</param>
    /// <param name="file">That file in each configuration.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static StageAnswer? StageAt(SyntaxNode place, SemanticModel model, FileConfigurations file, CancellationToken cancellation)
    {
        if (file.IsOnlyInDebug(place.Span)) return InText;
        if (Counterpart.ModelOf(place, model) is not { } own) return null;
        var attributes = new ConditionalAttributes(file);
        return ByUseAround(place, own, attributes, cancellation) ?? ByMethodAround(place, own, attributes, cancellation);
    }

    // The arguments of a call that is left out are not evaluated.
    private static StageAnswer? ByUseAround(SyntaxNode place, SemanticModel model, ConditionalAttributes attributes, CancellationToken cancellation)
    {
        foreach (var node in place.AncestorsAndSelf())
        {
            if (node is InvocationExpressionSyntax && attributes.LeaveOutCallsOf(model.GetSymbolInfo(node, cancellation).Symbol as IMethodSymbol)) return InCall;
            if (node is AttributeSyntax && attributes.LeaveOutUsesOf(model.GetSymbolInfo(node, cancellation).Symbol?.ContainingType)) return InAttribute;
        }

        return null;
    }

    private static StageAnswer? ByMethodAround(SyntaxNode place, SemanticModel model, ConditionalAttributes attributes, CancellationToken cancellation)
    {
        for (var symbol = model.GetEnclosingSymbol(place.SpanStart, cancellation); symbol is IMethodSymbol method; symbol = symbol.ContainingSymbol)
        {
            if (attributes.LeaveOutCallsOf(method)) return InMethod;
        }

        return null;
    }
}
