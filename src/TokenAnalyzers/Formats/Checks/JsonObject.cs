using System.Globalization;

namespace TokenAnalyzers.Formats.Checks;

/// <summary>
/// The members of a JSON object, without those of objects inside it. An analyzer can't ship System.Text.Json: the compiler's
/// host may have loaded another version of it.
/// </summary>
internal sealed class JsonObject
{
    private readonly Dictionary<string, (JsonValueKind Kind, string Text)> _members = new(StringComparer.Ordinal);

    private JsonObject()
    {
    }

    /// <summary>Reads a text that is one JSON object (RFC 8259) and nothing else; null if it is not.</summary>
    public static JsonObject? Parse(string text)
    {
        var json = new JsonObject();
        return new JsonReader(text).ReadDocument(json._members) ? json : null;
    }

    public bool Has(string name) => _members.ContainsKey(name);

    /// <summary>The text of a member; null if there is none of the name or it is no text.</summary>
    public string? Text(string name) =>
        _members.TryGetValue(name, out var member) && member.Kind == JsonValueKind.Text ? member.Text : null;

    /// <summary>The number of a member; null if there is none of the name or it is no number.</summary>
    public double? Number(string name)
    {
        var isNumber = _members.TryGetValue(name, out var member) && member.Kind == JsonValueKind.Number;
        return isNumber && double.TryParse(member.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
