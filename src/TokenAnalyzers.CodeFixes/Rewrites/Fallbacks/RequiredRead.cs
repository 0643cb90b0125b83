using Microsoft.CodeAnalysis.FindSymbols;
using TokenAnalyzers.CodeFixes.Binding;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.CodeFixes.Sources;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Detection.Reads;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.CodeFixes.Rewrites.Fallbacks;

/// <summary>
/// The fallback of a value that code reads already. The fallback goes, and the code fails without the value: a program that is
/// configured keeps working, and needs no second key.
/// </summary>
internal sealed class RequiredRead : RewriteStrategy
{
    private static readonly ReadPlan ByCode = new(static (_, _) => throw new InvalidOperationException("The code reads the value already."));

    // A value by its key is what code reads as a rule; objects that configuration fills are searched for then.
    private static readonly EarlierReadKind[] Kinds = [KeyedRead.Of, PropertyRead.Of];

    private readonly ImmutableArray<(FallbackSite Site, RequiredKey Key, SemanticModel Model)> _sites;

    private RequiredRead(TokenText text, ImmutableArray<(FallbackSite, RequiredKey, SemanticModel)> sites, CodeLocation code)
        : base(text)
    {
        _sites = sites;
        Code = code;
    }

    public override CodeLocation Code { get; }

    public override MessageText? Title => _sites[0].Key.Title;

    /// <summary>The declaration of a variable that is nothing but the fallback of others, and goes with them; null as a rule.</summary>
    private SyntaxNode? Declaration { get; init; }

    /// <summary>The field that reads, where it becomes a property; null as a rule.</summary>
    private FieldDeclarationSyntax? Field { get; init; }

    /// <summary>The ways for a fallback: one, or none where it can't go.</summary>
    /// <returns>Null if the text is not a fallback.</returns>
    public static async Task<ImmutableArray<RewriteStrategy>?> FindAsync(
        TokenText text, Document document, SemanticModel model, FilledTypes types, CancellationToken cancellationToken)
    {
        foreach (var kind in Kinds)
        {
            if (await FindAsync(kind, text, document, model, types, cancellationToken).ConfigureAwait(false) is { } ways) return ways;
        }

        return null;
    }

    // The code has its way to the value; no other access takes its place.
    protected override ValueSourceOffers Needs => ValueSourceOffers.Configuration;

    public override Task<ReadPlan?> FindAsync(ValueSource source, ReplacementKey secret, CancellationToken cancellationToken) =>
        Task.FromResult<ReadPlan?>(ByCode);

    public override void Write(ReadPlan reading, ReplacementKey name, TokenEdits edits, HoistedLocals locals)
    {
        foreach (var (site, key, model) in _sites)
        {
            var exception = key.Exception(new(model, site.Fallback.SpanStart, edits));
            if (!(key.Renames.IsEmpty && site is FallbackOperand operand && WriteVariable(operand, key, exception, edits, locals)))
                site.Write(exception, edits);
            foreach (var rename in key.Renames) edits.Replace(rename.Tree, rename.Span, rename.Text);
        }

        foreach (var lines in Declaration is null ? [] : Layout.LinesOf(Declaration)) edits.Remove(Declaration!.SyntaxTree, lines);
        if (Field is null) return;
        PropertyOfField.WriteModifiers(Field, isStatic: true, edits);
        PropertyOfField.WriteArrow(Field, edits);
    }

    /// <summary>Reads the value into a variable in front of the code, where the line would be too long.</summary>
    private bool WriteVariable(FallbackOperand site, RequiredKey key, string exception, TokenEdits edits, HoistedLocals locals)
    {
        if (site.Fallback.Parent is not BinaryExpressionSyntax read || read.SyntaxTree != Code.Model.SyntaxTree || key.Variable is not { } variable)
            return false;
        var source = new ReadSource(read.Left.ToString(), exception);
        if (Hoisting.PlaceForLonger(read, source.OrThrow.Length, Code.Document) is { } place)
            edits.Replace(read.SyntaxTree, read.Span, locals.Declare(place, source, variable, edits, Hoisting.IsValue(place, Code.Model)));
        else if (key.IsVariable && Field is null && Hoisting.MemberForLonger(read, source.OrThrow.Length, Code.Document) is { } member)
            edits.Replace(
                read.SyntaxTree,
                read.Span,
                locals.DeclareMember(member, source, FreeName.OfProperty(variable, (TypeDeclarationSyntax)member.Parent!, Code.Model), edits));
        else
            return false;
        return true;
    }

    private static async Task<ImmutableArray<RewriteStrategy>?> FindAsync(
        EarlierReadKind kind, TokenText text, Document document, SemanticModel model, FilledTypes types, CancellationToken cancellationToken)
    {
        var finder = new FallbackFinder(kind, model, cancellationToken);
        var code = CodeLocation.At(text.Expression, document, model);
        if (finder.Find(text.Expression) is { } site)
        {
            var key = site.Read is null ? null : await site.Read.KeyAsync(document, model, types, cancellationToken).ConfigureAwait(false);
            if (key is null && site.Read is not null) return null;
            if (key is null || !site.CanThrow) return ImmutableArray<RewriteStrategy>.Empty;
            var inPlace = new RequiredRead(text, ImmutableArray.Create((site, key, model)), code);
            var field = await PropertyOfField.FindAsync(text.Expression, document, model, cancellationToken).ConfigureAwait(false);
            return field is null
                ? ImmutableArray.Create<RewriteStrategy>(inPlace)
                : ImmutableArray.Create<RewriteStrategy>(new RequiredRead(text, inPlace._sites, code) { Field = field }, inPlace);
        }

        if (finder.Whole(text.Expression).Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }
            || variable.Parent?.Parent is not { } declaration)
        {
            return null;
        }

        var sites = await UsesAsync(kind, variable, document, model, types, cancellationToken).ConfigureAwait(false);
        return sites.IsEmpty ? null : ImmutableArray.Create<RewriteStrategy>(new RequiredRead(text, sites, code) { Declaration = declaration });
    }

    /// <summary>The uses of a variable or constant that is nothing but a fallback; none if it is more, or if other assemblies may have it.</summary>
    private static async Task<ImmutableArray<(FallbackSite, RequiredKey, SemanticModel)>> UsesAsync(
        EarlierReadKind kind, VariableDeclaratorSyntax variable, Document document, SemanticModel model, FilledTypes types, CancellationToken cancellationToken)
    {
        var none = ImmutableArray<(FallbackSite, RequiredKey, SemanticModel)>.Empty;
        if (variable.Parent is not VariableDeclarationSyntax
            {
                Variables.Count: 1,
                Parent: { ContainsDirectives: false } and (FieldDeclarationSyntax or LocalDeclarationStatementSyntax),
            })
        {
            return none;
        }

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
            if (new FallbackFinder(kind, useModel!, cancellationToken).Find(use) is not { CanThrow: true, Read: { } read } site) return none;
            if (await read.KeyAsync(location.Document, useModel!, types, cancellationToken).ConfigureAwait(false) is not { } key) return none;
            sites.Add((site, key, useModel!));
        }

        return sites.ToImmutable();
    }
}

/// <summary>The key that code reads already, without whose value it can't go on.</summary>
/// <param name="Name">What messages call it; null where outputs may not show it, or it is known only at run time.</param>
/// <param name="IsVariable">Whether it is a variable of the environment.</param>
/// <param name="Renames">Make the key of a personal token that of a service token, where one belongs, in all reads of the function; none as a rule.</param>
internal sealed record RequiredKey(DisclosedName? Name, bool IsVariable, ImmutableArray<KeyRename> Renames)
{
    public MessageText Title => (IsVariable, Name) switch
    {
        (true, null) => Wording.RequireTheVariable,
        (true, { } name) => MessageText.Of(Wording.RequireVariable, name),
        (false, null) => Wording.RequireTheValue,
        (false, { } name) => MessageText.Of(Wording.RequireValue, name),
    };

    /// <summary>The name of a variable for its value: "rabbitPassword" for RABBIT_PASSWORD; null where outputs may not show it.</summary>
    public string? Variable =>
        Name is null
            ? null
            : IdentifierWords.Uncapitalized(IdentifierWords.Pascal(IdentifierWords.Of(Name.Text))) is var words && char.IsLetter(words[0]) ? words
            : "value";

    public static async Task<RequiredKey> OfAsync(KeyedValue read, Document document, SemanticModel model, CancellationToken cancellationToken)
    {
        var asItIs = new RequiredKey(DisclosedName.OfKey(read.Key), read.IsVariable, ImmutableArray<KeyRename>.Empty);
        var options = TokenOptions.Of(model.SyntaxTree, document.Project.AnalyzerOptions);
        if (PersonalRead.Of(read.KeyExpression, model, cancellationToken) is not { } personal
            || !IsWrongKind(personal)
            || personal.Rename(options)?.Key is not { } key)
        {
            return asItIs;
        }

        var renames = ImmutableArray.CreateBuilder<KeyRename>();
        foreach (var same in ReadsOf(read, model, cancellationToken).Where(IsWrongKind))
        {
            if (same.Rename(options) is not var (place, text, _)) return asItIs;
            if (await KeyRename.FromAsync(document.Project, same.Node.GetLocation(), place, text, cancellationToken).ConfigureAwait(false) is not { } rename)
                return asItIs;
            renames.Add(rename);
        }

        return new(DisclosedName.OfKey(key), read.IsVariable, renames.ToImmutable());

        bool IsWrongKind(PersonalRead found) =>
            new ContextResolver(model.Compilation, document.Project.AnalyzerOptions).At(
                found.Node, found.Key.Format?.Provider, model, cancellationToken) is { Stage: Stage.Production, Actor: Actor.Service };
    }

    // A condition and what it decides have to read the same: configuration["GitHub:Pat"] != null ? configuration["GitHub:Pat"] : ...
    private static IEnumerable<PersonalRead> ReadsOf(KeyedValue read, SemanticModel model, CancellationToken cancellationToken)
    {
        var function = read.KeyExpression.Ancestors().First(node => node is (MemberDeclarationSyntax and not GlobalStatementSyntax) or CompilationUnitSyntax);
        return function.DescendantNodes().OfType<ExpressionSyntax>().Where(ConfigurationRead.MayBeAround)
            .Select(key => PersonalRead.Of(key, model, cancellationToken)).OfType<PersonalRead>().Where(same => same.Key.Text == read.Key);
    }

    /// <summary>The source of the exception that says that the value is missing.</summary>
    public string Exception(TypeNames types) => ReadPlan.Missing(Name?.Text, IsVariable, types);
}
