using Microsoft.CodeAnalysis;
using TokenAnalyzers.Reads;

namespace TokenAnalyzers.CodeFixes.Access;

/// <summary>Tells by the names of a property, of its type and of the key that is bound to it whether its value is a secret.</summary>
internal static class SecretProperty
{
    // Words that say no more than that a secret lets in: the API key of a provider may be called its token.
    private static readonly string[] General = ["access", "api", "auth", "authentication", "bearer", "key", "token"];

    // Beside the secret that lets in, a provider has these for something else, or for someone else.
    private static readonly string[] Special = ["certificate", "client", "encryption", "license", "personal", "private", "public", "refresh", "session", "shared", "signing", "webhook"];

    /// <summary>Whether a property is called a secret of a kind: a token may be an API key, and is no client secret.</summary>
    public static bool IsOfKind(IPropertySymbol property, SecretName secret)
    {
        var kind = KeyWords.Of(secret.Kind);
        var words = WithoutRun(KeyWords.Of(property.Name), Letters(secret.Section));
        return words.Count > 0
            && words.All(word => General.Contains(word) || kind.Contains(word))
            && kind.Where(Special.Contains).All(words.Contains)
            && (words[words.Count - 1] == kind[kind.Count - 1] || (IsGeneralEnd(words) && IsGeneralEnd(kind)));
    }

    /// <summary>Whether a property of that kind belongs to the owner of a secret, who is named by one of the names around it.</summary>
    /// <param name="property">The property.</param>
    /// <param name="key">The key that is bound to it.</param>
    /// <param name="secret">The secret.</param>
    public static bool IsOf(IPropertySymbol property, string key, SecretName secret)
    {
        var owner = Letters(secret.Section);
        return new[] { property.ContainingType.Name, key }.Any(name => KeyWords.Of(name) is var words && WithoutRun(words, owner).Count < words.Count);
    }

    private static bool IsGeneralEnd(IReadOnlyList<string> words) => words[words.Count - 1] is "key" or "token";

    private static string Letters(string name) => string.Concat(KeyWords.Of(name));

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
