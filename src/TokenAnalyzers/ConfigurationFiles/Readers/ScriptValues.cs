using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.ConfigurationFiles.Readers;

/// <summary>
/// What lines of a script give a name: <c>$apiKey = "..."</c>, <c>export API_KEY=...</c>, <c>--password ...</c>, <c>-Password '...'</c>, headers such as
/// <c>"X-Api-Key: ..."</c>, and <c>PASSWORD '...'</c> of SQL. It is no parser of any language: what is not a name, a sign and a value is passed over.
/// </summary>
internal static class ScriptValues
{
    private const int LongestName = 100;

    private static readonly Alphabet InName = Alphabet.Word | Alphabet.AnyOf("-.:");
    private static readonly Alphabet Quotes = Alphabet.AnyOf("\"'`");

    // What ends a value that has no quotes. That of a header may be in two words.
    private static readonly Alphabet AfterHeader = Alphabet.AnyOf(";|&<>()\"'`,");
    private static readonly Alphabet AfterValue = AfterHeader | Alphabet.AnyOf(" \t");

    public static IEnumerable<ConfigurationValue> In(string text) => Lines.Of(text).SelectMany(line => In(text, line.Start, line.End));

    /// <summary>The values in a part of one line.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the part starts.</param>
    /// <param name="end">Where it ends.</param>
    public static IEnumerable<ConfigurationValue> In(string text, int start, int end)
    {
        for (var place = start; place < end;)
        {
            if (!Alphabet.Word.Contains(text[place]))
            {
                place++;
                continue;
            }

            var nameEnd = EndOfName(text, place, end);
            var value = nameEnd - place <= LongestName ? ValueAfter(text, place, nameEnd, start, end) : null;
            if (value is { } found) yield return found;

            // A text in quotes may hold names too: -H "Authorization: ...".
            place = value switch { null => nameEnd, { } whole when Quotes.Contains(text[whole.Start - 1]) => whole.Start, { } whole => whole.End };
        }
    }

    // The name of an option, a variable or a header. A colon is a part of it only between letters: "env:API_KEY", "Jwt:Key".
    private static int EndOfName(string text, int start, int end)
    {
        var place = start;
        while (place < end && InName.Contains(text[place])) place++;
        while (place > start && !Alphabet.Word.Contains(text[place - 1])) place--;
        return place;
    }

    private static ConfigurationValue? ValueAfter(string text, int name, int nameEnd, int start, int end)
    {
        // "name": "value" and ['name'] = 'value'
        var close = nameEnd;
        while (close < end && text[close] is '"' or '\'' or ']') close++;
        var sign = Lines.SkipSpace(text, close, end);
        if (sign == end) return null;
        if (text[sign] is '=' or ':')
        {
            var isComparison = sign + 1 < end && text[sign + 1] is '=' or '~' or ':';
            var isHeader = text[sign] == ':' && name > start && Quotes.Contains(text[name - 1]);
            return isComparison ? null : Value(text, name, nameEnd, Lines.SkipSpace(text, sign + 1, end), end, isHeader ? AfterHeader : AfterValue);
        }

        // --password secret, -Password 'secret', PASSWORD 'secret'. Other words beside each other say nothing.
        if (close > nameEnd || sign == nameEnd) return null;
        var isOption = name > start && text[name - 1] == '-';
        return isOption || text[sign] == '\'' ? Value(text, name, nameEnd, sign, end, AfterValue) : null;
    }

    private static ConfigurationValue? Value(string text, int name, int nameEnd, int start, int end, Alphabet after)
    {
        // $"...", @"...", N'...'
        var first = start;
        while (first < end && text[first] is '$' or '@' or 'N' && first + 1 < end && Quotes.Contains(text[first + 1])) first++;
        var isQuoted = first < end && Quotes.Contains(text[first]);
        if (isQuoted) start = first + 1;
        var last = start;
        while (last < end && (isQuoted ? text[last] != text[start - 1] : !after.Contains(text[last]))) last++;
        var isTemplate = !(isQuoted && text[start - 1] == '\'') && HasVariable(text, start, last);
        return last > start && !isTemplate ? new(new(text.Substring(name, nameEnd - name), parent: null), start, last, EscapeStyle.None) : null;
    }

    // What shells put in the place of a variable is not written here.
    private static bool HasVariable(string text, int start, int end)
    {
        for (var sign = text.IndexOf('$', start, end - start); sign >= 0 && sign + 1 < end; sign = text.IndexOf('$', sign + 1, end - sign - 1))
        {
            if (text[sign + 1] is '{' or '(' || char.IsLetter(text[sign + 1])) return true;
        }

        return false;
    }
}

/// <summary>The variables of a Dockerfile, and what its commands are given.</summary>
internal static class DockerfileValues
{
    private static readonly char[] Space = [' ', '\t'];

    public static IEnumerable<ConfigurationValue> In(string text)
    {
        var isVariables = false;
        var goesOn = false;
        foreach (var (lineStart, end) in Lines.Of(text))
        {
            var start = Lines.SkipSpace(text, lineStart, end);
            if (start == end || text[start] == '#') continue;
            var rest = start;
            if (!goesOn)
            {
                rest = text.IndexOfAny(Space, start, end - start) is >= 0 and var space ? Lines.SkipSpace(text, space, end) : end;
                isVariables = IsOf(text, start, "ENV") || IsOf(text, start, "ARG");
            }

            var old = isVariables && !goesOn ? OldVariable(text, rest, end) : null;
            if (old is { } variable) yield return variable;
            else
            {
                foreach (var value in ScriptValues.In(text, rest, end)) yield return value;
            }

            goesOn = text[Lines.TrimEnd(text, start, end) - 1] == '\\';
        }
    }

    private static bool IsOf(string text, int start, string instruction) =>
        string.Compare(text, start, instruction, 0, instruction.Length, StringComparison.OrdinalIgnoreCase) == 0
        && start + instruction.Length < text.Length
        && text[start + instruction.Length] is ' ' or '\t';

    // "ENV NAME value": the rest of the line is the value.
    private static ConfigurationValue? OldVariable(string text, int start, int end)
    {
        var space = text.IndexOfAny(Space, start, end - start);
        if (space < 0 || text.IndexOf('=', start, space - start) >= 0) return null;
        var value = Lines.SkipSpace(text, space, end);
        var last = Lines.TrimEnd(text, value, end);
        if (last - value > 1 && text[value] is '"' or '\'' && text[last - 1] == text[value]) (value, last) = (value + 1, last - 1);
        return last > value ? new(new(text.Substring(start, space - start), parent: null), value, last, EscapeStyle.None) : null;
    }
}
