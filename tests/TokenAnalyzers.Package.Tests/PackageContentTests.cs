using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests;

[Collection(PackedPackageTests.Name)]
public sealed class PackageContentTests(PackedPackage package) : IDisposable
{
    private readonly ZipArchive _zip = ZipFile.OpenRead(package.File);

    [Fact]
    public void The_package_holds_these_files_and_no_other()
    {
        string[] expected =
        [
            "README.md",
            "TokenAnalyzers.nuspec",
            "[Content_Types].xml",
            "_rels/.rels",
            "analyzers/dotnet/cs/TokenAnalyzers.CodeFixes.dll",
            "analyzers/dotnet/cs/TokenAnalyzers.dll",
            "buildTransitive/TokenAnalyzers.props",
            "package/services/metadata/core-properties/nuget.psmdcp",
        ];

        Assert.Equal(expected, _zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("id", "TokenAnalyzers")]
    [InlineData("authors", "The TokenAnalyzers authors")]
    [InlineData("developmentDependency", "true")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    [InlineData("projectUrl", "https://github.com/tokenanalyzers/tokenanalyzers")]
    public void The_metadata_says(string element, string value) => Assert.Equal(value, Metadata(element).Value);

    [Theory]
    [InlineData("description")]
    [InlineData("releaseNotes")]
    [InlineData("tags")]
    public void The_metadata_has_text_for(string element) => Assert.NotEmpty(Metadata(element).Value);

    [Fact]
    public void The_metadata_names_the_repository_and_the_version()
    {
        Assert.Equal("git", Metadata("repository").Attribute("type")!.Value);
        Assert.Equal("https://github.com/tokenanalyzers/tokenanalyzers", Metadata("repository").Attribute("url")!.Value);
        Assert.Equal(package.Version, Metadata("version").Value);
        Assert.Equal("expression", Metadata("license").Attribute("type")!.Value);
    }

    [Fact]
    public void The_package_depends_on_nothing() => Assert.DoesNotContain(Nuspec().Descendants(), element => element.Name.LocalName is "dependency" or "frameworkReference");

    [Theory]
    [InlineData("analyzers/dotnet/cs/TokenAnalyzers.dll")]
    [InlineData("analyzers/dotnet/cs/TokenAnalyzers.CodeFixes.dll")]
    public void Each_assembly_carries_its_symbols(string entry)
    {
        using var reader = new PEReader(new MemoryStream(Bytes(entry)));

        Assert.Contains(reader.ReadDebugDirectory(), directory => directory.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
    }

    [Theory]
    [InlineData("analyzers/dotnet/cs/TokenAnalyzers.dll")]
    [InlineData("analyzers/dotnet/cs/TokenAnalyzers.CodeFixes.dll")]
    public void No_assembly_knows_where_it_was_built(string entry)
    {
        using var reader = new PEReader(new MemoryStream(Bytes(entry)));
        var embedded = reader.ReadDebugDirectory().Single(directory => directory.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var provider = reader.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
        var symbols = provider.GetMetadataReader();

        var paths = symbols.Documents.Select(handle => symbols.GetString(symbols.GetDocument(handle).Name)).ToArray();

        Assert.All(paths, path => Assert.StartsWith("/_", path, StringComparison.Ordinal));
        Assert.True(Bytes(entry).AsSpan().IndexOf(Encoding.UTF8.GetBytes(Repository.Root)) < 0, "The path of the repository stands in the assembly.");
    }

    [Fact]
    public void The_props_show_the_compiler_each_property_that_the_analyzers_read()
    {
        var read = typeof(ProjectProperties).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (string)field.GetRawConstantValue()!);
        var visible = XElement.Parse(Text("buildTransitive/TokenAnalyzers.props")).Descendants("CompilerVisibleProperty").Select(item => item.Attribute("Include")!.Value);

        Assert.Equal(read.Order(StringComparer.Ordinal), visible.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_readme_in_the_package_is_the_one_of_the_repository() =>
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "README.md")), Text("README.md"));

    public void Dispose() => _zip.Dispose();

    private XElement Nuspec() => XElement.Parse(Text("TokenAnalyzers.nuspec"));

    private XElement Metadata(string element) => Nuspec().Descendants().Single(candidate => candidate.Name.LocalName == element);

    private string Text(string entry)
    {
        using var reader = new StreamReader(_zip.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    private byte[] Bytes(string entry)
    {
        using var stream = _zip.GetEntry(entry)!.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
