using System.Globalization;
using System.Text;

namespace TokenAnalyzers.ConfigurationFiles.Readers;

/// <summary>The characters that a value stands for, and where each of them comes from.</summary>
internal sealed class DecodedValue
{
    private const int LongestEntity = 10;

    private static readonly (string Name, char Character)[] Entities = [("lt", '<'), ("gt", '>'), ("amp", '&'), ("quot", '"'), ("apos", '\'')];

    private const int MostOfBase64 = 1 << 20;

    private readonly string _source;
    private readonly int _end;
    private readonly StringBuilder _characters = new();
    private readonly List<int> _places = [];

    private DecodedValue(string source, ConfigurationValue value)
    {
        _source = source;
        _end = value.End;
        if (value.Escapes == EscapeStyle.Base64) AddBase64(value.Start);
        else for (var place = value.Start; place < _end;) place = Read(place, value.Escapes);
        _places.Add(_end);
        Text = _characters.ToString();
    }

    public string Text { get; }

    /// <summary>Reads a value; null if it holds no escape, so that it stands for itself.</summary>
    public static DecodedValue? Of(string source, ConfigurationValue value)
    {
        if (value.Escapes == EscapeStyle.Base64) return new DecodedValue(source, value) is { Text.Length: > 0 } decoded ? decoded : null;
        var mark = value.Escapes switch { EscapeStyle.Backslash => '\\', EscapeStyle.Entity => '&', EscapeStyle.DoubledQuote => '\'', _ => '\0' };
        var hasEscape = mark != '\0' && source.IndexOf(mark, value.Start, value.End - value.Start) >= 0;
        return hasEscape ? new(source, value) : null;
    }

    /// <summary>Where the character with an index comes from in the source; for the length of the text, where the value ends.</summary>
    public int PlaceOf(int index) => _places[index];

    // Reads one character or one escape, and says where the next one starts.
    private int Read(int place, EscapeStyle escapes) => (_source[place], escapes) switch
    {
        ('\\', EscapeStyle.Backslash) when place + 1 < _end => ReadBackslash(place),
        ('&', EscapeStyle.Entity) => ReadEntity(place),
        ('\'', EscapeStyle.DoubledQuote) when place + 1 < _end && _source[place + 1] == '\'' => Add('\'', place, 2),
        var (character, _) => Add(character, place, 1),
    };

    private int ReadBackslash(int place) => _source[place + 1] switch
    {
        'n' => Add('\n', place, 2),
        'r' => Add('\r', place, 2),
        't' => Add('\t', place, 2),
        'b' => Add('\b', place, 2),
        'f' => Add('\f', place, 2),
        'u' => ReadNumber(place, 4),
        'U' => ReadNumber(place, 8),
        'x' => ReadNumber(place, 2),
        var character => Add(character, place, 2),
    };

    private int ReadNumber(int place, int digits)
    {
        var start = place + 2;
        var isNumber = start + digits <= _end;
        return isNumber && TryParse(_source.Substring(start, digits), NumberStyles.AllowHexSpecifier, out var character)
            ? Add(character, place, 2 + digits)
            : Add(_source[place + 1], place, 2);
    }

    private int ReadEntity(int place)
    {
        var end = _source.IndexOf(';', place, Math.Min(LongestEntity, _end - place));
        if (end < 0) return Add('&', place, 1);
        var name = _source.Substring(place + 1, end - place - 1);
        var length = end + 1 - place;
        var known = Array.Find(Entities, entity => entity.Name == name).Character;
        if (known != '\0') return Add(known, place, length);
        var isHexadecimal = name.StartsWith("#x", StringComparison.OrdinalIgnoreCase);
        if (isHexadecimal)
            return TryParse(name.Substring(2), NumberStyles.AllowHexSpecifier, out var byHexadecimal) ? Add(byHexadecimal, place, length) : Add('&', place, 1);
        return name.StartsWith("#", StringComparison.Ordinal) && TryParse(name.Substring(1), NumberStyles.None, out var byNumber)
            ? Add(byNumber, place, length)
            : Add('&', place, 1);
    }

    // Four characters for three, all of which come from the first. What is no text, such as a certificate in binary form, stands for itself.
    private void AddBase64(int start)
    {
        if (_end - start > MostOfBase64) return;
        byte[] bytes;
        try
        {
            bytes = Convert.FromBase64String(_source.Substring(start, _end - start));
        }
        catch (FormatException)
        {
            return;
        }

        if (!Array.TrueForAll(bytes, static value => value is >= (byte)' ' and <= (byte)'~' or (byte)'\n' or (byte)'\r' or (byte)'\t')) return;
        for (var i = 0; i < bytes.Length; i++) Add((char)bytes[i], start + (i / 3 * 4), 0);
    }

    // Characters beyond the first 65,536 are in no token, so one question mark stands for each.
    private static bool TryParse(string digits, NumberStyles style, out char character)
    {
        var isNumber = int.TryParse(digits, style, CultureInfo.InvariantCulture, out var number) && number >= 0;
        character = number <= char.MaxValue ? (char)number : '?';
        return isNumber;
    }

    private int Add(char character, int place, int length)
    {
        _characters.Append(character);
        _places.Add(place);
        return place + length;
    }
}

/// <summary>How a value writes characters that it can't hold.</summary>
internal enum EscapeStyle
{
    None,

    /// <summary><c>\n</c>, <c>\"</c>, <c>\u0041</c>: JSON, HCL, and YAML and dotenv in double quotes.</summary>
    Backslash,

    /// <summary><c>&amp;lt;</c>, <c>&amp;#65;</c>: XML.</summary>
    Entity,

    /// <summary><c>''</c>: YAML in single quotes.</summary>
    DoubledQuote,

    /// <summary>All of it in base64: Secrets of Kubernetes.</summary>
    Base64,
}
