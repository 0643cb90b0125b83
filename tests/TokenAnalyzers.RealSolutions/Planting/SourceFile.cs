using System.Text;

namespace TokenAnalyzers.RealSolutions.Planting;

/// <summary>Writes sources so that nothing but the planted text differs.</summary>
internal static class SourceFile
{
    public static void Write(string path, string text)
    {
        var bytes = File.ReadAllBytes(path);
        File.WriteAllText(path, text, new UTF8Encoding(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble)));
    }
}
