using System.Collections.Immutable;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace TokenAnalyzers.Freeze;

/// <summary>What sources are compiled against: the frameworks that run the harness, and assemblies that tests made.</summary>
internal static class Frameworks
{
    public static ImmutableArray<MetadataReference> Net { get; } = Load(typeof(object));

    public static ImmutableArray<MetadataReference> Web { get; } = [.. Net, .. Load(typeof(Microsoft.AspNetCore.Builder.WebApplication))];

    /// <summary>An assembly of which a test recorded the metadata.</summary>
    public static MetadataReference Recorded(string file)
    {
        var content = File.ReadAllBytes(file);
        // Never freed: the few there are live as long as the process.
        var start = GCHandle.Alloc(content, GCHandleType.Pinned).AddrOfPinnedObject();
        return AssemblyMetadata.Create(ModuleMetadata.CreateFromMetadata(start, content.Length)).GetReference();
    }

    private static ImmutableArray<MetadataReference> Load(Type typeOfFramework) =>
    [
        .. from file in Directory.EnumerateFiles(Path.GetDirectoryName(typeOfFramework.Assembly.Location)!, "*.dll").Order(StringComparer.Ordinal)
           where IsManaged(file)
           select MetadataReference.CreateFromFile(file),
    ];

    private static bool IsManaged(string file)
    {
        using var reader = new PEReader(File.OpenRead(file));
        return reader.HasMetadata;
    }
}
