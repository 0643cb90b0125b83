using System.Text;
using TokenAnalyzers.RealSolutions.Planting;

namespace TokenAnalyzers.RealSolutions.Review;

/// <summary>What a reader judges: each place with what became of it, then the whole difference. No token stands in it.</summary>
internal sealed class ReviewSheet(string name, IReadOnlyList<PlantedToken> tokens)
{
    private readonly StringBuilder _text = new($"# {name}\n\n");

    public void Say(string fact) => _text.Append("- ").Append(Masked(fact.Trim())).Append('\n');

    public void Table(string heading, IEnumerable<string> columns, IEnumerable<IEnumerable<string>> rows)
    {
        _text.Append("\n## ").Append(heading).Append("\n\n");
        var names = columns.ToArray();
        Row(names);
        Row(names.Select(_ => "---"));
        foreach (var row in rows) Row(row);
    }

    public void Difference(string difference) => _text.Append("\n## What came out\n\n```diff\n").Append(Masked(difference)).Append("\n```\n");

    public void Write(string path) => File.WriteAllText(path, _text.ToString());

    private void Row(IEnumerable<string> cells) =>
        _text.Append("| ").AppendJoin(" | ", cells.Select(cell => Masked(cell).Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");

    private string Masked(string text) => tokens.Aggregate(text, (masked, token) => masked.Replace(token.Text, token.Mask, StringComparison.Ordinal));
}
