using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Contexts.Guards;
using TokenAnalyzers.Options;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>
/// Asks for the stage of the literal "TOKEN" in a source. A pair of sources is written as one text: of each ⟨development¦production⟩ the
/// first part makes the source whose token is guarded, the second the one whose token production reaches.
/// </summary>
internal static class GuardedSource
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Diagnostics.CodeAnalysis;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        using IHostingEnvironment = Microsoft.AspNetCore.Hosting.IHostingEnvironment;

        """;

    // The frameworks that are not installed here, as far as guards need them.
    private const string Frameworks = """
        namespace Microsoft.AspNetCore.Components.WebAssembly.Hosting
        {
            public interface IWebAssemblyHostEnvironment { string Environment { get; } }
            public static class WebAssemblyHostEnvironmentExtensions
            {
                public static bool IsDevelopment(this IWebAssemblyHostEnvironment environment) => throw null!;
                public static bool IsProduction(this IWebAssemblyHostEnvironment environment) => throw null!;
            }
            public sealed class WebAssemblyHostBuilder { public IWebAssemblyHostEnvironment HostEnvironment => throw null!; }
        }
        namespace Microsoft.Azure.Functions.Extensions.DependencyInjection
        {
            public abstract class FunctionsHostBuilderContext { public string EnvironmentName => throw null!; }
        }
        namespace Aspire.Hosting
        {
            public class DistributedApplicationExecutionContext { public bool IsPublishMode => throw null!; public bool IsRunMode => throw null!; }
            public interface IDistributedApplicationBuilder { DistributedApplicationExecutionContext ExecutionContext { get; } Microsoft.Extensions.Hosting.IHostEnvironment Environment { get; } }
        }
        namespace TokenAnalyzers
        {
            [System.AttributeUsage(System.AttributeTargets.Method | System.AttributeTargets.Property)]
            public sealed class EnvironmentGuardAttribute(params string[] environments) : System.Attribute { public string[] Environments => environments; }
        }
        """;

    private static readonly SyntaxTree FrameworkTree = CSharpSyntaxTree.ParseText(Frameworks);

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Guarded",
        [FrameworkTree],
        References.Web,
        new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The source of a pair whose token is guarded.</summary>
    public static string Development(string pair) => Choose(pair, first: true);

    /// <summary>The source of a pair whose token production reaches.</summary>
    public static string Production(string pair) => Choose(pair, first: false);

    /// <summary>Statements as the body of a method that is given what hosts give.</summary>
    public static string Method(string statements) => $$"""
        class C
        {
            public async Task<string> M(
                IHostEnvironment env, IWebHostEnvironment web, IHostingEnvironment old, IConfiguration configuration, bool flag, int number, List<string> list, string? text,
                WebAssemblyHostBuilder wasm,
                Microsoft.Azure.Functions.Extensions.DependencyInjection.FunctionsHostBuilderContext functions,
                Aspire.Hosting.IDistributedApplicationBuilder aspire)
            {
                await Task.Yield();
                {{statements}}
                return "";
            }

            static void Use(object? token) { }
        }
        """;

    /// <summary>Checks that the guards find the token of the first source of a pair in development, and that of the second not.</summary>
    public static void AssertPair(string pair)
    {
        Assert.Equal(Stage.Development, Answer(Development(pair))?.Value);
        Assert.NotEqual(Stage.Development, Answer(Production(pair))?.Value);
    }

    /// <summary>What the guards of a source say of its token.</summary>
    public static Evidence<Stage>? Answer(string source, EnvironmentNames? names = null, bool mustCompile = true)
    {
        var model = Compile(source, out var tree).GetSemanticModel(tree);
        if (mustCompile) Assert.Empty(model.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return Ask(source, model, names ?? EnvironmentNames.WithoutOptions, mustCompile);
    }

    /// <summary>The same on a thread whose stack is small.</summary>
    public static Evidence<Stage>? AnswerOnSmallStack(string source)
    {
        var model = Compile(source, out var tree).GetSemanticModel(tree);
        Evidence<Stage>? answer = null;
        var thread = new Thread(() => answer = Ask(source, model, EnvironmentNames.WithoutOptions, mustCompile: false), 512 * 1024);
        thread.Start();
        thread.Join();
        return answer;
    }

    /// <summary>The compilation of a source, with everything that it may use.</summary>
    public static CSharpCompilation Compile(string source, out SyntaxTree tree)
    {
        tree = CSharpSyntaxTree.ParseText(Usings + source);
        var kind = source.StartsWith("// top-level", StringComparison.Ordinal) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        var compilation = Empty.AddSyntaxTrees(tree).WithOptions(Empty.Options.WithOutputKind(kind));
        if (ShapeRecorder.IsOn)
            ShapeRecorder.Record(
                compilation.ReplaceSyntaxTree(
                    tree, CSharpSyntaxTree.ParseText(tree.ToString().Replace("TOKEN", Tokens.Of("dbt-user-token"), StringComparison.Ordinal))));
        return compilation;
    }

    private static Evidence<Stage>? Ask(string source, SemanticModel model, EnvironmentNames names, bool mustCompile)
    {
        var token = model.SyntaxTree.GetRoot().FindToken(source.IndexOf("\"TOKEN\"", StringComparison.Ordinal) + Usings.Length).Parent!;
        if (mustCompile) Assert.IsType<LiteralExpressionSyntax>(token);
        var program = new GuardedProgram(model.Compilation, isAtUsers: false, tree => new(tree, []));
        return new EnvironmentGuards(model, model, program, names).At(token, CancellationToken.None).Evidence;
    }

    private static string Choose(string pair, bool first)
    {
        var source = "";
        var rest = pair;
        while (rest.IndexOf('⟨', StringComparison.Ordinal) is >= 0 and var start)
        {
            var middle = rest.IndexOf('¦', start);
            var end = rest.IndexOf('⟩', middle);
            source += rest[..start] + (first ? rest[(start + 1)..middle] : rest[(middle + 1)..end]);
            rest = rest[(end + 1)..];
        }

        return source + rest;
    }
}
