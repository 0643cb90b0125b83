using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace TokenAnalyzers.Tests.Secrecy;

/// <summary>An output in each way in which its characters may stand for others.</summary>
internal static partial class Readings
{
    public static IEnumerable<string> Of(string output) => Decoded(output).SelectMany(reading => new[] { reading, SecretWindows.WithoutMarks(reading) });

    private static IEnumerable<string> Decoded(string output)
    {
        yield return output;
        if (output.Contains('%', StringComparison.Ordinal)) yield return Uri.UnescapeDataString(output);
        if (output.Contains('&', StringComparison.Ordinal)) yield return WebUtility.HtmlDecode(output);
        if (output.Contains('\\', StringComparison.Ordinal)) yield return Escape().Replace(output, match => Unescaped(match.Value));
        foreach (Match run in Base64Run().Matches(output))
        {
            // A part of an encoded text may start anywhere in it.
            for (var start = 0; start < 4; start++) yield return Decoded(run.Value, start);
        }

        foreach (Match run in HexadecimalRun().Matches(output))
        {
            for (var start = 0; start < 2; start++)
                yield return Encoding.Latin1.GetString(Convert.FromHexString(run.Value.AsSpan(start, (run.Length - start) & ~1)));
        }
    }

    private static string Unescaped(string escape) =>
        escape[1] == 'u' ? ((char)Convert.ToUInt16(escape[2..], 16)).ToString() : escape[1..];

    // A character of base64 is less than one of text, so the last of four says nothing without another.
    private static string Decoded(string run, int start)
    {
        var length = run.Length - start;
        if (length % 4 == 1) length--;
        var text = run.Substring(start, length).Replace('-', '+').Replace('_', '/');
        return Encoding.Latin1.GetString(Convert.FromBase64String(text.PadRight((length + 3) & ~3, '=')));
    }

    [GeneratedRegex(@"\\(u[0-9A-Fa-f]{4}|[^u])")]
    private static partial Regex Escape();

    [GeneratedRegex("[A-Za-z0-9+/_-]{8,}")]
    private static partial Regex Base64Run();

    [GeneratedRegex("[A-Fa-f0-9]{12,}")]
    private static partial Regex HexadecimalRun();
}
