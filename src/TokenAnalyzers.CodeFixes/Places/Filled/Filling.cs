namespace TokenAnalyzers.CodeFixes.Places.Filled;

/// <summary>One way in which the objects of a type are filled.</summary>
/// <param name="By">What fills them.</param>
/// <param name="Path">The way to one of them from the object that is filled.</param>
internal sealed record Filling(IFiller By, MemberPath Path)
{
    /// <summary>Whether no check can be written for it, and options of the project are checked at start that have the same value of the same section.</summary>
    public bool IsCheckedBy(Filling other) =>
        By is UncheckedConfiguration { Section: { } section, Project: { } project }
        && other.By is OptionsBinding options && options.CanCheck(other.Path)
        && options.Section == section && options.Model.Compilation == project
        && Path.KeyIn(section) == other.Path.KeyIn(section);
}
