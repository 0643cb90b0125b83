using System.Text.RegularExpressions;

namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>How one build of several projects ended, and what it says of each.</summary>
internal sealed record BuildOutput(CommandResult Result, string Folder)
{
    /// <summary>What the rules of this product say of a project, in the order of its files.</summary>
    public IReadOnlyList<BuildWarning> Of(string project) => [.. BuildWarning.In(Result.Output, Folder).Where(warning => warning.Project == project)];

    /// <summary>The lines with warnings of a project, whoever gives them and as often as they are printed.</summary>
    public string[] LinesOf(string project) =>
    [
        .. Result.Output.Split('\n').Where(line => Regex.IsMatch(line, $@"\bwarning [A-Z]+\d+: .* \[([^\]]*/)?{Regex.Escape(project)}\.csproj(::[^\]]*)?\]$")),
    ];

    public BuildOutput Succeeded()
    {
        Result.Succeeded();
        return this;
    }
}
