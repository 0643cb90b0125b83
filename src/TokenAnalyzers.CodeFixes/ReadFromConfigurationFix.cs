using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TokenAnalyzers.CodeFixes;

/// <summary>Rewrites a hard-coded token to a value that is read from configuration when the program runs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReadFromConfigurationFix))]
[Shared]
public sealed class ReadFromConfigurationFix : CodeFixProvider
{
    /// <summary>
    /// One key for every diagnostic: "dotnet format" takes the key of the first action that it meets and applies
    /// only actions with that key.
    /// </summary>
    internal const string EquivalenceKey = "ReadFromConfiguration";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(Rules.PersonalTokenId, Rules.TokenId, Rules.DevelopmentTokenId, Rules.IssuedDevelopmentTokenId, Rules.TestModeTokenId);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => ReadFromConfigurationFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            var tokens = await HardCodedToken.FromAsync(context.Document, ImmutableArray.Create(diagnostic), context.CancellationToken).ConfigureAwait(false);
            if (tokens.IsEmpty) continue;

            // The rewriting is tried before it is offered: an action that could do nothing is worse than none.
            var fixedSolution = await new TokenRewriter(solution).RewriteAsync(tokens, context.CancellationToken).ConfigureAwait(false);
            if (fixedSolution == solution) continue;

            context.RegisterCodeFix(
                CodeAction.Create($"Read the {tokens[0].Credential} from configuration", _ => Task.FromResult(fixedSolution), EquivalenceKey),
                diagnostic);
        }
    }
}
