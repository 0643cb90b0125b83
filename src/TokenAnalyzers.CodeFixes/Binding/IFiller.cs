using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Binding;

/// <summary>What gives the objects of a type their values from outside of the code.</summary>
internal interface IFiller
{
    /// <summary>The key of the section of configuration; null where it is not spelled out, or the values come from elsewhere.</summary>
    public string? Section { get; }

    /// <summary>Whether the program can tell in time that a value is missing.</summary>
    public bool CanCheck(MemberPath path);

    /// <summary>Has the program fail with a message where a value is missing.</summary>
    public void Check(MemberPath path, string message, TokenEdits edits);
}
