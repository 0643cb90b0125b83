using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Rules;

/// <summary>A text as the compiler takes it. Who shows it says the language.</summary>
internal sealed class LocalizableText : LocalizableString
{
    private static readonly ConditionalWeakTable<TokenMatcher, ConcurrentDictionary<MessageText, LocalizableText>> Arguments = new();

    private readonly MessageText _text;

    private LocalizableText(MessageText text) => _text = text;

    public static implicit operator LocalizableText(Wording wording) => new(wording);

    /// <summary>
    /// What fills a gap of a message, the same object for the same text. To the compiler two diagnostics are one only if their arguments are the same
    /// objects: an editor that asks again for a place would show twice what it has.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="matcher">The formats of the compilation: no name that holds a token of these is shown.</param>
    public static LocalizableText Argument(MessageText text, TokenMatcher matcher) =>
        Arguments.GetOrCreateValue(matcher).GetOrAdd(text.Masked(DisclosedName.TokensOfTeam(matcher)), static shown => new(shown));

    /// <inheritdoc/>
    protected override string GetText(IFormatProvider? formatProvider) => _text.In(formatProvider as CultureInfo);

    /// <inheritdoc/>
    protected override int GetHash() => _text.GetHashCode();

    /// <inheritdoc/>
    protected override bool AreEqual(object? other) => other is LocalizableText text && _text == text._text;
}
