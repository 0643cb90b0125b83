using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Contexts;

/// <summary>What the project says of all its code.</summary>
internal static class ProjectContext
{
    /// <summary>The project's own word comes first, then what makes it a test project.</summary>
    public static Evidence<Stage>? StageOf(Compilation compilation, AnalyzerConfigOptions options)
    {
        if (Evidence<Stage>.OfSetting(ValueOf(options, ProjectProperties.Stage), TableText.Of(ProjectProperties.Stage)) is { } answer) return answer;
        if (StringComparer.OrdinalIgnoreCase.Equals(ValueOf(options, ProjectProperties.IsTestProject), "true"))
            return new(Stage.Development, $"{TableText.Of(ProjectProperties.IsTestProject)} is true");
        return TestFrameworks.ReferencedBy(compilation) is { } framework ? new(Stage.Development, $"the project references {framework}") : null;
    }

    /// <summary>The property that says for whom the project acts, as messages show it.</summary>
    public static TableText ActorProperty { get; } = TableText.Of(ProjectProperties.Actor);

    /// <summary>For whom all code of the project acts.</summary>
    public static Evidence<Actor>? ActorOf(AnalyzerConfigOptions options) =>
        Evidence<Actor>.OfSetting(ValueOf(options, ProjectProperties.Actor), ActorProperty);

    /// <summary>Whether the project is packed as a tool.</summary>
    public static bool IsTool(AnalyzerConfigOptions options) => StringComparer.OrdinalIgnoreCase.Equals(ValueOf(options, ProjectProperties.PackAsTool), "true");

    /// <summary>The folder of the project; null if it is not known.</summary>
    public static string? FolderOf(AnalyzerConfigOptions options) => ValueOf(options, ProjectProperties.Folder);

    /// <summary>Whether the project wants its configuration files searched.</summary>
    public static bool ScansFiles(AnalyzerConfigOptions options) =>
        !StringComparer.OrdinalIgnoreCase.Equals(ValueOf(options, ProjectProperties.ScanFiles), "false");

    private static string? ValueOf(AnalyzerConfigOptions options, string property) => TokenOptions.ValueOf(options, ProjectProperties.OptionOf(property));
}

/// <summary>Test frameworks by the assembly that test code references.</summary>
internal static class TestFrameworks
{
    private static readonly (string Assembly, string Name)[] Known =
    [
        ("xunit.core", "xunit"),
        ("xunit.v3.core", "xunit"),
        ("nunit.framework", "NUnit"),
        ("Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest"),
        ("MSTest.TestFramework", "MSTest"),
        ("TUnit.Core", "TUnit"),
    ];

    /// <summary>The test framework that a compilation references, by name; null if it references none.</summary>
    public static TableText? ReferencedBy(Compilation compilation)
    {
        foreach (var reference in compilation.ReferencedAssemblyNames)
        {
            foreach (var (assembly, name) in Known)
            {
                if (string.Equals(reference.Name, assembly, StringComparison.OrdinalIgnoreCase)) return TableText.Of(name);
            }
        }

        return null;
    }
}

/// <summary>What the options of a file say of all its code.</summary>
internal static class SourceFileContext
{
    public static Evidence<Stage>? StageOf(TokenOptions options) => Evidence<Stage>.OfSetting(options.Stage, OptionTable.Stage.Shown);

    public static Evidence<Actor>? ActorOf(TokenOptions options) => Evidence<Actor>.OfSetting(options.Actor, OptionTable.Actor.Shown);
}
