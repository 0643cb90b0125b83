using BenchmarkDotNet.Attributes;
using TokenAnalyzers.Formats.Catalogue;

namespace TokenAnalyzers.Benchmarks;

/// <summary>Time that grows with the length of the text and no faster: four times the length, four times the time.</summary>
[MemoryDiagnoser]
public class AdversarialBenchmarks
{
    private string _text = "";

    public static IEnumerable<AdversarialText> AllTexts => AdversarialText.All;

    [ParamsSource(nameof(AllTexts))]
    public AdversarialText Text { get; set; } = null!;

    [Params(64, 256, 1024)]
    public int KibiCharacters { get; set; }

    [GlobalSetup]
    public void WriteText() => _text = Text.Write(KibiCharacters * 1024);

    [Benchmark]
    public int Matcher() => TokenCatalogue.Matcher.Find(_text).Length;
}
