using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace TokenAnalyzers.Tests.Verification;

/// <summary>A project beside the one under test, which references it.</summary>
/// <param name="Kind">A program or a library.</param>
/// <param name="Before">Its only file.</param>
/// <param name="After">The file after the fix.</param>
internal sealed record UsingProject(OutputKind Kind, string Before, string After)
{
    /// <summary>What it references beside .NET and ASP.NET Core.</summary>
    public ImmutableArray<MetadataReference> Referenced { get; init; } = [];

    /// <summary>Puts the project into a state of a test.</summary>
    public void AddTo(SolutionState state, string source)
    {
        var project = state.AdditionalProjects["User"];
        project.OutputKind = Kind;
        project.AdditionalProjectReferences.Add("TestProject");
        project.AdditionalReferences.AddRange(References.Web);
        project.AdditionalReferences.AddRange(Referenced);
        project.Sources.Add(("/User/User.cs", source));
    }
}
