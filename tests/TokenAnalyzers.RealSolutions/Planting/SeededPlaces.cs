using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.RealSolutions.Planting;

/// <summary>Places that a seed chooses: texts of the code, one of each kind of syntax before a second of any, no two in one file.</summary>
internal static class SeededPlaces
{
    private static readonly string[] Generated = [".g.cs", ".designer.cs", "globalusings.cs", "assemblyinfo.cs", "modelsnapshot.cs"];

    public static void Plant(IEnumerable<string> projects, string folder, int seed, int count, MadeUpTokens tokens)
    {
        var random = new Random(seed);
        var taken = tokens.All.Select(token => token.File).ToHashSet();
        var shapes = projects.SelectMany(Sources).Distinct().Order(StringComparer.Ordinal)
            .SelectMany(file => PlacesIn(folder, Path.GetRelativePath(folder, file)))
            .GroupBy(place => place.Shape)
            .OrderBy(shape => shape.Key, StringComparer.Ordinal)
            .Select(shape => new Queue<Place>(Shuffled(random, shape)));

        var waiting = new Queue<Queue<Place>>(Shuffled(random, shapes));
        while (count > 0 && waiting.TryDequeue(out var shape))
        {
            while (shape.TryDequeue(out var place))
            {
                if (!taken.Add(place.File)) continue;
                Plant(folder, place, MadeUpTokens.CommonFormat(random), tokens);
                count--;
                waiting.Enqueue(shape);
                break;
            }
        }
    }

    private static T[] Shuffled<T>(Random random, IEnumerable<T> items)
    {
        var array = items.ToArray();
        random.Shuffle(array);
        return array;
    }

    private static IEnumerable<string> Sources(string project) =>
        from file in Directory.EnumerateFiles(Path.GetDirectoryName(project)!, "*.cs", SearchOption.AllDirectories)
        let folders = file.Split(Path.DirectorySeparatorChar)
        where !folders.Contains("bin") && !folders.Contains("obj") && !folders.Contains("Migrations")
        where !Generated.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        select file;

    private static IEnumerable<Place> PlacesIn(string folder, string file)
    {
        var root = CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(folder, file)), new CSharpParseOptions(LanguageVersion.Latest)).GetRoot();
        return from node in root.DescendantNodes()
               where node is InterpolatedStringTextSyntax || (node.IsKind(SyntaxKind.StringLiteralExpression) && node.Span.Length > 3)
               let shape = SyntaxShape.Of(node)
               where shape is not null
               select new Place(file, shape, node.Span, node is InterpolatedStringTextSyntax);
    }

    private static void Plant(string folder, Place place, string format, MadeUpTokens tokens)
    {
        var path = Path.Combine(folder, place.File);
        var text = File.ReadAllText(path);
        var token = tokens.Of(format, place.Shape, place.File);
        var planted = place.IsPart ? text[place.Span.Start..place.Span.End].TrimEnd() + " " + token : $"\"{token}\"";
        SourceFile.Write(path, string.Concat(text.AsSpan(0, place.Span.Start), planted, text.AsSpan(place.Span.End)));
    }

    private sealed record Place(string File, string Shape, Microsoft.CodeAnalysis.Text.TextSpan Span, bool IsPart);
}
