namespace TokenAnalyzers.Messages;

/// <summary>A name from source that outputs may show. What judges names makes it, and nothing else does.</summary>
/// <param name="Text">The name as it is spelled.</param>
/// <param name="Judged">The text by which it was judged; longer than the name where that is only its end.</param>
internal abstract record JudgedName(string Text, string Judged)
{
    /// <inheritdoc cref="Text"/>
    public sealed override string ToString() => Text;
}
