using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Formats.Matching;

namespace TokenAnalyzers.CodeFixes.Findings;

/// <summary>
/// Whose a secret is that is called by its kind only: <c>Secrets:Password</c> in a class DatabaseConnection is
/// <c>DatabaseConnection:Password</c>. The owner is the host of an address with it, else what code calls it, else the one host
/// that its member has an address of, else the type.
/// </summary>
internal static class OwnerInCode
{
    // The sections that stand for an owner that is not known.
    private static readonly string[] Sections = ["Secrets", "Http", "Credentials", "Hmac"];

    // Of names of hosts: "example.co.uk".
    private static readonly string[] PublicLabels = ["co", "com", "org", "net", "gov", "ac", "edu"];

    /// <summary>The name with its owner; the given one where that has its own, or none is known.</summary>
    public static ReplacementKey Name(ReplacementKey given, SyntaxNode token, TokenMatcher matcher)
    {
        var section = Array.Find(Sections, candidate => given.ConfigurationKey == $"{candidate}:{given.Kind}");
        if (section is null || !KindWords.AreAll(given.Kind)) return given;
        var owner = OfHost(HostIn(TextAround(token)), given, matcher) ?? NameInCode.OfValue(token, given, matcher) ?? OfHost(HostNearBy(token), given, matcher) ?? NameInCode.OfType(token, given, matcher);

        // Nothing but "key" would be left of the name.
        return owner is null ? given : ReplacementKey.OfOwner(owner, given.Kind == "Key" ? section + given.Kind : given.Kind) ?? given;
    }

    private static string? OfHost(string? host, ReplacementKey given, TokenMatcher matcher)
    {
        var labels = (host ?? "").Split('.');
        var owner = labels.Length - 2;
        if (owner > 0 && PublicLabels.Contains(labels[owner])) owner--;
        return owner < 0 || labels[owner] == "example" ? null : KindWords.Without(labels[owner], new HashSet<string>(IdentifierWords.Of(given.ConfigurationKey), StringComparer.Ordinal), matcher);
    }

    /// <summary>The host of the addresses in a member; null if there are none, or several.</summary>
    private static string? HostNearBy(SyntaxNode token)
    {
        var member = token.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var hosts = member?.DescendantTokens().Select(part => HostIn(part.ValueText)).Where(host => host is not null).Distinct().Take(2).ToArray();
        return hosts is { Length: 1 } ? hosts[0] : null;
    }

    /// <summary>The text around a token, or its start where expressions are in it.</summary>
    private static string TextAround(SyntaxNode token) => token.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>() is { Contents: { Count: > 0 } contents } && contents[0] is InterpolatedStringTextSyntax start
        ? start.TextToken.ValueText
        : (token as LiteralExpressionSyntax)?.Token.ValueText ?? "";

    /// <summary>The host of the address that a text starts with or holds; a user and a password may stand before it.</summary>
    private static string? HostIn(string text)
    {
        const string Separator = "://";
        var start = text.IndexOf(Separator, StringComparison.Ordinal);
        if (start < 0) return null;
        var authority = text.Substring(start + Separator.Length).Split('/', '?', '#', ' ')[0];
        return authority.Substring(authority.LastIndexOf('@') + 1).Split(':')[0].ToLowerInvariant();
    }
}
