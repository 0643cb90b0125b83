using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Contexts.Idioms;

/// <summary>All cases of one kind of project in one compilation, and what is said of the tokens in it.</summary>
internal sealed class IdiomProject
{
    private const string Web =
        "IWebHostEnvironment env, IConfiguration configuration, IServiceCollection services, bool flag, string text";
    private const string Console = "string[] args, IConfiguration configuration, bool flag, string text";

    private static readonly Dictionary<string, (string Parameters, ImmutableArray<MetadataReference> References, string Usings, string Stubs)> Kinds = new()
    {
        ["web"] = (Web, References.Web, WebUsings, IdiomStubs.Web),
        ["con"] = (Console, References.Web, WebUsings, ""),
        ["func"] = (Console, References.Web, FunctionsUsings, IdiomStubs.Functions),
        ["wasm"] = ("", References.Net.Add(References.EmptyAssembly("Microsoft.AspNetCore.Components.WebAssembly")), WasmUsings, IdiomStubs.Wasm),
        ["unity"] = ("", References.Net.Add(References.EmptyAssembly("UnityEngine.CoreModule")), NetUsings, IdiomStubs.Unity),
        ["net472"] = ("", References.NetFrameworkForWeb, NetUsings, ""),
    };

    private const string NetUsings = "global using System; global using static Sink;\n";
    private const string WebUsings = NetUsings + """
        global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http;
        global using System.Threading; global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Hosting; global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.Configuration; global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Hosting;

        """;

    private const string WasmUsings = NetUsings + "global using Microsoft.AspNetCore.Components.WebAssembly.Hosting;\n";
    private const string FunctionsUsings = WebUsings + "global using Microsoft.Azure.Functions.Extensions.DependencyInjection;\n";

    private readonly ILookup<string, Diagnostic> _diagnostics;

    private IdiomProject(IEnumerable<Diagnostic> diagnostics) => _diagnostics = diagnostics.ToLookup(diagnostic => diagnostic.Location.SourceTree!.FilePath);

    /// <summary>Compiles all cases of a kind and looks for tokens.</summary>
    /// <param name="kind">The kind of project.</param>
    /// <param name="symbols">What <c>#if</c> finds defined.</param>
    public static async Task<IdiomProject> CreateAsync(string kind, ImmutableArray<string> symbols)
    {
        var (parameters, references, usings, stubs) = Kinds[kind];
        var options = new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: kind == "unity" ? symbols.Add("UNITY_EDITOR") : symbols);
        var trees = IdiomCase.All.Where(idiom => idiom.Kind == kind)
            .Select(idiom => CSharpSyntaxTree.ParseText(idiom.Source(parameters), options, idiom.Path))
            .Append(CSharpSyntaxTree.ParseText(usings + IdiomStubs.Everywhere, options, "/Everywhere.cs"))
            .Append(CSharpSyntaxTree.ParseText(stubs, options, "/Stubs.cs"))
            .Concat(kind == "web" || kind == "con" || kind == "func" ? IdiomStubs.OtherFiles(kind).Select((file, i) => CSharpSyntaxTree.ParseText(file, options, $"/Other{i}.cs")) : []);
        var compilation = CSharpCompilation.Create(
            "Program", [.. trees, CSharpSyntaxTree.ParseText("internal static class Entry { private static void Main() { } }", options, "/Entry.cs")], references,
            new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var found = await compilation.WithAnalyzers([new HardCodedTokenAnalyzer(), new InactiveTokenAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return new(found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start));
    }

    /// <summary>What is said of each token of a case.</summary>
    public IEnumerable<Diagnostic> Of(IdiomCase idiom) => _diagnostics[idiom.Path];
}
