using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Detection.Reads;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.CodeFixes.Rewrites;

/// <summary>Where a constant is used that holds a key.</summary>
internal static class KeyConstantUses
{
    /// <summary>
    /// Whether every use in the solution is a read that is reported, in the project that declares the constant: then all of
    /// them can have another key. A read in development code keeps the personal one.
    /// </summary>
    /// <param name="document">The file that declares the constant.</param>
    /// <param name="place">A place in the value of the constant.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static async Task<bool> AreAllReportedAsync(Document document, TextSpan place, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root!.FindNode(place).FirstAncestorOrSelf<VariableDeclaratorSyntax>() is not { } declarator || model!.GetDeclaredSymbol(declarator, cancellationToken) is not { } symbol) return false;

        var contexts = new ContextResolver(model!.Compilation, document.Project.AnalyzerOptions);
        var references = await SymbolFinder.FindReferencesAsync(symbol, document.Project.Solution, cancellationToken).ConfigureAwait(false);
        foreach (var use in references.SelectMany(reference => reference.Locations))
        {
            if (use.Document.Project.Id != document.Project.Id || !await IsReportedAsync(use, contexts, cancellationToken).ConfigureAwait(false)) return false;
        }

        return true;
    }

    private static async Task<bool> IsReportedAsync(ReferenceLocation use, ContextResolver contexts, CancellationToken cancellationToken)
    {
        var root = await use.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await use.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root!.FindNode(use.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true) is not SimpleNameSyntax name) return false;

        // A documentation comment names the constant, whatever it holds.
        if (name.IsPartOfStructuredTrivia()) return true;
        if (PersonalRead.Of(KeyExpression.AroundName(name, cancellationToken), model!, cancellationToken) is not { } read) return false;
        return contexts.At(read.Node, read.Key.Format?.Provider, model!, cancellationToken) is { Stage: Stage.Production, Actor: Actor.Service };
    }
}
