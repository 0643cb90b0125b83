using TokenAnalyzers.Credentials.Disclosure;

namespace TokenAnalyzers.Credentials;

/// <summary>Keys of Microsoft.Extensions.Configuration, such as "GitHub:Token".</summary>
internal static class ConfigurationKeys
{
    /// <summary>
    /// Whether a text can be a key: words of letters, digits, '_', '-' and '.', separated by colons. Two underscores stand for
    /// a colon in the name of a variable and are never part of a key. The key is written into code, so it is not a token either.
    /// </summary>
    public static bool IsValid(string key) =>
        key.Split(':').All(word => word.Length > 0 && word.All(IsInWord))
            && key.IndexOf("__", StringComparison.Ordinal) < 0
            && DisclosedName.OfKey(key) is not null;

    /// <summary>The environment variable that .NET reads the same key from.</summary>
    public static string VariableOf(string key) => key.Replace(":", "__");

    private static bool IsInWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or '.';
}
