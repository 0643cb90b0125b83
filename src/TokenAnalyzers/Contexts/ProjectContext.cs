using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TokenAnalyzers.Contexts;

/// <summary>What the project says of all its code.</summary>
internal static class ProjectContext
{
    /// <summary>The project's own word comes first, then what makes it a test project.</summary>
    public static StageAnswer? StageOf(Compilation compilation, AnalyzerConfigOptions options)
    {
        if (Is(options, ProjectProperties.Stage, "production")) return new(Stage.Production, $"{ProjectProperties.Stage} says so");
        if (Is(options, ProjectProperties.Stage, "development")) return new(Stage.Development, $"{ProjectProperties.Stage} says so");
        if (Is(options, ProjectProperties.IsTestProject, "true")) return new(Stage.Development, $"{ProjectProperties.IsTestProject} is true");
        return TestFrameworks.ReferencedBy(compilation) is { } framework ? new(Stage.Development, $"the project references {framework}") : null;
    }

    /// <summary>For whom all code of the project acts.</summary>
    public static ActorAnswer? ActorOf(AnalyzerConfigOptions options)
    {
        if (Is(options, ProjectProperties.Actor, "user")) return new(Actor.User, $"{ProjectProperties.Actor} says so");
        return Is(options, ProjectProperties.Actor, "service") ? new(Actor.Service, $"{ProjectProperties.Actor} says so") : null;
    }

    private static bool Is(AnalyzerConfigOptions options, string property, string value) =>
        options.TryGetValue(ProjectProperties.OptionOf(property), out var actual) && string.Equals(actual.Trim(), value, StringComparison.OrdinalIgnoreCase);
}
