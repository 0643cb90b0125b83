using System.Runtime.CompilerServices;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Options.Baseline;

/// <summary>
/// What a team knows of and wants no word about: the files of the name below, an entry a line, <c>rule | fingerprint | path | reason</c>. A line that is not
/// valid is a problem, and the others still hold.
/// </summary>
internal sealed class BaselineReader
{
    private const string Name = "TokenAnalyzers.Baseline.txt";

    // Three ask: who suppresses, who looks for entries that match nothing, and who tells of lines that are not valid.
    private static readonly ConditionalWeakTable<AnalyzerOptions, BaselineReader> Kept = new();

    private readonly Dictionary<string, List<BaselineEntry>> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<LineProblem> _problems = [];
    private readonly List<string> _folders = [];

    private BaselineReader()
    {
    }

    public IReadOnlyList<LineProblem> Problems => _problems;

    /// <summary>Whether nothing is known of, as in most projects.</summary>
    public bool IsEmpty => _entries.Count == 0;

    /// <summary>All entries.</summary>
    public IEnumerable<BaselineEntry> Entries => _entries.Values.SelectMany(static entries => entries);

    /// <summary>What the baselines of a project say.</summary>
    public static BaselineReader Of(AnalyzerOptions options, CancellationToken cancellationToken) =>
        Kept.GetValue(options, project => Read(project, cancellationToken));

    private static BaselineReader Read(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var reader = new BaselineReader();
        foreach (var file in LineFile.Named(Name, options, cancellationToken))
        {
            reader._folders.Add(FolderOf(file));
            foreach (var parts in file.Lines()) reader.Read(parts, file);
        }

        return reader;
    }

    /// <summary>The entries for a file.</summary>
    /// <param name="path">Its whole path; a <c>#line</c> directive may name a file alone.</param>
    public IEnumerable<BaselineEntry> EntriesFor(string path)
    {
        if (path.Length == 0) return [];
        return path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':') ? At(PathIn("", path)) : _folders.SelectMany(folder => At(PathIn(folder, path)));
    }

    private List<BaselineEntry> At(string path) => _entries.TryGetValue(path, out var entries) ? entries : [];

    private void Read(List<LinePart> parts, LineFile file)
    {
        if (parts.Count < 3)
        {
            var line = TextSpan.FromBounds(parts[0].Start, parts[parts.Count - 1].Span.End);
            Complain(line, MessageText.Of(Wording.BaselineLineHasTooFewParts, parts.Count));
            return;
        }

        var (rule, fingerprint, path) = (parts[0], parts[1], parts[2]);
        var count = _problems.Count;
        if (!IsRule(rule.Value)) Complain(rule.Span, Wording.IsNoRule);
        if (!Fingerprint.Is(fingerprint.Value)) Complain(fingerprint.Span, Wording.IsNoFingerprint);
        if (path.Value.Length == 0) Complain(path.Span, Wording.PathIsEmpty);
        if (_problems.Count > count) return;

        var whole = PathIn(FolderOf(file), path.Value);
        if (!_entries.TryGetValue(whole, out var entries)) _entries.Add(whole, entries = []);
        entries.Add(new(rule.Value, fingerprint.Value, file, path.Span));

        void Complain(TextSpan span, MessageText message) => _problems.Add(new(file, span, message));
    }

    private static string FolderOf(LineFile file) => file.Path.Substring(0, file.Path.LastIndexOfAny(['/', '\\']) + 1);

    // TKN and four digits.
    private static bool IsRule(string text) =>
        text.Length == 7 && text.StartsWith("TKN", StringComparison.Ordinal) && text.Skip(3).All(static character => character is >= '0' and <= '9');

    // As the command writes it: slashes of one kind, no way back, and a bar, which separates parts, as a question mark.
    private static string PathIn(string folder, string path)
    {
        var names = new List<string>();
        foreach (var name in (folder + path).Replace('\\', '/').Replace('|', '?').Split('/'))
        {
            if (name == ".." && names.Count > 0) names.RemoveAt(names.Count - 1);
            else if (name != ".") names.Add(name);
        }

        return string.Join("/", names);
    }
}

/// <summary>One entry of a baseline.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Fingerprint">The fingerprint of the reported text.</param>
/// <param name="File">The baseline.</param>
/// <param name="Span">The path in the line of the entry.</param>
internal sealed record BaselineEntry(string Rule, string Fingerprint, LineFile File, TextSpan Span)
{
    /// <summary>Whether it is for a token of a known format.</summary>
    public bool IsOfToken => Fingerprint.Length == Credentials.Disclosure.Fingerprint.DigitsOfToken;

    /// <summary>The number of its line, counted from 1.</summary>
    public int Line => File.Text.Lines.GetLinePosition(Span.Start).Line + 1;
}
