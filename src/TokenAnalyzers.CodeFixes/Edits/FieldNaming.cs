using Microsoft.CodeAnalysis.Diagnostics;

namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>What an .editorconfig says on the names of private readonly fields of objects, in the options that the .NET SDK calls naming rules.</summary>
internal static class FieldNaming
{
    private const string Rules = "dotnet_naming_rule.";
    private const string EndOfRule = ".symbols";

    /// <summary>The name of a field for one word; null if no rule is for such fields.</summary>
    public static string? NameOf(string word, AnalyzerConfigOptions options)
    {
        var style =
            from key in options.Keys
            where key.StartsWith(Rules, StringComparison.Ordinal) && key.EndsWith(EndOfRule, StringComparison.Ordinal)
            let rule = key.Substring(0, key.Length - EndOfRule.Length)
            let symbols = "dotnet_naming_symbols." + Value(options, key)
            where Value(options, rule + ".severity") != "none" && AreFields(symbols, options)

            // A rule for readonly fields knows better than one for all fields. The order of the file is not known here.
            orderby Value(options, symbols + ".required_modifiers").Length descending, rule.Length, rule
            select "dotnet_naming_style." + Value(options, rule + ".style");
        return style.FirstOrDefault() is { } name ? Styled(word, name, options) : null;
    }

    private static bool AreFields(string symbols, AnalyzerConfigOptions options) =>
        Applies(Value(options, symbols + ".applicable_kinds"), "field")
        && Applies(Value(options, symbols + ".applicable_accessibilities"), "private")
        && Value(options, symbols + ".required_modifiers") is "" or "readonly";

    private static bool Applies(string list, string item) =>
        list is "" or "*" || list.Split(',').Any(part => part.Trim() == item);

    private static string Styled(string word, string style, AnalyzerConfigOptions options)
    {
        var cased = Value(options, style + ".capitalization") switch
        {
            "pascal_case" or "first_word_upper" => char.ToUpperInvariant(word[0]) + word.Substring(1),
            "all_upper" => word.ToUpperInvariant(),
            _ => word,
        };
        return Value(options, style + ".required_prefix") + cased + Value(options, style + ".required_suffix");
    }

    private static string Value(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) ? value.Trim() : "";
}
