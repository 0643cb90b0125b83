using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests.Editors;

/// <summary>csharp-ls, a server that editors speak to by the Language Server Protocol, with the projects of a folder open.</summary>
internal sealed class LanguageServer : IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(3);

    private static readonly Lazy<string?> Folder = new(Install);

    private readonly Process _process;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode?>> _asked = new();
    private int _lastId;

    private LanguageServer(Process process) => _process = process;

    /// <summary>Whether it can be had here: it is a tool that comes as a package.</summary>
    public static bool IsThere => Folder.Value is not null;

    /// <summary>Starts it over a folder.</summary>
    public static async Task<LanguageServer> StartAsync(string folder)
    {
        var start = new ProcessStartInfo(Path.Combine(Folder.Value!, "csharp-ls"))
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        Command.Isolate(start.Environment);
        var server = new LanguageServer(Process.Start(start)!);
        server._process.ErrorDataReceived += (_, _) => { };
        server._process.BeginErrorReadLine();
        _ = Task.Run(server.ReadAsync);
        var options = new JsonObject { ["csharp"] = new JsonObject { ["analyzersEnabled"] = true } };
        var about = new JsonObject
        {
            ["rootUri"] = UriOf(folder),
            ["initializationOptions"] = options,
            ["capabilities"] = new JsonObject
            {
                ["textDocument"] = new JsonObject { ["diagnostic"] = new JsonObject() },
                ["workspace"] = new JsonObject { ["configuration"] = true },
            },
            ["workspaceFolders"] = new JsonArray(new JsonObject { ["uri"] = UriOf(folder), ["name"] = "projects" }),
        };
        await server.AskAsync("initialize", about);
        server.Tell("initialized", []);
        return server;
    }

    /// <summary>Opens a file with some text, or changes it to another.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="text">The text.</param>
    /// <param name="version">A number that grows with each change; the first one opens the file.</param>
    public void Show(string file, string text, int version)
    {
        var document = new JsonObject { ["uri"] = UriOf(file), ["version"] = version };
        if (version == 1)
        {
            (document["languageId"], document["text"]) = ("csharp", text);
            Tell("textDocument/didOpen", new() { ["textDocument"] = document });
        }
        else
        {
            Tell("textDocument/didChange", new() { ["textDocument"] = document, ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = text }) });
        }
    }

    /// <summary>What it says of a file: the rule and the place of each diagnostic of ours, lines and columns counted from 1.</summary>
    public async Task<string[]> DiagnosticsAsync(string file)
    {
        var report = await AskAsync("textDocument/diagnostic", new() { ["textDocument"] = new JsonObject { ["uri"] = UriOf(file) } });
        return
        [
            .. from diagnostic in report!["items"]!.AsArray()
               let code = (string)diagnostic!["code"]!
               where code.StartsWith("TKN", StringComparison.Ordinal)
               let start = diagnostic["range"]!["start"]!
               select string.Create(CultureInfo.InvariantCulture, $"{code} ({(int)start["line"]! + 1},{(int)start["character"]! + 1})"),
        ];
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static string UriOf(string path) => new Uri(path).AbsoluteUri;

    // The manifest of the repository has its version.
    private static string? Install()
    {
        var folder = Directory.CreateTempSubdirectory("TokenAnalyzers.").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, ".config", "dotnet-tools.json")));
        var version = manifest.RootElement.GetProperty("tools").GetProperty("csharp-ls").GetProperty("version").GetString()!;
        return Command.RunAsync(folder, "tool", "install", "csharp-ls", "--version", version, "--tool-path", folder).GetAwaiter().GetResult().ExitCode == 0 ? folder : null;
    }

    private async Task<JsonNode?> AskAsync(string method, JsonObject parameters)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = _asked[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Send(new() { ["id"] = id, ["method"] = method, ["params"] = parameters });
        return await answer.Task.WaitAsync(LongestWait);
    }

    private void Tell(string method, JsonObject parameters) => Send(new() { ["method"] = method, ["params"] = parameters });

    private void Send(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        var stream = _process.StandardInput.BaseStream;
        lock (stream)
        {
            stream.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
            stream.Write(body);
            stream.Flush();
        }
    }

    private async Task ReadAsync()
    {
        var stream = _process.StandardOutput.BaseStream;
        while (await LengthAsync(stream) is var length and > 0)
        {
            var body = new byte[length];
            await stream.ReadExactlyAsync(body);
            var message = JsonNode.Parse(body)!;
            if (message["method"] is { } method) Answer((string)method!, message["id"]);
            else if (_asked.TryRemove((int)message["id"]!, out var asked)) asked.SetResult(message["result"]);
        }
    }

    // It asks how it is configured, and tells of its progress.
    private void Answer(string method, JsonNode? id)
    {
        if (id is null) return;
        JsonNode? result = method == "workspace/configuration" ? new JsonArray(new JsonObject { ["analyzersEnabled"] = true }) : null;
        Send(new() { ["id"] = id.DeepClone(), ["result"] = result });
    }

    // Lines of headers, and an empty one. At the end of the stream there is none.
    private static async Task<int> LengthAsync(Stream stream)
    {
        const string Header = "Content-Length: ";
        var (length, line, one) = (0, new StringBuilder(), new byte[1]);
        while (await stream.ReadAsync(one) == 1)
        {
            if (one[0] != '\n')
            {
                line.Append((char)one[0]);
                continue;
            }

            var header = line.ToString().TrimEnd('\r');
            if (header.Length == 0) return length;
            if (header.StartsWith(Header, StringComparison.OrdinalIgnoreCase)) length = int.Parse(header.AsSpan(Header.Length), CultureInfo.InvariantCulture);
            line.Clear();
        }

        return 0;
    }
}

/// <summary>A test that needs csharp-ls. Where it cannot be had, as without its package source, the test says so and is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LanguageServerFactAttribute : FactAttribute
{
    public LanguageServerFactAttribute()
    {
        if (!LanguageServer.IsThere) Skip = "csharp-ls cannot be installed here.";
    }
}
