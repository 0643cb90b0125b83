namespace TokenAnalyzers.Detection.Literals;

/// <summary>The signs of all files of a compilation.</summary>
internal sealed class CompilationCandidates(Compilation compilation, TokenSearch search)
{
    private string[]? _constants;

    /// <summary>The signs of one file.</summary>
    public FileCandidates Of(SyntaxTree file) => search.SignsOf(file);

    /// <summary>
    /// The constants, of any file, whose uses have to be looked at wherever they are; nearly always none. Whoever needs them
    /// for each file asks before the first one: then one thread searches all files, and no other waits or searches beside it.
    /// </summary>
    /// <param name="cancellationToken">Ends the search.</param>
    public IReadOnlyCollection<string> Constants(CancellationToken cancellationToken) => _constants ??= FindConstants(cancellationToken);

    /// <summary>Those of them that a file names.</summary>
    /// <param name="file">The file that may use them.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public IReadOnlyCollection<string> ConstantsIn(SyntaxTree file, CancellationToken cancellationToken)
    {
        var constants = Constants(cancellationToken);
        if (constants.Count == 0) return constants;
        var text = file.GetText(cancellationToken).ToString();
        return [.. constants.Where(name => text.IndexOf(name, StringComparison.Ordinal) >= 0)];
    }

    private string[] FindConstants(CancellationToken cancellationToken)
    {
        var constants = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            constants.UnionWith(Of(file).Constants);
        }

        return [.. constants.OrderBy(name => name, StringComparer.Ordinal)];
    }
}
