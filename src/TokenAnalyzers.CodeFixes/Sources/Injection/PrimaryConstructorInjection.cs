using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Sources.Injection;

/// <summary>One more parameter for a class that has parameters; the class keeps what it uses of them.</summary>
internal sealed class PrimaryConstructorInjection(ClassFamily family, Constructor primary) : IInjection
{
    private readonly AddedParameter? _added = family.Add([primary]);

    public ReadPlan? In(CodeLocation code)
    {
        // The constructors beside a primary one call it, and see their own parameters.
        var own = code.Reach is Reach.Constructor or Reach.ConstructorArguments ? family.Root.Around(code.Node) : primary;
        var added = own == primary ? _added : own is null ? null : family.Add([own]);
        if (added is null || code.Model.LookupSymbols(code.Position, name: family.Root.Parameter).Length > 0) return null;
        return new((_, edits) =>
        {
            added.Write(edits);
            return family.Root.Parameter;
        });
    }
}
