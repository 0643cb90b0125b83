namespace TokenAnalyzers.ConfigurationFiles.Readers;

/// <summary>The values of YAML for a cluster: of a Secret, what is below <c>data</c> is in base64.</summary>
internal static class KubernetesValues
{
    private const string Separator = "---";

    public static IEnumerable<ConfigurationValue> In(string text)
    {
        foreach (var (start, end) in Documents(text))
        {
            var values = YamlValues.In(text.Substring(start, end - start))
                .Select(value => value with { Start = value.Start + start, End = value.End + start })
                .ToList();
            var isSecret = values.Exists(value => value.Key is { Name: "kind", Parent: null } && IsText(text, value, "Secret"));
            foreach (var value in values)
            {
                yield return isSecret && value.Key.Parent is { Name: "data", Parent: null } ? value with { Escapes = EscapeStyle.Base64 } : value;
            }
        }
    }

    private static bool IsText(string text, ConfigurationValue value, string expected) =>
        value.End - value.Start == expected.Length && string.CompareOrdinal(text, value.Start, expected, 0, expected.Length) == 0;

    private static IEnumerable<(int Start, int End)> Documents(string text)
    {
        var start = 0;
        foreach (var line in Lines.Of(text))
        {
            if (string.CompareOrdinal(text, line.Start, Separator, 0, Separator.Length) != 0) continue;
            yield return (start, line.Start);
            start = line.End;
        }

        yield return (start, text.Length);
    }
}
