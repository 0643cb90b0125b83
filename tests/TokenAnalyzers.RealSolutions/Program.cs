using TokenAnalyzers.RealSolutions;
using TokenAnalyzers.RealSolutions.Running;

if (args is not [var list, var feed, var version, var results, .. var names])
{
    Console.Error.WriteLine("Usage: <list of solutions> <folder of packages> <version of the package> <folder for results> [names of solutions]");
    return 2;
}

var package = new MeasuredPackage(Path.GetFullPath(feed), version);
foreach (var solution in RealSolution.Read(list).Where(solution => names.Length == 0 || names.Contains(solution.Name)))
{
    var places = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(list))!, "places", solution.Name + ".places");
    await new Measurement(solution, package, Directory.CreateDirectory(results).FullName).RunAsync(places);
}

return 0;
