using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using TokenAnalyzers.CodeFixes;
using TokenAnalyzers.Rules;

namespace TokenAnalyzers.Tests.Secrecy;

/// <summary>
/// The text that outputs have of the package itself: every string of its assemblies. Six characters of it that a random secret
/// has too tell nothing.
/// </summary>
internal static class KnownText
{
    /// <summary>Its windows, as <see cref="SecretWindows.Of"/> has them.</summary>
    public static HashSet<long> With(IEnumerable<string> fixedText) =>
        [.. StringsOf(typeof(HardCodedTokenAnalyzer).Assembly).Concat(StringsOf(typeof(ReadFromConfigurationFix).Assembly)).Concat(fixedText)
            .SelectMany(text => SecretWindows.Of(text).Concat(SecretWindows.Of(SecretWindows.WithoutMarks(text))))];

    private static List<string> StringsOf(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        var strings = new List<string>();
        for (var handle = metadata.GetNextHandle(MetadataTokens.UserStringHandle(0)); !handle.IsNil; handle = metadata.GetNextHandle(handle))
            strings.Add(metadata.GetUserString(handle));
        return strings;
    }
}
