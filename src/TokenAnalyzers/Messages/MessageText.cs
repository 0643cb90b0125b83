using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace TokenAnalyzers.Messages;

/// <summary>
/// What a message or a title says, written as an interpolated string. The compiler takes literals, and in the holes what is not a text of a source:
/// judged names, texts of our own tables, numbers, dates and single characters. It refuses a string.
/// </summary>
[InterpolatedStringHandler]
internal sealed class MessageText(int literalLength, int formattedCount) : IEquatable<MessageText>
{
    private const int LengthOfHole = 16;
    private const string Hidden = "***";

    private readonly StringBuilder _text = new(literalLength + (formattedCount * LengthOfHole));
    private readonly List<(int Start, JudgedName Name)> _names = [];

    /// <summary>An interpolated string as a text of this type, where no variable or parameter says the type.</summary>
    public static MessageText Of(MessageText text) => text;

    /// <summary>Several texts in one, with commas between them.</summary>
    public static MessageText List(IEnumerable<MessageText> texts)
    {
        var list = new MessageText(literalLength: 0, formattedCount: 0);
        foreach (var text in texts)
        {
            if (list._text.Length > 0) list._text.Append(", ");
            list.AppendFormatted(text);
        }

        return list;
    }

    public void AppendLiteral(string literal) => _text.Append(literal);

    public void AppendFormatted(JudgedName name)
    {
        _names.Add((_text.Length, name));
        _text.Append(name.Text);
    }

    public void AppendFormatted(TableText text) => _text.Append(text.Text);

    public void AppendFormatted(MessageText text)
    {
        foreach (var (start, name) in text._names) _names.Add((_text.Length + start, name));
        _text.Append(text._text);
    }

    public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(char character) => _text.Append(character);

    public void AppendFormatted(DateTimeOffset date) => _text.Append(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public bool Equals(MessageText? other) => other is not null && ToString() == other.ToString();

    public override bool Equals(object? obj) => Equals(obj as MessageText);

    public override int GetHashCode() => ToString().GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>The text as an output shows it: with "***" for names that hold a token of a team's own formats.</summary>
    /// <param name="holdsToken">Whether the text of a name holds one.</param>
    public string ToString(Predicate<string> holdsToken)
    {
        var shown = new StringBuilder(ToString());
        for (var last = _names.Count - 1; last >= 0; last--)
        {
            var (start, name) = _names[last];
            if (holdsToken(name.Judged)) shown.Remove(start, name.Text.Length).Insert(start, Hidden);
        }

        return shown.ToString();
    }
}

/// <summary>
/// A text of this package's own tables, such as what a credential is called: no text of a source but judged names. A row of a table
/// makes it of what the row is written with, and nothing else does; tests hold the list of these rows.
/// </summary>
internal sealed record TableText
{
    private TableText(string text) => Text = text;

    public string Text { get; }

    /// <summary>For rows of tables.</summary>
    public static TableText Of(string text) => new(text);

    /// <inheritdoc cref="Text"/>
    public override string ToString() => Text;
}

/// <summary>A name from source that outputs may show. What judges names makes it, and nothing else does.</summary>
/// <param name="Text">The name as it is spelled.</param>
/// <param name="Judged">The text by which it was judged; longer than the name where that is only its end.</param>
internal abstract record JudgedName(string Text, string Judged)
{
    /// <inheritdoc cref="Text"/>
    public sealed override string ToString() => Text;
}
