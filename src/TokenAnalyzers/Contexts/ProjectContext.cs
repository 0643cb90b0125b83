using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Contexts;

/// <summary>What the project says of all its code.</summary>
internal static class ProjectContext
{
    private static readonly char[] Separators = ['|'];

    /// <summary>The project's own word comes first, then what makes it a test project.</summary>
    public static Evidence<Stage>? StageOf(Compilation compilation, AnalyzerConfigOptions options)
    {
        if (Evidence<Stage>.OfSetting(ValueOf(options, ProjectProperties.Stage), TableText.Of(ProjectProperties.Stage)) is { } answer) return answer;
        if (StringComparer.OrdinalIgnoreCase.Equals(ValueOf(options, ProjectProperties.IsTestProject), "true"))
            return new(Stage.Development, MessageText.Of(Wording.PropertyIsTrue, TableText.Of(ProjectProperties.IsTestProject)));
        var own = ValueOf(options, ProjectProperties.References);
        var framework = string.IsNullOrEmpty(own) ? TestFrameworks.ReferencedBy(compilation) : TestFrameworks.In(own!.Split(Separators));
        return framework is not null ? new(Stage.Development, MessageText.Of(Wording.ProjectReferences, framework)) : null;
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

    /// <summary>The target frameworks of a project that has several; none of another project.</summary>
    public static ImmutableArray<string> FrameworksOf(AnalyzerConfigOptions options) =>
        (ValueOf(options, ProjectProperties.Frameworks) ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Select(static framework => framework.Trim())
            .ToImmutableArray();

    /// <summary>Whether the project wants its configuration files searched.</summary>
    public static bool ScansFiles(AnalyzerConfigOptions options) => !IsFalse(options, ProjectProperties.ScanFiles);

    /// <summary>Whether the markup of pages is reported here. All target frameworks of a project have the same pages, and one of them reports.</summary>
    public static bool ReportsMarkup(AnalyzerConfigOptions options) => !IsFalse(options, ProjectProperties.ReportsMarkup);

    private static bool IsFalse(AnalyzerConfigOptions options, string property) =>
        StringComparer.OrdinalIgnoreCase.Equals(ValueOf(options, property), "false");

    private static string? ValueOf(AnalyzerConfigOptions options, string property) => TokenOptions.ValueOf(options, ProjectProperties.OptionOf(property));
}

/// <summary>What only test code references: test frameworks, and libraries to assert, to mock, to start a program under test and to measure.</summary>
internal static class TestFrameworks
{
    // Names of packages and of assemblies; where both are the same, once.
    private static readonly (string Reference, string Name)[] Known =
    [
        ("xunit", "xunit"),
        ("xunit.core", "xunit"),
        ("xunit.v3", "xunit"),
        ("xunit.v3.core", "xunit"),
        ("xunit.v3.mtp-v1", "xunit"),
        ("xunit.v3.mtp-v2", "xunit"),
        ("NUnit", "NUnit"),
        ("nunit.framework", "NUnit"),
        ("MSTest", "MSTest"),
        ("MSTest.TestFramework", "MSTest"),
        ("Microsoft.VisualStudio.TestPlatform.TestFramework", "MSTest"),
        ("Microsoft.VisualStudio.QualityTools.UnitTestFramework", "MSTest"),
        ("TUnit", "TUnit"),
        ("TUnit.Core", "TUnit"),
        ("Machine.Specifications", "Machine.Specifications"),
        ("Reqnroll", "Reqnroll"),
        ("bunit", "bUnit"),
        ("Microsoft.AspNetCore.Mvc.Testing", "Microsoft.AspNetCore.Mvc.Testing"),
        ("BenchmarkDotNet", "BenchmarkDotNet"),
        ("Moq", "Moq"),
        ("NSubstitute", "NSubstitute"),
        ("FakeItEasy", "FakeItEasy"),
        ("FluentAssertions", "FluentAssertions"),
        ("AwesomeAssertions", "AwesomeAssertions"),
        ("Shouldly", "Shouldly"),
    ];

    /// <summary>What of these a compilation references, by name; null if it is none.</summary>
    public static TableText? ReferencedBy(Compilation compilation) => In(compilation.ReferencedAssemblyNames.Select(static reference => reference.Name));

    /// <summary>The same of references by their names. A reference to an assembly may have a version after its name.</summary>
    public static TableText? In(IEnumerable<string> references)
    {
        foreach (var reference in references)
        {
            var end = reference.IndexOf(',');
            var name = (end < 0 ? reference : reference.Substring(0, end)).Trim();
            foreach (var (known, shown) in Known)
            {
                if (string.Equals(name, known, StringComparison.OrdinalIgnoreCase)) return TableText.Of(shown);
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
