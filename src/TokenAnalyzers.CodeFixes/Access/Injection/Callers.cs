using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace TokenAnalyzers.CodeFixes.Access.Injection;

/// <summary>Who makes objects of a class.</summary>
/// <param name="Construct">Code of the solution constructs it, or a class that derives from it.</param>
/// <param name="Register">Code of the solution gives the class to a host or its services.</param>
internal sealed record Callers(bool Construct, bool Register)
{
    public static async Task<Callers> OfAsync(INamedTypeSymbol type, Solution solution, CancellationToken cancellationToken)
    {
        var result = new Callers(Construct: false, Register: false);
        var references = await SymbolFinder.FindReferencesAsync(type, solution, cancellationToken).ConfigureAwait(false);
        foreach (var location in references.SelectMany(reference => reference.Locations))
        {
            var root = await location.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            var model = await location.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            var node = root!.FindNode(location.Location.SourceSpan, findInsideTrivia: true, getInnermostNodeForTie: true);
            result = new(result.Construct || IsConstructedAt(node, model!), result.Register || IsRegisteredAt(node, model!));
        }

        return result;
    }

    /// <summary>Whether a parameter more breaks no code, and something is likely to supply it.</summary>
    public bool AllowParameter(InjectableClass type, Compilation compilation)
    {
        if (Construct) return false;
        if (Register || FrameworkTypes.AreActivated(type.Symbol)) return true;

        // A library can be used by anyone. In a program, a class that is given services is made by whoever has them.
        var isProgram = compilation.Options.OutputKind is not (OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule);
        return (isProgram || type.Symbol.DeclaredAccessibility != Accessibility.Public)
            && type.Symbol.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => FrameworkTypes.IsService(parameter.Type)));
    }

    private static bool IsConstructedAt(SyntaxNode node, SemanticModel model)
    {
        if (node is BaseObjectCreationExpressionSyntax) return true;
        var name = node.Ancestors().TakeWhile(ancestor => ancestor is NameSyntax).LastOrDefault() ?? node;
        return name.Parent switch
        {
            ObjectCreationExpressionSyntax creation => creation.Type == name,
            BaseTypeSyntax => true,
            ConstructorInitializerSyntax or AttributeSyntax => true,
            TypeArgumentListSyntax list => HasConstructorConstraint(list, name, model),
            _ => false,
        };
    }

    private static bool HasConstructorConstraint(TypeArgumentListSyntax list, SyntaxNode argument, SemanticModel model)
    {
        var parameters = model.GetSymbolInfo(list.Parent!).Symbol switch
        {
            IMethodSymbol method => method.TypeParameters,
            INamedTypeSymbol type => type.TypeParameters,
            _ => ImmutableArray<ITypeParameterSymbol>.Empty,
        };
        var index = list.Arguments.IndexOf((TypeSyntax)argument);
        return index < parameters.Length && parameters[index].HasConstructorConstraint;
    }

    /// <summary>Whether a class is an argument, in angle brackets or as typeof, of a method of a host.</summary>
    private static bool IsRegisteredAt(SyntaxNode node, SemanticModel model)
    {
        if (!node.Ancestors().Any(ancestor => ancestor is TypeArgumentListSyntax or TypeOfExpressionSyntax)) return false;
        return node.Ancestors().OfType<InvocationExpressionSyntax>().FirstOrDefault() is { } call
            && model.GetSymbolInfo(call).Symbol is IMethodSymbol method
            && FrameworkTypes.IsOfHost(method);
    }
}
