using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>How long the lines of a file may be.</summary>
internal static class LineLimit
{
    private const string Setting = "max_line_length";

    // No limit of a file is below or above these lengths. A file of few lines says nothing of it, and one of a few more not how short it is.
    private const int FewLines = 10;
    private const int EnoughLines = 30;
    private const int Shortest = 120;
    private const int Longest = 200;

    /// <summary>The limit in characters; null where lines may have any length.</summary>
    /// <param name="text">The unchanged file.</param>
    /// <param name="options">What its .editorconfig says.</param>
    public static int? Of(SourceText text, AnalyzerConfigOptions options)
    {
        if (options.TryGetValue(Setting, out var value)) return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) ? limit : null;
        if (text.Lines.Count < EnoughLines) return text.Lines.Count < FewLines ? null : Longest;
        return Math.Min(Longest, Math.Max(Shortest, text.Lines.Max(line => line.Span.Length)));
    }
}
