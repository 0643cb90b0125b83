using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Options;

/// <summary>An additional file of lines whose parts are separated by bars. Empty lines, and lines that start with <c>#</c>, say nothing.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">Its text.</param>
internal sealed record LineFile(string Path, SourceText Text)
{
    /// <summary>The files of a name, in the order of their paths.</summary>
    public static ImmutableArray<LineFile> Named(string name, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var files = ImmutableArray.CreateBuilder<LineFile>();
        foreach (var file in options.AdditionalFiles)
        {
            if (NameOf(file.Path).Equals(name, StringComparison.OrdinalIgnoreCase) && file.GetText(cancellationToken) is { } text)
                files.Add(new(file.Path, text));
        }

        files.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return files.ToImmutable();
    }

    /// <summary>The parts of each line that says something.</summary>
    public IEnumerable<List<LinePart>> Lines()
    {
        foreach (var line in Text.Lines)
        {
            var content = Text.ToString(line.Span);
            if (content.Trim() is { Length: > 0 } trimmed && trimmed[0] != '#') yield return LinePart.In(content, line.Start);
        }
    }

    /// <summary>A place in the file.</summary>
    public Location LocationOf(TextSpan span) => Location.Create(Path, span, Text.Lines.GetLinePositionSpan(span));

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}

/// <summary>One part of a line, without the space around it.</summary>
/// <param name="Start">Its first character, counted from the start of the file.</param>
/// <param name="Value">Its characters.</param>
internal readonly record struct LinePart(int Start, string Value)
{
    public TextSpan Span => new(Start, Value.Length);

    /// <summary>The parts of a line, at least one. A bar with a backslash before it separates nothing.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Where it starts in the file.</param>
    public static List<LinePart> In(string line, int start)
    {
        var parts = new List<LinePart>();
        var first = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\') i++;
            else if (line[i] == '|')
            {
                parts.Add(Trimmed(line.Substring(first, i - first), start + first));
                first = i + 1;
            }
        }

        parts.Add(Trimmed(line.Substring(first), start + first));
        return parts;
    }

    private static LinePart Trimmed(string part, int start)
    {
        var withoutSpaceBefore = part.TrimStart();
        return new(start + part.Length - withoutSpaceBefore.Length, withoutSpaceBefore.TrimEnd());
    }
}

/// <summary>What is wrong with a line of a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Span">The characters that are wrong.</param>
/// <param name="Message">What is wrong and what is valid, as one sentence without its full stop.</param>
internal sealed record LineProblem(LineFile File, TextSpan Span, MessageText Message)
{
    public Location Location => File.LocationOf(Span);
}
