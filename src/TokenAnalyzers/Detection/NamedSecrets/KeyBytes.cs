using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Syntax.Calls;

namespace TokenAnalyzers.Detection.NamedSecrets;

/// <summary>
/// Values that become the bytes of a key: <c>key: Convert.FromBase64String("...")</c>. A key of a dictionary or of a table is no list of so many bytes, so that
/// "key" says enough.
/// </summary>
internal static class KeyBytes
{
    private static readonly CredentialName Naming = CredentialName.Of("encryption key")!;

    /// <summary>The naming of such a value; null if it is none.</summary>
    /// <param name="value">The text.</param>
    /// <param name="names">The names that code gives it.</param>
    public static CredentialName? NamingOf(ExpressionSyntax value, IEnumerable<string?> names)
    {
        if (value is not LiteralExpressionSyntax { Token.ValueText: var text }) return null;
        if (value.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }) return null;
        if (SizeOf(text, CalledName.TextOf(call)) is not (16 or 24 or 32 or 48 or 64)) return null;
        return names.FirstOrDefault(SaysKey) is { } name ? Naming with { Spelled = name } : null;
    }

    private static int? SizeOf(string text, string? call) => call switch
    {
        "FromBase64String" => text.TrimEnd('=').Length * 3 / 4,
        "FromHexString" => text.Length / 2,
        "GetBytes" => text.Length,
        _ => null,
    };

    private static bool SaysKey(string? name) => name is not null
        && IdentifierWords.Of(name) is { Count: > 0 } words
        && words[words.Count - 1] is "key" or "keys" && !words.Any(CredentialNames.Others.Contains);
}
