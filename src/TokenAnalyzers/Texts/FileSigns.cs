using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TokenAnalyzers.Texts;

/// <summary>What a file shows without symbols. Most files show nothing.</summary>
/// <param name="Places">The places of its text that a token could come from, in their order.</param>
/// <param name="Constants">The constants that it declares and whose uses have to be looked at, wherever they are.</param>
internal sealed record FileSigns(ImmutableArray<int> Places, ImmutableArray<string> Constants)
{
    /// <summary>The signs of a file that has none.</summary>
    public static FileSigns None { get; } = new(ImmutableArray<int>.Empty, ImmutableArray<string>.Empty);

    /// <summary>Keeps the signs of a file as long as the file is the same, so that an edit of one file reads one file anew.</summary>
    public static SyntaxTreeValueProvider<FileSigns> Provider { get; } = new(Of);

    private static FileSigns Of(SyntaxTree file)
    {
        if (SignSearch.In(file.GetText(), SourceSigns.Default.Find) is not { } signs) return None;
        signs.Sort();
        return new(signs.ToImmutableArray(), ConstantNames.In(file.GetRoot(), signs));
    }
}
