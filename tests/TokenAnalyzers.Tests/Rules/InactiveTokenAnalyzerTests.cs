using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Formats.Checks;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Rules;

using Verify = Verify<InactiveTokenAnalyzer, EmptyCodeFixProvider>;

/// <summary>
/// In these sources PAT stands for a whole dbt personal access token. <c>{|comment:PAT|}</c> is reported, and the word before the
/// colon says what holds it. Debug and Release builds have to say the same.
/// </summary>
public sealed partial class InactiveTokenAnalyzerTests
{
    private const string Dbt = "a dbt personal access token 'dbtu_***'";

    private static readonly string Pat = Tokens.Of("dbt-user-token");

    private static readonly Dictionary<string, (string Place, DiagnosticSeverity Severity)> Marked = new()
    {
        ["comment"] = ("comment", DiagnosticSeverity.Warning),
        ["documentation"] = ("documentation comment", DiagnosticSeverity.Warning),
        ["directive"] = ("directive", DiagnosticSeverity.Warning),
        ["inactive"] = ("inactive code", DiagnosticSeverity.Warning),
        ["debug"] = ("comment in development code (compiled only with DEBUG)", DiagnosticSeverity.Info),
        ["marked"] = ("comment in development code (marked [DevelopmentCode])", DiagnosticSeverity.Info),
        ["described"] = ("documentation comment in development code (marked [DevelopmentCode])", DiagnosticSeverity.Info),
    };

    public static TheoryData<string> Comments =>
    [
        "// {|comment:PAT|}\nclass C { }",
        "//{|comment:PAT|}\nclass C { }",
        "class C { } // {|comment:PAT|}",
        "class C { } // {|comment:PAT|}, then {|comment:PAT|}",
        "/* {|comment:PAT|} */ class C { }",
        "class C { /* first line\n * {|comment:PAT|}\n */ }",
        "class C { void M(/* {|comment:PAT|} */ int x) { } }",
        "class C { void M() { // was: Use(\"{|comment:PAT|}\");\n} }",
        "class C { string t = \"a\" + /* {|comment:PAT|} */ \"b\"; }",
        "class C { string t = $\"{1 /* {|comment:PAT|} */}\"; }",
        "class C { /* not closed {|comment:PAT|}",
        "// https://user:{|comment:PAT|}@host.example/\nclass C { }",
        "// TODO(someone): token={|comment:PAT|}; rotate\r\nclass C { }",
        "/// <summary>{|documentation:PAT|}</summary>\nclass C { }",
        "/// <example>\n/// <code>client.Token = \"{|documentation:PAT|}\";</code>\n/// </example>\nclass C { }",
        "class C { /// <param name=\"t\">{|documentation:PAT|}</param>\nvoid M(string t) { } }",
        "/** <summary>{|documentation:PAT|}</summary> */\nclass C { }",
        "class C { void M() { /// {|documentation:PAT|}\n} }",
        "#region {|directive:PAT|}\n#endregion\nclass C { }",
        "#region a\n#endregion {|directive:PAT|}\nclass C { }",
        "#pragma warning disable CS0168 // {|directive:PAT|}\nclass C { }",
    ];

    public static TheoryData<string> InactiveCode =>
    [
        "#if NEVER\nclass D { string t = \"{|inactive:PAT|}\"; }\n#endif\nclass C { }",
        "#if false\n{|inactive:PAT|}\n#endif\nclass C { }",
        "class C {\n#if NEVER\n// {|inactive:PAT|}\n#endif\n}",
        "class C { void M() {\n#if NET20\nUse(\"{|inactive:PAT|}\");\n#else\n#endif\n} }",
        "class C { }\n#if NEVER\n#if DEBUG\nclass D { string t = \"{|inactive:PAT|}\"; }\n#endif\n#endif",
        "class C { }\n#if NEVER\nclass D { string t = \"{|inactive:PAT|}\"; }",
        "#if true\nclass C { }\n#elif NEVER\nclass D { string t = \"{|inactive:PAT|}\"; }\n#else\nclass E { string t = \"{|inactive:PAT|}\"; }\n#endif",
        "class C { }\n#if DEBUG\n#if NEVER\nclass D { string t = \"{|inactive:PAT|}\"; }\n#endif\n#endif",

        // What Debug or Release compiles is code, and a comment in it is a comment.
        "class C {\n#if DEBUG\nstring t = \"PAT\";\n#endif\n}",
        "class C {\n#if !DEBUG\nstring t = \"PAT\";\n#endif\n}",
        "class C {\n#if DEBUG\nstring t = \"PAT\";\n#if NEVER\n// {|inactive:PAT|}\n#endif\nstring u = \"PAT\";\n#endif\n}",
        "class C {\n#if DEBUG\n// {|debug:PAT|}\n#endif\n}",
        "class C {\n#if !DEBUG\n// {|comment:PAT|}\n#endif\n}",
        "class C {\n#if DEBUG\nvoid M() { }\n#else\n// {|comment:PAT|}\n#endif\n// {|comment:PAT|}\n#if DEBUG\nvoid N() { }\n#endif\n}",
    ];

    public static TheoryData<string> Stages =>
    [
        "[TokenAnalyzers.DevelopmentCode]\nclass C { void M() { // {|marked:PAT|}\n} }",
        "// {|marked:PAT|}\n[TokenAnalyzers.DevelopmentCode]\nclass C { }",
        "/// <summary>{|described:PAT|}</summary>\n[TokenAnalyzers.DevelopmentCode]\nclass C { }",
        "class C { /// {|described:PAT|}\n[TokenAnalyzers.DevelopmentCode]\nvoid M() { } // {|marked:PAT|}\n// {|comment:PAT|}\n}",
        "[TokenAnalyzers.DevelopmentCode]\nclass D { }\n// {|comment:PAT|}\nclass C { }",
        "[TokenAnalyzers.DevelopmentCode]\nclass D { }\n// {|comment:PAT|}\n",
        "class C { void M(Microsoft.Extensions.Hosting.IHostEnvironment e) { if (e.EnvironmentName == \"Development\") { // {|comment:PAT|}\n} } }",
    ];

    public static TheoryData<string> NoTokens =>
    [
        "class C { string t = \"PAT\"; }",
        "class C { string t = \"// PAT\"; }",
        "class C { string t = \"\"\"\n    // PAT\n    \"\"\"; }",
        "class C { void PAT() { } }",
        "// dbtu_\nclass C { }",
        "// xPAT\nclass C { }",
        "// PATPATPAT\nclass C { }",
        $"// dbtu_{new string('x', 58)}\nclass C {{ }}",
        "// dbtu_YOUR_API_TOKEN_HERE\nclass C { }",
        "// Tokens match dbtu_[A-Za-z0-9_-]{50}.\nclass C { }",
        "// 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12\nclass C { }",
        "// 8f14e45f-ceea-467f-a6d3-0123456789ab\nclass C { }",
        "// A key starts with -----BEGIN PRIVATE KEY-----.\nclass Certificates { }",
        "#if NEVER\nclass Certificates { string t = \"-----BEGIN PRIVATE KEY-----\"; }\n#endif\nclass C { }",
        "// pk_live_51Hxyz is meant to be seen.\nclass C { }",
        "#pragma warning disable TKN1005\n// PAT\nclass C { }",
        "#pragma warning disable TKN1005\n#if NEVER\n// PAT\n#endif\nclass C { }",
        "#if DEBUG\n#pragma warning disable TKN1005\n// PAT\n#endif\nclass C { }",
        "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Security\", \"TKN1005\")]\nclass C { void M() { // PAT\n} }",
    ];

    [Theory, MemberData(nameof(Comments))]
    public Task A_token_in_a_comment_is_reported_on_its_own_characters(string source) => VerifyAsync(source);

    [Theory, MemberData(nameof(InactiveCode))]
    public Task A_token_in_code_that_no_build_compiles_is_reported(string source) => VerifyAsync(source);

    [Theory, MemberData(nameof(Stages))]
    public Task A_token_in_a_comment_of_development_code_is_a_suggestion(string source) => VerifyAsync(source);

    [Theory, MemberData(nameof(NoTokens))]
    public Task What_is_no_token_or_is_code_is_not_reported(string source) => VerifyAsync(source);

    [Theory]
    [InlineData("IsTestProject = true", "a dbt personal access token 'dbtu_***'", "dbt-user-token", DiagnosticSeverity.Info, " in development code (IsTestProject is true)")]
    [InlineData("TokenAnalyzersStage = development", "a dbt personal access token 'dbtu_***'", "dbt-user-token", DiagnosticSeverity.Info, " in development code (TokenAnalyzersStage says so)")]
    [InlineData("IsTestProject = true", "a GitHub personal access token (classic) 'ghp_***' (checksum holds)", "", DiagnosticSeverity.Warning, " in development code (IsTestProject is true)")]
    [InlineData("TokenAnalyzersStage = production", "a GitHub personal access token (classic) 'ghp_***' (checksum holds)", "", DiagnosticSeverity.Warning, "")]
    [InlineData("TokenAnalyzersStage = production", "a Stripe secret key (test) 'sk_test_***'", "stripe-secret-test", DiagnosticSeverity.Info, "")]
    [InlineData("TokenAnalyzersActor = user", "a dbt personal access token 'dbtu_***'", "dbt-user-token", DiagnosticSeverity.Warning, "")]
    public async Task The_severity_is_that_of_the_same_token_in_code(string property, string described, string format, DiagnosticSeverity severity, string stage)
    {
        var diagnostics = await Diagnostics.OfAsync($"// {(format.Length > 0 ? Tokens.Of(format) : Composed.IssuedGitHubToken())}\nclass C {{ }}", [property], new InactiveTokenAnalyzer());

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(severity, diagnostic.Severity);
        Assert.Equal($"This comment{stage} holds {described}; revoke it at the provider and delete it here", diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    // The compilation of the other framework reports it as code, and says what to do.
    [Theory]
    [InlineData("#if NET472\nclass D { string t = \"PAT\"; }\n#endif\nclass C { }")]
    [InlineData("class C {\n#if NETFRAMEWORK && DEBUG\nstring t = \"PAT\";\n#endif\n}")]
    [InlineData("class C {\n#if !NET472\nvoid M() { }\n#else\n// PAT\n#endif\n}")]
    public async Task What_another_framework_of_the_project_compiles_is_no_inactive_code(string source) => Assert.Empty(await InFrameworksAsync(source, "net8.0|net472"));

    [Theory]
    [InlineData("#if NET472\nclass D { string t = \"PAT\"; }\n#endif\nclass C { }", "")]
    [InlineData("#if NET472\nclass D { string t = \"PAT\"; }\n#endif\nclass C { }", "net8.0|netstandard2.0")]
    [InlineData("#if NET472 && NEVER\nclass D { string t = \"PAT\"; }\n#endif\nclass C { }", "net8.0|net472")]
    [InlineData("#if NET20\nclass D { string t = \"PAT\"; }\n#endif\nclass C { }", "net8.0|net472")]
    [InlineData("#if NEVER\nclass D { string t = \"PAT\"; }\n#endif\nclass C { }", "net8.0|net472")]
    [InlineData("// PAT\nclass C { }", "net8.0|net472")]
    public async Task What_no_framework_of_the_project_compiles_is_reported(string source, string frameworks) =>
        Assert.Equal("TKN1005", Assert.Single(await InFrameworksAsync(source, frameworks)).Id);

    private static Task<ImmutableArray<Diagnostic>> InFrameworksAsync(string source, string frameworks) => Diagnostics.OfAsync(
        source.Replace("PAT", Pat, StringComparison.Ordinal), [$"_TokenAnalyzersFrameworks = {frameworks}"], new InactiveTokenAnalyzer());

    [Fact]
    public async Task A_severity_that_is_configured_holds_for_development_code_too()
    {
        var test = new Verify { TestCode = $"// {{|#0:{Pat}|}}\nclass C {{ }}" };
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.IsTestProject = true\ndotnet_diagnostic.TKN1005.severity = error\n"));
        test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult("TKN1005", DiagnosticSeverity.Error).WithLocation(0)
            .WithMessage($"This comment in development code (IsTestProject is true) holds {Dbt}; revoke it at the provider and delete it here"));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("token_analyzers.excluded_formats = dbt-user-token")]
    [InlineData("dotnet_diagnostic.TKN1005.severity = none")]
    public async Task Options_of_a_file_count(string option)
    {
        var test = new Verify { TestState = { Sources = { ("/Test.cs", $"// {Pat}\nclass C {{ }}") } } };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\n{option}\n"));
        await test.RunAsync();
    }

    [Fact]
    public async Task No_text_is_so_odd_that_it_is_an_obstacle()
    {
        var typed = $"class C {{ /* {Pat} */\n#if X // {Pat}\n<<<<<<< {Pat}\n/// <a b=\"{Pat}\">\n#endif\n#region {Pat}\n}}";
        var cuts = Enumerable.Range(0, typed.Length).Select(i => typed[..i]).Concat(Enumerable.Range(0, typed.Length).Select(i => typed[i..]));
        var trees = cuts.Append($"/* {string.Concat(Enumerable.Repeat(Pat + " ", 2_000))}").Select((source, index) => CSharpSyntaxTree.ParseText(source, path: $"{index}.cs"));
        var compilation = CSharpCompilation.Create("Hostile", trees, References.Net, new(OutputKind.DynamicallyLinkedLibrary));

        var diagnostics = await compilation.WithAnalyzers([new InactiveTokenAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        Assert.True(diagnostics.Length > 2_000);
        Assert.All(diagnostics, diagnostic => Assert.Equal("TKN1005", diagnostic.Id));
    }

    private static async Task VerifyAsync(string source)
    {
        await RunAsync(source, BothBuilds.Debug);
        await RunAsync(source, BothBuilds.Release);
    }

    private static async Task RunAsync(string source, ImmutableArray<string> symbols)
    {
        var test = new Verify { PreprocessorSymbols = symbols, CompilerDiagnostics = CompilerDiagnostics.None };
        var location = 0;
        test.TestCode = Marks().Replace(source.Replace("PAT", Pat, StringComparison.Ordinal), mark =>
        {
            var (place, severity) = Marked[mark.Groups["place"].Value];
            test.ExpectedDiagnostics.Add(new DiagnosticResult("TKN1005", severity).WithLocation(location)
                .WithMessage($"This {place} holds {Dbt}; revoke it at the provider and delete it here"));
            return string.Create(CultureInfo.InvariantCulture, $"{{|#{location++}:");
        });
        test.TestState.Sources.Add("namespace TokenAnalyzers { class DevelopmentCodeAttribute : System.Attribute; }");
        await test.RunAsync();
    }

    [GeneratedRegex(@"\{\|(?<place>[a-z]+):")]
    private static partial Regex Marks();
}
