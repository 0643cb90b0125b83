using System.Globalization;
using System.Resources;

namespace TokenAnalyzers.Messages;

/// <summary>
/// What a message or a title says, in the language of whoever reads it: a wording, and in its gaps what is not a text of a source, which is other texts,
/// judged names, texts of our own tables, numbers, dates and single characters. The compiler refuses a string.
/// </summary>
internal abstract record MessageText
{
    private static readonly ResourceManager Wordings = new(typeof(Wording).FullName, typeof(Wording).Assembly);

    /// <summary>A text that says nothing.</summary>
    public static MessageText Empty { get; } = new Shown("");

    /// <summary>A wording with its gaps filled.</summary>
    /// <param name="wording">How it is worded.</param>
    /// <param name="arguments">What fills the gaps, in the order of their numbers.</param>
    public static MessageText Of(Wording wording, params MessageText[] arguments) => new Worded(wording, arguments);

    /// <summary>Several texts in one, with commas between them.</summary>
    public static MessageText List(IEnumerable<MessageText> texts) =>
        texts.DefaultIfEmpty(Empty).Aggregate(static (list, next) => Of(Wording.ListAndNext, list, next));

    public static implicit operator MessageText(Wording wording) => Of(wording);

    public static implicit operator MessageText(NounPhrase noun) => new Noun(noun);

    public static implicit operator MessageText(TableText text) => new Shown(text.Text);

    public static implicit operator MessageText(JudgedName name) => new Named(name);

    public static implicit operator MessageText(int number) => new Shown(number.ToString(CultureInfo.InvariantCulture));

    public static implicit operator MessageText(char character) => new Shown(character.ToString());

    public static implicit operator MessageText(DateTimeOffset date) => new Shown(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The text in English, which tools read.</summary>
    public sealed override string ToString() => In(CultureInfo.InvariantCulture);

    /// <summary>The text in a language that there is, else in English.</summary>
    /// <param name="language">The language; null for that of the host.</param>
    public abstract string In(CultureInfo? language);

    /// <summary>The text as an output shows it: with "***" for names that hold a token of a team's own formats.</summary>
    /// <param name="holdsToken">Whether the text of a name holds one.</param>
    public virtual MessageText Masked(Predicate<string> holdsToken) => this;

    private sealed record Worded(Wording Wording, MessageText[] Arguments) : MessageText
    {
        // A wording without gaps is shown as it is written, as the compiler shows a message without arguments.
        public override string In(CultureInfo? language)
        {
            var wording = Wordings.GetString(Wording.ToString(), language) ?? "";
            return Arguments.Length == 0
                ? wording
                : string.Format(CultureInfo.InvariantCulture, wording, Array.ConvertAll<MessageText, object>(Arguments, argument => argument.In(language)));
        }

        public override MessageText Masked(Predicate<string> holdsToken) =>
            new Worded(Wording, Array.ConvertAll(Arguments, argument => argument.Masked(holdsToken)));

        public bool Equals(Worded? other) => other is not null && Wording == other.Wording && Arguments.SequenceEqual(other.Arguments);

        public override int GetHashCode() => Arguments.Aggregate((int)Wording, static (hash, argument) => unchecked((hash * 31) + argument.GetHashCode()));
    }

    private sealed record Shown(string Text) : MessageText
    {
        public override string In(CultureInfo? language) => Text;
    }

    private sealed record Noun(NounPhrase Phrase) : MessageText
    {
        public override string In(CultureInfo? language) => Phrase.In(language);
    }

    private sealed record Named(JudgedName Name) : MessageText
    {
        public override string In(CultureInfo? language) => Name.Text;

        public override MessageText Masked(Predicate<string> holdsToken) => holdsToken(Name.Judged) ? TableText.Hidden : this;
    }
}

/// <summary>
/// A text of this package's own tables that is the same in all languages, such as a provider or an option: no text of a source but judged names. A row of a
/// table makes it of what the row is written with, and nothing else does; tests hold the list of these rows.
/// </summary>
internal sealed record TableText
{
    private TableText(string text) => Text = text;

    /// <summary>What stands for a text that is not shown.</summary>
    public static TableText Hidden { get; } = new("***");

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
