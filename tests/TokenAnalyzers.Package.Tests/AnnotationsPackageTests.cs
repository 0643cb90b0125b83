using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

public sealed class AnnotationsPackageTests(PackedPackageFixture shared) : IClassFixture<PackedPackageFixture>, IDisposable
{
    private const string Assembly = "lib/netstandard2.0/TokenAnalyzers.Annotations.dll";

    private readonly PackageFile _package = new(shared.Package.FileOf("TokenAnalyzers.Annotations"));

    [Fact]
    public void The_package_holds_these_files_and_no_other()
    {
        string[] expected =
        [
            "README.md",
            "TokenAnalyzers.Annotations.nuspec",
            "[Content_Types].xml",
            "_rels/.rels",
            "icon.png",
            Assembly,
            "lib/netstandard2.0/TokenAnalyzers.Annotations.xml",
            "package/services/metadata/core-properties/nuget.psmdcp",
        ];

        Assert.Equal(expected, _package.Entries);
    }

    [Theory]
    [InlineData("id", "TokenAnalyzers.Annotations")]
    [InlineData("authors", "The TokenAnalyzers authors")]
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
    }

    // A development dependency is not given to the compiler of the project that references it.
    [Fact]
    public void Code_can_reference_the_package() => Assert.DoesNotContain(_package.Nuspec.Descendants(), element => element.Name.LocalName == "developmentDependency");

    [Fact]
    public void The_package_depends_on_nothing() => Assert.DoesNotContain(_package.Nuspec.Descendants(), element => element.Name.LocalName is "dependency" or "frameworkReference");

    [Fact]
    public void The_assembly_does_not_know_where_it_was_built() => AssemblySymbols.AssertWithoutPaths(_package.Bytes(Assembly));

    public void Dispose() => _package.Dispose();
}
