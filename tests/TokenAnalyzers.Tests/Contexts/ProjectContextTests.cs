using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Formats.Checks;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Contexts;

using Verify = Verify<HardCodedTokenAnalyzer, EmptyCodeFixProvider>;

/// <summary>Which rule a token breaks, and the words of the message, by what the project says of itself.</summary>
public sealed class ProjectContextTests
{
    private const string PatName = "dbt personal access token 'dbtu_***'";
    private const string ServiceName = "dbt service token 'dbtc_***'";

    public static TheoryData<string, string, string> Projects => new()
    {
        // MSBuild properties; what is said of a personal token; of a service token
        {
            "",
            $"TKN1001 Hard-coded {PatName} in production code (no environment guard): it acts as a person; read a dbt service token (Semantic Layer only on Developer and Starter plans) from configuration instead",
            $"TKN1002 Hard-coded {ServiceName} in production code (no environment guard): the kind of token is right, the place is not; read it from configuration instead"
        },
        {
            "IsTestProject = false",
            $"TKN1001 Hard-coded {PatName} in production code (no environment guard): it acts as a person; read a dbt service token (Semantic Layer only on Developer and Starter plans) from configuration instead",
            $"TKN1002 Hard-coded {ServiceName} in production code (no environment guard): the kind of token is right, the place is not; read it from configuration instead"
        },
        {
            "IsTestProject = true",
            $"TKN1004 Hard-coded {PatName} in development code (IsTestProject is true); read it from configuration instead",
            $"TKN1004 Hard-coded {ServiceName} in development code (IsTestProject is true); read it from configuration instead"
        },
        {
            "TokenAnalyzersStage = development",
            $"TKN1004 Hard-coded {PatName} in development code (TokenAnalyzersStage says so); read it from configuration instead",
            $"TKN1004 Hard-coded {ServiceName} in development code (TokenAnalyzersStage says so); read it from configuration instead"
        },
        { "TokenAnalyzersStage = Production\nIsTestProject = true", $"TKN1001 Hard-coded {PatName} in production code (TokenAnalyzersStage says so): it acts as a person; read a dbt service token (Semantic Layer only on Developer and Starter plans) from configuration instead", $"TKN1002 Hard-coded {ServiceName} in production code (TokenAnalyzersStage says so): the kind of token is right, the place is not; read it from configuration instead" },
        { "TokenAnalyzersActor = user", $"TKN1002 Hard-coded {PatName} in production code (no environment guard): the kind of token is right, the place is not; read it from configuration instead", $"TKN1002 Hard-coded {ServiceName} in production code (no environment guard): the code acts for its user (TokenAnalyzersActor says so), and this token does not; read a dbt personal access token from configuration instead" },
        { "TokenAnalyzersActor = user\nTokenAnalyzersStage = development", $"TKN1004 Hard-coded {PatName} in development code (TokenAnalyzersStage says so); read it from configuration instead", $"TKN1004 Hard-coded {ServiceName} in development code (TokenAnalyzersStage says so): the code acts for its user (TokenAnalyzersActor says so), and this token does not; read a dbt personal access token from configuration instead" },
        {
            "TokenAnalyzersActor = service",
            $"TKN1001 Hard-coded {PatName} in production code (no environment guard): it acts as a person; read a dbt service token (Semantic Layer only on Developer and Starter plans) from configuration instead",
            $"TKN1002 Hard-coded {ServiceName} in production code (no environment guard): the kind of token is right, the place is not; read it from configuration instead"
        },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task The_project_decides_stage_and_actor(string properties, string ofPersonal, string ofService)
    {
        await VerifyAsync(Tokens.Of("dbt-user-token"), properties, ofPersonal);
        await VerifyAsync(Tokens.Of("dbt-service-token"), properties, ofService);
    }

    [Theory]
    [InlineData("xunit.core", "xunit")]
    [InlineData("xunit.v3.core", "xunit")]
    [InlineData("nunit.framework", "NUnit")]
    [InlineData("MSTest.TestFramework", "MSTest")]
    [InlineData("Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest")]
    [InlineData("TUnit.Core", "TUnit")]
    [InlineData("Microsoft.VisualStudio.QualityTools.UnitTestFramework", "MSTest")]
    [InlineData("Microsoft.AspNetCore.Mvc.Testing", "Microsoft.AspNetCore.Mvc.Testing")]
    [InlineData("BenchmarkDotNet", "BenchmarkDotNet")]
    [InlineData("Moq", "Moq")]
    [InlineData("Shouldly", "Shouldly")]
    public async Task A_reference_to_a_test_framework_means_development(string assembly, string framework) =>
        await VerifyAsync(
            Tokens.Of("dbt-user-token"),
            "",
            $"TKN1004 Hard-coded {PatName} in development code (the project references {framework}); read it from configuration instead",
            assembly);

    [Theory]
    [InlineData("xunit.abstractions.extras")]
    [InlineData("Testing.Core")]
    public async Task A_reference_to_another_assembly_does_not(string assembly) =>
        await VerifyAsync(
            Tokens.Of("dbt-service-token"),
            "",
            $"TKN1002 Hard-coded {ServiceName} in production code (no environment guard): the kind of token is right, the place is not; read it from configuration instead",
            assembly);

    // The targets of the package say what the project itself references.
    [Theory]
    [InlineData("|Serilog|xunit", "TKN1004 Hard-coded dbt personal access token 'dbtu_***' in development code (the project references xunit); read it from configuration instead")]
    [InlineData("||Moq, Version=4.2.1502.911", "TKN1004 Hard-coded dbt personal access token 'dbtu_***' in development code (the project references Moq); read it from configuration instead")]
    [InlineData("|Serilog|", "TKN1001 Hard-coded dbt personal access token 'dbtu_***' in production code (no environment guard): it acts as a person; read a dbt service token (Semantic Layer only on Developer and Starter plans) from configuration instead")]
    public async Task What_the_project_references_itself_decides(string references, string expected) =>
        await VerifyAsync(Tokens.Of("dbt-user-token"), $"TokenAnalyzersOwnReferences = {references}", expected, "xunit.core");

    [Fact]
    public async Task A_token_whose_checksum_holds_is_a_warning_even_in_development() =>
        await VerifyAsync(
            Composed.IssuedGitHubToken(),
            "IsTestProject = true",
            "TKN1007 Hard-coded GitHub personal access token (classic) 'ghp_***' in development code (IsTestProject is true): its checksum holds, so it was issued and not made up; revoke it and read it from configuration instead");

    [Fact]
    public async Task A_checksum_that_holds_is_told_in_production_too() =>
        await VerifyAsync(
            Composed.IssuedGitHubToken(),
            "",
            "TKN1001 Hard-coded GitHub personal access token (classic) 'ghp_***' (checksum holds) in production code (no environment guard): it acts as a person; read a GitHub App installation token from configuration instead");

    private static async Task VerifyAsync(string token, string properties, string expected, string? reference = null)
    {
        var options = string.Concat(properties.Split('\n').Where(line => line.Length > 0).Select(line => $"build_property.{line}\n"));
        var test = new Verify
        {
            TestCode = $$"""class C { string t = "{{token}}"; }""",
            TestState = { AnalyzerConfigFiles = { ("/.globalconfig", "is_global = true\n" + options) } },
        };
        if (reference is not null) test.TestState.AdditionalReferences.Add(References.EmptyAssembly(reference));
        var diagnostic = new DiagnosticResult(
            expected[..7], expected.StartsWith("TKN1004", StringComparison.Ordinal) ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning)
            .WithSpan(1, 23, 1, 23 + token.Length)
            .WithMessage(expected[8..]);
        test.ExpectedDiagnostics.Add(diagnostic);
        await test.RunAsync();
    }
}
