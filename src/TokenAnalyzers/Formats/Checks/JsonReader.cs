using System.Globalization;
using System.Text;

namespace TokenAnalyzers.Formats.Checks;

/// <summary>Reads JSON (RFC 8259) from its start. Every method tells whether what it reads is there, and none throws.</summary>
internal sealed class JsonReader(string text)
{
    // Deeper values are refused, so that no input exhausts the stack.
    private const int DeepestNesting = 64;

    private int _position;

    /// <summary>Reads the whole text as one object.</summary>
    /// <param name="members">Takes the object's members; the last one of a name wins.</param>
    public bool ReadDocument(Dictionary<string, (JsonValueKind Kind, string Text)> members)
    {
        SkipSpace();
        if (!ReadObject(members, depth: 1)) return false;
        SkipSpace();
        return _position == text.Length;
    }

    private bool ReadObject(Dictionary<string, (JsonValueKind Kind, string Text)>? members, int depth)
    {
        if (depth > DeepestNesting || !Take('{')) return false;
        SkipSpace();
        if (Take('}')) return true;
        do
        {
            SkipSpace();
            if (ReadText() is not { } name) return false;
            SkipSpace();
            if (!Take(':') || !ReadValue(depth, out var value)) return false;
            if (members is not null) members[name] = value;
        }
        while (Take(','));
        return Take('}');
    }

    private bool ReadArray(int depth)
    {
        if (depth > DeepestNesting || !Take('[')) return false;
        SkipSpace();
        if (Take(']')) return true;
        do
        {
            if (!ReadValue(depth, out _)) return false;
        }
        while (Take(','));
        return Take(']');
    }

    // With the space on both sides.
    private bool ReadValue(int depth, out (JsonValueKind Kind, string Text) value)
    {
        SkipSpace();
        value = (JsonValueKind.Other, "");
        var isThere = Peek() switch
        {
            '{' => ReadObject(null, depth + 1),
            '[' => ReadArray(depth + 1),
            '"' => IsRead(ReadText(), JsonValueKind.Text, ref value),
            't' => TakeWord("true"),
            'f' => TakeWord("false"),
            'n' => TakeWord("null"),
            _ => IsRead(ReadNumber(), JsonValueKind.Number, ref value),
        };
        SkipSpace();
        return isThere;
    }

    private static bool IsRead(string? read, JsonValueKind kind, ref (JsonValueKind Kind, string Text) value)
    {
        if (read is not null) value = (kind, read);
        return read is not null;
    }

    private string? ReadText()
    {
        if (!Take('"')) return null;
        var characters = new StringBuilder();
        while (_position < text.Length)
        {
            var character = text[_position++];
            if (character == '"') return characters.ToString();
            if (character < ' ') return null;
            if (character == '\\' && !ReadEscape(out character)) return null;
            characters.Append(character);
        }

        return null;
    }

    private bool ReadEscape(out char character)
    {
        var letter = Peek();
        _position++;
        character = letter switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => letter };
        return letter switch
        {
            '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' => true,
            'u' => ReadCodeUnit(out character),
            _ => false,
        };
    }

    private bool ReadCodeUnit(out char character)
    {
        const int DigitCount = 4;
        var digits = text.Length - _position >= DigitCount ? text.Substring(_position, DigitCount) : "";
        _position += DigitCount;
        var isCodeUnit = ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var codeUnit);
        character = (char)codeUnit;
        return isCodeUnit;
    }

    private string? ReadNumber()
    {
        var start = _position;
        Take('-');
        var isThere = Take('0') || TakeDigits();
        if (Take('.')) isThere &= TakeDigits();
        if (Take('e') || Take('E'))
        {
            if (!Take('+')) Take('-');
            isThere &= TakeDigits();
        }

        return isThere ? text.Substring(start, _position - start) : null;
    }

    private bool TakeDigits()
    {
        var start = _position;
        while (Peek() is >= '0' and <= '9') _position++;
        return _position > start;
    }

    private bool TakeWord(string word)
    {
        var isThere = string.CompareOrdinal(text, _position, word, 0, word.Length) == 0;
        if (isThere) _position += word.Length;
        return isThere;
    }

    private bool Take(char character)
    {
        var isThere = _position < text.Length && text[_position] == character;
        if (isThere) _position++;
        return isThere;
    }

    private void SkipSpace()
    {
        while (Peek() is ' ' or '\t' or '\r' or '\n') _position++;
    }

    // NUL at the end: it is no part of any JSON.
    private char Peek() => _position < text.Length ? text[_position] : '\0';
}

/// <summary>
/// The members of a JSON object, without those of objects inside it. An analyzer can't ship System.Text.Json: the compiler's
/// host may have loaded another version of it.
/// </summary>
internal sealed class JsonObject
{
    private readonly Dictionary<string, (JsonValueKind Kind, string Text)> _members = new(StringComparer.Ordinal);

    private JsonObject()
    {
    }

    /// <summary>Reads a text that is one JSON object (RFC 8259) and nothing else; null if it is not.</summary>
    public static JsonObject? Parse(string text)
    {
        var json = new JsonObject();
        return new JsonReader(text).ReadDocument(json._members) ? json : null;
    }

    public bool Has(string name) => _members.ContainsKey(name);

    /// <summary>The text of a member; null if there is none of the name or it is not a text.</summary>
    public string? Text(string name) =>
        _members.TryGetValue(name, out var member) && member.Kind == JsonValueKind.Text ? member.Text : null;

    /// <summary>The number of a member; null if there is none of the name or it is not a number.</summary>
    public double? Number(string name)
    {
        var isNumber = _members.TryGetValue(name, out var member) && member.Kind == JsonValueKind.Number;
        return isNumber && double.TryParse(member.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}

/// <summary>What a member of a JSON object holds.</summary>
internal enum JsonValueKind
{
    Text,
    Number,

    /// <summary>An object, an array, true, false or null: known to be there, and not kept.</summary>
    Other,
}
