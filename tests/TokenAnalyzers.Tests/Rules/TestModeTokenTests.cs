using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Rules;

using Verify = Verify<HardCodedTokenAnalyzer, EmptyCodeFixProvider>;

/// <summary>TKN2003: tokens of a sandbox, beside the live tokens of the same providers.</summary>
public sealed class TestModeTokenTests
{
    [Theory]
    [InlineData("stripe-secret-test", "Stripe secret key (test) 'sk_test_***'")]
    [InlineData("stripe-restricted-test", "Stripe restricted key (test) 'rk_test_***'")]
    [InlineData("braintree-token-test", "Braintree access token (sandbox) 'access_token$sandbox$***'")]
    [InlineData("iyzico-sandbox-key", "iyzico key (sandbox) 'sandbox-***'")]
    [InlineData("pypi-test-token", "PyPI API token (test index) 'pypi-AgENdGVzdC5weXBpLm9yZw***'")]
    public async Task A_test_mode_token_in_production_is_a_suggestion(string format, string described) =>
        await VerifyAsync(format, "", "TKN2003", DiagnosticSeverity.Info, $"Hard-coded {described} in production code (no environment guard): it opens the provider's sandbox only; read the token of each environment from configuration instead");

    [Theory]
    [InlineData("stripe-secret-live", "TKN1002", "Stripe secret key (live) 'sk_live_***'")]
    [InlineData("stripe-restricted-live", "TKN1002", "Stripe restricted key (live) 'rk_live_***'")]
    public async Task A_live_token_of_the_same_provider_is_a_warning(string format, string id, string described) =>
        await VerifyAsync(
            format,
            "",
            id,
            DiagnosticSeverity.Warning,
            $"Hard-coded {described} in production code (no environment guard); read it from configuration instead");

    [Fact]
    public async Task In_development_code_it_is_a_hard_coded_token_as_any_other() =>
        await VerifyAsync(
            "stripe-secret-test",
            "TokenAnalyzersStage = development",
            "TKN1004",
            DiagnosticSeverity.Info,
            "Hard-coded Stripe secret key (test) 'sk_test_***' in development code (TokenAnalyzersStage says so); read it from configuration instead");

    public static TheoryData<string> TestModeFormats =>
        new(TokenCatalogue.Formats.Where(format => format is { Mode: TokenMode.Test, IsPublishable: false }).Select(format => format.Id));

    [Theory, MemberData(nameof(TestModeFormats))]
    public async Task No_test_mode_token_is_a_warning_in_production(string format)
    {
        var provider = TokenCatalogue.Formats.Single(row => row.Id == format).Provider;
        var source = $$"""/* {{provider}} */ class C { string t = "{{Tokens.Of(format)}}"; }""";
        var test = new Verify { TestCode = source };
        var start = source.IndexOf('"', StringComparison.Ordinal) + 2;
        test.ExpectedDiagnostics.Add(new DiagnosticResult("TKN2003", DiagnosticSeverity.Info).WithSpan(1, start, 1, start + Tokens.Of(format).Length));
        await test.RunAsync();
    }

    private static async Task VerifyAsync(string format, string property, string id, DiagnosticSeverity severity, string message)
    {
        var token = Tokens.Of(format);
        var test = new Verify
        {
            TestCode = $$"""class C { string t = "{{token}}"; }""",
            TestState = { AnalyzerConfigFiles = { ("/.globalconfig", "is_global = true\n" + (property.Length == 0 ? "" : $"build_property.{property}\n")) } },
        };
        test.ExpectedDiagnostics.Add(new DiagnosticResult(id, severity).WithSpan(1, 23, 1, 23 + token.Length).WithMessage(message));
        await test.RunAsync();
    }
}
