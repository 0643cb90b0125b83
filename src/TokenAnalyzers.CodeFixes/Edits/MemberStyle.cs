using System.Runtime.CompilerServices;
using TokenAnalyzers.Credentials.Naming;

namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>How a class names its private fields.</summary>
/// <param name="FieldPrefix">What the names start with: "_", "m_" or nothing.</param>
/// <param name="UsesThis">Whether members are named with "this.".</param>
internal sealed record MemberStyle(string FieldPrefix, bool UsesThis)
{
    // A class can hold a thousand tokens; it is read once.
    private static readonly ConditionalWeakTable<TypeDeclarationSyntax, MemberStyle> Styles = new();

    /// <summary>The style of a declaration; of a class without fields, the style of its file; else "_".</summary>
    public static MemberStyle Of(TypeDeclarationSyntax declaration) => Styles.GetValue(declaration, Find);

    private static MemberStyle Find(TypeDeclarationSyntax declaration)
    {
        var usesThis = declaration.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access => access.Expression is ThisExpressionSyntax);
        return new(Prefix(declaration) ?? Prefix(declaration.SyntaxTree.GetRoot()) ?? "_", usesThis);
    }

    private static string? Prefix(SyntaxNode node)
    {
        var names = node.DescendantNodes(static child => child is not (BlockSyntax or ExpressionSyntax))
            .OfType<FieldDeclarationSyntax>()
            .Where(IsPrivateOfObject)
            .SelectMany(field => field.Declaration.Variables)
            .Select(variable => variable.Identifier.ValueText)
            .ToArray();
        if (names.Length == 0) return null;
        return Array.Exists(names, name => name.StartsWith("m_", StringComparison.Ordinal)) ? "m_"
            : Array.Exists(names, name => name.StartsWith("_", StringComparison.Ordinal)) ? "_"
            : "";
    }

    private static bool IsPrivateOfObject(FieldDeclarationSyntax field) => !field.Modifiers.Any(modifier => modifier.Kind() is
        SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.StaticKeyword or SyntaxKind.ConstKeyword);
}

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
            "pascal_case" or "first_word_upper" => IdentifierWords.Capitalized(word),
            "all_upper" => word.ToUpperInvariant(),
            _ => word,
        };
        return Value(options, style + ".required_prefix") + cased + Value(options, style + ".required_suffix");
    }

    private static string Value(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) ? value.Trim() : "";
}
