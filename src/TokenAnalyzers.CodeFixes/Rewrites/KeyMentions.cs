using TokenAnalyzers.Contexts;
using TokenAnalyzers.Credentials;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Detection.Reads;
using TokenAnalyzers.Options;
using TokenAnalyzers.Syntax;
using TokenAnalyzers.Syntax.Calls;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.CodeFixes.Rewrites;

/// <summary>
/// What says the key of a personal token beside the read of it: messages that name it, values that are set under it, and other reads. All of it has
/// to say the new key, or the program tells people to set one that it does not read.
/// </summary>
internal static class KeyMentions
{
    private static readonly string[] TypesOfEntries = ["KeyValuePair", "Create"];

    /// <summary>The changes of all that says a key in a project, and of all reads of it, but for development code.</summary>
    /// <param name="project">The project.</param>
    /// <param name="change">What becomes of the key.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static async Task<IReadOnlyList<KeyRename>> OfAsync(Project project, KeyChange change, CancellationToken cancellationToken)
    {
        var found = new List<KeyRename>();
        ContextResolver? contexts = null;
        foreach (var document in project.Documents)
        {
            var text = (await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).ToString();
            if (text.IndexOf(change.Words, StringComparison.Ordinal) < 0) continue;
            var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
            var file = new File(document, model, contexts ??= new(model.Compilation, project.AnalyzerOptions));
            foreach (var same in ReadsIn(file, text, change, cancellationToken))
            {
                if (same.Rename(TokenOptions.Of(model.SyntaxTree, project.AnalyzerOptions)) is var (place, renamed, _)
                    && await KeyRename.FromAsync(project, same.Node.GetLocation(), place, renamed, cancellationToken).ConfigureAwait(false) is { } rename)
                {
                    found.Add(rename);
                }
            }

            foreach (var token in model.SyntaxTree.GetRoot(cancellationToken).DescendantTokens().Where(IsText))
            {
                foreach (var spelling in change.Spellings.Where(spelling => PlacesOf(spelling.Old, token.Text).Any()))
                {
                    if (!await IsRenamedAsync(token, spelling.Old, file, cancellationToken).ConfigureAwait(false)) continue;
                    found.AddRange(PlacesOf(spelling.Old, token.Text).Select(place =>
                        new KeyRename(model.SyntaxTree, new(token.SpanStart + place + spelling.Start, spelling.Length), spelling.Text)));
                }
            }
        }

        return found;
    }

    /// <summary>Whether an expression only says a key to someone, or sets a value under it. It can say another one.</summary>
    public static bool IsIn(ExpressionSyntax key, SemanticModel model, CancellationToken cancellationToken) =>
        TextUse.IsTold(key) || IsSentence(key) || IsSet(key, model, cancellationToken);

    private static IEnumerable<PersonalRead> ReadsIn(File file, string text, KeyChange change, CancellationToken cancellationToken)
    {
        var signs = TokenSearch.Default.SignsOf(file.Model.SyntaxTree).Strings.PersonalKeys.ToList();
        PersonalSigns.AddNames(text.AsSpan(), [change.Words], signs);
        return PersonalReads.At(signs, file.Model, types: null, cancellationToken)
            .Where(read => read.Key.Text == change.Key && file.IsOfService(read.Node, read.Key.Format?.Provider, cancellationToken));
    }

    private static bool IsText(SyntaxToken token) =>
        token.Parent is InterpolatedStringTextSyntax || (token.Parent is LiteralExpressionSyntax && token.Value is string);

    private static async Task<bool> IsRenamedAsync(SyntaxToken token, string old, File file, CancellationToken cancellationToken)
    {
        if (!file.IsOfService(token.Parent!, provider: null, cancellationToken)) return false;
        var text = KeyExpression.Around(token.Parent!, cancellationToken);
        return token.ValueText == old && text.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax }
            ? await KeyConstantUses.AreAllRenamedAsync(file.Document, token.Span, cancellationToken).ConfigureAwait(false)
            : IsIn(text, file.Model, cancellationToken);
    }

    private static bool IsSentence(ExpressionSyntax text) =>
        text.DescendantTokens().Any(token => IsText(token) && token.ValueText.Any(char.IsWhiteSpace));

    // As a word of its own: the key may be a part of a longer one.
    private static IEnumerable<int> PlacesOf(string key, string text)
    {
        for (var at = text.IndexOf(key, StringComparison.Ordinal); at >= 0; at = text.IndexOf(key, at + key.Length, StringComparison.Ordinal))
        {
            if (!Continues(text, at - 1, -1) && !Continues(text, at + key.Length, 1)) yield return at;
        }
    }

    private static bool Continues(string text, int at, int step)
    {
        if (!IsWord(text, at)) return at >= 0 && at < text.Length && text[at] is ':' or '-' or '.' && IsWord(text, at + step);
        return true;
    }

    private static bool IsWord(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_');

    // SetEnvironmentVariable("KEY", ...), configuration["Key"] = ..., and what is added to configuration in memory.
    private static bool IsSet(ExpressionSyntax key, SemanticModel model, CancellationToken cancellationToken)
    {
        if (key.Parent is ArgumentSyntax { Parent.Parent: { } access } argument)
        {
            if (access is InvocationExpressionSyntax call && CalledName.TextOf(call) == "SetEnvironmentVariable")
                return ArgumentParameter.Of(argument, model, cancellationToken)?.Name == "variable";
            if (access is ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } element && assignment.Left == element)
                return IsConfiguration(element.Expression, model, cancellationToken) || IsInMemory(element.Expression);
            return access is ImplicitElementAccessSyntax { Parent.Parent.Parent: ExpressionSyntax entries } ? IsInMemory(entries)
                : TypesOfEntries.Contains(CalledName.TextOf(access)) && access.Ancestors().OfType<ExpressionSyntax>().Any(IsInMemory);
        }

        return key.Parent is InitializerExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: ExpressionSyntax list } } pair
            && pair.Expressions[0] == key && IsInMemory(list);
    }

    private static bool IsConfiguration(ExpressionSyntax receiver, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetTypeInfo(receiver, cancellationToken).Type is { } type && ConfigurationApi.IsConfigurationOrSection(type);

    // The collection itself, or the variable that holds it.
    private static bool IsInMemory(ExpressionSyntax collection)
    {
        if (IsGiven(collection)) return true;
        var name = collection is IdentifierNameSyntax variable ? variable.Identifier.ValueText
            : collection.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } ? declarator.Identifier.ValueText
            : null;
        return name is not null
            && collection.SyntaxTree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>().Any(use => use.Identifier.ValueText == name && IsGiven(use));
    }

    private static bool IsGiven(ExpressionSyntax value) =>
        value.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && CalledName.TextOf(call) == "AddInMemoryCollection";

    private sealed record File(Document Document, SemanticModel Model, ContextResolver Contexts)
    {
        public bool IsOfService(SyntaxNode place, string? provider, CancellationToken cancellationToken) =>
            Contexts.At(place, provider, Model, cancellationToken) is { Stage: Stage.Production, Actor: Actor.Service };
    }
}

/// <summary>How one key becomes another.</summary>
/// <param name="Key">The key as it is read.</param>
/// <param name="Words">The words in it that change.</param>
/// <param name="Spellings">What is found of it in texts, and which part of that becomes what.</param>
internal sealed record KeyChange(string Key, string Words, IReadOnlyList<(string Old, int Start, int Length, string Text)> Spellings)
{
    /// <summary>The change that a read asks for; null if there is none, or the key is only known in part.</summary>
    public static async Task<KeyChange?> OfAsync(Project project, Location read, CancellationToken cancellationToken)
    {
        if (project.GetDocument(read.SourceTree) is not { } document) return null;
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var node = model.SyntaxTree.GetRoot(cancellationToken).FindNode(read.SourceSpan, getInnermostNodeForTie: true);
        if (node is not ExpressionSyntax expression || PersonalRead.Of(expression, model, cancellationToken) is not { Key: var key } found) return null;
        if (found.Rename(TokenOptions.Of(model.SyntaxTree, project.AnalyzerOptions)) is not var (_, _, renamed)) return null;
        if (key.Text.IndexOf(ConstantText.Unknown) >= 0) return null;

        var before = key.Text.Substring(0, key.Start);
        var start = renamed.StartsWith(before, StringComparison.Ordinal) ? key.Start : 0;
        var text = renamed.Substring(start, renamed.Length - start - (key.Text.Length - key.End));
        var spellings = new List<(string, int, int, string)> { (key.Text, start, key.End - start, text) };

        // The environment spells the keys of configuration so.
        if (key.Text.IndexOf(':') >= 0)
        {
            var at = ConfigurationKeys.VariableOf(key.Text.Substring(0, start)).Length;
            var length = ConfigurationKeys.VariableOf(key.Text.Substring(start, key.End - start)).Length;
            spellings.Add((ConfigurationKeys.VariableOf(key.Text), at, length, ConfigurationKeys.VariableOf(text)));
        }

        return new(key.Text, key.Text.Substring(key.Start, key.End - key.Start), spellings);
    }
}
