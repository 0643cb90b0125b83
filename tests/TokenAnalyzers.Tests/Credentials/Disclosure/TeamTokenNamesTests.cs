using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using TokenAnalyzers.CodeFixes;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Credentials.Values;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Credentials.Disclosure;

/// <summary>A name that is a token by a team's own formats is not shown, though it consists of words and no other format knows it.</summary>
public sealed class TeamTokenNamesTests
{
    private const string Name = "ship-green-house-api-key";
    private const string Formats = "Ship token | service | ship-[a-z-]{8,30} | Ship:Token";

    private static readonly string Secret = RandomValues.Secret();
    private static readonly string GitHub = Tokens.Of("github-pat-classic");

    /// <summary>Whether the format is known, and what the message says then.</summary>
    public static TheoryData<bool, string> Keys => new()
    {
        { false, $"This looks like an API key in production code (no environment guard): '{Name}' names one and the value looks random; read it from configuration instead" },
        { true, "This looks like an API key in production code (no environment guard): it is named as one and the value looks random; read it from configuration instead" },
    };

    [Theory, MemberData(nameof(Keys))]
    public async Task A_key_of_a_value_is_not_named(bool isKnown, string message)
    {
        var test = Test<NamedSecretAnalyzer>(
            $$"""using System; class C { System.Collections.Generic.Dictionary<string, string> All = new() { ["{{Name}}"] = "{|#0:{{Secret}}|}" }; }""",
            $$"""using System; class C { System.Collections.Generic.Dictionary<string, string> All = new() { ["{{Name}}"] = {{FixTest.Reads(isKnown ? "‹API_KEY›" : "‹SHIP_GREEN_HOUSE_API_KEY›")}} }; }""",
            isKnown);
        test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult(Descriptors.NamedSecret).WithLocation(0).WithMessage(message));
        await test.RunAsync();
    }

    [Theory]
    [InlineData(false, "‹SHIP_GREEN_HOUSE_API_KEY›")]
    [InlineData(true, "‹API_KEY›")]
    public async Task A_host_gives_no_words_to_a_variable(bool isKnown, string read)
    {
        const string Class = """using System; class C { string M() => $"https://ship-green-house.net/?api_key=VALUE"; }""";
        var test = Test<NamedSecretAnalyzer>(
            Class.Replace("VALUE", $"{{|TKN1006:{Secret}|}}", StringComparison.Ordinal),
            Class.Replace("VALUE", $"{{{FixTest.Reads(read)}}}", StringComparison.Ordinal),
            isKnown);
        await test.RunAsync();
    }

    [Theory]
    [InlineData(false, $"Value of '{Name}' in a configuration file (every environment reads it); keep it out of the repository")]
    [InlineData(true, "A value that is named as a secret in a configuration file (every environment reads it); keep it out of the repository")]
    public async Task A_key_of_a_file_is_not_named(bool isKnown, string message)
    {
        var test = Test<ConfigurationFileAnalyzer>("class C { }", "class C { }", isKnown);
        test.TestState.AdditionalFiles.Add(("/appsettings.json", $$"""{ "{{Name}}": "{{Secret}}" }"""));
        test.TestState.ExpectedDiagnostics.Add(
            new DiagnosticResult(Descriptors.TokenInFile)
                .WithSpan("/appsettings.json", 1, Name.Length + 8, 1, Name.Length + 8 + Secret.Length)
                .WithMessage(message));
        await test.RunAsync();
    }

    [Theory]
    [InlineData(false, $"Hard-coded API key in production code (no environment guard), given to the request option '{Name}'; read it from configuration instead")]
    [InlineData(true, "Hard-coded API key in production code (no environment guard), given to the request option '***'; read it from configuration instead")]
    public async Task A_key_that_an_API_takes_is_not_named(bool isKnown, string message)
    {
        const string Class = """using System; class C { void M(System.Net.Http.HttpRequestMessage m) => m.Options.Set(new System.Net.Http.HttpRequestOptionsKey<string>("NAME"), VALUE); }""";
        var source = Class.Replace("NAME", Name, StringComparison.Ordinal);
        var test = Test<HardCodedCredentialAnalyzer>(
            source.Replace("VALUE", $"\"{{|#0:{Secret}|}}\"", StringComparison.Ordinal), source
                .Replace("VALUE", FixTest.Reads("‹HTTP_API_KEY›"), StringComparison.Ordinal), isKnown);
        test.TestState.ExpectedDiagnostics.Add(new DiagnosticResult(Descriptors.Credential).WithLocation(0).WithMessage(message));
        await test.RunAsync();
    }

    [Theory]
    [InlineData(false, $"Require configuration value '{Name}'")]
    [InlineData(true, "Require configuration value '***'")]
    public async Task A_key_in_the_title_of_a_fix_is_not_named(bool isKnown, string title)
    {
        const string Class = """using System; class C { string M(Microsoft.Extensions.Configuration.IConfiguration c) => c["NAME"] ?? VALUE; }""";
        var source = Class.Replace("NAME", Name, StringComparison.Ordinal);
        var test = Test<HardCodedTokenAnalyzer>(
            source.Replace("VALUE", $"\"{{|TKN1001:{GitHub}|}}\"", StringComparison.Ordinal),
            source.Replace("VALUE", $"throw new InvalidOperationException(\"Configuration value '{Name}' is missing.\")", StringComparison.Ordinal),
            isKnown);
        test.CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title);
        await test.RunAsync();
    }

    private static Verify<TAnalyzer, ReadFromConfigurationFix> Test<TAnalyzer>(string before, string after, bool isKnown)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new Verify<TAnalyzer, ReadFromConfigurationFix>
        {
            TestState = { Sources = { ("/Test.cs", before) } },
            FixedState = { Sources = { ("/Test.cs", after) } },
        };
        test.TestState.AdditionalFiles.Add((isKnown ? "/TokenFormats.txt" : "/OtherFormats.txt", Formats));

        // The name is no finding of its own here.
        if (isKnown) test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*]\ntoken_analyzers.excluded_formats = ship-token\n"));
        return test;
    }
}
