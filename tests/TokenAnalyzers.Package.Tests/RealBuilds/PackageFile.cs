using System.IO.Compression;
using System.Xml.Linq;

namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>A nupkg, opened to be read.</summary>
internal sealed class PackageFile(string path) : IDisposable
{
    private readonly ZipArchive _zip = ZipFile.OpenRead(path);
    private readonly string _id = Path.GetFileName(path).Split(".0.")[0];

    /// <summary>The names of all entries in their ordinal order.</summary>
    public IEnumerable<string> Entries => _zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal);

    /// <summary>What the package says of itself.</summary>
    public XElement Nuspec => XElement.Parse(Text($"{_id}.nuspec"));

    /// <summary>The only element of that name in it.</summary>
    public XElement Metadata(string element) => Nuspec.Descendants().Single(candidate => candidate.Name.LocalName == element);

    public string Text(string entry)
    {
        using var reader = new StreamReader(_zip.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    public byte[] Bytes(string entry)
    {
        using var stream = _zip.GetEntry(entry)!.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    public void Dispose() => _zip.Dispose();
}
