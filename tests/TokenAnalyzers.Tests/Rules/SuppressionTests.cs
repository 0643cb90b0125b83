using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Credentials.Values;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Silence;

namespace TokenAnalyzers.Tests.Rules;

/// <summary>A pragma at the start of a file silences every rule for code.</summary>
public sealed class SuppressionTests
{
    private static readonly string Source = $$"""
        // {{Tokens.Of("dbt-user-token")}}
        using System;
        using System.Net;

        class C
        {
            string token = "{{Tokens.Of("dbt-service-token")}}";
            string clientSecret = "{{RandomValues.Secret()}}";
            object credential = new NetworkCredential("user", "{{RandomValues.Secret(2)}}");
            string? personal = Environment.GetEnvironmentVariable("GITHUB_PAT");

            object Ask() => new System.Net.Http.HttpClient().GetStringAsync(
                "https://cloud.getdbt.com/api/v3/users/7/credentials/" + Environment.GetEnvironmentVariable("DBT_CLOUD_SERVICE_TOKEN"));
        }
        """;

    // Of pages, RazorPageAnalyzerTests has it. RequiredValueAnalyzer is off.
    public static TheoryData<string> Analyzers =>
        new(AllRules.Analyzers.Where(analyzer => analyzer is not (OptionsAnalyzer or ConfigurationFileAnalyzer or RazorPageAnalyzer or BaselineAnalyzer or RequiredValueAnalyzer or DiagnosticSuppressor)).Select(analyzer => analyzer.GetType().Name));

    [Theory, MemberData(nameof(Analyzers))]
    public async Task A_pragma_silences_the_rules_of_an_analyzer(string name)
    {
        DiagnosticAnalyzer analyzer = AllRules.Analyzers.Single(analyzer => analyzer.GetType().Name == name);

        Assert.NotEmpty(await Verification.Diagnostics.OfAsync(Source, analyzer));
        Assert.Empty(await Verification.Diagnostics.OfAsync("#pragma warning disable\n" + Source, analyzer));
    }
}
