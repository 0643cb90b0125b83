using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Sources;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Detection.Reads;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.CodeFixes.Rewrites.Fallbacks;

/// <summary>The key that code reads already, without whose value it can't go on.</summary>
/// <param name="Name">What messages call it; null where outputs may not show it, or it is known only at run time.</param>
/// <param name="IsVariable">Whether it is a variable of the environment.</param>
/// <param name="Renames">Make the key of a personal token that of a service token, where one belongs, in all reads of the function; none as a rule.</param>
internal sealed record RequiredKey(DisclosedName? Name, bool IsVariable, ImmutableArray<KeyRename> Renames)
{
    public MessageText Title => Name is null ? MessageText.Of($"Require the {What}") : $"Require {What} '{Name}'";

    /// <summary>The name of a variable for its value: "rabbitPassword" for RABBIT_PASSWORD; null where outputs may not show it.</summary>
    public string? Variable => Name is null ? null : IdentifierWords.Uncapitalized(IdentifierWords.Pascal(IdentifierWords.Of(Name.Text))) is var words && char.IsLetter(words[0]) ? words : "value";

    private MessageText What => IsVariable ? MessageText.Of($"environment variable") : $"configuration value";

    public static async Task<RequiredKey> OfAsync(KeyedValue read, Document document, SemanticModel model, CancellationToken cancellationToken)
    {
        var asItIs = new RequiredKey(DisclosedName.OfKey(read.Key), read.IsVariable, ImmutableArray<KeyRename>.Empty);
        var options = TokenOptions.Of(model.SyntaxTree, document.Project.AnalyzerOptions);
        if (PersonalRead.Of(read.KeyExpression, model, cancellationToken) is not { } personal || !IsWrongKind(personal) || personal.Rename(options)?.Key is not { } key) return asItIs;

        var renames = ImmutableArray.CreateBuilder<KeyRename>();
        foreach (var same in ReadsOf(read, model, cancellationToken).Where(IsWrongKind))
        {
            if (same.Rename(options) is not var (place, text, _)) return asItIs;
            if (await KeyRename.FromAsync(document.Project, same.Node.GetLocation(), place, text, cancellationToken).ConfigureAwait(false) is not { } rename) return asItIs;
            renames.Add(rename);
        }

        return new(DisclosedName.OfKey(key), read.IsVariable, renames.ToImmutable());

        bool IsWrongKind(PersonalRead found) =>
            new ContextResolver(model.Compilation, document.Project.AnalyzerOptions).At(found.Node, found.Key.Format?.Provider, model, cancellationToken) is { Stage: Stage.Production, Actor: Actor.Service };
    }

    // A condition and what it decides have to read the same: configuration["GitHub:Pat"] != null ? configuration["GitHub:Pat"] : ...
    private static IEnumerable<PersonalRead> ReadsOf(KeyedValue read, SemanticModel model, CancellationToken cancellationToken)
    {
        var function = read.KeyExpression.Ancestors().First(node => node is (MemberDeclarationSyntax and not GlobalStatementSyntax) or CompilationUnitSyntax);
        return function.DescendantNodes().OfType<ExpressionSyntax>().Where(ConfigurationRead.MayBeAround)
            .Select(key => PersonalRead.Of(key, model, cancellationToken)).OfType<PersonalRead>().Where(same => same.Key.Text == read.Key);
    }

    /// <summary>The source of the exception that says that the value is missing.</summary>
    public string Exception(TypeNames types) => ReadPlan.Missing(Name?.Text, IsVariable, types);
}
