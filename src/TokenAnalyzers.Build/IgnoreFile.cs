namespace TokenAnalyzers.Build;

/// <summary>
/// What the <c>.gitignore</c> at the top of a repository names: the last line that fits a path counts, and nothing in an ignored
/// folder can be taken back.
/// </summary>
internal sealed class IgnoreFile
{
    private readonly List<Line> _lines = [];

    /// <param name="text">The text of the file.</param>
    public IgnoreFile(string text)
    {
        foreach (var line in text.TrimStart('\uFEFF').Split('\n'))
        {
            if (Line.Of(line.TrimEnd('\r')) is { } read) _lines.Add(read);
        }
    }

    /// <summary>Whether a file or folder is ignored, for itself or for a folder around it.</summary>
    /// <param name="path">The names of its path from the top of the repository.</param>
    /// <param name="isFolder">Which of both it is.</param>
    public bool Ignores(IReadOnlyList<string> path, bool isFolder)
    {
        for (var count = 1; count <= path.Count; count++)
        {
            if (Names([.. path.Take(count)], isFolder || count < path.Count)) return true;
        }

        return false;
    }

    /// <summary>Whether a file or folder is named itself.</summary>
    /// <param name="path">The names of its path from the top of the repository.</param>
    /// <param name="isFolder">Which of both it is.</param>
    public bool Names(IReadOnlyList<string> path, bool isFolder)
    {
        for (var i = _lines.Count - 1; i >= 0; i--)
        {
            if (_lines[i].Fits(path, isFolder)) return !_lines[i].TakesBack;
        }

        return false;
    }

    private sealed class Line
    {
        private readonly PathPattern? _path;
        private readonly string _name;
        private readonly bool _isOfFolder;

        private Line(string text, bool takesBack)
        {
            TakesBack = takesBack;
            _isOfFolder = text.EndsWith("/", StringComparison.Ordinal);
            _name = text.TrimEnd('/');
            if (_name.IndexOf('/') >= 0) _path = new(_name.Split(['/'], StringSplitOptions.RemoveEmptyEntries), ignoreCase: false);
        }

        public bool TakesBack { get; }

        /// <summary>Null for a line that is empty or a comment.</summary>
        public static Line? Of(string text)
        {
            if (text.StartsWith("#", StringComparison.Ordinal)) return null;
            var takesBack = text.StartsWith("!", StringComparison.Ordinal);
            var pattern = WithoutSpacesAtEnd(takesBack ? text.Substring(1) : text);
            return pattern.TrimEnd('/').Length == 0 ? null : new(pattern, takesBack);
        }

        // Without a slash it is of a name in any folder.
        public bool Fits(IReadOnlyList<string> path, bool isFolder) =>
            (isFolder || !_isOfFolder) && (_path?.Matches(path) ?? Wildcard.Matches(_name, path[path.Count - 1], ignoreCase: false));

        private static string WithoutSpacesAtEnd(string text)
        {
            var end = text.Length;
            while (end > 0 && text[end - 1] == ' ' && (end < 2 || text[end - 2] != '\\')) end--;
            return text.Substring(0, end);
        }
    }
}
