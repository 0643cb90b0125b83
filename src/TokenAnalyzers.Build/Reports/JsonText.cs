using System.Globalization;
using System.Text;

namespace TokenAnalyzers.Build.Reports;

/// <summary>The members of a JSON object in their order; what has no value is left out.</summary>
internal sealed class JsonMembers : List<KeyValuePair<string, object>>
{
    public void Add(string name, object? value)
    {
        if (value is not null) Add(new KeyValuePair<string, object>(name, value));
    }
}

/// <summary>Writes JSON: objects as <see cref="JsonMembers"/>, arrays as lists, texts, numbers and truth values.</summary>
internal static class JsonText
{
    private const string Indent = "  ";

    /// <summary>The text of a value, a line for each member, with a line feed at its end on every system.</summary>
    public static string Of(object value)
    {
        var text = new StringBuilder();
        Write(value, "\n", text);
        return text.Append('\n').ToString();
    }

    private static void Write(object value, string line, StringBuilder text)
    {
        switch (value)
        {
            case JsonMembers members:
                WriteAll(members, '{', '}', line, text, member =>
                {
                    WriteText(member.Key, text);
                    text.Append(": ");
                    Write(member.Value, line + Indent, text);
                });
                break;
            case string characters:
                WriteText(characters, text);
                break;
            case bool isTrue:
                text.Append(isTrue ? "true" : "false");
                break;
            case int number:
                text.Append(number.ToString(CultureInfo.InvariantCulture));
                break;
            case IEnumerable<object> items:
                WriteAll([.. items], '[', ']', line, text, item => Write(item, line + Indent, text));
                break;
            default:
                throw new ArgumentException("It is no part of JSON here.", nameof(value));
        }
    }

    private static void WriteAll<T>(IReadOnlyCollection<T> items, char open, char close, string line, StringBuilder text, Action<T> write)
    {
        text.Append(open);
        var isFirst = true;
        foreach (var item in items)
        {
            text.Append(isFirst ? "" : ",").Append(line).Append(Indent);
            write(item);
            isFirst = false;
        }

        text.Append(isFirst ? "" : line).Append(close);
    }

    private static void WriteText(string characters, StringBuilder text)
    {
        text.Append('"');
        foreach (var character in characters)
        {
            if (character is '"' or '\\') text.Append('\\').Append(character);
            else if (character < ' ' || char.IsSurrogate(character)) text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            else text.Append(character);
        }

        text.Append('"');
    }
}
