using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>Where a using directive goes: among the ones that are there, in their order.</summary>
internal static class UsingDirectives
{
    /// <summary>The changes that import namespaces.</summary>
    public static IEnumerable<TextChange> Insert(CompilationUnitSyntax unit, IEnumerable<string> namespaces, AnalyzerConfigOptions options)
    {
        var lineBreak = Layout.LineBreak(unit);
        var usings = Usings(unit);
        var plain = usings.Where(IsPlain).ToArray();
        var order = UsingOrder.Of(plain, options);
        var names = namespaces.OrderBy(name => name, order.Names).ToArray();
        if (names.Length == 0) return [];

        // Directives between the usings: the first place is the only one that is surely active.
        return plain.Length == 0 || usings.Any(directive => directive.ContainsDirectives)
            ? [AtTop(unit, usings, names, lineBreak)]
            : names.GroupBy(name => (Next: Array.FindIndex(plain, directive => order.Names.Compare(directive.Name!.ToString(), name) > 0), Group: UsingOrder.GroupOf(name)))
                .Select(group => Among(plain, group.Key.Next < 0 ? plain.Length : group.Key.Next, [.. group], order, lineBreak + Layout.Indentation(plain[0])));
    }

    /// <summary>Names of one group go beside a directive of their group; where there is none, they are a group of their own.</summary>
    private static TextChange Among(UsingDirectiveSyntax[] usings, int next, string[] names, UsingOrder order, string line)
    {
        var text = string.Join(line, names.Select(name => $"using {name};"));
        var (previous, following) = (usings.ElementAtOrDefault(next - 1), usings.ElementAtOrDefault(next));
        var isNew = !IsOfGroup(previous, names[0]) && !IsOfGroup(following, names[0]);
        var gap = isNew && order.SeparatesGroups ? line.Trim(' ', '\t') : "";
        return previous is null || IsOfGroup(following, names[0])
            ? new(new(following!.SpanStart, 0), text + gap + line)
            : new(new(Layout.EndOfLine(previous.GetLastToken()), 0), gap + line + text);
    }

    private static bool IsOfGroup(UsingDirectiveSyntax? directive, string name) =>
        directive is not null && UsingOrder.GroupOf(directive.Name!.ToString()) == UsingOrder.GroupOf(name);

    private static TextChange AtTop(CompilationUnitSyntax unit, SyntaxList<UsingDirectiveSyntax> usings, string[] names, string lineBreak)
    {
        var first = usings.FirstOrDefault() ?? unit.AttributeLists.FirstOrDefault() ?? (SyntaxNode?)unit.Members.FirstOrDefault() ?? unit;
        var directive = unit.GetFirstDirective(IsConditional);
        var position = Math.Min(Layout.LineAbove(first), directive?.SpanStart ?? int.MaxValue);
        var gap = usings.Count > 0 ? "" : lineBreak;
        return new(new(position, 0), string.Concat(names.Select(name => $"using {name};{lineBreak}")) + gap);
    }

    /// <summary>The list that the file keeps: at its top, or inside of its namespace.</summary>
    private static SyntaxList<UsingDirectiveSyntax> Usings(CompilationUnitSyntax unit)
    {
        if (unit.Usings.Any(IsPlain)) return unit.Usings;
        var inNamespace = unit.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Usings;
        return inNamespace?.Any(IsPlain) == true ? inNamespace.Value : unit.Usings;
    }

    private static bool IsPlain(UsingDirectiveSyntax directive) =>
        directive is { Alias: null, Name: not null } && directive.StaticKeyword.IsKind(SyntaxKind.None) && directive.GlobalKeyword.IsKind(SyntaxKind.None);

    private static bool IsConditional(DirectiveTriviaSyntax directive) => directive is ConditionalDirectiveTriviaSyntax or BranchingDirectiveTriviaSyntax;
}
