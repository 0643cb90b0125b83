using System.Buffers;

namespace TokenAnalyzers.Tests.Secrecy;

/// <summary>
/// Every six characters in a row that secrets have, in any casing, and also with the marks between their letters left out, as
/// names of variables leave them out.
/// </summary>
internal sealed class SecretWindows
{
    private const int Length = 6;
    private const string MarksInNames = "_-.:";

    private static readonly SearchValues<char> LettersAndDigits = SearchValues.Create(Credentials.Values.RandomValues.Base62);

    private readonly HashSet<long> _windows = [];

    /// <param name="secrets">The secrets.</param>
    /// <param name="known">What outputs hold without any secret: it tells none.</param>
    public SecretWindows(IEnumerable<string> secrets, HashSet<long> known)
    {
        foreach (var secret in secrets)
        {
            foreach (var window in Of(secret).Concat(Of(string.Concat(secret.Where(LettersAndDigits.Contains)))))
            {
                if (!known.Contains(window)) _windows.Add(window);
            }
        }
    }

    /// <summary>The six characters in a row of a text, each as a number.</summary>
    public static IEnumerable<long> Of(string text)
    {
        var window = 0L;
        for (var i = 0; i < text.Length; i++)
        {
            window = ((window << 7) | (uint)(char.ToLowerInvariant(text[i]) & 0x7F)) & ((1L << (7 * Length)) - 1);
            if (i >= Length - 1) yield return window;
        }
    }

    /// <summary>What an output shows of the secrets: some of the characters, or null.</summary>
    public string? ShownIn(string output)
    {
        foreach (var reading in Readings.Of(output))
        {
            var place = Of(reading).Select((window, index) => (window, index)).FirstOrDefault(place => _windows.Contains(place.window), (0, -1)).Item2;
            if (place >= 0) return reading.Substring(place, Length);
        }

        return null;
    }

    /// <summary>How often each stands in code, in the spelling in which it stands there most often.</summary>
    public Dictionary<long, int> CountIn(string code)
    {
        var counts = new Dictionary<long, int>();
        foreach (var (window, count) in Readings.Of(code).SelectMany(reading => Of(reading).Where(_windows.Contains).CountBy(window => window)))
            counts[window] = Math.Max(count, counts.GetValueOrDefault(window));

        return counts;
    }

    /// <summary>The characters of a window.</summary>
    public static string TextOf(long window) =>
        string.Concat(Enumerable.Range(0, Length).Select(index => (char)((window >> (7 * (Length - 1 - index))) & 0x7F)));

    /// <summary>A text as it is without the marks that stand in names.</summary>
    public static string WithoutMarks(string text) => string.Concat(text.Where(character => !MarksInNames.Contains(character, StringComparison.Ordinal)));
}
