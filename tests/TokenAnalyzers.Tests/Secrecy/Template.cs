using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace TokenAnalyzers.Tests.Secrecy;

/// <summary>
/// A text with holes: <c>«kind»</c> is filled by a text of that kind. <c>«a:kind»</c> is filled so too, and <c>«a»</c> repeats what stands there.
/// </summary>
internal sealed partial class Template
{
    // The text before each hole, and which of the fillings goes into it.
    private readonly ImmutableArray<(string Before, int Filling)> _holes;
    private readonly string _end;

    public Template(string text)
    {
        var labels = new Dictionary<string, int>();
        var kinds = ImmutableArray.CreateBuilder<string>();
        var holes = ImmutableArray.CreateBuilder<(string, int)>();
        var end = 0;
        foreach (Match hole in Holes().Matches(text))
        {
            var kind = hole.Groups["kind"].Value;
            if (!labels.TryGetValue(kind, out var filling))
            {
                filling = kinds.Count;
                kinds.Add(kind);
                if (hole.Groups["label"].Success) labels.Add(hole.Groups["label"].Value, filling);
            }

            holes.Add((text[end..hole.Index], filling));
            end = hole.Index + hole.Length;
        }

        (_holes, _end, Kinds, Text) = (holes.ToImmutable(), text[end..], kinds.ToImmutable(), text);
    }

    /// <summary>The text with its holes.</summary>
    public string Text { get; }

    /// <summary>What fills it.</summary>
    public ImmutableArray<string> Kinds { get; }

    /// <summary>The text with its holes filled, in the order of <see cref="Kinds"/>.</summary>
    public void Fill(ImmutableArray<GeneratedText> fillings, StringBuilder text)
    {
        foreach (var (before, filling) in _holes)
        {
            text.Append(before);
            fillings[filling].Write(text);
        }

        text.Append(_end);
    }

    [GeneratedRegex("«((?<label>[a-z]):)?(?<kind>[A-Za-z0-9]+)»")]
    private static partial Regex Holes();
}
