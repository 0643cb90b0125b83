using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.CodeFixes.Access;

/// <summary>Finds names for new parameters and members.</summary>
internal static class FreeName
{
    /// <summary>A name that means nothing yet at a place, and that no variable inside of a piece of code hides.</summary>
    /// <param name="wish">The name, followed by a number where it is taken.</param>
    /// <param name="code">The piece of code.</param>
    /// <param name="position">The place.</param>
    /// <param name="model">The model of the file.</param>
    public static string In(string wish, SyntaxNode code, int position, SemanticModel model)
    {
        var hidden = new HashSet<string>(code.DescendantNodes().Where(node => Hides(node, model)).Select(NameOf), StringComparer.Ordinal);
        return Find(wish, name => !hidden.Contains(name) && model.LookupSymbols(position, name: name).IsEmpty);
    }

    /// <summary>A name for a member. Where a variable hides it, "this." finds it.</summary>
    public static string OfMember(string wish, TypeDeclarationSyntax declaration, SemanticModel model) =>
        Find(wish, name => model.LookupSymbols(declaration.OpenBraceToken.Span.End, name: name).IsEmpty);

    private static string Find(string wish, Func<string, bool> isFree)
    {
        var name = wish;
        for (var number = 2; !isFree(name); number++) name = wish + number;
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
