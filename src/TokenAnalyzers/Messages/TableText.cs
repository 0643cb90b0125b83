namespace TokenAnalyzers.Messages;

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
