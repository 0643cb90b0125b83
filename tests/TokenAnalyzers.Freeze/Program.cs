using System.Diagnostics;
using Microsoft.CodeAnalysis;
using TokenAnalyzers.Freeze;

var options = args.Where(arg => arg.StartsWith("--", StringComparison.Ordinal)).ToArray();
if (args.Except(options).ToArray() is not [var output, .. var trees] || trees.Length == 0 || options.Except(["--no-fixes"]).Any())
{
    Console.Error.WriteLine("Usage: [--no-fixes] <output folder> <name>=<folder of sources>... [shapes=<folder of shapes>]");
    return 2;
}

Directory.CreateDirectory(output);
foreach (var tree in trees)
{
    var parts = tree.Split('=', 2);
    var (name, folder) = (parts[0], Path.TrimEndingDirectorySeparator(Path.GetFullPath(parts[1])));
    var time = Stopwatch.StartNew();
    var folders = name == "shapes" ? Shapes.In(folder) : SourceTree.FoldersOf(folder);
    var records = await Record.OfAsync(folders.OrderBy(one => one.Name, StringComparer.Ordinal), options.Length == 0);
    File.WriteAllText(Path.Combine(output, name + ".txt"), string.Concat(records.Select(record => record.Text)));
    var (lines, findings, changed) = (records.Sum(record => record.Lines), records.Sum(record => record.Findings), records.Sum(record => record.Fixed));
    Console.WriteLine(
        $"{name}: {lines} lines of C#, {records.Length} compilations, {findings} findings, {changed} files fixed ({time.Elapsed.TotalSeconds:F0} s)");
}

return 0;
