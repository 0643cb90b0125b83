using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Binding;

/// <summary>The methods that ask something of all elements.</summary>
internal static class Linq
{
    /// <summary>Makes them known at a place.</summary>
    public static void Import(int position, SemanticModel model, TokenEdits edits)
    {
        var elements = model.Compilation.GetSpecialType(SpecialType.System_Collections_Generic_IEnumerable_T).Construct(model.Compilation.ObjectType);
        new TypeNames(model, position, edits).ImportExtension(elements, "System.Linq", "All");
    }
}
