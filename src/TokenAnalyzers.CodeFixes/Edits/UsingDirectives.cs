using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>Where a using directive goes: among the ones that are there, System first, then by name.</summary>
internal static class UsingDirectives
{
    private static readonly Comparer<string> Order = Comparer<string>.Create(static (left, right) =>
    {
        var bySystem = IsSystem(right).CompareTo(IsSystem(left));
        return bySystem != 0 ? bySystem : string.CompareOrdinal(left, right);
    });

    /// <summary>The changes that import namespaces.</summary>
    public static IEnumerable<TextChange> Insert(CompilationUnitSyntax unit, IEnumerable<string> namespaces)
    {
        var names = namespaces.OrderBy(name => name, Order).ToArray();
        if (names.Length == 0) return [];

        var lineBreak = Layout.LineBreak(unit);
        var usings = Usings(unit);
        var plain = usings.Where(IsPlain).ToArray();

        // Directives between the usings: the first place is the only one that is surely active.
        return plain.Length == 0 || usings.Any(directive => directive.ContainsDirectives)
            ? [AtTop(unit, usings, names, lineBreak)]
            : names.Select(name => Among(plain, name, lineBreak + Layout.Indentation(plain[0])));
    }

    private static TextChange Among(UsingDirectiveSyntax[] usings, string name, string line)
    {
        var next = usings.FirstOrDefault(directive => Order.Compare(directive.Name!.ToString(), name) > 0);
        return next is not null
            ? new(new(next.SpanStart, 0), $"using {name};{line}")
            : new(new(usings[usings.Length - 1].Span.End, 0), $"{line}using {name};");
    }

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

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
