using Microsoft.CodeAnalysis.Text;

namespace TokenAnalyzers.TeamFormats;

/// <summary>One part of a line, without the space around it.</summary>
/// <param name="Start">Its first character, counted from the start of the file.</param>
/// <param name="Value">Its characters.</param>
internal readonly record struct TeamFormatPart(int Start, string Value)
{
    public TextSpan Span => new(Start, Value.Length);

    /// <summary>The parts of a line, at least one. A bar with a backslash before it separates nothing.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Where it starts in the file.</param>
    public static List<TeamFormatPart> In(string line, int start)
    {
        var parts = new List<TeamFormatPart>();
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

    private static TeamFormatPart Trimmed(string part, int start)
    {
        var withoutSpaceBefore = part.TrimStart();
        return new(start + part.Length - withoutSpaceBefore.Length, withoutSpaceBefore.TrimEnd());
    }
}
