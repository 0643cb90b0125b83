namespace TokenAnalyzers.Formats.Catalogue;

/// <summary>Parts that patterns of several providers have in common.</summary>
internal static class PatternParts
{
    /// <summary>A UUID: 32 hexadecimal digits in five groups.</summary>
    public const string Uuid = "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}";

    /// <summary>Groups as in a UUID, of any letters and digits: how wide other definitions of such formats are.</summary>
    public const string UuidOrWord = "[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}";

    /// <summary>The start of Microsoft's common annotated security keys: random text, the marker, the kind, year and month, the platform.</summary>
    public const string CommonAnnotatedKeyHead = "[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9][A-L][A-Za-z0-9]{12}";
}
