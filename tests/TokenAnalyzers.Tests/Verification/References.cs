using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace TokenAnalyzers.Tests.Verification;

/// <summary>What the code under test may use: .NET and ASP.NET Core as installed here, or .NET Framework, and no test framework.</summary>
internal static class References
{
    public static readonly ReferenceAssemblies None = new("net10.0");

    public static readonly ImmutableArray<MetadataReference> Net = Load(typeof(object));

    public static readonly ImmutableArray<MetadataReference> Web = [.. Net, .. Load(typeof(Microsoft.AspNetCore.Builder.WebApplication))];

    /// <summary>.NET Framework, with System.Configuration and without the newer configuration.</summary>
    public static readonly ImmutableArray<MetadataReference> NetFramework = LoadNetFramework("mscorlib", "System", "System.Core", "System.Net.Http", "System.Configuration");

    /// <summary>The same for a project that does not reference System.Configuration.</summary>
    public static readonly ImmutableArray<MetadataReference> NetFrameworkWithoutConfiguration = NetFramework.RemoveAt(NetFramework.Length - 1);

    /// <summary>An assembly that has a name and nothing else.</summary>
    public static MetadataReference EmptyAssembly(string name)
    {
        using var stream = new MemoryStream();
        CSharpCompilation.Create(name, references: Net, options: new(OutputKind.DynamicallyLinkedLibrary, deterministic: true)).Emit(stream);
        stream.Position = 0;
        return MetadataReference.CreateFromStream(stream);
    }

    private static ImmutableArray<MetadataReference> LoadNetFramework(params string[] names)
    {
        var package = typeof(References).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "NetFrameworkReferences").Value!;
        var folder = Path.Combine(package, "build", ".NETFramework", "v4.7.2");
        return [.. names.Select(name => MetadataReference.CreateFromFile(Path.Combine(folder, name + ".dll")))];
    }

    private static ImmutableArray<MetadataReference> Load(Type typeOfFramework) =>
    [
        .. from file in Directory.EnumerateFiles(Path.GetDirectoryName(typeOfFramework.Assembly.Location)!, "*.dll")
           let name = Path.GetFileName(file)
           where name.StartsWith("System", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"
           where IsManaged(file)
           select MetadataReference.CreateFromFile(file),
    ];

    private static bool IsManaged(string file)
    {
        using var stream = File.OpenRead(file);
        using var reader = new System.Reflection.PortableExecutable.PEReader(stream);
        return reader.HasMetadata;
    }
}
