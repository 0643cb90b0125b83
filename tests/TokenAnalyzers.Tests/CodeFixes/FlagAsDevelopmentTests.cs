using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using TokenAnalyzers.CodeFixes;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes;

using Verify = Verify<HardCodedTokenAnalyzer, ReadFromConfigurationFix>;

/// <summary>The action that marks code. <c>@</c> stands for a personal token of dbt.</summary>
public sealed class FlagAsDevelopmentTests
{
    private const string Attributes = """
        namespace TokenAnalyzers
        {
            [System.AttributeUsage(System.AttributeTargets.Assembly | System.AttributeTargets.Class | System.AttributeTargets.Constructor | System.AttributeTargets.Method | System.AttributeTargets.Property | System.AttributeTargets.Field)]
            public sealed class DevelopmentCodeAttribute : System.Attribute { }

            [System.AttributeUsage(System.AttributeTargets.All)]
            public sealed class ProductionCodeAttribute : System.Attribute { }
        }
        """;

    public static TheoryData<string, string> Flagged => new()
    {
        { "class C\n{\n    string M() => \"@\";\n}", "using TokenAnalyzers;\n\nclass C\n{\n    [DevelopmentCode]\n    string M() => \"@\";\n}" },
        {
            "using System;\nusing TokenAnalyzers;\n\nclass C\n{\n\t/// <summary>Why.</summary>\n\t[Obsolete] public string P { get; } = \"@\";\n}",
            "using System;\nusing TokenAnalyzers;\n\nclass C\n{\n\t/// <summary>Why.</summary>\n\t[DevelopmentCode]\n"
                + "\t[Obsolete] public string P { get; } = \"@\";\n}"
        },
        {
            "class C\r\n{\r\n    private string _token = \"@\";\r\n}",
            "using TokenAnalyzers;\r\n\r\nclass C\r\n{\r\n    [DevelopmentCode]\r\n    private string _token = \"@\";\r\n}"
        },
        {
            "class C { string M() { string F() => \"@\"; return F(); } }",
            "using TokenAnalyzers;\n\nclass C { [DevelopmentCode] string M() { string F() => \"@\"; return F(); } }"
        },
        {
            "class B(string t) { public string T => t; }\n\nclass C() : B(\"@\");",
            "using TokenAnalyzers;\n\nclass B(string t) { public string T => t; }\n\n[DevelopmentCode]\nclass C() : B(\"@\");"
        },
        {
            "class DevelopmentCode;\n\nclass DevelopmentCodeAttribute;\n\nclass C { string M() => \"@\"; }",
            "class DevelopmentCode;\n\nclass DevelopmentCodeAttribute;\n\nclass C { [TokenAnalyzers.DevelopmentCode] string M() => \"@\"; }"
        },
    };

    public static TheoryData<string, string> Kept => new()
    {
        // There is a word already
        { "[TokenAnalyzers.ProductionCode] class C { string M() => \"@\"; }", Attributes },
        { "class C { string M(Microsoft.Extensions.Hosting.IHostEnvironment e) => Microsoft.Extensions.Hosting.HostEnvironmentEnvExtensions.IsProduction(e) ? \"@\" : \"\"; }", Attributes },

        // The attribute is not there, or can't be used
        { "class C { string M() => \"@\"; }", "" },
        { "class C { string M() => \"@\"; }", "namespace TokenAnalyzers { class DevelopmentCodeAttribute { } }" },

        // Nothing is fixed, so that another action would be the first: the one for all of them
        { "class C { [System.Obsolete(\"@\")] string M() => \"\"; }", Attributes },
    };

    [Theory]
    [MemberData(nameof(Flagged))]
    public Task Code_without_a_word_on_where_it_runs_is_marked(string before, string after) => RunAsync(before, after, Attributes);

    [Theory]
    [MemberData(nameof(Kept))]
    public Task Code_stays(string source, string attributes) => RunAsync(source, source, attributes);

    [Fact]
    public async Task A_program_without_members_stays() =>
        await RunAsync("System.Console.WriteLine(\"@\");", "System.Console.WriteLine(\"@\");", Attributes, OutputKind.ConsoleApplication);

    private static async Task RunAsync(string before, string after, string attributes, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var test = new Verify
        {
            CodeActionEquivalenceKey = FlagAsDevelopment.EquivalenceKey,
            CodeActionVerifier = (action, verifier) => verifier.Equal("Flag this code as development", action.Title),

            // Marking is a word about one place.
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck,
        };
        test.TestState.OutputKind = kind;
        Add(test.TestState, before, attributes, new("TKN1001", DiagnosticSeverity.Warning));
        Add(test.FixedState, after, attributes, after == before ? new("TKN1001", DiagnosticSeverity.Warning) : new("TKN1004", DiagnosticSeverity.Info));
        await test.RunAsync();
    }

    private static void Add(SolutionState state, string source, string attributes, DiagnosticResult expected)
    {
        var token = FixTest.Tokens("«dbt»");
        var start = source.IndexOf('@', StringComparison.Ordinal);
        var line = source[..start].Count(character => character == '\n') + 1;
        var column = start - source.LastIndexOf('\n', start);
        state.MarkupHandling = MarkupMode.None;
        state.Sources.Add(("Test.cs", source.Replace("@", token, StringComparison.Ordinal)));
        state.Sources.Add(("Attributes.cs", attributes));
        state.ExpectedDiagnostics.Add(expected.WithSpan("Test.cs", line, column, line, column + token.Length));
    }
}
