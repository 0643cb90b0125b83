using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Sources.Injection;

/// <summary>One way to bring the configuration into a class.</summary>
internal interface IInjection
{
    /// <summary>How code of the class reads what is injected; null where it can't.</summary>
    public ReadPlan? In(CodeLocation code);
}
