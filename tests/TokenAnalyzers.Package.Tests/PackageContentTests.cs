using System.Reflection;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using TokenAnalyzers.Options;
using TokenAnalyzers.Package.Tests.RealBuilds;
using TokenAnalyzers.Rules;

namespace TokenAnalyzers.Package.Tests;

public sealed class PackageContentTests(PackedPackageFixture shared) : IClassFixture<PackedPackageFixture>, IDisposable
{
    private readonly PackageFile _package = new(shared.Package.FileOf("TokenAnalyzers"));

    [Fact]
    public void The_package_holds_these_files_and_no_other()
    {
        string[] expected =
        [
            "README.md",
            "TokenAnalyzers.nuspec",
            "[Content_Types].xml",
            "_rels/.rels",
            "analyzers/dotnet/TokenAnalyzers.dll",
            "analyzers/dotnet/cs/TokenAnalyzers.CodeFixes.dll",
            "analyzers/dotnet/ru/TokenAnalyzers.resources.dll",
            "analyzers/dotnet/vb/TokenAnalyzers.VisualBasic.dll",
            "buildMultiTargeting/TokenAnalyzers.targets",
            "buildTransitive/TokenAnalyzers.Baseline.targets",
            "buildTransitive/TokenAnalyzers.Commands.targets",
            "buildTransitive/TokenAnalyzers.Modes.targets",
            "buildTransitive/TokenAnalyzers.Report.targets",
            "buildTransitive/TokenAnalyzers.WriteBaseline.targets",
            "buildTransitive/TokenAnalyzers.props",
            "buildTransitive/TokenAnalyzers.targets",
            "config/TokenAnalyzers.audit.globalconfig",
            "config/TokenAnalyzers.report.globalconfig",
            "config/TokenAnalyzers.strict.globalconfig",
            "icon.png",
            "package/services/metadata/core-properties/nuget.psmdcp",
            "tools/netstandard2.0/TokenAnalyzers.Build.dll",
        ];

        Assert.Equal(expected, _package.Entries);
    }

    [Theory]
    [InlineData("id", "TokenAnalyzers")]
    [InlineData("authors", "The TokenAnalyzers authors")]
    [InlineData("developmentDependency", "true")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    [InlineData("icon", "icon.png")]
    [InlineData("projectUrl", "https://github.com/tokenanalyzers/tokenanalyzers")]
    public void The_metadata_says(string element, string value) => Assert.Equal(value, _package.Metadata(element).Value);

    [Theory]
    [InlineData("description")]
    [InlineData("releaseNotes")]
    [InlineData("tags")]
    public void The_metadata_has_text_for(string element) => Assert.NotEmpty(_package.Metadata(element).Value);

    [Fact]
    public void The_metadata_names_the_repository_and_the_version()
    {
        Assert.Equal("git", _package.Metadata("repository").Attribute("type")!.Value);
        Assert.Equal("https://github.com/tokenanalyzers/tokenanalyzers", _package.Metadata("repository").Attribute("url")!.Value);
        Assert.Equal(shared.Package.Version, _package.Metadata("version").Value);
        Assert.Equal("expression", _package.Metadata("license").Attribute("type")!.Value);
    }

    [Fact]
    public void The_release_notes_name_every_rule()
    {
        var fields = typeof(Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public);
        var rules = fields.Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>().Select(rule => $"- {rule.Id}: {rule.Title}");
        var named = _package.Metadata("releaseNotes").Value.Split('\n', StringSplitOptions.TrimEntries).Where(line => line.StartsWith("- TKN", StringComparison.Ordinal));

        Assert.Equal(rules.Order(StringComparer.Ordinal), named);
    }

    [Fact]
    public void The_package_depends_on_nothing() => Assert.DoesNotContain(_package.Nuspec.Descendants(), element => element.Name.LocalName is "dependency" or "frameworkReference");

    [Theory]
    [InlineData("analyzers/dotnet/TokenAnalyzers.dll")]
    [InlineData("analyzers/dotnet/cs/TokenAnalyzers.CodeFixes.dll")]
    [InlineData("analyzers/dotnet/vb/TokenAnalyzers.VisualBasic.dll")]
    [InlineData("tools/netstandard2.0/TokenAnalyzers.Build.dll")]
    public void No_assembly_knows_where_it_was_built(string entry) => AssemblySymbols.AssertWithoutPaths(_package.Bytes(entry));

    [Fact]
    public void The_props_show_the_compiler_each_property_that_the_analyzers_read()
    {
        var read = typeof(ProjectProperties).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (string)field.GetRawConstantValue()!);
        var visible = XElement.Parse(_package.Text("buildTransitive/TokenAnalyzers.props")).Descendants("CompilerVisibleProperty").Select(item => item.Attribute("Include")!.Value);

        Assert.Equal(read.Order(StringComparer.Ordinal), visible.Order(StringComparer.Ordinal));
    }

    public void Dispose() => _package.Dispose();
}
