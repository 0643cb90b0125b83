using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Credentials.Naming;

namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>Finds names for new parameters and members.</summary>
internal static class FreeName
{
    /// <summary>The names of a configuration, the best first.</summary>
    public static readonly ImmutableArray<string> OfConfiguration = ImmutableArray.Create("configuration", "appConfiguration");

    /// <summary>The names of a service provider, the best first.</summary>
    public static readonly ImmutableArray<string> OfProvider = ImmutableArray.Create("sp", "provider");

    /// <summary>A name that means nothing yet at a place, and that no variable inside a piece of code hides.</summary>
    /// <param name="wishes">The names, the best first. Where all are taken, the last is followed by a number.</param>
    /// <param name="code">The piece of code.</param>
    /// <param name="position">The place.</param>
    /// <param name="model">The model of the file.</param>
    public static string In(ImmutableArray<string> wishes, SyntaxNode code, int position, SemanticModel model) => InAll(wishes, [(code, position, model)]);

    /// <summary>A name that is free in several pieces of code: each with the place where it has to mean nothing yet.</summary>
    public static string InAll(ImmutableArray<string> wishes, IEnumerable<(SyntaxNode Code, int Position, SemanticModel Model)> pieces)
    {
        var all = pieces.Select(piece => (Hidden: VariablesIn(piece.Code, piece.Model), piece.Position, piece.Model)).ToArray();
        return Find(
            wishes, name => Array.TrueForAll(all, piece => !piece.Hidden.Contains(name) && piece.Model.LookupSymbols(piece.Position, name: name).IsEmpty));
    }

    /// <summary>A name for a parameter of a static function: it may mean something else outside.</summary>
    public static string OfParameter(ImmutableArray<string> wishes, SyntaxNode function, SemanticModel model)
    {
        var hidden = VariablesIn(function, model);
        return Find(wishes, name => !hidden.Contains(name));
    }

    /// <summary>A name for a member. Where a variable hides it, "this." finds it.</summary>
    public static string OfMember(ImmutableArray<string> wishes, TypeDeclarationSyntax declaration, SemanticModel model) =>
        Find(wishes, name => model.LookupSymbols(declaration.OpenBraceToken.Span.End, name: name).IsEmpty);

    /// <summary>A name for a property that has what a variable would be called: "DbtServiceToken".</summary>
    public static string OfProperty(string variable, TypeDeclarationSyntax declaration, SemanticModel model)
    {
        var wish = IdentifierWords.Capitalized(variable);
        return OfMember(ImmutableArray.Create(wish, "Read" + wish), declaration, model);
    }

    private static HashSet<string> VariablesIn(SyntaxNode code, SemanticModel model) =>
        new(code.DescendantNodes().Where(node => Hides(node, model)).Select(NameOf), StringComparer.Ordinal);

    private static string Find(ImmutableArray<string> wishes, Func<string, bool> isFree)
    {
        var last = wishes[wishes.Length - 1];
        var name = wishes.FirstOrDefault(isFree);
        for (var number = 2; name is null; number++) name = isFree(last + number) ? last + number : null;
        return name;
    }

    /// <summary>Whether a node declares a variable. One that is a configuration itself is used instead of being in the way.</summary>
    private static bool Hides(SyntaxNode node, SemanticModel model) =>
        node is ParameterSyntax or VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ForEachStatementSyntax or CatchDeclarationSyntax
        && (model.GetDeclaredSymbol(node) switch
        {
            IParameterSymbol parameter => parameter.Type,
            ILocalSymbol local => local.Type,
            _ => null,
        }) is { } type
        && !HostTypes.IsConfiguration(type);

    private static string NameOf(SyntaxNode node) => node switch
    {
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
        ForEachStatementSyntax loop => loop.Identifier.ValueText,
        CatchDeclarationSyntax caught => caught.Identifier.ValueText,
        _ => "",
    };
}
