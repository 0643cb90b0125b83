using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Contexts.BuildConfigurations;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Contexts;

/// <summary>
/// What <c>[Conditional]</c> leaves out without DEBUG. Several of them on one symbol are joined by "or", and what is
/// overridden or inherited counts too, as the compiler has it.
/// </summary>
/// <param name="file">The file that has the call or the use: its symbols decide.</param>
/// <param name="names">The names in that file.</param>
internal sealed class ConditionalAttributes(FileConfigurations file, ISymbolResolver names)
{
    /// <summary>Whether Debug compiles a call, and Release does not.</summary>
    public bool LeaveOut(InvocationExpressionSyntax call, CancellationToken cancellationToken) => LeaveOutCallsOf(names.MethodOf(call, cancellationToken));

    /// <summary>Whether Debug compiles the use of an attribute, and Release does not.</summary>
    public bool LeaveOut(AttributeSyntax attribute, CancellationToken cancellationToken) =>
        AreOnlyInDebug(SymbolsOf(names.ClassOf(attribute, cancellationToken), static derived => derived.BaseType));

    /// <summary>Whether Debug compiles the calls of a method, and Release does not.</summary>
    public bool LeaveOutCallsOf(IMethodSymbol? method) => AreOnlyInDebug(SymbolsOf(method, static overriding => overriding.OverriddenMethod));

    /// <summary>The same of a method that is known by the attributes in its declaration alone, as it may not be built.</summary>
    public bool LeaveOutCallsWith(SyntaxList<AttributeListSyntax> lists, CancellationToken cancellationToken) =>
        AreOnlyInDebug(lists.SelectMany(list => list.Attributes)
            .Where(attribute => IsConditional(names.ClassOf(attribute, cancellationToken)))
            .Select(attribute => attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression)
            .Select(symbol => symbol is null ? null : ConstantFolder.Read(symbol, names, cancellationToken).Value)
            .OfType<string>().ToList());

    private bool AreOnlyInDebug(List<string> symbols) =>
        symbols.Count > 0 && symbols.Exists(file.Debug.Defines) && !symbols.Exists(file.Release.Defines);

    private static List<string> SymbolsOf<T>(T? declared, Func<T, T?> next)
        where T : class, ISymbol
    {
        List<string> symbols = [];
        for (; declared is not null; declared = next(declared))
        {
            symbols.AddRange(declared.GetAttributes()
                .Where(attribute => IsConditional(attribute.AttributeClass))
                .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value)
                .OfType<string>());
        }

        return symbols;
    }

    private static bool IsConditional(INamedTypeSymbol? type) => type?.ToDisplayString() == "System.Diagnostics.ConditionalAttribute";
}
