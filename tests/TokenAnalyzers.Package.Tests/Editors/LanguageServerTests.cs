using TokenAnalyzers.Package.Tests.RealBuilds;

namespace TokenAnalyzers.Package.Tests.Editors;

/// <summary>What an editor shows that speaks the Language Server Protocol, while somebody types. Of fixes, this server offers its own alone.</summary>
[Collection(EditorTests.Name)]
public sealed class LanguageServerTests
{
    [LanguageServerFact]
    public async Task A_token_is_shown_while_it_is_there()
    {
        var workspace = await SharedBuilds.Edited;
        var file = workspace.PathOf("App/Nightly.cs");
        var text = File.ReadAllText(file);
        var lines = text.Split('\n');
        var (line, column) = (Array.FindIndex(lines, row => row.Contains("dbtu_", StringComparison.Ordinal)) + 1, 0);
        column = lines[line - 1].IndexOf("dbtu_", StringComparison.Ordinal) + 1;
        using var server = await LanguageServer.StartAsync(workspace.Folder);

        server.Show(file, text, version: 1);
        Assert.Equal([$"TKN1001 ({line},{column})"], await server.DiagnosticsAsync(file));

        server.Show(file, "// moved\n" + text, version: 2);
        Assert.Equal([$"TKN1001 ({line + 1},{column})"], await server.DiagnosticsAsync(file));

        server.Show(file, text.Replace(text.Substring(text.IndexOf("dbtu_", StringComparison.Ordinal), 55), "typed", StringComparison.Ordinal), version: 3);
        Assert.Empty(await server.DiagnosticsAsync(file));

        server.Show(file, text[..(text.IndexOf("dbtu_", StringComparison.Ordinal) + 30)], version: 4);
        Assert.Empty(await server.DiagnosticsAsync(file));

        server.Show(file, text, version: 5);
        Assert.Equal([$"TKN1001 ({line},{column})"], await server.DiagnosticsAsync(file));
    }
}
