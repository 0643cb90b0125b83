using System.Composition;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TokenAnalyzers.CodeFixes.Rewrites;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Rules;

namespace TokenAnalyzers.CodeFixes;

/// <summary>Renames the key of a personal token to that of a service token, where it is read.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenameToServiceKeyFix))]
[Shared]
public sealed class RenameToServiceKeyFix : CodeFixProvider
{
    /// <summary>One key for every diagnostic, as in <see cref="ReadFromConfigurationFix"/>.</summary>
    internal const string EquivalenceKey = "RenameToServiceKey";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.PersonalReadId);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await KeyRename.FromAsync(context.Document.Project, diagnostic, context.CancellationToken).ConfigureAwait(false) is null) continue;
            var title = FixProperties.Read(diagnostic).Credential is { } credential
                ? MessageText.Of(Wording.RenameTheKeyToThatOf, credential)
                : Wording.RenameTheKeyToThatOfAServiceToken;
            var project = context.Document.Project;
            var change = (CancellationToken cancellationToken) => RenameAsync(project, diagnostic, cancellationToken);
            context.RegisterCodeFix(DisclosedAction.Create(title, project, change, EquivalenceKey, context.CancellationToken), diagnostic);
            await FlagAsDevelopment.OfferAsync(diagnostic, context).ConfigureAwait(false);
        }
    }

    private static async Task<Solution> RenameAsync(Project project, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        KeyRename.Apply(await KeyRename.AllFromAsync(project, [diagnostic], cancellationToken).ConfigureAwait(false), project.Solution);

    /// <summary>Renames all keys of personal tokens of a document, project or solution at once.</summary>
    private sealed class FixAll : FixAllProvider
    {
        public static readonly FixAll Instance = new();

        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
            [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

        /// <summary>The action; null where it is asked for another one.</summary>
        public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
        {
            // A null key comes from "dotnet format" when the first diagnostic of the solution has no fix. The others still have one.
            if (fixAllContext.CodeActionEquivalenceKey is not (null or EquivalenceKey)) return null;

            var renames = new List<KeyRename>();
            var files = await FixAllDiagnostics.ByDocumentAsync(fixAllContext).ConfigureAwait(false);
            foreach (var project in files.GroupBy(file => file.Document.Project, file => file.Diagnostics))
            {
                var diagnostics = project.SelectMany(found => found);
                renames.AddRange(await KeyRename.AllFromAsync(project.Key, diagnostics, fixAllContext.CancellationToken).ConfigureAwait(false));
            }

            return DisclosedAction.Create(
                Wording.RenameKeysToThoseOfServiceTokens,
                fixAllContext.Project,
                KeyRename.Apply(renames, fixAllContext.Solution),
                EquivalenceKey,
                fixAllContext.CancellationToken);
        }
    }
}
