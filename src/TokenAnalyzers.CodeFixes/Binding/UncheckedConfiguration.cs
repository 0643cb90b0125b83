using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Binding;

/// <summary>A use of configuration for which no check can be written.</summary>
/// <param name="Section">The key of the section; null where it is not spelled out.</param>
/// <param name="Project">The project that uses it; null where that is not known.</param>
internal sealed record UncheckedConfiguration(string? Section = null, Compilation? Project = null) : IFiller
{
    public bool CanCheck(MemberPath path) => false;

    public void Check(MemberPath path, string message, TokenEdits edits) => throw new InvalidOperationException("There is no place for a check.");
}
