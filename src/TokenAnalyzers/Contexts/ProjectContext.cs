using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TokenAnalyzers.Contexts;

/// <summary>What the project says of all its code.</summary>
internal static class ProjectContext
{
    /// <summary>
    /// The project's own words come first, then what makes it a test project. Anything else is production: an unset
    /// environment means Production in .NET.
    /// </summary>
    public static CodeContext Of(Compilation compilation, AnalyzerConfigOptions options)
    {
        var actor = Is(options, ProjectProperties.Actor, "user") ? Actor.User : Actor.Service;
        if (Is(options, ProjectProperties.Stage, "production")) return new(Stage.Production, $"{ProjectProperties.Stage} says so", actor);
        if (Is(options, ProjectProperties.Stage, "development")) return new(Stage.Development, $"{ProjectProperties.Stage} says so", actor);
        if (Is(options, ProjectProperties.IsTestProject, "true")) return new(Stage.Development, $"{ProjectProperties.IsTestProject} is true", actor);
        return TestFrameworks.ReferencedBy(compilation) is { } framework
            ? new(Stage.Development, $"the project references {framework}", actor)
            : new(Stage.Production, "no environment guard", actor);
    }

    private static bool Is(AnalyzerConfigOptions options, string property, string value) =>
        options.TryGetValue(ProjectProperties.OptionOf(property), out var actual) && string.Equals(actual.Trim(), value, StringComparison.OrdinalIgnoreCase);
}
