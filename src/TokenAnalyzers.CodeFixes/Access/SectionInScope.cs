using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes.Access;

/// <summary>
/// Uses a section of the configuration that the code can name, where it is the one for the secret: it is read beside the place,
/// as in <c>o.ClientId = section["ClientId"]; o.ClientSecret = "..."</c>.
/// </summary>
internal sealed class SectionInScope(VariablesInScope variables) : IAccess
{
    public Task<Reading?> FindAsync(CodePlace code, CancellationToken cancellationToken)
    {
        var sections = ScopedValue.In(code, variables).Where(value => value.IsSection && value.IsSet).ToArray();
        var beside = Array.Find(sections, section => IsReadBeside(section, code));
        return Task.FromResult<Reading?>(beside is null ? null : new SectionReading(beside.Text, PathOf(beside, code.Model)));
    }

    /// <summary>Whether a section is read in the same list or initializer, or in the statement before or after.</summary>
    private static bool IsReadBeside(ScopedValue section, CodePlace code)
    {
        var statement = code.Node.FirstAncestorOrSelf<StatementSyntax>();
        var around = code.Node.Ancestors().TakeWhile(node => node != statement?.Parent && node is not AnonymousFunctionExpressionSyntax)
            .Where(node => node is InitializerExpressionSyntax or AnonymousObjectCreationExpressionSyntax or ArgumentListSyntax)
            .Concat(Neighbours(statement));
        return around.SelectMany(node => node.DescendantNodes()).OfType<ElementAccessExpressionSyntax>()
            .Any(read => SymbolEqualityComparer.Default.Equals(code.Model.GetSymbolInfo(read.Expression).Symbol, section.Symbol));
    }

    private static IEnumerable<SyntaxNode> Neighbours(StatementSyntax? statement)
    {
        var owner = statement?.Parent is GlobalStatementSyntax global ? global : (SyntaxNode?)statement;
        var all = owner?.Parent?.ChildNodes().Where(node => node is StatementSyntax or GlobalStatementSyntax).ToArray() ?? [];
        var index = Array.IndexOf(all, owner);
        return all.Where((_, i) => Math.Abs(i - index) <= 1);
    }

    /// <summary>The key of the section; null where it is not spelled out.</summary>
    private static string? PathOf(ScopedValue section, SemanticModel model) =>
        section.Symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax
        {
            Initializer.Value: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments, Expression: MemberAccessExpressionSyntax { Expression: var parent } },
        } declarator
        && declarator.SyntaxTree == model.SyntaxTree
        && model.GetTypeInfo(parent).Type is { } type && HostTypes.IsConfiguration(type)
            ? model.GetConstantValue(arguments[0].Expression).Value as string
            : null;

    /// <summary>Reads the last part of a key.</summary>
    private sealed class SectionReading(string section, string? path) : Reading((_, _) => section)
    {
        public override SecretName NameFor(SecretName name) =>
            SecretName.Of(path is null ? LastPart(name) : $"{path}:{LastPart(name)}", name.EnvironmentVariable) ?? name;

        protected override string IndexOf(SecretName name) => LastPart(name);

        private static string LastPart(SecretName name) => name.ConfigurationKey.Substring(name.ConfigurationKey.LastIndexOf(':') + 1);
    }
}
