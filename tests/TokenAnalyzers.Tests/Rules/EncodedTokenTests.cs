using System.Text;
using Microsoft.CodeAnalysis.Testing;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Rules;

using Verify = Verify<HardCodedTokenAnalyzer, EmptyCodeFixProvider>;

/// <summary>
/// Tokens that are not spelled out: in base64, in hexadecimal, in lists of characters. <c>«base64:user:PAT»</c> stands for the base64 of
/// "user:" and a dbt personal access token; see <see cref="Fill"/> for the rest. What is in <c>[| |]</c> is reported.
/// </summary>
public sealed class EncodedTokenTests
{
    private static readonly string Pat = Tokens.Of("dbt-user-token");

    public static TheoryData<string, string> Encoded => new()
    {
        { "base64", """class C { string t = "[|«base64:PAT»|]"; }""" },
        { "base64", """class C { string t = "[|«base64:u:PAT»|]"; }""" },
        { "base64", """class C { string t = "[|«base64:us:PAT»|]"; }""" },
        { "base64", """class C { string t = "[|«base64:user:PAT»|]"; }""" },
        { "base64", """class C { string t = "[|«base64:PAT:x-oauth-basic»|]"; }""" },
        { "base64", """class C { string t = "Basic [|«base64:user:PAT»|]"; }""" },
        { "base64", """class C { string t = "Authorization: Basic [|«base64:user:PAT»|]\r\n"; }""" },
        { "base64", """class C { string t = "\n[|«base64:user:PAT»|]\n"; }""" },
        { "base64", """class C { string t = "auth=[|«base64:user:PAT»|]&x=1"; }""" },
        { "base64", """class C { string t = "https://host.example/hook/[|«base64:PAT»|]"; }""" },
        { "base64", """class C { string t = "{\"auths\":{\"host.example\":{\"auth\":\"[|«base64:user:PAT»|]\"}}}"; }""" },
        { "base64", """class C { string t = "[|«base64url:PAT»|]"; }""" },
        { "base64", """class C { string t = "[|«base64url:someone?>:PAT»|]"; }""" },
        { "base64", """class C { string t = "[|«base64:{"token":"PAT","user":"someone"}»|]"; }""" },
        { "base64", """class C { byte[] t = System.Convert.FromBase64String("[|«base64:PAT»|]"); }""" },
        { "base64", """class C { string t = System.Text.Encoding.UTF8.GetString(System.Convert.FromBase64String("[|«base64:PAT»|]")); }""" },
        { "base64", """class C { string M(string x) => $"Basic [|«base64:user:PAT»|] {x}"; }""" },
        { "base64", """class C { System.ReadOnlySpan<byte> T => "[|«base64:PAT»|]"u8; }""" },
        { "base64", """class C { string t = [|"«halves:user:PAT»"|]; }""" },
        { "base64", """class C { string t = [|"Basic " + "«halves:user:PAT»"|]; }""" },
        { "base64", """class C { const string B = "[|«base64:user:PAT»|]"; string t = "Basic " + B; }""" },
        { "hexadecimal", """class C { string t = "[|«hex:PAT»|]"; }""" },
        { "hexadecimal", """class C { string t = "[|«HEX:PAT»|]"; }""" },
        { "hexadecimal", """class C { string t = "[|«hex:user:PAT»|]"; }""" },
        { "hexadecimal", """class C { byte[] t = System.Convert.FromHexString("[|«HEX:PAT»|]"); }""" },
    };

    public static TheoryData<string> Lists =>
    [
        "class C { byte[] t = [|new byte[] { «bytes:PAT» }|]; }",
        "class C { byte[] t = [|new byte[] { «decimals:PAT» }|]; }",
        "class C { byte[] t = [|{ «bytes:PAT» }|]; }",
        "class C { byte[] t = [|[«bytes:PAT»]|]; }",
        "class C { static readonly byte[] TheTokenOfTheClient =\n    [|new byte[]\n    {\n        «bytes:PAT»,\n    }|]; }",
        "class C { static System.ReadOnlySpan<byte> T => [|new byte[] { «decimals:PAT» }|]; }",
        "class C { System.ReadOnlySpan<byte> T => [|[«bytes:PAT»]|]; }",
        "class C { byte[] t = [|new[] { «casts:PAT» }|]; }",
        "class C { byte[] t = [|new byte[55] { «bytes:PAT» }|]; }",
        "class C { char[] t = [|new char[] { «chars:PAT» }|]; }",
        "class C { char[] t = [|new[] { «chars:PAT» }|]; }",
        "class C { char[] t = [|{ «chars:PAT» }|]; }",
        "class C { char[] t = [|['T', 'o', 'k', 'e', 'n', ':', «chars:PAT»]|]; }",
        "class C { string t = new string([|new[] { «chars:PAT» }|]); }",
        "class C { string t = new string([|new char[] { «chars:PAT» }|]); }",
        "class C { string t = new string([|[«chars:PAT»]|]); }",
        "class C { string t = System.Text.Encoding.UTF8.GetString([|new byte[] { «bytes:PAT» }|]); }",
        "class C { string t = System.Text.Encoding.ASCII.GetString([|[«bytes:PAT»]|]); }",
        "class C { void M() { System.Span<byte> t = [|stackalloc byte[] { «bytes:PAT» }|]; } }",
    ];

    public static TheoryData<string> Chains =>
    [
        """using System.Text; class C { string t = [|new StringBuilder("HEAD").Append("TAIL")|].ToString(); }""",
        """using System.Text; class C { string t = [|new StringBuilder().Append("HEAD").Append("TAIL")|].ToString(); }""",
        """using System.Text; class C { string t = [|new StringBuilder("dbtu_").Append("BODY")|].ToString(); }""",
        """class C { string t = [|new System.Text.StringBuilder(80).Append("db").Append("tu_").Append("BODY")|].ToString(); }""",
        "using System.Text; class C { string t = [|new StringBuilder()\n    .Append(\"HEAD\")\n    .Append(\"TAIL\")|]\n    .Append(' ').ToString(); }",
        """class C { string t = new System.Text.StringBuilder("[|PAT|]").Append(" ").ToString(); }""",
    ];

    public static TheoryData<string> NoTokens =>
    [
        // Encoded text without a token, and what is only like encoded text
        """class C { string t = "«base64:user:password-of-the-user-of-the-host»"; }""",
        """class C { string t = "«base64:The quick brown fox jumps over the lazy dog.»"; }""",
        """class C { string t = "«base64:dbtu_YOUR_API_TOKEN_HERE»"; }""",
        """class C { string t = "«base64:xPAT»"; }""",
        """class C { string t = "«base64:«base64:PAT»»"; }""",
        """class C { string t = "«hex:The quick brown fox jumps over the lazy dog.»"; }""",
        """class C { string t = "2fd4e1c67a2d28fced849ee1bb76e7391b93eb12"; }""",
        """class C { string t = "sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC"; }""",
        """class C { string t = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="; }""",
        """class C { string t = "System/Collections/Generic/Dictionary2/KeyCollection/Enumerator"; }""",

        // Lists of something else
        "class C { byte[] t = new byte[] { «bytes:The quick brown fox jumps over the lazy dog.» }; }",
        "class C { byte[] t = new byte[] { 0x67, 0x68, 0x70, 0x5f }; }",
        "class C { byte[] t = new byte[] { 1, «bytes:PAT» }; }",
        "class C { const byte X = 120; byte[] t = new byte[] { X, «bytes:PAT» }; }",
        "class C { int[] t = new int[] { «decimals:PAT» }; }",
        "class C { char[] t = { 'x', «chars:PAT» }; }",
        "class C { byte[] M(byte[] t) { return t; } byte[] u = new byte[64]; }",
        """class C { string[] t = new[] { "HEAD", "TAIL" }; }""",

        // Chains with something between
        """using System.Text; class C { string t = new StringBuilder("HEAD").Append(' ').Append("TAIL").ToString(); }""",
        """using System.Text; class C { string t = new StringBuilder("HEAD").AppendLine().Append("TAIL").ToString(); }""",
        """using System.Text; class C { string M(string x) => new StringBuilder("HEAD").Append(x).Append("TAIL").ToString(); }""",
        """class C { object M(B b) => b.Append("HEAD").Append("TAIL"); } class B { public B Append(string t) => this; }""",
    ];

    [Theory, MemberData(nameof(Encoded))]
    public async Task An_encoded_token_is_reported_on_the_encoded_text(string encoding, string source)
    {
        var test = new Verify { TestCode = Fill(source).Replace("[|", "{|#0:", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal) };
        test.ExpectedDiagnostics.Add(new DiagnosticResult("TKN1001", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).WithLocation(0)
            .WithMessage($"Hard-coded dbt personal access token 'dbtu_***' (in {encoding}) in production code (no environment guard): it acts as a person; read a dbt service token (Semantic Layer only on Developer and Starter plans) from configuration instead"));
        await test.RunAsync();
    }

    [Theory, MemberData(nameof(Lists))]
    public Task A_list_of_the_characters_of_a_token_is_reported(string source) => VerifyAsync(source);

    [Theory, MemberData(nameof(Chains))]
    public Task A_token_that_a_chain_puts_together_is_reported(string source) => VerifyAsync(source);

    [Theory, MemberData(nameof(NoTokens))]
    public Task What_is_no_token_is_not_reported(string source) => VerifyAsync(source);

    [Fact]
    public async Task An_encoded_token_in_a_comment_is_found_there() =>
        await new Verify<InactiveTokenAnalyzer, EmptyCodeFixProvider> { TestCode = Fill("// Basic {|TKN1005:«base64:user:PAT»|}\nclass C { }") }.RunAsync();

    private static async Task VerifyAsync(string source) =>
        await new Verify
        {
            TestCode = Fill(source).Replace("[|", "{|TKN1001:", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal),
        }.RunAsync();

    /// <summary>Puts tokens and encoded texts in the place of the words and marks for them, the innermost first.</summary>
    internal static string Fill(string source)
    {
        var filled = source.Replace("PAT", Pat, StringComparison.Ordinal).Replace("HEAD", Pat[..20], StringComparison.Ordinal)
            .Replace("TAIL", Pat[20..], StringComparison.Ordinal).Replace("BODY", Pat[5..], StringComparison.Ordinal);
        while (filled.LastIndexOf('«') is >= 0 and var start)
        {
            var end = filled.IndexOf('»', start);
            var colon = filled.IndexOf(':', start);
            filled = filled[..start] + Encode(filled[(start + 1)..colon], filled[(colon + 1)..end]) + filled[(end + 1)..];
        }

        return filled;
    }

    private static string Encode(string encoding, string text)
    {
        var bytes = Encoding.ASCII.GetBytes(text);
        return encoding switch
        {
            "base64" => Convert.ToBase64String(bytes),
            "halves" => Convert.ToBase64String(bytes).Insert(40, "\" + \""),
            "base64url" => System.Buffers.Text.Base64Url.EncodeToString(bytes),
            "hex" => Convert.ToHexStringLower(bytes),
            "HEX" => Convert.ToHexString(bytes),
            "bytes" => string.Join(", ", bytes.Select(value => $"0x{value:x2}")),
            "decimals" => string.Join(", ", bytes),
            "casts" => string.Join(", ", text.Select(character => $"(byte)'{character}'")),
            "chars" => string.Join(", ", text.Select(character => $"'{character}'")),
            _ => throw new ArgumentException(encoding, nameof(encoding)),
        };
    }
}
