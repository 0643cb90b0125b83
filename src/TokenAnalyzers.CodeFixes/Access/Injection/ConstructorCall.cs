using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes.Access.Injection;

/// <summary>A call of a constructor in the solution.</summary>
/// <param name="Called">The constructor.</param>
/// <param name="Caller">The constructor that calls it first, of the same class or of one that derives from it; null for any other code.</param>
/// <param name="CallerClass">The class of <paramref name="Caller"/>.</param>
internal sealed record ConstructorCall(Constructor Called, Constructor? Caller, InjectableClass? CallerClass)
{
    /// <summary>The expression that makes an object, where it is one.</summary>
    public BaseObjectCreationExpressionSyntax? Creation { get; init; }

    /// <summary>Where that expression runs.</summary>
    public CodePlace? Code { get; init; }

    /// <summary>How that expression reads the configuration; null where it can't.</summary>
    public Reading? Configuration { get; init; }
}
