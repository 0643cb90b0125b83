using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes.Access.Injection;

/// <summary>One way to bring the configuration into a class.</summary>
internal interface IInjection
{
    /// <summary>How code of the class reads what is injected; null where it can't.</summary>
    public Reading? In(CodePlace code);
}
