using Microsoft.CodeAnalysis;
using TokenAnalyzers.CodeFixes.Access;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Disclosure;
using TokenAnalyzers.Options;
using TokenAnalyzers.Reads;

namespace TokenAnalyzers.CodeFixes.Places.Fallbacks;

/// <summary>The key that code reads already, without whose value it can't go on.</summary>
/// <param name="Name">What messages call it; null where outputs may not show it, or it is known only at run time.</param>
/// <param name="IsVariable">Whether it is a variable of the environment.</param>
/// <param name="Rename">Makes the key of a personal token that of a service token, where one belongs; null as a rule.</param>
internal sealed record RequiredKey(DisclosedName? Name, bool IsVariable, KeyRename? Rename)
{
    public string Title => $"Require {What}{(Name is null ? "" : $" '{Name}'")}";

    private string What => (Name is null ? "the " : "") + (IsVariable ? "environment variable" : "configuration value");

    public static async Task<RequiredKey> OfAsync(KeyedValue read, Document document, SemanticModel model, CancellationToken cancellationToken)
    {
        if (PersonalRead.Of(read.KeyExpression, model, cancellationToken) is { } personal && IsWrongKind(personal, document, model, cancellationToken)
            && personal.Rename(TokenOptions.Of(model.SyntaxTree, document.Project.AnalyzerOptions)) is var (place, text, key)
            && await KeyRename.FromAsync(document.Project, personal.Node.GetLocation(), place, text, cancellationToken).ConfigureAwait(false) is { } rename)
        {
            return new(DisclosedName.Of(key), read.IsVariable, rename);
        }

        return new(DisclosedName.Of(read.Key), read.IsVariable, Rename: null);
    }

    /// <summary>The source of the exception that says that the value is missing.</summary>
    public string Exception(TypeNames types) => Reading.Missing(Name?.Text, IsVariable, types);

    private static bool IsWrongKind(PersonalRead read, Document document, SemanticModel model, CancellationToken cancellationToken) =>
        new ContextResolver(model.Compilation, document.Project.AnalyzerOptions).At(read.Node, read.Key.Format?.Provider, model, cancellationToken) is { Stage: Stage.Production, Actor: Actor.Service };
}
