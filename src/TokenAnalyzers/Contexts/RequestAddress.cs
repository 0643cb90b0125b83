using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Contexts;

/// <summary>The host and the path of an address, as far as they are spelled out.</summary>
internal sealed class RequestAddress
{
    private static readonly char[] AfterPath = ['?', '#'];

    private static readonly string Unknown = ConstantText.Unknown.ToString();

    private readonly string[] _segments;

    private RequestAddress(string? host, string[] segments) => (Host, _segments) = (host, segments);

    /// <summary>The host, which may hold <see cref="ConstantText.Unknown"/>; null if none is spelled out.</summary>
    public string? Host { get; }

    /// <summary>Reads a text that may be an address, relative or whole.</summary>
    /// <param name="text">A text; what is not known of it is written as <see cref="ConstantText.Unknown"/>.</param>
    /// <returns>Null if no address looks like that.</returns>
    public static RequestAddress? Parse(string text)
    {
        var address = text.Split(AfterPath, 2)[0];
        if (address.Length == 0 || address.Any(char.IsWhiteSpace)) return null;

        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0) address = address.Substring(scheme + 3);
        var segments = address.Split(['/'], StringSplitOptions.RemoveEmptyEntries);

        // "api.github.com/user": some clients take a host without a scheme. A path has no dots in its first segment but Slack's.
        var hasHost = scheme >= 0 || (address[0] != '/' && segments.Length > 1 && segments[0].IndexOf('.') >= 0);
        if (!hasHost || segments.Length == 0) return new(null, segments);
        var host = segments[0].Split(':')[0];
        return new(host == Unknown ? null : host, [.. segments.Skip(1)]);
    }

    /// <summary>Whether the segments are one after the other anywhere in the path.</summary>
    public bool Contains(string[] segments) => Enumerable.Range(0, _segments.Length).Any(start => HasAt(start, segments));

    /// <summary>Whether the path goes on with the segments after a root. What is before it, such as a base address, may be unknown.</summary>
    public bool StartsWith(string root, string[] segments)
    {
        var first = Host is null && _segments.Length > 0 && _segments[0] == Unknown ? 1 : 0;
        var rootSegments = root.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        return HasAt(first, rootSegments) && HasAt(first + rootSegments.Length, segments);
    }

    private bool HasAt(int start, string[] segments)
    {
        if (start + segments.Length > _segments.Length) return false;
        for (var i = 0; i < segments.Length; i++)
        {
            if (!Fits(_segments[start + i], segments[i])) return false;
        }

        return true;
    }

    // $"users/{id}/credentials{query}": what is unknown after a segment is no part of its name.
    private static bool Fits(string actual, string expected) =>
        expected[expected.Length - 1] == '*'
            ? actual.StartsWith(expected.Substring(0, expected.Length - 1), StringComparison.Ordinal)
            : actual.TrimEnd(ConstantText.Unknown) == expected;
}

/// <summary>The request behind a method of an interface that a library such as Refit or RestEase implements.</summary>
internal static class InterfacePath
{
    /// <summary>The HTTP method and the path that an attribute of the method has; null if there is none.</summary>
    public static (string Verb, RequestAddress Address)? Of(IMethodSymbol method)
    {
        if (method.ContainingType?.TypeKind != TypeKind.Interface) return null;
        foreach (var attribute in method.GetAttributes())
        {
            var name = attribute.AttributeClass?.Name.Replace(nameof(Attribute), "") ?? "";
            if (!TextUse.IsVerb(name) || attribute.ConstructorArguments.FirstOrDefault().Value is not string path) continue;
            if (RequestAddress.Parse(path) is { } address) return (name.ToUpperInvariant(), address);
        }

        return null;
    }
}
