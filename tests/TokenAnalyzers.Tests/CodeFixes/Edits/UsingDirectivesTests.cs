using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.CodeFixes.Edits;

/// <summary>A using directive is sorted in as the project says, else as the file has it.</summary>
public sealed class UsingDirectivesTests
{
    private const string SystemFirst = "dotnet_sort_system_directives_first = true";
    private const string Alphabetic = "dotnet_sort_system_directives_first = false";
    private const string Separated = "dotnet_separate_import_directive_groups = true";
    private const string Together = "dotnet_separate_import_directive_groups = false";

    /// <summary>What the .editorconfig says, and the directives before and after; "|" is the end of a line.</summary>
    public static TheoryData<string, string, string> OfSystem => new()
    {
        { "", "Mini;|using System.Text;", "Mini;|using System;|using System.Text;" },
        { "", "System.Text;|using Mini;", "System;|using System.Text;|using Mini;" },
        { "", "Mini;", "System;|using Mini;" },
        { Alphabetic, "Mini;", "Mini;|using System;" },
        { Alphabetic, "System.Text;|using Mini;", "System;|using System.Text;|using Mini;" },
        { SystemFirst, "Mini;|using System.Text;", "System;|using Mini;|using System.Text;" },

        // Groups with blank lines between them: by setting, and by example.
        { Separated, "Mini;", "System;||using Mini;" },
        { "", "Mini;||using Shop;", "System;||using Mini;||using Shop;" },
        { "", "System.Text;||using Mini;", "System;|using System.Text;||using Mini;" },
        { Alphabetic, "Mini;||using Shop;", "Mini;||using Shop;||using System;" },
        { Together, "Mini;||using Shop;", "System;|using Mini;||using Shop;" },
        { "", "Mini;|using Shop;", "System;|using Mini;|using Shop;" },
    };

    [Theory, MemberData(nameof(OfSystem))]
    public Task System_goes_where_the_others_are(string options, string before, string after) => RunAsync(
        options, before, after, """static string M() => "«dbt»";""", "static string M() => ‹DBT_CLOUD_SERVICE_TOKEN›;");

    /// <inheritdoc cref="OfSystem"/>
    public static TheoryData<string, string, string> OfConfiguration => new()
    {
        // Without regard to case, but where the file is sorted with it.
        {
            "",
            "System;|using Microsoft.eShop;|using Microsoft.Extensions.Hosting;",
            "System;|using Microsoft.eShop;|using Microsoft.Extensions.Configuration;|using Microsoft.Extensions.Hosting;"
        },
        { "", "System;|using Microsoft.eShop;", "System;|using Microsoft.eShop;|using Microsoft.Extensions.Configuration;" },
        {
            "",
            "System;|using Microsoft.Extensions.Hosting;|using Microsoft.eShop;",
            "System;|using Microsoft.Extensions.Configuration;|using Microsoft.Extensions.Hosting;|using Microsoft.eShop;"
        },
        { "", "System;||using Mini;", "System;||using Microsoft.Extensions.Configuration;||using Mini;" },
        { "", "System; // why|using Mini;", "System; // why|using Microsoft.Extensions.Configuration;|using Mini;" },
    };

    [Theory, MemberData(nameof(OfConfiguration))]
    public Task Configuration_goes_where_the_others_are(string options, string before, string after) => RunAsync(
        options, before, after, """string M() => "«dbt»";""", "string M() => Configuration‹Dbt:ServiceToken›;");

    private static Task RunAsync(string options, string before, string after, string member, string result)
    {
        var isInjected = result.Contains("Configuration‹", StringComparison.Ordinal);
        var head = isInjected ? "class C(int count) : Microsoft.AspNetCore.Mvc.ControllerBase" : "class C";
        return new FixTest { Options = options }.RunAsync(
        [
            ("/Test.cs",
                InFile(before, head, member),
                InFile(
                    after,
                    isInjected ? head.Replace("count", "count, IConfiguration configuration", StringComparison.Ordinal) : head,
                    result.Replace("Configuration‹", "configuration‹", StringComparison.Ordinal)),
                null),
            ("/Names.cs", Names, Names, null),
        ]);
    }

    private const string Names = "namespace Mini { } namespace Shop { } namespace Microsoft.eShop { }";

    private static string InFile(string usings, string head, string member) =>
        $"using {usings.Replace("|", "\n", StringComparison.Ordinal)}\n\n{head} {{ {member} }}\n";
}
