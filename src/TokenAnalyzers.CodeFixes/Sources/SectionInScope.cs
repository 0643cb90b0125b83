using TokenAnalyzers.CodeFixes.Binding;
using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Sources;

/// <summary>
/// Uses a section of the configuration that the code can name, where it is the one for the secret: the section of its key, or
/// one that is read beside the place, as in <c>o.ClientId = section["ClientId"]; o.ClientSecret = "..."</c>, or one that the
/// class holds and reads where it has nothing else of the configuration.
/// </summary>
internal sealed class SectionInScope(VariablesInScope variables) : ValueSource
{
    public override ValueSourceOffers Offers => ValueSourceOffers.Section;

    public override Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken)
    {
        if (code.Secret is not { } secret) return Task.FromResult<ReadPlan?>(null);
        var values = ScopedValue.In(code, variables);
        var sections = values.Where(value => value.IsSection && value.IsSet).Select(value => new Section(value, PathOf(value, cancellationToken))).ToArray();
        var found = Array.Find(sections, section => string.Equals(section.Path, secret.Section, StringComparison.OrdinalIgnoreCase))
            ?? Array.Find(sections, section => section.IsReadIn(Beside(code)))
            ?? (values.Any(IsWhole)
                    ? null
                    : Array.Find(sections, section => section.Value.Symbol is IFieldSymbol or IPropertySymbol && section.IsReadIn([code.Declaration!])));
        return Task.FromResult<ReadPlan?>(found is null ? null : new SectionReading(found.Value.Text, found.Path, secret));
    }

    private static bool IsWhole(ScopedValue value) => HostTypes.IsConfiguration(value.Type) && !value.IsSection;

    /// <summary>The list or initializer around the code, and the statements before and after.</summary>
    private static IEnumerable<SyntaxNode> Beside(CodeLocation code)
    {
        var statement = code.Node.FirstAncestorOrSelf<StatementSyntax>();
        return code.Node.Ancestors().TakeWhile(node => node != statement?.Parent && node is not AnonymousFunctionExpressionSyntax)
            .Where(node => node is InitializerExpressionSyntax or AnonymousObjectCreationExpressionSyntax or ArgumentListSyntax)
            .Concat(Neighbours(statement));
    }

    private static IEnumerable<SyntaxNode> Neighbours(StatementSyntax? statement)
    {
        var owner = statement?.Parent is GlobalStatementSyntax global ? global : (SyntaxNode?)statement;
        var all = owner?.Parent?.ChildNodes().Where(node => node is StatementSyntax or GlobalStatementSyntax).ToArray() ?? [];
        var index = Array.IndexOf(all, owner);
        return all.Where((_, i) => Math.Abs(i - index) <= 1);
    }

    /// <summary>The key of the section; null where it is not spelled out.</summary>
    private static string? PathOf(ScopedValue section, CancellationToken cancellationToken) =>
        section.Stored is { } stored && section.Code.Model.Compilation.ContainsSyntaxTree(stored.SyntaxTree)
        ? ConfigurationSection.KeyOf(stored, section.Code.Model.Compilation.GetSemanticModel(stored.SyntaxTree), cancellationToken)
        : null;

    /// <param name="Value">What holds the section.</param>
    /// <param name="Path">Its key; null where it is not spelled out.</param>
    private sealed record Section(ScopedValue Value, string? Path)
    {
        public bool IsReadIn(IEnumerable<SyntaxNode> code) => code.SelectMany(node => node.DescendantNodes()).OfType<ElementAccessExpressionSyntax>()
            .Any(read => SymbolEqualityComparer.Default.Equals(Value.Code.Model.GetSymbolInfo(read.Expression).Symbol, Value.Symbol));
    }

    /// <summary>Reads a key that is relative to the section.</summary>
    private sealed class SectionReading(string section, string? path, ReplacementKey secret) : ReadPlan((_, _) => section)
    {
        private readonly string _start = path is null ? "" : path + ":";

        public override ReplacementKey NameFor(ReplacementKey name) => ReplacementKey.Of(_start + Relative(name), name.EnvironmentVariable) ?? name;

        protected override string IndexOf(ReplacementKey name) =>
            name.ConfigurationKey.StartsWith(_start, StringComparison.Ordinal) ? name.ConfigurationKey.Substring(_start.Length) : Relative(name);

        // The section of the key stands for the one that the program has.
        private string Relative(ReplacementKey name) =>
            secret.Section.Length == 0 ? name.ConfigurationKey : name.ConfigurationKey.Substring(secret.Section.Length + 1);
    }
}
