using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TokenAnalyzers.CodeFixes;

/// <summary>
/// Fixes all tokens of a document, project or solution in one rewriting, so that a class gets one configuration
/// however many tokens it holds, and equal tokens get equal keys.
/// </summary>
internal sealed class ReadFromConfigurationFixAll : FixAllProvider
{
    public static readonly ReadFromConfigurationFixAll Instance = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <summary>The action; null where nothing can be fixed.</summary>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        // A null key comes from "dotnet format" when the first diagnostic of the solution has no fix. The others still have one.
        if (fixAllContext.CodeActionEquivalenceKey is not (null or ReadFromConfigurationFix.EquivalenceKey)) return null;

        var tokens = await TokensAsync(fixAllContext).ConfigureAwait(false);
        return CodeAction.Create(
            "Read tokens from configuration",
            cancellationToken => new TokenRewriter(fixAllContext.Solution).RewriteAsync(tokens, cancellationToken),
            ReadFromConfigurationFix.EquivalenceKey);
    }

    private static async Task<ImmutableArray<HardCodedToken>> TokensAsync(FixAllContext context)
    {
        var tokens = ImmutableArray.CreateBuilder<HardCodedToken>();
        foreach (var (document, diagnostics) in await FixAllDiagnostics.ByDocumentAsync(context).ConfigureAwait(false))
        {
            tokens.AddRange(await HardCodedToken.FromAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));
        }

        return tokens.ToImmutable();
    }
}
