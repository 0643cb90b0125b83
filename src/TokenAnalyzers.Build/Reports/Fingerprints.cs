using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TokenAnalyzers.Build.Reports;

/// <summary>
/// Tells findings apart wherever their lines move to: by what is said of them, by the fingerprint that a baseline knows them by, and by their number among
/// those in a file of which all that is the same.
/// </summary>
internal sealed class Fingerprints(string? root)
{
    private const int Bytes = 8;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public string Of(SarifResult finding)
    {
        var known = finding.Property(FindingProperties.Fingerprint);
        var said = string.Join("\n", finding.Rule, SarifReport.PathFrom(root, finding.Place.File), finding.Message, known);
        _numbers[said] = _numbers.TryGetValue(said, out var number) ? ++number : number = 1;
        return $"{ShortHash.Of(said, Bytes)}:{number}";
    }
}

/// <summary>Names texts by the first bytes of a hash, in hexadecimal.</summary>
internal static class ShortHash
{
    public static string Of(string text, int bytes)
    {
        using var hash = SHA256.Create();
        return string.Concat(hash.ComputeHash(Encoding.UTF8.GetBytes(text)).Take(bytes).Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
