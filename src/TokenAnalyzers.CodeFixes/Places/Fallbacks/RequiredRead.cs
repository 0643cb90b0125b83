using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using TokenAnalyzers.CodeFixes.Access;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;
using TokenAnalyzers.Disclosure;

namespace TokenAnalyzers.CodeFixes.Places.Fallbacks;

/// <summary>
/// The fallback of a value that code reads already. The fallback goes, and the code fails without the value: a program that is
/// configured keeps working, and needs no second key.
/// </summary>
internal sealed class RequiredRead : Place
{
    private static readonly Reading ByCode = new(static (_, _) => throw new InvalidOperationException("The code reads the value already."));

    private readonly ImmutableArray<(FallbackSite Site, RequiredKey Key, SemanticModel Model)> _sites;
    private readonly SyntaxNode? _declaration;

    private RequiredRead(TokenText text, ImmutableArray<(FallbackSite, RequiredKey, SemanticModel)> sites, SyntaxNode? declaration, CodePlace code)
        : base(text)
    {
        _sites = sites;
        _declaration = declaration;
        Code = code;
    }

    public override CodePlace Code { get; }

    public override MessageText? Title => _sites[0].Key.Title;

    /// <summary>The ways for a fallback: one, or none where it can't go.</summary>
    /// <returns>Null if the text is no fallback.</returns>
    public static async Task<ImmutableArray<Place>?> FindAsync(TokenText text, Document document, SemanticModel model, CancellationToken cancellationToken)
    {
        var finder = new FallbackFinder(model, cancellationToken);
        if (finder.Find(text.Expression) is { } site)
            return site.CanThrow ? ImmutableArray.Create<Place>(new RequiredRead(text, ImmutableArray.Create(await KeyedAsync(site, document, model, cancellationToken).ConfigureAwait(false)), null, CodePlace.At(text.Expression, document, model))) : ImmutableArray<Place>.Empty;

        if (finder.Whole(text.Expression).Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } || variable.Parent?.Parent is not { } declaration) return null;
        var sites = await UsesAsync(variable, document, model, cancellationToken).ConfigureAwait(false);
        return sites.IsEmpty ? null : ImmutableArray.Create<Place>(new RequiredRead(text, sites, declaration, CodePlace.At(text.Expression, document, model)));
    }

    // The code has its way to the value; no other access takes its place.
    public override bool Takes(IAccess access) => access is ConfigurationInScope;

    public override Task<Reading?> FindAsync(IAccess access, CancellationToken cancellationToken) => Task.FromResult<Reading?>(ByCode);

    public override void Write(Reading reading, SecretName name, TokenEdits edits, HoistedLocals locals)
    {
        foreach (var (site, key, model) in _sites)
        {
            site.Write(key.Exception(new(model, site.Fallback.SpanStart, edits)), edits);
            foreach (var rename in key.Renames) edits.Replace(rename.Tree, rename.Span, rename.Text);
        }

        if (_declaration is not null) edits.Remove(_declaration.SyntaxTree, Layout.LinesOf(_declaration));
    }

    /// <summary>The uses of a variable or constant that is nothing but a fallback; none if it is more, or if other assemblies may have it.</summary>
    private static async Task<ImmutableArray<(FallbackSite, RequiredKey, SemanticModel)>> UsesAsync(VariableDeclaratorSyntax variable, Document document, SemanticModel model, CancellationToken cancellationToken)
    {
        var none = ImmutableArray<(FallbackSite, RequiredKey, SemanticModel)>.Empty;
        if (variable.Parent is not VariableDeclarationSyntax { Variables.Count: 1, Parent: { ContainsDirectives: false } and (FieldDeclarationSyntax or LocalDeclarationStatementSyntax) }) return none;
        var symbol = model.GetDeclaredSymbol(variable, cancellationToken)!;
        if (symbol is IFieldSymbol && Visibility.IsOutside(symbol, model.Compilation)) return none;

        var sites = ImmutableArray.CreateBuilder<(FallbackSite, RequiredKey, SemanticModel)>();
        var references = await SymbolFinder.FindReferencesAsync(symbol, document.Project.Solution, cancellationToken).ConfigureAwait(false);
        foreach (var location in references.SelectMany(reference => reference.Locations))
        {
            var root = await location.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            var useModel = await location.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            if (root!.FindNode(location.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax name) return none;
            var use = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            if (new FallbackFinder(useModel!, cancellationToken).Find(use) is not { CanThrow: true } site) return none;
            sites.Add(await KeyedAsync(site, location.Document, useModel!, cancellationToken).ConfigureAwait(false));
        }

        return sites.ToImmutable();
    }

    private static async Task<(FallbackSite, RequiredKey, SemanticModel)> KeyedAsync(FallbackSite site, Document document, SemanticModel model, CancellationToken cancellationToken) =>
        (site, await RequiredKey.OfAsync(site.Read!, document, model, cancellationToken).ConfigureAwait(false), model);
}
