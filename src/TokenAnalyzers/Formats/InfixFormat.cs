namespace TokenAnalyzers.Formats;

/// <summary>A format that is known by a literal at a fixed place inside its tokens.</summary>
/// <param name="Format">The format.</param>
/// <param name="Infix">The literal.</param>
/// <param name="Offset">How many characters every token has before it.</param>
internal sealed record InfixFormat(TokenFormat Format, string Infix, int Offset)
{
    /// <exception cref="FormatException">The format has no literal after parts of fixed lengths.</exception>
    public static InfixFormat Of(TokenFormat format)
    {
        var elements = format.Pattern.Sequences[0].Elements;
        var before = elements.TakeWhile(element => !element.IsLiteral).ToList();
        var infix = elements.Skip(before.Count).TakeWhile(element => element.IsLiteral).Select(element => element.Alphabet.First);
        var isFixed = before.TrueForAll(element => element.Minimum == element.Maximum) && before.Count < elements.Length;
        return isFixed
            ? new(format, string.Concat(infix), before.Sum(element => element.Minimum))
            : throw new FormatException($"{format.Id} has neither a prefix, nor a long run, nor a literal at a fixed place.");
    }

    /// <summary>Where the next token that starts at or after <paramref name="from"/> could start, or -1.</summary>
    public int Next(ReadOnlySpan<char> text, int from)
    {
        var first = from + Offset;
        if (first >= text.Length) return -1;
        var infix = text.Slice(first).IndexOf(Infix.AsSpan());
        return infix < 0 ? -1 : from + infix;
    }
}
