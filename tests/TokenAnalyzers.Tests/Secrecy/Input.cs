using System.Collections.Immutable;

namespace TokenAnalyzers.Tests.Secrecy;

/// <summary>A program or a file that was generated.</summary>
/// <param name="Content">A first line with the path, and the text of the file.</param>
internal sealed record Input(GeneratedText Content)
{
    /// <summary>What it holds that no output may show.</summary>
    public IEnumerable<string> Secrets => Content.Secrets;

    public IEnumerable<Input> Smaller() => Content.Smaller().Select(content => new Input(content));

    /// <summary>The path, in a folder of its own, and the text.</summary>
    public (string Path, string Text) In(string folder)
    {
        var content = ToString();
        var end = content.IndexOf('\n', StringComparison.Ordinal);
        return ($"{folder}/{content[..end]}", content[(end + 1)..]);
    }

    public override string ToString() => Content.ToString();
}

/// <summary>Programs and files that are looked at together.</summary>
/// <param name="Inputs">The programs and files.</param>
/// <param name="EquivalenceKey">The action that is done for all of them.</param>
internal sealed record Batch(ImmutableArray<Input> Inputs, string EquivalenceKey)
{
    /// <summary>Half of it, or one input that is smaller: what an output shows is in one input.</summary>
    public IEnumerable<Batch> Smaller()
    {
        if (Inputs.Length == 1) return Inputs[0].Smaller().Select(smaller => this with { Inputs = [smaller] });
        return [this with { Inputs = Inputs[..(Inputs.Length / 2)] }, this with { Inputs = Inputs[(Inputs.Length / 2)..] }];
    }

    public override string ToString() => Inputs.Length == 1 ? $"{EquivalenceKey} on\n{Inputs[0]}" : $"{Inputs.Length} programs and files";
}
