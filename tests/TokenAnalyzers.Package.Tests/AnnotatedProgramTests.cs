using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

public sealed class AnnotatedProgramTests
{
    [Fact]
    public async Task The_annotations_change_what_a_build_says()
    {
        var projects = await SharedBuilds.Fresh;

        Assert.Equal(
            ["3 TKN1001", "6 TKN1002", "14 TKN1001", "22 TKN1001"],
            projects.Build.Of(AnnotatedProgram.Name).Select(warning => $"{warning.Line} {warning.Id}"));
        Assert.Equal(2, Regex.Count(projects.Workspace.Read("Annotated/annotated.sarif"), "\"ruleId\": ?\"TKN1004\""));
    }

    [Fact]
    public async Task The_program_holds_no_annotation_and_does_not_need_their_assembly()
    {
        var workspace = (await SharedBuilds.Fresh).Workspace;
        using var assembly = new PEReader(new MemoryStream(workspace.ReadBytes("Annotated/bin/Debug/net10.0/Annotated.dll")));
        var metadata = assembly.GetMetadataReader();

        Assert.DoesNotContain("TokenAnalyzers.Annotations", metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)));
        Assert.DoesNotContain("TokenAnalyzers", metadata.TypeReferences.Select(handle => metadata.GetString(metadata.GetTypeReference(handle).Namespace)));
        Assert.Contains("Deployment", metadata.TypeDefinitions.Select(handle => metadata.GetString(metadata.GetTypeDefinition(handle).Name)));
        Assert.False(
            File.Exists(workspace.PathOf("Annotated/bin/Debug/net10.0/TokenAnalyzers.Annotations.dll")),
            "The assembly of the annotations stands beside the program.");
    }
}
