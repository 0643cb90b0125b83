using System.Diagnostics;

namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>One run of a command in its own process.</summary>
internal sealed class Command : IDisposable
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(10);

    private readonly Process _process;
    private readonly List<string> _output = [];

    private Command(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Receive(line.Data);
        _process.ErrorDataReceived += (_, line) => Receive(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What it printed so far, errors included.</summary>
    public string Output
    {
        get
        {
            lock (_output) return string.Join('\n', _output);
        }
    }

    public bool HasEnded => _process.HasExited;

    /// <summary>Starts <c>dotnet</c> with these arguments; variables are added to the environment of this process.</summary>
    public static Command Start(string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments) =>
        StartProgram("dotnet", folder, variables, arguments);

    private static Command StartProgram(string program, string folder, IReadOnlyDictionary<string, string> variables, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        Isolate(start.Environment);
        foreach (var (name, value) in variables) start.Environment[name] = value;
        return new(start);
    }

    /// <summary>Runs <c>dotnet</c> with these arguments to its end.</summary>
    public static async Task<CommandResult> RunAsync(string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        using var command = Start(folder, variables, arguments);
        return await command.WaitAsync(LongestRun);
    }

    /// <inheritdoc cref="RunAsync(string, IReadOnlyDictionary{string, string}, string[])"/>
    public static Task<CommandResult> RunAsync(string folder, params string[] arguments) => RunAsync(folder, new Dictionary<string, string>(), arguments);

    /// <summary>Runs another program, with an environment in which it may run <c>dotnet</c>.</summary>
    public static async Task<CommandResult> RunProgramAsync(string program, string folder, params string[] arguments)
    {
        using var command = StartProgram(program, folder, new Dictionary<string, string>(), arguments);
        return await command.WaitAsync(LongestRun);
    }

    /// <summary>Waits for the end; a process that takes longer is killed, and the result says so.</summary>
    public async Task<CommandResult> WaitAsync(TimeSpan limit)
    {
        using var timer = new CancellationTokenSource(limit);
        try
        {
            await _process.WaitForExitAsync(timer.Token);
            return new(_process.ExitCode, Output);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"No end after {limit}. Output so far:\n{Output}");
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    /// <summary>Takes from the environment of a process what only this one is meant to have.</summary>
    public static void Isolate(IDictionary<string, string?> environment)
    {
        // The tests themselves run under dotnet, which tells its children where its own build tools are.
        foreach (var name in environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray()) environment.Remove(name);

        // Whoever runs the tests may have a dbt account.
        foreach (var name in environment.Keys.Where(name => name.StartsWith("DBT", StringComparison.OrdinalIgnoreCase)).ToArray()) environment.Remove(name);

        // A build server that outlives its command keeps the output pipe open, and the command never ends.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        foreach (var (name, value) in CompilerServer.Variables) environment[name] = value;

        // No command lives long enough to gain from code that is measured before it is made fast.
        environment["DOTNET_TieredPGO"] = "0";

        // Messages are compared, so they are in one language.
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
    }

    private void Receive(string? line)
    {
        if (line is null) return;
        lock (_output) _output.Add(line);
    }
}

/// <summary>How a command ended.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
{
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"Exit code {ExitCode}:\n{Output}");
        return this;
    }
}
