using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes;

/// <summary>A fix changes what is built. What only the other configuration compiles is reported, and stays.</summary>
public sealed class ConditionalCompilationTests
{
    public static TheoryData<string> OtherConfigurations =>
    [
        // Before, between and after code that is built
        "#if DEBUG\n        Use(\"PAT\");\n#endif\n        Use(given);",
        "Use(given);\n#if DEBUG\n        Use(\"PAT\");\n#endif",
        "Use(\n#if DEBUG\n            \"PAT\"\n#else\n            \"other\"\n#endif\n            );",
        "Use(\n#if RELEASE\n            \"other\"\n#else\n            \"PAT\"\n#endif\n            );",
        "Use(given +\n#if DEBUG\n            \"PAT\" +\n#endif\n            \"\");",
        "Use(given +\n#if DEBUG\n            $\"PAT {given}\" +\n#endif\n            \"\");",

        // Split over what is built and what is not
        "Use(\"dbtu_\" +\n#if DEBUG\n            \"BODY\"\n#else\n            \"\"\n#endif\n            );",
        "Use(\n#if DEBUG\n            \"dbtu_\"\n#else\n            \"\"\n#endif\n            + \"BODY\");",
        "Use(\n#if DEBUG\n            \"HEAD\" + \"TAIL\"\n#else\n            \"HEAD\" + \"x\"\n#endif\n            );",
    ];

    [Theory]
    [MemberData(nameof(OtherConfigurations))]
    public async Task Nothing_is_offered_where_the_build_does_not_compile_the_token(string statements)
    {
        var (reported, actions) = await FixRun.AnalyzeAndOfferAsync(InMethod(statements), BothBuilds.Release);
        Assert.Equal((1, 0), (reported, actions.Length));
    }

    [Theory]
    [MemberData(nameof(OtherConfigurations))]
    public async Task FixAll_leaves_the_token_and_fixes_the_others(string statements) =>
        Assert.Equal(
            InMethod(statements + "\n        Use(configuration‹Dbt:ServiceToken›);"),
            await FixRun.FixAllAsync(InMethod(statements + "\n        Use(\"PAT\");"), BothBuilds.Release));

    [Fact]
    public async Task What_is_built_between_conditions_is_fixed() =>
        Assert.Equal(
            InMethod("#if DEBUG\n        Use(\"PAT\");\n#else\n        Use(configuration‹Dbt:ServiceToken›);\n#endif"),
            await FixRun.FixAllAsync(InMethod("#if DEBUG\n        Use(\"PAT\");\n#else\n        Use(\"PAT\");\n#endif"), BothBuilds.Release));

    [Fact]
    public async Task A_token_that_directives_run_through_stays()
    {
        var (reported, actions) = await FixRun.AnalyzeAndOfferAsync(
            InMethod("Use(\"HEAD\" +\n#if DEBUG\n            \"TAIL\"\n#else\n            \"TAIL\"\n#endif\n            );"), BothBuilds.Debug);
        Assert.Equal((2, 0), (reported, actions.Length));
    }

    private static string InMethod(string statements) => FixTest.Reads(BothBuilds.Fill(
        $$"""
        using System;
        using Microsoft.Extensions.Configuration;

        class C
        {
            void M(IConfiguration configuration, string given)
            {
                {{statements}}
            }

            static void Use(string text) { }
        }
        """));
}
