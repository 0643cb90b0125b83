using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>How long the lines of a file may be.</summary>
internal static class LineLimit
{
    private const string Setting = "max_line_length";

    // No limit of a file is below or above these lengths.
    private const int Shortest = 120;
    private const int Longest = 160;

    /// <summary>The limit in characters, which is the longest line where nothing else is said; null where lines may have any length.</summary>
    /// <param name="text">The unchanged file.</param>
    /// <param name="options">What its .editorconfig says.</param>
    public static int? Of(SourceText text, AnalyzerConfigOptions options)
    {
        if (options.TryGetValue(Setting, out var value)) return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? limit : null;
        return Math.Min(Longest, Math.Max(Shortest, text.Lines.Max(line => line.Span.Length)));
    }
}
