using BenchmarkDotNet.Attributes;
using TokenAnalyzers.Formats.Catalogue;

namespace TokenAnalyzers.Benchmarks;

/// <summary>What it costs to see that a text holds no token.</summary>
[MemoryDiagnoser]
public class MatcherBenchmarks
{
    private const string FolderVariable = "TOKEN_ANALYZERS_SOURCES";
    private const string Generated = "generated";
    private const int GeneratedLength = 256 * 1024;

    private PlainAutomaton _automaton = null!;
    private string[] _texts = null!;

    /// <summary>Generated source, and the C# files below the folder that the environment variable names, if it is set.</summary>
    public static IEnumerable<string> AllSources =>
        Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } folder ? [Generated, folder] : [Generated];

    [ParamsSource(nameof(AllSources))]
    public string Source { get; set; } = Generated;

    [GlobalSetup]
    public void ReadTexts()
    {
        _automaton = PlainAutomaton.OfCatalogue();
        _texts = Source == Generated
            ? [GeneratedSource.Write(1, GeneratedLength)]
            : [.. Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        if (Source == Generated && Matcher() != 0)
            throw new InvalidOperationException("The generated source holds a token, so the search for none is not measured.");
        Console.WriteLine($"// {_texts.Length} texts, {_texts.Sum(text => (long)text.Length)} characters");
    }

    [Benchmark(Baseline = true)]
    public int Automaton()
    {
        var count = 0;
        foreach (var text in _texts) count += _automaton.Count(text);
        return count;
    }

    [Benchmark]
    public int Matcher()
    {
        var count = 0;
        foreach (var text in _texts) count += TokenCatalogue.Matcher.Find(text).Length;
        return count;
    }
}
