using System.Runtime.CompilerServices;

namespace TokenAnalyzers.Formats.Characters;

/// <summary>How the methods that run over whole files are compiled.</summary>
internal static class HotPath
{
    /// <summary>
    /// Optimized at the first call. A build is often over before the runtime compiles a method a second time, and until
    /// then its loops run ten times slower. The member of the enumeration is missing in netstandard2.0.
    /// </summary>
    public const MethodImplOptions Optimized = (MethodImplOptions)512;
}
