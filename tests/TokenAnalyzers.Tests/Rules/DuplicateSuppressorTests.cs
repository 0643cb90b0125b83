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

    /// <summary>A source and what the project says. That Sonar's is gone where it should be, only a build tells, as the compiler shows all of it.</summary>
    public static TheoryData<string, string> Left => new()
    {
        { Token, "" },
        { Token, "TokenAnalyzersHideDuplicates = false" },
        { Ordinary, Wanted },
        { $"#pragma warning disable TKN1001\n{Token}", Wanted },
        { Ordinary.Replace("}", $"string a = \"{Tokens.Of("dbt-user-token")}\"; }}", StringComparison.Ordinal), Wanted },
    };

    [Theory, MemberData(nameof(Left))]
    public async Task What_this_package_does_not_report_or_is_wanted_twice_is_left(string source, string option) =>
        Assert.Contains(await AnalyzeAsync(source, option), diagnostic => diagnostic is { Id: "S2068", IsSuppressed: false });

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
