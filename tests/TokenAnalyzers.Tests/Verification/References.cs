using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace TokenAnalyzers.Tests.Verification;

/// <summary>What the code under test may use: .NET and ASP.NET Core as installed here, or .NET Framework, and no test framework.</summary>
internal static class References
{
    public static readonly ReferenceAssemblies None = new("net10.0");

    public static readonly ImmutableArray<MetadataReference> Net = Load(typeof(object));

    public static readonly ImmutableArray<MetadataReference> Web = Load(typeof(object), typeof(Microsoft.AspNetCore.Builder.WebApplication));

    /// <summary>An empty library for the web. Compilations that begin with it share what was read of the references.</summary>
    public static readonly CSharpCompilation WebLibrary =
        Bound(CSharpCompilation.Create("Test", references: Web, options: new(OutputKind.DynamicallyLinkedLibrary)));

    /// <summary>.NET Framework, with System.Configuration and without the newer configuration.</summary>
    public static readonly ImmutableArray<MetadataReference> NetFramework = LoadNetFramework("mscorlib", "System", "System.Core", "System.Net.Http", "System.Configuration");

    /// <summary>The same with System.Web.</summary>
    public static readonly ImmutableArray<MetadataReference> NetFrameworkForWeb = [.. NetFramework, .. LoadNetFramework("System.Web")];

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

    private static CSharpCompilation Bound(CSharpCompilation compilation)
    {
        _ = compilation.GetSpecialType(SpecialType.System_String);
        return compilation;
    }

    private static ImmutableArray<MetadataReference> Load(params Type[] typesOfFrameworks)
    {
        var assemblies =
            from type in typesOfFrameworks
            from file in Directory.EnumerateFiles(Path.GetDirectoryName(type.Assembly.Location)!, "*.dll")
            let name = Path.GetFileNameWithoutExtension(file)
            where name.StartsWith("System", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal)
                || name is "netstandard" or "mscorlib"
            let reference = MetadataReference.CreateFromFile(file)
            let metadata = ReadMetadata(reference)
            where metadata is not null
            select (Name: name, Reference: reference, Metadata: metadata);
        var all = assemblies.ToArray();

        // An assembly that only says where its types are now adds none, unless another was built against it. Each costs time in every test.
        var named = all.SelectMany(assembly => assembly.Metadata.AssemblyReferences.Select(handle => assembly.Metadata.GetAssemblyReference(handle).Name)
            .Select(assembly.Metadata.GetString)).Concat(["netstandard", "mscorlib"]).ToHashSet();
        return [.. all.Where(assembly => named.Contains(assembly.Name) || HasTypes(assembly.Metadata)).Select(assembly => assembly.Reference)];
    }

    // Null for a library that is not managed.
    private static MetadataReader? ReadMetadata(PortableExecutableReference reference)
    {
        try
        {
            return ((AssemblyMetadata)reference.GetMetadata()).GetModules()[0].GetMetadataReader();
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    private static bool HasTypes(MetadataReader metadata) =>
        metadata.TypeDefinitions.Any(handle => (metadata.GetTypeDefinition(handle).Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public);
}
