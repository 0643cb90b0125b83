namespace TokenAnalyzers.Syntax.Constants;

/// <summary>
/// Tells where characters of one literal stand in its value. They are asked for from left to right: escapes before them make the
/// spelling longer than the value, so both are read on together.
/// </summary>
internal sealed class LiteralPlaces(SyntaxToken literal)
{
    private int _inSpelling;
    private int _inValue;

    /// <summary>The literal.</summary>
    public SyntaxToken Literal => literal;

    /// <summary>The place in the value.</summary>
    /// <param name="start">The first of the characters in source, after those that were asked for before.</param>
    /// <param name="length">How many there are. They are spelled as they are.</param>
    /// <returns>-1 if they are no part of the value.</returns>
    public int InValue(int start, int length)
    {
        var first = start - literal.SpanStart;
        if (first < _inSpelling || first + length > literal.Text.Length) return -1;
        var characters = literal.Text.Substring(first, length);
        while (true)
        {
            var spelled = literal.Text.IndexOf(characters, _inSpelling, StringComparison.Ordinal);
            var value = literal.ValueText.IndexOf(characters, _inValue, StringComparison.Ordinal);
            if (spelled < 0 || value < 0) return -1;
            (_inSpelling, _inValue) = (spelled + 1, value + 1);
            if (spelled == first) return value;
        }
    }
}
