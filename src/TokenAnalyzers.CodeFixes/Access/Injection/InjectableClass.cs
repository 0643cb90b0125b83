using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokenAnalyzers.CodeFixes.Access.Injection;

/// <summary>A class whose hand-written parts declare all of its constructors.</summary>
/// <param name="Symbol">The class.</param>
/// <param name="Constructors">The constructors that are written as members.</param>
/// <param name="PrimaryConstructor">The part with the parameters of the class; null if it has none.</param>
internal sealed record InjectableClass(
    INamedTypeSymbol Symbol,
    ImmutableArray<ConstructorDeclarationSyntax> Constructors,
    ClassDeclarationSyntax? PrimaryConstructor)
{
    /// <returns>Null for what is no class of that kind: a struct, a record, a static or abstract class, one that is partly generated.</returns>
    public static InjectableClass? Of(INamedTypeSymbol type, Solution solution)
    {
        if (type is not { TypeKind: TypeKind.Class, IsStatic: false, IsAbstract: false, IsRecord: false }) return null;
        var parts = type.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax()).OfType<ClassDeclarationSyntax>()
            .OrderBy(part => part.SyntaxTree.FilePath, StringComparer.Ordinal).ToImmutableArray();
        if (parts.Length == 0 || parts.Any(part => solution.GetDocument(part.SyntaxTree) is null or SourceGeneratedDocument)) return null;

        var constructors = parts
            .SelectMany(part => part.Members).OfType<ConstructorDeclarationSyntax>()
            .Where(constructor => !constructor.Modifiers.Any(SyntaxKind.StaticKeyword)).ToImmutableArray();

        // One without a body is extern, or not written to its end.
        if (constructors.Any(constructor => constructor is { Body: null, ExpressionBody: null })) return null;
        return new(type, constructors, parts.FirstOrDefault(part => part.ParameterList is not null));
    }

    /// <summary>A name that no member of the class, and none of its parameters, has.</summary>
    public static string Free(string wish, IEnumerable<ParameterListSyntax> parameters, SemanticModel model, int position)
    {
        var taken = parameters.SelectMany(list => list.Parameters).Select(parameter => parameter.Identifier.ValueText).ToImmutableHashSet();
        var name = wish;
        for (var number = 2; taken.Contains(name) || !model.LookupSymbols(position, name: name).IsEmpty; number++) name = wish + number;
        return name;
    }
}
