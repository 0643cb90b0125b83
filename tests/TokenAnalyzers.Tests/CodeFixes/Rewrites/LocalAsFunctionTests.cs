using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Rewrites;

/// <summary>A build that starts the program has none of its values: what only later code uses is read later.</summary>
public sealed class LocalAsFunctionTests
{
    private const string Usings = "using System;\nusing Microsoft.AspNetCore.Builder;\n\nvar builder = WebApplication.CreateBuilder(args);\n";

    /// <summary>Statements with a local, before and after.</summary>
    public static TheoryData<string, string> Later => new()
    {
        {
            "var dbtToken = #;\nvar app = builder.Build();\napp.MapGet(\"/jobs\", () => dbtToken.Length);\napp.Run();",
            "string DbtToken() => builder.Configuration@;\nvar app = builder.Build();\napp.MapGet(\"/jobs\", () => DbtToken().Length);\napp.Run();"
        },
        {
            "string header = \"Token \" + #;\nvar app = builder.Build();\napp.MapGet(\"/a\", () => header);\napp.MapGet(\"/b\", () => $\"{header}\");\n"
                + "app.Run();",
            "string Header() => \"Token \" + (builder.Configuration@);\nvar app = builder.Build();\napp.MapGet(\"/a\", () => Header());\n"
                + "app.MapGet(\"/b\", () => $\"{Header()}\");\napp.Run();"
        },
    };

    [Theory, MemberData(nameof(Later))]
    public Task What_only_handlers_use_is_read_by_them(string before, string after) => BecomesAsync(before, after, "Microsoft.AspNetCore.OpenApi");

    /// <summary>Statements with a local that is more, before and after.</summary>
    public static TheoryData<string, string> AtOnce => new()
    {
        {
            "var dbtToken = #;\nConsole.WriteLine(dbtToken);\nbuilder.Build().MapGet(\"/jobs\", () => dbtToken.Length);",
            "var dbtToken = builder.Configuration@;\nConsole.WriteLine(dbtToken);\nbuilder.Build().MapGet(\"/jobs\", () => dbtToken.Length);"
        },
        {
            "var dbtToken = #;\nbuilder.Build().MapGet(\"/jobs\", () => dbtToken = \"\");",
            "var dbtToken = builder.Configuration@;\nbuilder.Build().MapGet(\"/jobs\", () => dbtToken = \"\");"
        },
        {
            "var dbtToken = string.Concat(#, \"\");\nbuilder.Build().MapGet(\"/jobs\", () => dbtToken);",
            "var dbtToken = string.Concat(builder.Configuration@, \"\");\nbuilder.Build().MapGet(\"/jobs\", () => dbtToken);"
        },
        { "var dbtToken = #;", "var dbtToken = builder.Configuration@;" },
    };

    [Theory, MemberData(nameof(AtOnce))]
    public Task What_is_used_at_once_is_read_at_once(string before, string after) => BecomesAsync(before, after, "Microsoft.AspNetCore.OpenApi");

    [Fact]
    public Task A_program_that_no_build_starts_reads_it_at_its_start() => BecomesAsync(
        "var dbtToken = #;\nbuilder.Build().MapGet(\"/jobs\", () => dbtToken.Length);",
        "var dbtToken = builder.Configuration@;\nbuilder.Build().MapGet(\"/jobs\", () => dbtToken.Length);",
        "Some.Library");

    private static Task BecomesAsync(string before, string after, string assembly) =>
        new FixTest { IsProgram = true, Referenced = [.. References.Web, References.EmptyAssembly(assembly)] }.BecomesAsync(
        Usings + before
            .Replace("#", "\"«dbt»\"", StringComparison.Ordinal) + "\n", Usings + after
            .Replace("@", "‹Dbt:ServiceToken›", StringComparison.Ordinal) + "\n");
}
