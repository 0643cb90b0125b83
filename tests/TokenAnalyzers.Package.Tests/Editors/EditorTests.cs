namespace TokenAnalyzers.Package.Tests.Editors;

/// <summary>Tests that open the same projects, one after the other and beside no others: they measure the memory of this process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class EditorTests
{
    public const string Name = "Editors";
}
