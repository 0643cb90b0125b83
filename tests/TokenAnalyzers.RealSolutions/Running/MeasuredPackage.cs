using System.Reflection;
using Microsoft.CodeAnalysis;
using TokenAnalyzers.Rules;

namespace TokenAnalyzers.RealSolutions.Running;

/// <summary>The package that is measured.</summary>
internal sealed record MeasuredPackage(string Feed, string Version)
{
    /// <summary>The rules that have fixes.</summary>
    public static readonly string[] Rules = ["TKN1001", "TKN1002", "TKN1003", "TKN1004", "TKN1006", "TKN1007", "TKN2001", "TKN2003"];

    // What is reported is no error in a solution that makes errors of warnings.
    private static IEnumerable<string> Reported =>
        from rule in typeof(Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public)
        where rule.FieldType == typeof(DiagnosticDescriptor)
        select ((DiagnosticDescriptor)rule.GetValue(null)!).Id;

    /// <summary>What a build, and a tool that loads projects, needs in its environment to use the package.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; } = new Dictionary<string, string>
    {
        ["CustomAfterMicrosoftCommonTargets"] = Path.Combine(AppContext.BaseDirectory, "Injected.targets"),
        ["MeasuredFeed"] = Feed,
        ["MeasuredVersion"] = Version,
        ["MeasuredRules"] = string.Join(';', Reported),
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["UseSharedCompilation"] = "false",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_ROLL_FORWARD"] = "LatestMajor",
    };
}
