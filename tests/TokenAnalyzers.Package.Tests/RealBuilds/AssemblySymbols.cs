using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>Holds an assembly out of a package to carry its symbols, and to say nothing of the machine that built it.</summary>
internal static class AssemblySymbols
{
    public static void AssertEmbedded(byte[] assembly)
    {
        using var reader = new PEReader(new MemoryStream(assembly));

        Assert.Contains(reader.ReadDebugDirectory(), directory => directory.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
    }

    public static void AssertWithoutPaths(byte[] assembly)
    {
        using var reader = new PEReader(new MemoryStream(assembly));
        var embedded = reader.ReadDebugDirectory().Single(directory => directory.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var provider = reader.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
        var symbols = provider.GetMetadataReader();

        var paths = symbols.Documents.Select(handle => symbols.GetString(symbols.GetDocument(handle).Name)).ToArray();

        Assert.All(paths, path => Assert.StartsWith("/_", path, StringComparison.Ordinal));
        Assert.True(assembly.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Repository.Root)) < 0, "The path of the repository stands in the assembly.");
    }
}
