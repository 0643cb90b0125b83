using System.Text.Json;

namespace TokenAnalyzers.RealSolutions;

/// <summary>A public solution that tokens are put into: a git work tree that restores and builds.</summary>
/// <param name="Name">What the review sheet calls it.</param>
/// <param name="Folder">The work tree, relative to the list.</param>
/// <param name="File">The solution that is built, relative to the folder.</param>
/// <param name="Seeded">How many places the script chooses.</param>
/// <param name="Tests">Projects whose tests run before and after.</param>
/// <param name="Programs">Projects that are started before and after.</param>
internal sealed record RealSolution(string Name, string Folder, string File, int Seeded, string[] Tests, string[] Programs)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip };

    /// <summary>The solutions that a list names, with full paths.</summary>
    public static RealSolution[] Read(string list)
    {
        var solutions = JsonSerializer.Deserialize<RealSolution[]>(System.IO.File.ReadAllText(list), Format) ?? [];
        return
        [
            .. solutions.Select(solution =>
                solution with { Folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(list))!, solution.Folder)) })
        ];
    }
}
