namespace TokenAnalyzers.Contexts.BuildConfigurations;

/// <summary>The symbols that the .NET SDK defines for a target framework: NET8_0, NET6_0_OR_GREATER, NETFRAMEWORK, WINDOWS.</summary>
internal static class TargetFrameworkSymbols
{
    private const string OrGreater = "_OR_GREATER";
    private const string Core = "NET";
    private const string CoreApp = "NETCOREAPP";
    private const string Framework = "NETFRAMEWORK";

    private static readonly string[] Families =
        [Core, CoreApp, Framework, "NETSTANDARD", "WINDOWS", "ANDROID", "IOS", "MACCATALYST", "MACOS", "TVOS", "TIZEN", "BROWSER"];

    /// <summary>Whether a symbol is about target frameworks.</summary>
    public static bool IsOne(string symbol) => Read(symbol) is not null;

    /// <summary>Whether a target framework, such as "net8.0-windows" or "net472", defines a symbol.</summary>
    public static bool Defines(string framework, string symbol) =>
        Read(symbol) is var (family, version, andGreater)
        && Of(framework).Any(own => own.Family == family && (version is null || (andGreater ? own.Version >= version : own.Version == version)));

    // NET6_0_OR_GREATER is of NET, 6.0 and what is greater; NETSTANDARD is of any version.
    private static (string Family, Version? Version, bool AndGreater)? Read(string symbol)
    {
        var andGreater = symbol.EndsWith(OrGreater, StringComparison.Ordinal);
        var name = andGreater ? symbol.Substring(0, symbol.Length - OrGreater.Length) : symbol;
        var digits = DigitsFrom(name);
        var (family, version) = (name.Substring(0, digits), name.Substring(digits).Replace('_', '.'));
        if (!Families.Contains(family) || (andGreater && version.Length == 0)) return null;
        if (version.Length == 0) return (family, null, andGreater);
        return VersionOf(family, version) is var (of, number) ? (of, number, andGreater) : null;
    }

    // What a framework is, the platform that it is for included. A platform without a version has one that only the SDK knows.
    private static IEnumerable<(string Family, Version? Version)> Of(string framework)
    {
        foreach (var part in framework.ToUpperInvariant().Split('-'))
        {
            var digits = DigitsFrom(part);
            (string Family, Version? Version) own = VersionOf(part.Substring(0, digits), part.Substring(digits)) ?? (part, null);
            yield return own;
            if (own.Family == Core) yield return (CoreApp, own.Version);
        }
    }

    // Of .NET Framework each digit is a number: NET472 is 4.7.2.
    private static (string Family, Version? Version)? VersionOf(string family, string version)
    {
        var isFramework = family == Core && version.IndexOf('.') < 0;
        var numbers = isFramework ? string.Join(".", version.AsEnumerable()) : version;
        return Version.TryParse(numbers, out var number) ? (isFramework ? Framework : family, number) : null;
    }

    private static int DigitsFrom(string name)
    {
        var digits = 0;
        while (digits < name.Length && !char.IsDigit(name[digits])) digits++;
        return digits;
    }
}
