using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TokenAnalyzers.Freeze;

/// <summary>How a folder is compiled.</summary>
/// <param name="Kind">A program or a library.</param>
/// <param name="Nullable">What is said of null.</param>
/// <param name="Language">The version of C#.</param>
/// <param name="Symbols">What <c>#if</c> finds defined.</param>
/// <param name="Web">Whether ASP.NET Core is referenced.</param>
/// <param name="References">The assemblies that a test made, by the names of their files.</param>
internal sealed record Settings(
    OutputKind Kind, NullableContextOptions Nullable, LanguageVersion Language, ImmutableArray<string> Symbols, bool Web, ImmutableArray<string> References)
{
    private static readonly JsonSerializerOptions Format = new() { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };

    /// <summary>The settings of a folder of a tree, which nothing says.</summary>
    public static Settings Default { get; } = new(
        OutputKind.DynamicallyLinkedLibrary, NullableContextOptions.Enable, LanguageVersion.Latest,
        ["TRACE", "DEBUG", "NET", "NETCOREAPP", "NET10_0", .. from version in Enumerable.Range(5, 6) select $"NET{version}_0_OR_GREATER"], Web: true, []);

    /// <summary>The settings that were recorded beside a shape.</summary>
    public static Settings Read(string file) => JsonSerializer.Deserialize<Settings>(File.ReadAllText(file), Format)!;
}
