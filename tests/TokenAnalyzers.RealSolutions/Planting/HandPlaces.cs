using System.Text.RegularExpressions;

namespace TokenAnalyzers.RealSolutions.Planting;

/// <summary>
/// Places that a person chose, as a list of replacements: a line "@ file", lines that start with "-" and stand once in that file, and lines
/// that start with "+" and take their place. In these, «format» stands for a token.
/// </summary>
internal static partial class HandPlaces
{
    public static void Plant(string list, string folder, MadeUpTokens tokens)
    {
        var (file, before, after) = ("", new List<string>(), new List<string>());
        foreach (var line in File.ReadLines(list).Append("@ "))
        {
            if (line.StartsWith('-') && after.Count == 0) before.Add(line[1..]);
            else if (line.StartsWith('+')) after.Add(line[1..]);
            else if (line.StartsWith('@') || line.StartsWith('-'))
            {
                if (after.Count > 0) Replace(folder, file, before, after, tokens);
                before.Clear();
                after.Clear();
                if (line.StartsWith('@')) file = line[1..].Trim();
                else before.Add(line[1..]);
            }
        }
    }

    private static void Replace(string folder, string file, List<string> before, List<string> after, MadeUpTokens tokens)
    {
        var path = Path.Combine(folder, file);
        var text = File.ReadAllText(path);
        var newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var old = string.Join(newLine, before);
        if (text.Split(old).Length != 2) throw new InvalidDataException($"{file}: these lines do not stand there once:\n{old}");

        var planted = Placeholder().Replace(string.Join(newLine, after), match => tokens.Of(match.Groups[1].Value, "by hand", file));
        SourceFile.Write(path, text.Replace(old, planted, StringComparison.Ordinal));
    }

    [GeneratedRegex("«([a-z0-9-]+)»")]
    private static partial Regex Placeholder();
}
