using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Texts;

namespace TokenAnalyzers;

/// <summary>
/// The signs of all files of a compilation. Whoever asks first for all of them shares the search with those who ask
/// meanwhile: nobody waits for another.
/// </summary>
internal sealed class CompilationSigns(Compilation compilation, TokenSearch search)
{
    private readonly SyntaxTree[] _files = [.. compilation.SyntaxTrees];
    private readonly FileSigns?[] _found = new FileSigns?[compilation.SyntaxTrees.Count()];
    private int _claimed = -1;
    private string[]? _constants;

    /// <summary>The signs of one file.</summary>
    public FileSigns Of(SyntaxTree file) => search.SignsOf(file);

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

    [MethodImpl(Jit.Optimized)]
    private string[] FindConstants(CancellationToken cancellation)
    {
        for (var next = Interlocked.Increment(ref _claimed); next < _files.Length; next = Interlocked.Increment(ref _claimed))
        {
            cancellation.ThrowIfCancellationRequested();
            _found[next] = Of(_files[next]);
        }

        // A file that another thread still searches, or gave up, is searched again: the result is the same.
        var constants = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _found.Length; i++) constants.UnionWith((_found[i] ?? Of(_files[i])).Constants);
        return [.. constants.OrderBy(name => name, StringComparer.Ordinal)];
    }
}
