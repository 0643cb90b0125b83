using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Texts;

namespace TokenAnalyzers.Values;

/// <summary>The values of a file that can be credentials by their looks, in the order of the text.</summary>
internal static class FileValues
{
    /// <summary>Keeps them as long as the file is the same. All analyzers of a build share one search.</summary>
    public static SyntaxTreeValueProvider<ImmutableArray<ValuePlace>> Provider { get; } = new(Of);

    private static ImmutableArray<ValuePlace> Of(SyntaxTree file) =>
        SignSearch.In(file.GetText(), ValueScan.Find)?.ToImmutableArray() ?? ImmutableArray<ValuePlace>.Empty;
}
