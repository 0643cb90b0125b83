using Microsoft.CodeAnalysis;
using TokenAnalyzers.BuildConfigurations;

namespace TokenAnalyzers.Contexts;

/// <summary>
/// What <c>[Conditional]</c> leaves out without DEBUG. Several of them on one symbol are joined by "or", and what is
/// overridden or inherited counts too, as the compiler has it.
/// </summary>
/// <param name="file">The file that has the call or the use: its symbols decide.</param>
internal sealed class ConditionalAttributes(FileConfigurations file)
{
    private const string Conditional = "System.Diagnostics.ConditionalAttribute";

    /// <summary>Whether Debug compiles the calls of a method, and Release does not.</summary>
    public bool LeaveOutCallsOf(IMethodSymbol? method) => AreOnlyInDebug(SymbolsOf(method, static overriding => overriding.OverriddenMethod));

    /// <summary>Whether Debug compiles the uses of an attribute, and Release does not.</summary>
    public bool LeaveOutUsesOf(INamedTypeSymbol? attribute) => AreOnlyInDebug(SymbolsOf(attribute, static derived => derived.BaseType));

    private bool AreOnlyInDebug(List<string> symbols) =>
        symbols.Count > 0 && symbols.Exists(file.Debug.Defines) && !symbols.Exists(file.Release.Defines);

    private static List<string> SymbolsOf<T>(T? declared, Func<T, T?> next)
        where T : class, ISymbol
    {
        List<string> symbols = [];
        for (; declared is not null; declared = next(declared))
        {
            symbols.AddRange(declared.GetAttributes()
                .Where(attribute => attribute.AttributeClass?.ToDisplayString() == Conditional)
                .Select(attribute => attribute.ConstructorArguments.FirstOrDefault().Value)
                .OfType<string>());
        }

        return symbols;
    }
}
