using System.Buffers.Text;
using System.Text;

namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>Makes up tokens of dbt's form: a prefix, 5 bytes and 32 bytes in base64url.</summary>
internal static class DbtToken
{
    public static string Personal(int seed) => Make("dbtu_", seed);

    public static string Service(int seed) => Make("dbtc_", seed);

    /// <summary>Asserts that neither the token nor 8 characters out of its secret part stand in these bytes, in UTF-8 or UTF-16.</summary>
    public static void AssertAbsent(string token, byte[] bytes, string where)
    {
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode })
        {
            for (var start = 5; start + 8 <= token.Length; start++)
            {
                var part = encoding.GetBytes(token.Substring(start, 8));
                Assert.True(bytes.AsSpan().IndexOf(part) < 0, $"A part of the token, from its character {start} on, stands in {where}.");
            }
        }
    }

    private static string Make(string prefix, int seed)
    {
        var random = new Random(seed);
        var (head, tail) = (new byte[5], new byte[32]);
        random.NextBytes(head);
        random.NextBytes(tail);
        return prefix + Base64Url.EncodeToString(head) + Base64Url.EncodeToString(tail);
    }
}
