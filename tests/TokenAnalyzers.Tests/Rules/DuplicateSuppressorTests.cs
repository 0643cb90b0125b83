using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Tests.Formats.Catalogue;

namespace TokenAnalyzers.Tests.Rules;

/// <summary>Where a project wants it, Sonar says nothing of a value that this package reports. A test of the package has more analyzers of others.</summary>
public sealed class DuplicateSuppressorTests
{
    private const string Wanted = "TokenAnalyzersHideDuplicates = true";

    // It is what tells Sonar to look for passwords at all.
    private const string Rules = "<AnalysisInput><Settings /><Rules><Rule><Key>S2068</Key></Rule></Rules><Files /></AnalysisInput>";

    private static readonly string Token = $"class C {{ string password = \"{Tokens.Of("dbt-user-token")}\"; }}";
    private static readonly string Ordinary = "class C { string password = \"ordinary\"; }";
    private static readonly string Given = "class C { object F() => new System.Net.NetworkCredential { UserName = \"u\", Password = \"Kr4ken!Pa55\" }; }";

    /// <summary>A source, what the project says, and whether Sonar's diagnostic is left.</summary>
    public static TheoryData<string, string, bool> Cases => new()
    {
        { Token, Wanted, false },
        { Given, Wanted, false },
        { Token.Replace("string password", "string\n    password", StringComparison.Ordinal), "token_analyzers.hide_duplicates = true", false },

        { Token, "", true },
        { Token, "TokenAnalyzersHideDuplicates = false", true },
        { Ordinary, Wanted, true },
        { $"#pragma warning disable TKN1001\n{Token}", Wanted, true },
        { Ordinary.Replace("}", $"string a = \"{Tokens.Of("dbt-user-token")}\"; }}", StringComparison.Ordinal), Wanted, true },
    };

    [Theory, MemberData(nameof(Cases))]
    public async Task What_this_package_reports_is_said_once(string source, string option, bool isLeft)
    {
        var found = await AnalyzeAsync(source, option);

        Assert.Contains(found, diagnostic => diagnostic.Id == "S2068");
        Assert.Equal(isLeft, found.Any(diagnostic => diagnostic is { Id: "S2068", IsSuppressed: false }));
    }

    [Fact]
    public async Task Of_this_package_nothing_is_suppressed() =>
        Assert.Contains(await AnalyzeAsync(Token, Wanted), diagnostic => diagnostic is { Id: "TKN1001", IsSuppressed: false });

    private static async Task<IEnumerable<Diagnostic>> AnalyzeAsync(string source, string option)
    {
        var path = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "SonarAnalyzer").Value!;
        var sonar = Assembly.LoadFrom(path).GetType("SonarAnalyzer.Rules.CSharp.DoNotHardcodeCredentials", throwOnError: true)!;
        return await new BaselinedProject
        {
            Files = [("src/Client.cs", source), ("src/SonarLint.xml", Rules)],
            Others = [(DiagnosticAnalyzer)Activator.CreateInstance(sonar)!],
            Properties = option.Length == 0 ? [] : [option],
        }.AnalyzeAsync();
    }
}
