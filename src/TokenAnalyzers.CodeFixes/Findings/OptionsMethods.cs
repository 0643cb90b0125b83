using Microsoft.CodeAnalysis;

namespace TokenAnalyzers.CodeFixes.Findings;

/// <summary>The methods by which programs set up options.</summary>
internal static class OptionsMethods
{
    public const string Namespace = "Microsoft.Extensions.DependencyInjection";

    /// <summary>Has options made, and checked, when the program starts and not at their first use.</summary>
    public const string ValidateOnStart = ".ValidateOnStart()";

    /// <summary>Since .NET 6; before, only the first use of options can tell that a value is missing.</summary>
    public static bool HasValidateOnStart(Compilation compilation) =>
        compilation.GetTypesByMetadataName(Namespace + ".OptionsBuilderExtensions").Any(type => !type.GetMembers("ValidateOnStart").IsEmpty);
}
