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
