using System.Globalization;
using Microsoft.Build.Framework;
using TokenAnalyzers.Build.Baseline;

namespace TokenAnalyzers.Build;

/// <summary>Finds the entries of a baseline whose files are gone from the folder of a project: the compiler is not told of what is not there.</summary>
public sealed class FindGoneEntries : BuildTask
{
    /// <summary>The path of the baseline.</summary>
    [Required]
    public string Baseline { get; set; } = "";

    /// <summary>The path of the project.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>The numbers of their lines, counted from 1, each between vertical lines; empty if there is none.</summary>
    [Output]
    public string Lines { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        var gone = GoneEntries.Of(Baseline, Path.GetDirectoryName(Project) ?? "").Select(line => line.ToString(CultureInfo.InvariantCulture)).ToArray();
        Lines = gone.Length == 0 ? "" : $"|{string.Join("|", gone)}|";
        return true;
    }
}
