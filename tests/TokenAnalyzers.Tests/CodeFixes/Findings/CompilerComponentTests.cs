using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Findings;

/// <summary>What the compiler runs has no environment that anybody sets.</summary>
public sealed class CompilerComponentTests
{
    /// <summary>Members of a namespace beside the code with the token, in projects of the compiler's components.</summary>
    public static TheoryData<string> Components =>
    [
        "[Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer] class Rule : Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer { }",
        "[Microsoft.CodeAnalysis.Generator] class Maker { }",
        "[Microsoft.CodeAnalysis.CodeFixes.ExportCodeFixProvider] class Fix { }",
        "namespace Inner { [Microsoft.CodeAnalysis.CodeRefactorings.ExportCodeRefactoringProvider] class Change { } }",
    ];

    /// <summary>Those of projects that only use the compiler.</summary>
    public static TheoryData<string> Others =>
    [
        "class Rule : Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer { }",
        "[Generator] class Maker { } class GeneratorAttribute : Attribute { }",
        "class Fix { Microsoft.CodeAnalysis.GeneratorAttribute? A; object? M() => A; }",
    ];

    [Theory, MemberData(nameof(Components))]
    public Task Nothing_is_offered_in_a_component(string component) => new FixTest().StaysAsync(Source(component, "\"«dbt»\""));

    [Theory, MemberData(nameof(Others))]
    public Task A_tool_reads_its_environment(string other) =>
        new FixTest().BecomesAsync(Source(other, "\"«dbt»\""), Source(other, "‹DBT_CLOUD_SERVICE_TOKEN›"));

    private static string Source(string beside, string value) =>
        $$"""
        using System;

        namespace App
        {
            class C { public static string M() => {{value}}; }

            {{beside}}
        }

        namespace Microsoft.CodeAnalysis
        {
            class GeneratorAttribute : Attribute { }
        }

        namespace Microsoft.CodeAnalysis.Diagnostics
        {
            class DiagnosticAnalyzerAttribute : Attribute { }

            abstract class DiagnosticAnalyzer { }
        }

        namespace Microsoft.CodeAnalysis.CodeFixes
        {
            class ExportCodeFixProviderAttribute : Attribute { }
        }

        namespace Microsoft.CodeAnalysis.CodeRefactorings
        {
            class ExportCodeRefactoringProviderAttribute : Attribute { }
        }
        """;
}
