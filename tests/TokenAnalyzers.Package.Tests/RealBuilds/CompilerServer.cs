using System.Globalization;
using System.Text.RegularExpressions;

namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>
/// The compiler that stays for all builds of these tests, as one does on a developer's machine: it turns itself and the analyzers into machine code once.
/// The first build starts it, under a name of its own, so that no other build has it and the tests can end it.
/// </summary>
internal static partial class CompilerServer
{
    private static readonly string Name = string.Create(CultureInfo.InvariantCulture, $"token-analyzers-{Environment.ProcessId}");

    /// <summary>What tells a build of it.</summary>
    public static IReadOnlyDictionary<string, string> Variables { get; } = new Dictionary<string, string>
    {
        ["UseSharedCompilation"] = "true",
        ["SharedCompilationId"] = Name,

        // The tests need the memory, and there is one build at a time.
        ["DOTNET_gcServer"] = "0",
    };

    public static async Task EndAsync()
    {
        // It is part of the SDK that builds here.
        var about = (await Command.RunAsync(Repository.Root, "--info")).Succeeded().Output;
        var sdk = SdkFolder().Match(about).Groups["path"].Value;
        await Command.RunAsync(Repository.Root, "exec", Path.Combine(sdk, "Roslyn", "bincore", "VBCSCompiler.dll"), $"-pipename:{Name}", "-shutdown");
    }

    [GeneratedRegex(@"Base Path: +(?<path>.+)")]
    private static partial Regex SdkFolder();
}
