using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Rules;

using Verify = Verify<HardCodedTokenAnalyzer, EmptyCodeFixProvider>;

/// <summary>In these sources PAT stands for a whole dbt personal access token, and HEAD and TAIL for its two halves.</summary>
public sealed class HardCodedTokenAnalyzerTests
{
    private static readonly string Pat = Tokens.Of("dbt-user-token");
    private static readonly string Head = Pat[..20];
    private static readonly string Tail = Pat[20..];

    public static TheoryData<string> TokensInOnePiece =>
    [
        // Kinds of strings
        """class C { string t = "[PAT]"; }""",
        """class C { string t = @"[PAT]"; }""",
        "class C { string t = \"\"\"[PAT]\"\"\"; }",
        "class C { string t = \"\"\"\n    first line\n    [PAT]\n    \"\"\"; }",
        """class C { System.ReadOnlySpan<byte> T => "[PAT]"u8; }""",
        "class C { System.ReadOnlySpan<byte> T => \"\"\"[PAT]\"\"\"u8; }",
        """class C { string t = $"[PAT]"; }""",
        """class C { string M(int x) => $"{x}[PAT]{x}"; }""",
        """"class C { string M(int x) => $@"{x} [PAT] ""{x}"""; }"""",
        "class C { string M(int x) => $\"\"\"{x} [PAT]\"\"\"; }",
        """class C { string M(int x) => $"{"[PAT]"}{x}"; }""",
        """class C { string M(int x) => $"{M(x)} {Name("[PAT]")}"; string Name(string t) => t; }""",

        // A token inside a longer text
        """class C { string t = "Bearer [PAT]"; }""",
        """class C { string t = "https://user:[PAT]@host.example/path"; }""",
        """class C { string t = "{\"token\":\"[PAT]\"}"; }""",
        """"class C { string t = @"{""token"":""[PAT]""}"; }"""",
        """class C { string t = "Server=x;Token=[PAT];Timeout=5"; }""",
        """class C { string t = "jdbc:arrow-flight-sql://host:443?&environmentId=1&token=[PAT]"; }""",
        """class C { string t = "\t[PAT]\r\n"; }""",
        """class C { string t = "Token\n[PAT]"; }""",
        """class C { string t = "Token\r\n[PAT]" + "!"; }""",
        """class C { string t = "é[PAT]é"; }""",
        """class C { string t = "[PAT] [PAT]"; }""",

        // Places in code
        """class C { const string T = "[PAT]"; }""",
        """class C { static readonly string T = "[PAT]"; }""",
        """class C { string T { get; } = "[PAT]"; }""",
        """class C { string T => "[PAT]"; }""",
        """class C { string T { get { return "[PAT]"; } } }""",
        """class C { void M() { var t = "[PAT]"; } }""",
        """class C { void M() { const string t = "[PAT]"; } }""",
        """class C { string t = ""; void M() { this.t = "[PAT]"; } }""",
        """class C { void M() => System.Console.WriteLine("[PAT]"); }""",
        """class C { void M() => System.Console.WriteLine(format: "{0}", arg0: "[PAT]"); }""",
        """[System.Obsolete("[PAT]")] class C { }""",
        """class C { void M(string t = "[PAT]") { } }""",
        """class C { string[] t = { "a", "[PAT]" }; }""",
        """class C { string[] t = ["a", "[PAT]"]; }""",
        """class C { string[] t = new[] { "[PAT]" }; }""",
        """class C { System.Collections.Generic.Dictionary<string, string> t = new() { ["token"] = "[PAT]" }; }""",
        """class C { string? T { get; set; } C Make() => new() { T = "[PAT]" }; }""",
        """class C { string M(int x) => x switch { 1 => "[PAT]", _ => "" }; }""",
        """class C { bool M(string x) => x is "[PAT]"; }""",
        """class C { bool M(string x) => x == "[PAT]"; }""",
        """class C { void M(string x) { switch (x) { case "[PAT]": break; } } }""",
        """class C { int M(string x) => x switch { "[PAT]" => 1, _ => 0 }; }""",
        """class C { void M(bool b) { var t = b ? "[PAT]" : null; } }""",
        """class C { System.Func<string> f = () => "[PAT]"; }""",
        """class C(string t) { string T => t; } class D() : C("[PAT]");""",
        """class C { void M() { throw new System.Exception("[PAT]"); } }""",
        """class C { System.Collections.Generic.IEnumerable<string> M() { yield return "[PAT]"; } }""",
        """record C(string T = "[PAT]");""",
        """enum E { [System.ComponentModel.Description("[PAT]")] A }""",
        """class C { string M() => nameof(M) + " [PAT]"; }""",
        """class C { string M(string x) => string.Format("{0} [PAT]", x); }""",
        """class C { string M(string x) => string.Format("Bearer {0}", "[PAT]"); }""",
        """class C { string M(string x) => string.Concat("Bearer ", "[PAT]", x); }""",
        """class C { string M(string x) => x + "[PAT]" + x; }""",
        """class C { string M(string x) => ("[PAT]"); }""",
        """class C { string M(string x) => Format("[PAT]"); string Format(string t) => t; }""",
        """class C { string M(object x) => $"{"[PAT]",10}"; }""",
    ];

    public static TheoryData<string> TokensInSeveralPieces =>
    [
        """class C { string t = [|"HEAD" + "TAIL"|]; }""",
        "class C { string t = [|\"HEAD\" +\n        \"TAIL\"|]; }",
        """class C { string t = [|@"HEAD" + $"TAIL"|]; }""",
        """class C { string t = [|"db" + "tu_" + "BODY"|]; }""",
        """class C { string t = [|"d" + "btu_BODY"|]; }""",
        """class C { string t = [|"dbtu_" + "BODY"|]; }""",
        """class C { string t = [|"dbtu_" + "BODY or another"|]; }""",
        """class C { string t = [|'d' + "btu_BODY"|]; }""",
        """class C { string t = "Token " + ([|"dbtu_" + "BODY"|]); }""",
        """class C { string t = [|"Token " + "dbtu_" + "BODY"|]; }""",
        """class C { string M(string x) => [|x + "HEAD" + "TAIL"|] + x; }""",
        """class C { const string Rest = "BODY"; string t = [|"dbtu_" + Rest|]; }""",
        """class C { const string Prefix = "dbtu_"; string t = [|Prefix + "BODY"|]; }""",
        """class C { const string Prefix = "dbtu_"; const string Rest = "BODY"; string t = [|Prefix + Rest|]; }""",
        """class C { const string Prefix = "dbtu_"; string t = [|$"{Prefix}BODY"|]; }""",
        """class C { const string Rest = "BODY"; string t = [|$"dbtu_{Rest}"|]; }""",
        """class C { static readonly string Prefix = "dbtu_"; string t = [|Prefix + "BODY"|]; }""",
        """class C { static readonly string Rest = "BODY"; string T => [|"dbtu_" + Rest|]; }""",
        """class C { void M() { const string prefix = "dbtu_"; var t = [|prefix + "BODY"|]; } }""",
        """class C { string t = [|string.Concat("dbtu_", "BODY")|]; }""",
        """class C { string t = [|string.Concat("HEAD", "TAIL")|]; }""",
        """class C { string t = [|string.Concat(new[] { "HEAD", "TAIL" })|]; }""",
        """class C { string t = [|string.Join("", "HEAD", "TAIL")|]; }""",
        """class C { string t = [|string.Join("_", "dbtu", "BODY")|]; }""",
        """class C { string t = [|string.Join(string.Empty, new string[] { "HEAD", "TAIL" })|]; }""",
        """class C { string t = [|string.Format("dbtu_{0}", "BODY")|]; }""",
        """class C { string t = [|string.Format("{0}{1}", "HEAD", "TAIL")|]; }""",
        """class C { string t = [|string.Format(null, "{0}_{1}", "dbtu", "BODY")|]; }""",
        """class C { string t = [|$"{"HEAD"}TAIL"|]; }""",

        // Escapes: the literal is the smallest expression that holds the token.
        """class C { string t = [|"\u0064btu_BODY"|]; }""",
        """class C { string t = [|"\x0064btu_BODY"|]; }""",
        """class C { string t = [|"\U00000064btu_BODY"|]; }""",
        """class C { string t = [|"dbt\u0075_BODY"|]; }""",
        """class C { string t = [|"Token dbtu\u005FBODY"|]; }""",
    ];

    public static TheoryData<string> NoTokens =>
    [
        // Too short, too long, of other characters, inside a longer word
        """class C { string t = "dbtu_"; }""",
        """class C { const string PatPrefix = "dbtu_"; bool M(string t) => t.StartsWith(PatPrefix); }""",
        """class C { string t = "HEAD"; }""",
        """class C { string t = "PATPATPAT"; }""",
        """class C { string t = "xPAT"; }""",
        """class C { string t = "_PAT"; }""",
        """class C { string t = "PATPAT" + "PAT"; }""",
        """class C { string t = "x" + "PAT"; }""",
        """class C { string t = "HEAD " + "TAIL"; }""",
        """class C { string M(string x) => "HEAD" + x + "TAIL"; }""",
        """class C { string M(string x) => $"HEAD{x}TAIL"; }""",
        """class C { string t = string.Join(" ", "HEAD", "TAIL"); }""",
        """class C { string t = string.Format("{0} {1}", "HEAD", "TAIL"); }""",
        """class C { string t = Concat("HEAD", "TAIL"); static string Concat(string a, string b) => a; }""",
        """class C { string[] t = { "HEAD", "TAIL" }; }""",
        """class C { string t = "DBTU_BODY"; }""",
        """class C { string t = "dbtu-BODY"; }""",
        """class C { string t = "DBTC_REF"; }""",

        // Names, patterns, keys, and what reads a token from elsewhere
        """class C { const string Pattern = "dbtu_[A-Za-z0-9_-]{50}"; }""",
        """class C { const string AccessTokenHeader = "X-Access-Token"; }""",
        """class C { const string TokenKey = "GitHub:Token"; }""",
        """class C { string? t = System.Environment.GetEnvironmentVariable("DBT_CLOUD_TOKEN"); }""",
        """class C { const string TokenEndpoint = "https://host.example/oauth2/token"; }""",
        """class C { const string Id = "8f14e45f-ceea-467f-a6d3-0123456789ab"; }""",
        """class C { const string CommitSha = "2fd4e1c67a2d28fced849ee1bb76e7391b93eb12"; }""",
        """[System.Runtime.InteropServices.Guid("8f14e45f-ceea-467f-a6d3-0123456789ab")] class C { }""",
        """class C { const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"; }""",
        """class C { const string Separator = "--------------------------------------------------------------"; }""",
        """class C { string dbtu_NAME = ""; }""",

        // Placeholders
        """class C { string t = "dbtu_FILLER"; }""",
        """class C { string t = "dbtu_YOUR_API_TOKEN_HERE"; }""",
        """class C { string t = "<your-token>"; }""",
        """class C { string t = "${DBT_TOKEN}"; }""",

        // Comments and disabled code are not strings.
        """class C { /* "PAT" */ }""",
        """class C { } // PAT""",
        "/// <summary>PAT</summary>\nclass C { }",
        "#if NEVER\nclass D { string t = \"PAT\"; }\n#endif\nclass C { }",
        "#region PAT\n#endregion\nclass C { }",
    ];

    [Theory]
    [MemberData(nameof(TokensInOnePiece))]
    public async Task A_token_is_reported_on_its_own_characters(string source) =>
        await new Verify { TestCode = source.Replace("[PAT]", $"{{|TKN1001:{Pat}|}}", StringComparison.Ordinal) }.RunAsync();

    [Theory]
    [MemberData(nameof(TokensInSeveralPieces))]
    public async Task A_token_in_pieces_is_reported_on_the_smallest_expression_that_holds_it(string source) =>
        await new Verify { TestCode = Fill(source).Replace("[|", "{|TKN1001:", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal) }.RunAsync();

    /// <summary>A webhook's path has no fixed length. It ends with its literal where a sentence goes on in the next one.</summary>
    [Theory]
    [InlineData("LABEL[|HOOK|]\" + \"and more text")]
    [InlineData("Send it to LABEL[|HOOK|]\" + \"or to\\nanother")]
    [InlineData("LABEL[|HOOK|]\" + \" and more text")]
    [InlineData("LABEL[|HOOK|]?a=b\" + \"and more text")]
    public Task A_token_of_any_length_ends_with_its_literal(string text) => HookAsync($"class C {{ string t = \"{text}\"; }}");

    [Theory]
    [InlineData("[|\"LABELHOOK\" + \"andMore\"|]")]
    [InlineData("[|\"LABELHOOK\" + \"and\" + \"More\"|]")]
    [InlineData("[|\"LABELHO\" + \"OK and more\"|]")]
    public Task A_token_in_pieces_goes_on(string value) => HookAsync($"class C {{ string t = {value}; }}");

    private const string Label = "hooks.slack.com/services/";

    private static Task HookAsync(string source)
    {
        var hook = Tokens.Of("slack-webhook")[Label.Length..];
        return new Verify { TestCode = source.Replace("[|", "{|TKN1002:", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal).Replace("LABEL", Label, StringComparison.Ordinal).Replace("HOOK", hook, StringComparison.Ordinal).Replace("HO\"", $"{hook[..^20]}\"", StringComparison.Ordinal).Replace("\"OK and", $"\"{hook[^20..]} and", StringComparison.Ordinal) }.RunAsync();
    }

    [Theory]
    [MemberData(nameof(NoTokens))]
    public async Task What_is_no_token_is_not_reported(string source) =>
        await new Verify { TestCode = Fill(source) }.RunAsync();

    [Fact]
    public async Task The_parts_of_a_token_may_stand_in_different_files() =>
        await new Verify
        {
            TestState =
            {
                Sources =
                {
                    """static class Parts { public const string Prefix = "dbtu_"; public static readonly string Rest = "[BODY]"; }""".Replace("[BODY]", Pat[5..], StringComparison.Ordinal),
                    Fill("""class C { string t = {|TKN1001:Parts.Prefix + "BODY"|}; string u = {|TKN1001:"dbtu_" + Parts.Rest|}; }"""),
                },
            },
        }.RunAsync();

    public static TheoryData<string> UsesOfParts =>
    [
        """class C { string t = [|Parts.Prefix + Parts.Rest|]; }""",
        """class C { string t = [|$"{Parts.Prefix}{Parts.Rest}"|]; }""",
        """class C { string t = [|string.Concat(Parts.Prefix, Parts.Rest)|]; }""",
        """class C { string t = [|string.Join("", Parts.Prefix, Parts.Rest)|]; }""",
        """class C { string t = [|string.Format("{0}{1}", Parts.Prefix, Parts.Rest)|]; }""",
        """class C { string t = [|Parts.ReadonlyPrefix + Parts.ReadonlyRest|]; }""",
        """class C { string t = [|Parts.Head + Parts.Tail|]; }""",
        """class C { string t = [|$"{Parts.ReadonlyHead}{Parts.Tail}"|]; }""",
        """using static Parts; class C { string t = [|Prefix + Rest|]; }""",
        """class C : Parts { string M(string x) => [|x + " " + Prefix + Rest|]; }""",
    ];

    public static TheoryData<string> OtherUsesOfParts =>
    [
        """class C { string t = Parts.Prefix; string u = Parts.Rest; }""",
        """class C { string t = Parts.Rest + Parts.Prefix; }""",
        """class C { string t = Parts.Head; string u = Parts.Head + " " + Parts.Tail; }""",
        """class C { string t = Parts.Prefix + " " + Parts.Rest; }""",
        """class C { string t = $"{Parts.Prefix} {Parts.Rest}"; }""",
        """class C { bool M(string t) => t.StartsWith(Parts.Prefix) || t == Parts.Rest; }""",
        """class C { string t = nameof(Parts.Prefix) + nameof(Parts.Rest); }""",
        """class C { string t = Other.Prefix + Parts.Rest; } class Other { public const string Prefix = "other"; }""",
        """class C { string Prefix => ""; string T => Prefix + Parts.Rest; }""",
    ];

    [Theory]
    [MemberData(nameof(UsesOfParts))]
    public Task The_parts_of_a_token_may_all_stand_in_other_files(string source) => VerifyBesidePartsAsync(source);

    [Theory]
    [MemberData(nameof(OtherUsesOfParts))]
    public Task Parts_that_are_not_put_together_are_no_token(string source) => VerifyBesidePartsAsync(source);

    private static async Task VerifyBesidePartsAsync(string source) =>
        await new Verify
        {
            TestState =
            {
                Sources =
                {
                    Fill(source).Replace("[|", "{|TKN1001:", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal),
                    Fill("""
                    partial class Parts
                    {
                        public const string Prefix = "dbtu_";
                        public const string Head = "HEAD";
                        public static readonly string ReadonlyPrefix = "dbtu_";
                        public static readonly string ReadonlyHead = "HEAD";
                    }
                    """),
                    Fill("""partial class Parts { public const string Tail = "TAIL"; public const string Rest = "BODY"; public static readonly string ReadonlyRest = "BODY"; }"""),
                },
            },
        }.RunAsync();

    [Fact]
    public async Task A_constant_is_reported_where_it_is_declared_and_not_where_it_is_used() =>
        await new Verify
        {
            TestState =
            {
                Sources =
                {
                    $$"""static class Secrets { public const string Token = "{|TKN1001:{{Pat}}|}"; }""",
                    """class C { string header = "Token " + Secrets.Token; string again = $"Token {Secrets.Token}"; }""",
                },
            },
        }.RunAsync();

    [Fact]
    public async Task A_token_in_generated_code_is_reported_at_its_mapped_place()
    {
        var source = $$"""
            // <auto-generated/>
            class Page
            {
            #line (7, 3) - (7, 80) "Page.razor"
                string t = "{{Pat}}";
            #line default
            }
            """;
        var test = new Verify { TestState = { Sources = { ("Page.razor.g.cs", source) } } };
        test.TestState.ExpectedDiagnostics.Add(
            new DiagnosticResult("TKN1001", DiagnosticSeverity.Warning)
                .WithSpan("Page.razor.g.cs", 5, 17, 5, 17 + Pat.Length)
                .WithMessageFormat("Hard-coded {0} in production code ({1}): it acts as a person; read {2} from configuration instead")
                .WithArguments("dbt personal access token 'dbtu_***'", "no environment guard", "a dbt service token (Semantic Layer only on Developer and Starter plans)"));
        await test.RunAsync();
    }

    private static string Fill(string source) => source
        .Replace("NAME", "IsAlsoTheStartOfAnIdentifier" + "ThatIsAsLongAsAToken_0", StringComparison.Ordinal)
        .Replace("FILLER", new string('x', 50), StringComparison.Ordinal)
        .Replace("PAT", Pat, StringComparison.Ordinal)
        .Replace("HEAD", Head, StringComparison.Ordinal)
        .Replace("TAIL", Tail, StringComparison.Ordinal)
        .Replace("BODY", Pat[5..], StringComparison.Ordinal);
}
