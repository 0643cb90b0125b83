namespace TokenAnalyzers.Tests.Credentials.Values;

/// <summary>Random values of the kinds that secrets have; the same seed gives the same value.</summary>
internal static class RandomValues
{
    public const string Hexadecimal = "0123456789abcdef";
    public const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    public const string Base36 = "abcdefghijklmnopqrstuvwxyz0123456789";
    public const string Base62 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    public const string Base64 = Base62 + "+/";
    public const string Base64Url = Base62 + "-_";
    public const string Capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    public const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>A value such as a provider gives out.</summary>
    public static string Secret(int seed = 1) => Of(Base62, 40, seed);

    /// <summary>A value of some characters out of an alphabet.</summary>
    public static string Of(string alphabet, int length, int seed) => new(new Random(seed).GetItems(alphabet.AsSpan(), length));
}
