using System.Globalization;
using System.Security;
using System.Text;

namespace TokenAnalyzers.Tests.Pages;

/// <summary>
/// The picture at the top of README.md, drawn from what the tools say: code with its squiggle and the message, the actions behind the lightbulb, and the
/// change. It has no script and no font of its own, and colors for light and dark screens.
/// </summary>
internal sealed class FixPicture
{
    private const double CharacterWidth = 7.83;
    private const int Width = 960;
    private const int LineHeight = 20;
    private const int Margin = 24;
    private const int LongestLine = 112;

    private readonly StringBuilder _shapes = new();
    private int _y = 12;

    /// <summary>The picture as SVG.</summary>
    /// <param name="file">The name of the file that is shown.</param>
    /// <param name="diff">The lines of the change, each with its sign.</param>
    /// <param name="token">The text under which the squiggle is.</param>
    /// <param name="message">What the build says, from the rule's id on.</param>
    /// <param name="actions">The titles of the actions, in their order.</param>
    public static string Draw(string file, IReadOnlyList<string> diff, string token, string message, IEnumerable<string> actions)
    {
        var picture = new FixPicture();
        picture.Panel(file, () => picture.Code(diff.Where(line => line[0] != '+').Select(line => line[1..]), token, message));
        picture.Panel("Quick actions", () => picture.Menu(actions));
        picture.Panel("After the first one", () => picture.Change(diff));
        return picture.ToSvg();
    }

    private string ToSvg() => $$"""
        <svg xmlns="http://www.w3.org/2000/svg" width="{{Width}}" height="{{_y}}" viewBox="0 0 {{Width}} {{_y}}" role="img" aria-labelledby="title">
          <title id="title">A token with its warning, the actions that are offered for it, and the code after the first one</title>
          <style>
            text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #1f2328; white-space: pre }
            .panel { fill: #fff; stroke: #d1d9e0 } .bar { fill: #f6f8fa; stroke: #d1d9e0 } .head { fill: #59636e } .tip { fill: #f6f8fa; stroke: #9a6700 }
            .wave { fill: none; stroke: #9a6700; stroke-width: 1.5 } .chosen { fill: #ddf4ff } .bulb { fill: #d4a72c } .minus { fill: #ffebe9 } .plus { fill: #dafbe1 }
            @media (prefers-color-scheme: dark) {
              text { fill: #f0f6fc } .panel { fill: #0d1117; stroke: #3d444d } .bar { fill: #151b23; stroke: #3d444d } .head { fill: #9198a1 }
              .tip { fill: #151b23; stroke: #d29922 } .wave { stroke: #d29922 } .chosen { fill: #121d2f } .minus { fill: #3c1618 } .plus { fill: #12361f }
            }
          </style>
        {{_shapes}}</svg>

        """;

    // A panel is as high as what it holds, so its frame is put in front of it afterwards.
    private void Panel(string title, Action content)
    {
        var (top, start) = (_y, _shapes.Length);
        _y += 28 + 8;
        content();
        _y += 8;
        var frame = new StringBuilder();
        frame.Append(CultureInfo.InvariantCulture, $"  <rect class=\"panel\" x=\"8.5\" y=\"{top}.5\" width=\"{Width - 17}\" height=\"{_y - top}\" rx=\"6\"/>\n");
        frame.Append(CultureInfo.InvariantCulture, $"  <rect class=\"bar\" x=\"8.5\" y=\"{top}.5\" width=\"{Width - 17}\" height=\"28\" rx=\"6\"/>\n");
        frame.Append(CultureInfo.InvariantCulture, $"  <text class=\"head\" x=\"{Margin}\" y=\"{top + 19}\">{Escaped(title)}</text>\n");
        _shapes.Insert(start, frame);
        _y += 12;
    }

    private void Code(IEnumerable<string> lines, string token, string message)
    {
        foreach (var line in lines)
        {
            Line(line);
            var column = line.IndexOf(token, StringComparison.Ordinal);
            if (column < 0) continue;
            Wave(column, token.Length);
            Tip(message);
        }
    }

    private void Wave(int column, int length)
    {
        var (x, y) = (Margin + (column * CharacterWidth), _y - 3);
        var end = x + (length * CharacterWidth);
        _shapes.Append(CultureInfo.InvariantCulture, $"  <path class=\"wave\" d=\"M{x:0.#} {y}");
        for (var up = true; x + 3 <= end; up = !up) _shapes.Append(CultureInfo.InvariantCulture, $" L{x += 3:0.#} {(up ? y - 3 : y)}");
        _shapes.Append("\"/>\n");
    }

    private void Tip(string message)
    {
        var lines = Wrapped(message).ToList();
        _shapes.Append(CultureInfo.InvariantCulture, $"  <rect class=\"tip\" x=\"{Margin}.5\" y=\"{_y + 4}.5\" width=\"{Width - (2 * Margin)}\" height=\"{(lines.Count * LineHeight) + 10}\" rx=\"4\"/>\n");
        _y += 9;
        foreach (var line in lines) Line(line, indent: 12);
        _y += 11;
    }

    private void Menu(IEnumerable<string> actions)
    {
        var isFirst = true;
        foreach (var action in actions)
        {
            if (isFirst)
            {
                Bar("chosen");
                _shapes.Append(CultureInfo.InvariantCulture, $"  <circle class=\"bulb\" cx=\"{Margin + 6}\" cy=\"{_y + 8}\" r=\"5\"/><rect class=\"bulb\" x=\"{Margin + 4}\" y=\"{_y + 13}\" width=\"4\" height=\"4\"/>\n");
            }

            Line(action, indent: 24);
            isFirst = false;
        }
    }

    private void Change(IEnumerable<string> diff)
    {
        foreach (var line in diff)
        {
            if (line[0] != ' ') Bar(line[0] == '-' ? "minus" : "plus");
            Line(line);
        }
    }

    private void Bar(string kind) => _shapes.Append(CultureInfo.InvariantCulture, $"  <rect class=\"{kind}\" x=\"9\" y=\"{_y}\" width=\"{Width - 18}\" height=\"{LineHeight}\"/>\n");

    private void Line(string text, int indent = 0)
    {
        if (text.Trim().Length > 0)
            _shapes.Append(CultureInfo.InvariantCulture, $"  <text x=\"{Margin + indent}\" y=\"{_y + 15}\" xml:space=\"preserve\">{Escaped(text)}</text>\n");
        _y += LineHeight;
    }

    private static IEnumerable<string> Wrapped(string text)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length + 1 + word.Length > LongestLine)
            {
                yield return line.ToString();
                line.Clear();
            }

            if (line.Length > 0) line.Append(' ');
            line.Append(word);
        }

        yield return line.ToString();
    }

    private static string Escaped(string text) => SecurityElement.Escape(text).Replace("&apos;", "'", StringComparison.Ordinal);
}
