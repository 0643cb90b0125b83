using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Binding;

/// <summary>One way in which the objects of a type are filled.</summary>
/// <param name="By">What fills them.</param>
/// <param name="Path">The way to one of them from the object that is filled.</param>
internal sealed record Filling(IFiller By, MemberPath Path)
{
    /// <summary>Whether it needs no check of its own: options of the project are checked at start that have the same value of the same section.</summary>
    public bool IsCheckedBy(Filling other) =>
        (By switch
        {
            UncheckedConfiguration { Section: { } section } use => (section, use.Project),

            // What the container makes runs after that check.
            BoundVariable { Section: { } section, IsInConstructor: true } variable => (section, variable.Model.Compilation),
            _ => default((string Section, Compilation? Project)?),
        }) is var (own, project)
        && other.By is OptionsBinding options && options.CanCheck(other.Path)
        && options.Section == own && options.Model.Compilation == project
        && Path.KeyIn(own) == other.Path.KeyIn(own);
}

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

/// <summary>Data that is received: it may well be without a value, and whoever sends it decides that.</summary>
/// <param name="Certainty">How the code says so.</param>
internal sealed record ReceivedData(Certainty Certainty) : IFiller
{
    public string? Section => null;

    public bool CanCheck(MemberPath path) => true;

    public void Check(MemberPath path, string message, TokenEdits edits)
    {
    }
}

/// <summary>How sure it is that data is received.</summary>
internal enum Certainty
{
    /// <summary>A call or a parameter receives it.</summary>
    Seen,

    /// <summary>A framework gives it to a parameter, if it is not a service.</summary>
    Inferred,

    /// <summary>Attributes, or a client of a server, say how it looks, to be received or to be sent.</summary>
    Described,
}

/// <summary>A use of configuration for which no check can be written.</summary>
/// <param name="Section">The key of the section; null where it is not spelled out.</param>
/// <param name="Project">The project that uses it; null where that is not known.</param>
internal sealed record UncheckedConfiguration(string? Section = null, Compilation? Project = null) : IFiller
{
    public bool CanCheck(MemberPath path) => false;

    public void Check(MemberPath path, string message, TokenEdits edits) => throw new InvalidOperationException("There is no place for a check.");
}
