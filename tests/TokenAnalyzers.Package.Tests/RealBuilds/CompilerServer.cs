using System.Diagnostics;
using System.Globalization;
using System.IO.Pipes;

namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>
/// A compiler that stays for all builds of these tests, as one does on a developer's machine: it compiles itself and the analyzers to machine code once.
/// It is a process of its own, as one that a build starts keeps the output pipe of that build open.
/// </summary>
internal sealed class CompilerServer : IDisposable
{
    private static readonly string Pipe = string.Create(CultureInfo.InvariantCulture, $"token-analyzers-{Environment.ProcessId}");

    private readonly Process _process;

    private CompilerServer(Process process) => _process = process;

    /// <summary>What tells a build of this compiler.</summary>
    public static IReadOnlyDictionary<string, string> Variables { get; } = new Dictionary<string, string>
    {
        ["UseSharedCompilation"] = "true",
        ["SharedCompilationId"] = Pipe,
    };

    /// <summary>Starts the compiler of the SDK that builds the repository, and waits until it answers: a build that finds none would start another.</summary>
    public static async Task<CompilerServer> StartAsync()
    {
        var roslyn = (await Command.RunAsync(Repository.Root, "msbuild", Path.Combine("src", "TokenAnalyzers"), "-getProperty:RoslynTargetsPath")).Succeeded().Output.Trim();
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(roslyn, "bincore", "VBCSCompiler.dll"), $"-pipename:{Pipe}"]) { UseShellExecute = false };
        start.Environment["DOTNET_gcServer"] = "0";
        var server = new CompilerServer(Process.Start(start)!);

        // Where a pipe is a file, the compiler puts it into this folder.
        var pipe = OperatingSystem.IsWindows() ? Pipe : Path.Combine("/tmp", Pipe);
        await using var client = new NamedPipeClientStream(".", pipe, PipeDirection.InOut, PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);
        await client.ConnectAsync(TimeSpan.FromMinutes(1), CancellationToken.None);
        return server;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
