using System.Text;

namespace TokenAnalyzers.Build.Baseline;

/// <summary>What tells one entry of a baseline from another.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Fingerprint">The fingerprint of the reported text.</param>
/// <param name="Path">The file, from the folder of the baseline on.</param>
internal sealed record BaselineKey(string Rule, string Fingerprint, string Path)
{
    /// <summary>The order of lines: that of files, so that two branches seldom change lines beside each other.</summary>
    public static Comparison<BaselineKey> Order { get; } = static (left, right) =>
        string.CompareOrdinal(left.Path, right.Path) is var path and not 0 ? path
        : string.CompareOrdinal(left.Rule, right.Rule) is var rule and not 0 ? rule
        : string.CompareOrdinal(left.Fingerprint, right.Fingerprint);

    public override string ToString() => $"{Rule} | {Fingerprint} | {Path}";
}

/// <summary>
/// The text of a baseline. Reasons stay, and so does what stands between entries: it belongs to the entry below it. What stands before the first empty line
/// belongs to the file.
/// </summary>
internal sealed class BaselineText
{
    private const string Start = """
        # What TokenAnalyzers knows of and reports no more: rule | fingerprint | path | reason
        # dotnet build -t:WriteTokenBaseline writes this file; reasons and comments stay. No value can be read from it.


        """;

    private readonly List<string> _head = [];
    private readonly List<Entry> _entries = [];
    private readonly List<string> _tail = [];
    private readonly string _lineEnd;

    /// <param name="text">The text so far; empty if there is none.</param>
    public BaselineText(string text)
    {
        _lineEnd = text.IndexOf("\r\n", StringComparison.Ordinal) < 0 ? "\n" : "\r\n";
        var written = (text.Trim().Length == 0 ? Start : text).Replace("\r\n", "\n");
        string[] lines = (written[written.Length - 1] == '\n' ? written.Substring(0, written.Length - 1) : written).Split('\n');
        var first = Array.FindIndex(lines, line => line.Trim().Length == 0 || KeyOf(line) is not null);
        var isHead = first >= 0 && lines[first].Trim().Length == 0;
        if (isHead) _head.AddRange(lines.Take(first + 1));
        foreach (var line in lines.Skip(isHead ? first + 1 : 0))
        {
            _tail.Add(line);
            if (KeyOf(line) is not { } key) continue;
            _entries.Add(new(key, [.. _tail]));
            _tail.Clear();
        }
    }

    /// <summary>How many entries there are.</summary>
    public int Count => _entries.Count;

    /// <summary>Makes the entries those of what was found, in their order.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="isGone">Whether an entry for nothing that was found is to go.</param>
    /// <returns>How many entries are new, and how many are gone.</returns>
    public (int New, int Gone) Update(IEnumerable<BaselineKey> found, Func<BaselineKey, bool> isGone)
    {
        var left = new HashSet<BaselineKey>(found);
        var kept = new Dictionary<BaselineKey, Entry>();
        var gone = new List<Entry>();
        foreach (var entry in _entries)
        {
            if (!left.Remove(entry.Key) && !kept.ContainsKey(entry.Key) && isGone(entry.Key)) gone.Add(entry);
            else if (!kept.ContainsKey(entry.Key)) kept.Add(entry.Key, entry);
        }

        var counts = (left.Count, gone.Count);
        foreach (var key in left)
        {
            // A file was moved: its reason goes with it.
            var moved = gone.FindIndex(entry => entry.Key.Rule == key.Rule && entry.Key.Fingerprint == key.Fingerprint);
            kept.Add(key, moved < 0 ? new(key, [key.ToString()]) : gone[moved].MovedTo(key));
            if (moved >= 0) gone.RemoveAt(moved);
        }

        _entries.Clear();
        _entries.AddRange(kept.Values);
        _entries.Sort(static (left, right) => BaselineKey.Order(left.Key, right.Key));
        return counts;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var line in _head.Concat(_entries.SelectMany(entry => entry.Lines)).Concat(_tail)) text.Append(line).Append(_lineEnd);
        return text.ToString();
    }

    /// <summary>The entry of a line; null if it has none.</summary>
    public static BaselineKey? KeyOf(string line)
    {
        var parts = line.Split('|');
        return parts.Length < 3 || line.TrimStart().StartsWith("#", StringComparison.Ordinal) ? null : new(parts[0].Trim(), parts[1].Trim(), parts[2].Trim());
    }

    /// <summary>An entry with the lines above it that belong to it; its own is the last.</summary>
    private sealed record Entry(BaselineKey Key, string[] Lines)
    {
        public Entry MovedTo(BaselineKey key) => new(key, [.. Lines.Take(Lines.Length - 1), string.Join(" | ", [key.ToString(), .. Reason()])]);

        private IEnumerable<string> Reason() =>
            Lines[Lines.Length - 1].Split(['|'], 4).Skip(3).Select(reason => reason.Trim()).Where(reason => reason.Length > 0);
    }
}
