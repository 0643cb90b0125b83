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
            : names.GroupBy(name =>
                (Next: Array.FindIndex(plain, directive => order.Names.Compare(directive.Name!.ToString(), name) > 0), Group: UsingOrder.GroupOf(name)))
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

    /// <summary>The list that the file keeps: at its top, or inside its namespace.</summary>
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
        var orders = All.Where(order => systemFirst is null || order.IsSystemFirst == systemFirst)
            .Select(order => Order(order.IsSystemFirst, order.ByName))
            .ToArray();
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
        return starts.Length > 0
            && Array.TrueForAll(starts, directive => directive.GetLeadingTrivia().Take(1).Any(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)));
    }

    private static bool? Setting(string name, AnalyzerConfigOptions options) =>
        options.TryGetValue(name, out var value) && bool.TryParse(value.Split(':')[0], out var isSet) ? isSet : null;
}
