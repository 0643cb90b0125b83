using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>Where a using directive goes: among the ones that are there, System first, then by name.</summary>
internal static class UsingDirectives
{
    public static IComparer<string> Order { get; } = Comparer<string>.Create(static (left, right) =>
    {
        var bySystem = IsSystem(right).CompareTo(IsSystem(left));
        return bySystem != 0 ? bySystem : string.CompareOrdinal(left, right);
    });

    public static TextChange Insert(CompilationUnitSyntax unit, string name)
    {
        var lineBreak = Layout.LineBreak(unit);
        var usings = Usings(unit);
        var plain = usings.Where(IsPlain).ToArray();

        // Directives between the usings: the first place is the only one that is surely active.
        if (plain.Length == 0 || usings.Any(directive => directive.ContainsDirectives)) return AtTop(unit, usings, name, lineBreak);

        var indentation = Layout.Indentation(plain[0]);
        var next = plain.FirstOrDefault(directive => Order.Compare(directive.Name!.ToString(), name) > 0);
        return next is not null
            ? new(new(next.SpanStart, 0), $"using {name};{lineBreak}{indentation}")
            : new(new(plain[plain.Length - 1].Span.End, 0), $"{lineBreak}{indentation}using {name};");
    }

    private static TextChange AtTop(CompilationUnitSyntax unit, SyntaxList<UsingDirectiveSyntax> usings, string name, string lineBreak)
    {
        var first = usings.FirstOrDefault() ?? unit.AttributeLists.FirstOrDefault() ?? (SyntaxNode?)unit.Members.FirstOrDefault() ?? unit;
        var directive = unit.GetFirstDirective(IsConditional);
        var position = Math.Min(Layout.LineAbove(first), directive?.SpanStart ?? int.MaxValue);
        var gap = usings.Count > 0 ? lineBreak : lineBreak + lineBreak;
        return new(new(position, 0), $"using {name};{gap}");
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
