using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Credentials.Naming;

namespace TokenAnalyzers.CodeFixes.Sources;

/// <summary>Tells by the names of a property, of its type and of the key that is bound to it whether its value is a secret.</summary>
internal static class SecretProperty
{
    // Words that say no more than that a secret lets in.
    private static readonly string[] General = ["access", "api", "auth", "authentication", "apikey", "bearer", "key", "token"];

    // Whom a provider gives it, where there is one of the kind as a rule. All other words tell secrets of a provider apart.
    private static readonly string[] Holders = ["account", "app", "bot", "org", "project", "server", "service"];

    /// <summary>Whether a property is called a secret of a kind: a service token may be an API key, and is no client secret and no personal token.</summary>
    public static bool IsOfKind(IPropertySymbol property, ReplacementKey secret)
    {
        var kind = IdentifierWords.Of(secret.Kind);
        var words = WithoutRun(IdentifierWords.Of(property.Name), IdentifierWords.Letters(secret.Section));
        return words.Count > 0
            && words.All(word => General.Contains(word) || kind.Contains(word))
            && kind.All(word => General.Contains(word) || Holders.Contains(word) || words.Contains(word))
            && (words[words.Count - 1] == kind[kind.Count - 1] || (LetsIn(words) && LetsIn(kind)));
    }

    /// <summary>Whether a property of that kind belongs to the owner of a secret, who is named by one of the names around it.</summary>
    /// <param name="property">The property.</param>
    /// <param name="key">The key that is bound to it.</param>
    /// <param name="secret">The secret.</param>
    public static bool IsOf(IPropertySymbol property, string key, ReplacementKey secret)
    {
        var owner = IdentifierWords.Letters(secret.Section);
        return new[] { property.ContainingType.Name, key }.Any(name => IdentifierWords.Of(name) is var words && WithoutRun(words, owner).Count < words.Count);
    }

    /// <summary>Whether a property is called what a provider calls the secret, and that is more than that it lets in: "BotToken".</summary>
    public static bool IsNamedAs(IPropertySymbol property, ReplacementKey secret) =>
        IdentifierWords.Of(property.Name).SequenceEqual(IdentifierWords.Of(secret.Kind)) && !IdentifierWords.Of(secret.Kind).All(General.Contains);

    // A key that is called nothing else may be one that signs.
    private static bool LetsIn(IReadOnlyList<string> words) => words[words.Count - 1] is "token" or "apikey" || (words[words.Count - 1] == "key" && words.Count > 1 && words[words.Count - 2] is "access" or "api");

    /// <summary>Words without those in a row that together are a name: "Github" and "Git", "Hub" are the same.</summary>
    private static IReadOnlyList<string> WithoutRun(IReadOnlyList<string> words, string name)
    {
        for (var start = 0; start < words.Count && name.Length > 0; start++)
        {
            var end = start;
            for (var run = ""; end < words.Count && run.Length < name.Length; end++)
            {
                run += words[end];
                if (run == name) return [.. words.Take(start), .. words.Skip(end + 1)];
            }
        }

        return words;
    }
}
