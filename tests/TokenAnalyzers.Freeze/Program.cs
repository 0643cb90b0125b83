using System.Diagnostics;
using Microsoft.CodeAnalysis;
using TokenAnalyzers.Freeze;

var options = args.Where(arg => arg.StartsWith("--", StringComparison.Ordinal)).ToArray();
if (args.Except(options).ToArray() is not [var output, .. var trees] || trees.Length == 0 || options.Except(["--no-fixes"]).Any())
{
    Console.Error.WriteLine("Usage: <output folder> [--no-fixes] <name>=<folder>... [shapes:<name>=<folder>]...");
    return 2;
}

Directory.CreateDirectory(output);
foreach (var tree in trees)
{
    var (name, folder) = (tree.Split('=')[0], Path.GetFullPath(tree[(tree.IndexOf('=', StringComparison.Ordinal) + 1)..]));
    var time = Stopwatch.StartNew();
    var folders = name == "shapes" ? Shapes.In(folder) : SourceTree.FoldersOf(folder);
    var records = await Record.OfAsync(folders.OrderBy(one => one.Name, StringComparer.Ordinal), options.Length == 0);
    File.WriteAllText(Path.Combine(output, name + ".txt"), string.Concat(records.Select(record => record.Text)));
    Console.WriteLine($"{name}: {records.Sum(record => record.Lines)} lines of C#, {records.Length} compilations, {records.Sum(record => record.Findings)} findings, {records.Sum(record => record.Fixed)} files fixed ({time.Elapsed.TotalSeconds:F0} s)");
}

return 0;
