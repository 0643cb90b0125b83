namespace TokenAnalyzers.Benchmarks;

/// <summary>A text made to keep the matcher busy, for any length.</summary>
/// <param name="Name">What is shown in the table of results.</param>
/// <param name="Write">Writes the text of a length in characters.</param>
public sealed record AdversarialText(string Name, Func<int, string> Write)
{
    private const string Base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /// <summary>Starts of tokens that never end, runs that never stop, and signs that never close.</summary>
    public static IEnumerable<AdversarialText> All { get; } =
    [
        .. from unit in (string[])["ghp_", "dbtu_", "glpat-", "xoxb-", "sk-", "AKIA", "SG.", "eyJ", "-eyJ", ".eyJ", "-----BEGIN ", "\"'", "ghp_A", "A.", "a-"]
           select new AdversarialText(unit, length => Repeat(unit, length)),
        new("one letter", length => new string('a', length)),
        new("one digit", length => new string('1', length)),
        new("base64 noise", Noise),
        new("eyJ, then one letter", length => "eyJ" + new string('a', length - 3)),
    ];

    public override string ToString() => Name;

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, (length / unit.Length) + 1))[..length];

    private static string Noise(int length)
    {
        var random = new Random(1);
        return string.Create(length, random, (characters, source) => source.GetItems(Base64.AsSpan(), characters));
    }
}
