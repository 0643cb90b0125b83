using Microsoft.CodeAnalysis;

namespace TokenAnalyzers.Freeze;

/// <summary>What is said of one compilation.</summary>
internal sealed record Record(string Text, int Lines, int Findings, int Fixed)
{
    /// <summary>The records of folders, in their order.</summary>
    public static async Task<Record[]> OfAsync(IEnumerable<CompiledFolder> folders, bool fixes)
    {
        var all = folders.ToArray();
        var records = new Record[all.Length];
        await Parallel.ForAsync(0, all.Length, async (index, _) => records[index] = await OfAsync(all[index], fixes));
        return records;
    }

    private static async Task<Record> OfAsync(CompiledFolder folder, bool fixes)
    {
        using var workspace = new AdhocWorkspace();
        using var output = new StringWriter { NewLine = "\n" };
        var project = folder.Open(workspace);
        var findings = Freeze.Findings.Sort(await Product.AnalyzeAsync(project));
        output.WriteLine($"== {folder.Name}");
        foreach (var finding in findings) output.WriteLine(Freeze.Findings.Line(finding));
        var changed = fixes ? await new Fixing(output).RunAsync(project, findings) : 0;
        var lines = 0;
        foreach (var document in project.Documents) lines += (await document.GetTextAsync()).Lines.Count;
        return new(output.ToString(), lines, findings.Length, changed);
    }
}
