using Microsoft.CodeAnalysis.FindSymbols;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Detection.Reads;
using TokenAnalyzers.Options;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Syntax.Calls;

namespace TokenAnalyzers.CodeFixes.Rewrites;

/// <summary>A change inside the literal that spells a key out.</summary>
/// <param name="Tree">The file of the literal.</param>
/// <param name="Span">The words that change.</param>
/// <param name="Text">What they become.</param>
internal sealed record KeyRename(SyntaxTree Tree, TextSpan Span, string Text)
{
    /// <summary>The change of the key that a diagnostic asks for; null if there is none, or other code needs the key as it is.</summary>
    public static async Task<KeyRename?> FromAsync(Project project, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (FixProperties.Read(diagnostic).Replacement is not { Text: var text } || diagnostic.AdditionalLocations.Count == 0) return null;
        return await FromAsync(project, diagnostic.Location, diagnostic.AdditionalLocations[0], text, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The changes that diagnostics of a project ask for: those of the keys, and of all that says them in the project.</summary>
    public static async Task<IReadOnlyList<KeyRename>> AllFromAsync(
        Project project, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var renames = new List<KeyRename>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var diagnostic in diagnostics)
        {
            if (await FromAsync(project, diagnostic, cancellationToken).ConfigureAwait(false) is not { } rename) continue;
            renames.Add(rename);
            if (await KeyChange.OfAsync(project, diagnostic.Location, cancellationToken).ConfigureAwait(false) is { } change && keys.Add(change.Key))
                renames.AddRange(await KeyMentions.OfAsync(project, change, cancellationToken).ConfigureAwait(false));
        }

        return renames;
    }

    /// <summary>The change of a key; null if other code needs it as it is.</summary>
    /// <param name="project">The project that reads it.</param>
    /// <param name="read">The expression that gives the key where it is read.</param>
    /// <param name="place">The words that change, there or in a constant; or a nameof that gives them.</param>
    /// <param name="text">What they become.</param>
    /// <param name="cancellationToken">Ends the search for uses of the constant.</param>
    public static async Task<KeyRename?> FromAsync(Project project, Location read, Location place, string text, CancellationToken cancellationToken)
    {
        if (DisclosedName.OfKey(text) is null) return null;

        // A constant of another project may be read there too. What a generator wrote is written again at the next build.
        if (project.GetDocument(place.SourceTree) is not { } document || document is SourceGeneratedDocument) return null;
        var isHere = place.SourceTree == read.SourceTree && read.SourceSpan.Contains(place.SourceSpan);
        if (!isHere && !await KeyConstantUses.AreAllRenamedAsync(document, place.SourceSpan, cancellationToken).ConfigureAwait(false)) return null;
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var node = root!.FindNode(place.SourceSpan, getInnermostNodeForTie: true);
        if (!CalledName.IsNameOf(node)) return new(place.SourceTree!, place.SourceSpan, text);
        return node.Parent is InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole
            ? new(place.SourceTree!, hole.Span, text)
            : new(place.SourceTree!, node.Span, $"\"{text}\"");
    }

    /// <summary>Makes the changes, each once. A value that would be read twice in a row is read once.</summary>
    public static Solution Apply(IEnumerable<KeyRename> renames, Solution solution)
    {
        var edits = new SolutionEdits(solution);
        foreach (var file in renames.Distinct().GroupBy(rename => rename.Tree))
        {
            foreach (var rename in EqualFallbacks.Without(file.Key, [.. file]))
            {
                var own = new TokenEdits();
                own.Replace(rename.Tree, rename.Span, rename.Text);
                edits.TryAdd(own);
            }
        }

        return edits.Apply();
    }
}

/// <summary>Where a constant is used that holds a key.</summary>
internal static class KeyConstantUses
{
    /// <summary>
    /// Whether every use in the solution is a read that is reported, or only says or sets the key, in the project that declares the constant: then
    /// all of them can have another key. A read in development code keeps the personal one.
    /// </summary>
    /// <param name="document">The file that declares the constant.</param>
    /// <param name="place">A place in the value of the constant.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static async Task<bool> AreAllRenamedAsync(Document document, TextSpan place, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root!.FindNode(place).FirstAncestorOrSelf<VariableDeclaratorSyntax>() is not { } declarator
            || model!.GetDeclaredSymbol(declarator, cancellationToken) is not { } symbol)
        {
            return false;
        }

        var contexts = new ContextResolver(model!.Compilation, document.Project.AnalyzerOptions);
        var references = await SymbolFinder.FindReferencesAsync(symbol, document.Project.Solution, cancellationToken).ConfigureAwait(false);
        foreach (var use in references.SelectMany(reference => reference.Locations))
        {
            if (use.Document.Project.Id != document.Project.Id || !await IsRenamedAsync(use, contexts, cancellationToken).ConfigureAwait(false)) return false;
        }

        return true;
    }

    private static async Task<bool> IsRenamedAsync(ReferenceLocation use, ContextResolver contexts, CancellationToken cancellationToken)
    {
        var root = await use.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await use.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root!.FindNode(use.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true) is not SimpleNameSyntax name) return false;

        // A documentation comment names the constant, whatever it holds.
        if (name.IsPartOfStructuredTrivia()) return true;
        var key = KeyExpression.AroundName(name, cancellationToken);
        if (PersonalRead.Of(key, model!, cancellationToken) is not { } read) return KeyMentions.IsIn(key, model!, cancellationToken);
        return contexts.At(read.Node, read.Key.Format?.Provider, model!, cancellationToken) is { Stage: Stage.Production, Actor: Actor.Service };
    }
}
