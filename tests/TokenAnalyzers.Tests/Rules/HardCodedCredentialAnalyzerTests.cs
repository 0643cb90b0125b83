using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Detection.Sinks;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Rules;

/// <summary>Where TKN1003 is reported, and where another rule. See <see cref="SinkSource"/> for the marks.</summary>
public sealed class HardCodedCredentialAnalyzerTests
{
    private const string Development = "build_property.TokenAnalyzersStage = development";
    private const string User = "build_property.TokenAnalyzersActor = user";

    public static TheoryData<string, string> Guarded => new()
    {
        { """if (environment.IsDevelopment()) new AzureKeyCredential("[KEY]");""", "guarded by IsDevelopment()" },
        { """var key = "[KEY]"; if (environment.IsDevelopment()) new AzureKeyCredential(key);""", "guarded by IsDevelopment()" },
        { """if (environment.IsDevelopment()) { var key = "[KEY]"; new AzureKeyCredential(key); }""", "guarded by IsDevelopment()" },
    };

    [Theory, MemberData(nameof(Guarded))]
    public Task In_development_code_it_is_the_suggestion_with_the_reason(string statement, string reason) =>
        SinkSource.VerifyAsync(
            SinkSource.InMethod(statement),
            "TKN1004",
            $"Hard-coded Azure key in development code ({reason}), given to AzureKeyCredential; read it from configuration instead");

    [Fact]
    public Task One_use_in_production_makes_it_production() => SinkSource.VerifyAsync(
        SinkSource.InMethod("""var key = "[KEY]"; if (environment.IsDevelopment()) new AzureKeyCredential(key); else new AzureSasCredential(key);"""),
        "TKN1003",
        "Hard-coded Azure shared access signature in production code (IsDevelopment() does not keep production out), given to AzureSasCredential; read it from configuration instead");

    [Theory]
    [InlineData("""new NetworkCredential("jane", "[Passw0rd!]");""", "NetworkCredential")]
    [InlineData("""new NetworkCredential("jane", "[admin]");""", "NetworkCredential")]
    [InlineData("""users.CreateAsync("jane2doe", "[Pass@word1]");""", "UserManager.CreateAsync")]
    public Task A_password_that_everybody_knows_is_a_suggestion(string statement, string taker) => SinkSource.VerifyAsync(
        SinkSource.InMethod(statement),
        "TKN1006",
        $"This looks like a password in production code (no environment guard): it is given to {taker}, and everybody knows it; read it from configuration instead");

    [Theory]
    [InlineData("""if (environment.IsDevelopment()) new NetworkCredential("jane", "Passw0rd!");""")]
    [InlineData("""new NetworkCredential("jane", "********");""")]
    public Task In_development_it_is_nothing_and_what_stands_for_one_is_nothing_anywhere(string statement) =>
        SinkSource.VerifyAsync(SinkSource.InMethod(statement));

    [Fact]
    public Task A_project_may_be_development() => SinkSource.VerifyAsync(
        SinkSource.InMethod("""new Octokit.Credentials("[KEY]");"""),
        "TKN1004",
        "Hard-coded GitHub token in development code (TokenAnalyzersStage says so), given to Credentials; read it from configuration instead",
        Development);

    [Theory]
    [InlineData("", "a GitHub App installation token")]
    [InlineData(User, "a GitHub personal access token")]
    public Task What_to_read_depends_on_the_actor(string setting, string replacement) => SinkSource.VerifyAsync(
        SinkSource.InMethod("""new Octokit.Credentials("[KEY]");"""),
        "TKN1003",
        $"Hard-coded GitHub token in production code (no environment guard), given to Credentials; read {replacement} from configuration instead",
        setting);

    [Theory]
    [InlineData("dbt-user-token")]
    [InlineData("github-pat-classic")]
    [InlineData("stripe-publishable-live")]
    public async Task What_has_a_known_format_is_left_to_its_rule(string format)
    {
        var source = SinkSource.InMethod(
            $"""client.DefaultRequestHeaders.Add("Authorization", "Bearer {Tokens.Of(format)}"); new AzureKeyCredential("{Tokens.Of(format)}");""");
        await SinkSource.VerifyAsync(source);
    }

    [Fact]
    public async Task Nothing_tells_the_credential()
    {
        var source = $$"""class C { object M() => new System.Net.NetworkCredential("jane", "{{SinkSource.Key}}"); }""";
        var diagnostic = Assert.Single(await Diagnostics.OfAsync(source, new HardCodedCredentialAnalyzer()));
        var told = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture) + string.Concat(diagnostic.Properties.Values);
        Assert.All(
            Enumerable.Range(0, SinkSource.Key.Length - 6), start => Assert.DoesNotContain(SinkSource.Key.Substring(start, 6), told, StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_place_gets_one_warning()
    {
        var source = $$"""class C { const string ApiKey = "{{SinkSource.Key}}"; object M() => new System.Net.NetworkCredential("jane", ApiKey); }""";
        Assert.Equal(["TKN1003"], (await Diagnostics.OfAsync(source, new HardCodedCredentialAnalyzer(), new NamedSecretAnalyzer(), new HardCodedTokenAnalyzer())).Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("class C { object M() => new System.Net.NetworkCredential(\"jane\", \"KEY\"")]
    [InlineData("class C { object M() => new(\"jane\", \"KEY\"); string = \"KEY\"; const string = \"KEY\"; }")]
    [InlineData("class C { void M() { headers[\"X-Api-Key\"] = \"KEY\"; x.Add(\"X-Api-Key\", \"KEY\"); = \"KEY\"; } }")]
    [InlineData("[Headers(\"X-Api-Key: KEY\")] [RestEase.Header(\"X-Api-Key\", \"KEY\"] class C { }")]
    [InlineData("class C { const string A = B + \"KEY\"; const string B = A; object M() => new System.Net.NetworkCredential(A, B); }")]
    [InlineData("class C { string A => A2 + \"KEY\"; string A2 => \"KEY\" + A; object M() => new System.Net.NetworkCredential(\"\", A); }")]
    public async Task Broken_code_breaks_nothing(string source)
    {
        var tree = Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(SinkSource.Fill(source), path: "Test.cs");
        var compilation = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create("Test", [tree], References.Web);
        var diagnostics = await Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzerExtensions.WithAnalyzers(compilation, [new HardCodedCredentialAnalyzer()])
            .GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
    }
}
