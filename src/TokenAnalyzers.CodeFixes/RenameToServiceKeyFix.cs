using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TokenAnalyzers.CodeFixes.Rewrites;
using TokenAnalyzers.Credentials.Disclosure;
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
    public override FixAllProvider GetFixAllProvider() => RenameToServiceKeyFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await KeyRename.FromAsync(context.Document.Project, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } rename) continue;
            var title = FixProperties.Read(diagnostic).Credential is { } credential
                ? MessageText.Of($"Rename the key to that of the {credential}")
                : $"Rename the key to that of a service token";
            var project = context.Document.Project;
            context.RegisterCodeFix(DisclosedAction.Create(title, project, KeyRename.Apply([rename], project.Solution), EquivalenceKey, context.CancellationToken), diagnostic);
            await FlagAsDevelopment.OfferAsync(diagnostic, context).ConfigureAwait(false);
        }
    }
}
