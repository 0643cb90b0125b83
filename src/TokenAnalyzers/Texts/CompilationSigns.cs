using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TokenAnalyzers.Texts;

/// <summary>
/// The signs of all files of a compilation. Whoever asks first for all of them shares the search with those who ask
/// meanwhile: nobody waits for another.
/// </summary>
internal sealed class CompilationSigns(CompilationStartAnalysisContext start, TokenSearch search)
{
    private readonly ImmutableArray<SyntaxTree> _files = start.Compilation.SyntaxTrees.ToImmutableArray();
    private int _claimed = -1;
    private string[]? _constants;

    /// <summary>The signs of one file.</summary>
    public FileSigns Of(SyntaxTree file) =>
        start.TryGetValue(file, search.Signs, out var signs) ? signs : FileSigns.None;

    /// <summary>The names in a file of the constants, of any file, whose uses have to be looked at; nearly always none.</summary>
    /// <param name="file">The file that may use them.</param>
    /// <param name="cancellation">Ends the search.</param>
    public IReadOnlyCollection<string> ConstantsIn(SyntaxTree file, CancellationToken cancellation)
    {
        var constants = _constants ??= FindConstants(cancellation);
        if (constants.Length == 0) return constants;
        var text = file.GetText(cancellation).ToString();
        return [.. constants.Where(name => text.IndexOf(name, StringComparison.Ordinal) >= 0)];
    }

    private string[] FindConstants(CancellationToken cancellation)
    {
        for (var next = Interlocked.Increment(ref _claimed); next < _files.Length; next = Interlocked.Increment(ref _claimed))
        {
            cancellation.ThrowIfCancellationRequested();
            Of(_files[next]);
        }

        // A file that another thread still searches, or gave up, is searched again: the result is the same.
        return [.. _files.SelectMany(file => Of(file).Constants).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal)];
    }
}
