using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TokenAnalyzers.Texts;

/// <summary>
/// The signs of all files of a compilation. Whoever asks first for all of them shares the search with those who ask
/// meanwhile: nobody waits for another.
/// </summary>
internal sealed class CompilationSigns(CompilationStartAnalysisContext start)
{
    private readonly ImmutableArray<SyntaxTree> _files = start.Compilation.SyntaxTrees.ToImmutableArray();
    private int _claimed = -1;
    private string[]? _constants;

    /// <summary>The signs of one file.</summary>
    public FileSigns Of(SyntaxTree file) =>
        start.TryGetValue(file, FileSigns.Provider, out var signs) ? signs : FileSigns.None;

    /// <summary>The names of the constants, of any file, whose uses have to be looked at; in their order, nearly always none.</summary>
    /// <param name="cancellation">Ends the search.</param>
    public string[] Constants(CancellationToken cancellation)
    {
        if (_constants is { } known) return known;
        for (var next = Interlocked.Increment(ref _claimed); next < _files.Length; next = Interlocked.Increment(ref _claimed))
        {
            cancellation.ThrowIfCancellationRequested();
            Of(_files[next]);
        }

        // A file that another thread still searches, or gave up, is searched again: the result is the same.
        return _constants = [.. _files.SelectMany(file => Of(file).Constants).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal)];
    }
}
