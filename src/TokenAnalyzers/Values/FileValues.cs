using System.Buffers;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TokenAnalyzers.Values;

/// <summary>The values of a file that can be credentials by their looks, in the order of the text.</summary>
internal static class FileValues
{
    /// <summary>Keeps them as long as the file is the same. All analyzers of a build share one search.</summary>
    public static SyntaxTreeValueProvider<ImmutableArray<ValuePlace>> Provider { get; } = new(Of);

    private static ImmutableArray<ValuePlace> Of(SyntaxTree file)
    {
        var text = file.GetText();
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            text.CopyTo(0, buffer, 0, text.Length);
            return ValueScan.Find(buffer.AsSpan(0, text.Length))?.ToImmutableArray() ?? ImmutableArray<ValuePlace>.Empty;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }
}
