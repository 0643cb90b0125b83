using Microsoft.CodeAnalysis.CodeFixes;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Rules;

namespace TokenAnalyzers.CodeFixes;

/// <summary>
/// Marks code with [DevelopmentCode] where nothing says where it runs. It is a word of its author about one place, so it comes
/// after another action and is never done for all: a command line takes the first action that it meets.
/// </summary>
internal static class FlagAsDevelopment
{
    internal const string EquivalenceKey = "FlagAsDevelopment";

    private const string Namespace = nameof(TokenAnalyzers);
    private const string Attribute = "DevelopmentCode";

    /// <summary>Offers the action if the project has the attribute, and a member or type around the place can carry it.</summary>
    public static async Task OfferAsync(Diagnostic diagnostic, CodeFixContext context)
    {
        if (!FixProperties.Read(diagnostic).IsUnguarded) return;
        if (await FlagAsync(context.Document, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false) is not { } flagged) return;
        context.RegisterCodeFix(
            DisclosedAction.Create(Wording.FlagAsDevelopment, context.Document.Project, flagged, EquivalenceKey, context.CancellationToken), diagnostic);
    }

    private static async Task<Solution?> FlagAsync(Document document, TextSpan place, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model!.Compilation.GetTypeByMetadataName($"{Namespace}.{Attribute}Attribute") is null) return null;
        var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        if (root.FindNode(place).FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member) return null;

        var edits = new TokenEdits();
        var name = new TypeNames(model, member.SpanStart, edits).OfAttribute(Namespace, Attribute);
        edits.Insert(model.SyntaxTree, member.SpanStart, $"[{name}]{Layout.BreakBefore(member)}");
        var changes = new SolutionEdits(document.Project.Solution);
        changes.TryAdd(edits);
        var changed = changes.Apply();
        var errors = await NewErrors.FindAsync(document.Project.Solution, changed, cancellationToken).ConfigureAwait(false);
        return errors.Count == 0 ? changed : null;
    }
}
