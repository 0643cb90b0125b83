using System.Reflection.PortableExecutable;
using System.Text;

namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>Holds an assembly out of a package to say nothing of the machine that built it. Its symbols are in a package of their own.</summary>
internal static class AssemblySymbols
{
    public static void AssertWithoutPaths(byte[] assembly)
    {
        using var reader = new PEReader(new MemoryStream(assembly));
        var symbols = reader.ReadDebugDirectory().Single(directory => directory.Type == DebugDirectoryEntryType.CodeView);

        Assert.StartsWith("/_", reader.ReadCodeViewDebugDirectoryData(symbols).Path, StringComparison.Ordinal);
        Assert.True(assembly.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Repository.Root)) < 0, "The path of the repository stands in the assembly.");
    }
}
