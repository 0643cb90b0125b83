using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>How using directives are sorted: as the .editorconfig says, else as the file has them.</summary>
/// <param name="Names">The order of the namespaces.</param>
/// <param name="SeparatesGroups">Whether a blank line is between namespaces that start with different words.</param>
internal sealed record UsingOrder(IComparer<string> Names, bool SeparatesGroups)
{
    // The first one that a file is sorted by is its own.
    private static readonly (bool IsSystemFirst, StringComparer ByName)[] All =
    [
        (true, StringComparer.OrdinalIgnoreCase),
        (true, StringComparer.Ordinal),
        (false, StringComparer.OrdinalIgnoreCase),
        (false, StringComparer.Ordinal),
    ];

    public static UsingOrder Of(UsingDirectiveSyntax[] usings, AnalyzerConfigOptions options)
    {
        var systemFirst = Setting("dotnet_sort_system_directives_first", options);
        var names = usings.Select(directive => directive.Name!.ToString()).ToArray();
        var orders = All.Where(order => systemFirst is null || order.IsSystemFirst == systemFirst).Select(order => Order(order.IsSystemFirst, order.ByName)).ToArray();
        return new(
            Array.Find(orders, order => names.SequenceEqual(names.OrderBy(name => name, order))) ?? orders[0],
            Setting("dotnet_separate_import_directive_groups", options) ?? AreSeparated(usings));
    }

    /// <summary>The first word of a namespace.</summary>
    public static string GroupOf(string name) => name.Split('.')[0];

    private static Comparer<string> Order(bool isSystemFirst, StringComparer byName) => Comparer<string>.Create((left, right) =>
    {
        var bySystem = isSystemFirst ? IsSystem(right).CompareTo(IsSystem(left)) : 0;
        return bySystem != 0 ? bySystem : byName.Compare(left, right);
    });

    private static bool IsSystem(string name) => GroupOf(name) == "System";

    /// <summary>Whether there are groups, each after a blank line.</summary>
    private static bool AreSeparated(UsingDirectiveSyntax[] usings)
    {
        var starts = usings.Skip(1).Where((directive, before) => GroupOf(directive.Name!.ToString()) != GroupOf(usings[before].Name!.ToString())).ToArray();
        return starts.Length > 0 && Array.TrueForAll(starts, directive => directive.GetLeadingTrivia().Take(1).Any(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)));
    }

    private static bool? Setting(string name, AnalyzerConfigOptions options) =>
        options.TryGetValue(name, out var value) && bool.TryParse(value.Split(':')[0], out var isSet) ? isSet : null;
}
