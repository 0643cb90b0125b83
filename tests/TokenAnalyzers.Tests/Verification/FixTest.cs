using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.CodeFixes;
using TokenAnalyzers.Rules;

namespace TokenAnalyzers.Tests.Verification;

/// <summary>
/// A source before and after its fix. A token is written as a mark: <c>«dbt»</c> is a personal token of dbt,
/// <c>«dbt2»</c> another one, <c>«base64:user:dbt»</c> the base64 of "user:" and the first; see <see cref="Token"/> for the rest. The fix is applied one by one and by FixAll, in every
/// scope where these differ or the source has several files, and the result has to compile. In a result, <c>‹Dbt:ServiceToken›</c> stands for the rest of a read from
/// configuration, from the indexer or the call of GetConnectionString on, and <c>‹DBT_CLOUD_SERVICE_TOKEN›</c> for all of a read from the environment.
/// </summary>
internal sealed partial class FixTest
{
    private const string Connections = "ConnectionStrings:";

    private static readonly Dictionary<string, (string Format, string Id)> FormatByMark = new()
    {
        ["dbt"] = ("dbt-user-token", "TKN1001"),
        ["dbt-service"] = ("dbt-service-token", "TKN1002"),
        ["github"] = ("github-pat-classic", "TKN1001"),
        ["slack"] = ("slack-bot-token", "TKN1002"),
    };

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    /// <summary>The action to take.</summary>
    public ReadAction Action { get; init; } = ReadAction.FromConfiguration;

    /// <summary>Whether the action is for one place, and never for all.</summary>
    public bool IsForOneOnly { get; init; }

    /// <summary>Whether the source is a program and not a library.</summary>
    public bool IsProgram { get; init; }

    /// <summary>What the source references; .NET and ASP.NET Core if nothing else is said.</summary>
    public ImmutableArray<MetadataReference> Referenced { get; init; } = References.Web;

    /// <summary>Lines of an .editorconfig for all C# files. It is found by the folder of a file.</summary>
    public string Options { get; init; } = "";

    /// <summary>Whether long reads are broken as the file has it; else a line may have any length.</summary>
    public bool BreaksLines { get; init; }

    /// <summary>Another project, which references the one with the tokens.</summary>
    public UsingProject? User { get; init; }

    /// <summary>The result of FixAll where it differs from that of one fix after the other.</summary>
    public string? AfterFixAll { get; init; }

    /// <summary>The result has errors that the source has too.</summary>
    public bool HasErrors { get; init; }

    /// <summary>One file, fixed.</summary>
    public Task BecomesAsync(string before, string after) => RunAsync([(Options.Length > 0 ? "/Test.cs" : "Test.cs", before, after, AfterFixAll)]);

    /// <summary>One file in which nothing is offered.</summary>
    public Task StaysAsync(string source) => BecomesAsync(source, source);

    /// <summary>Statements of a method that has a parameter <c>configuration</c>.</summary>
    public Task StatementsBecomeAsync(string before, string after) => BecomesAsync(InMethod(before), InMethod(after));

    /// <inheritdoc cref="StatementsBecomeAsync"/>
    public Task StatementsStayAsync(string source) => StaysAsync(InMethod(source));

    /// <summary>Several files: their names, the sources, and the results.</summary>
    public async Task RunAsync(IEnumerable<(string Name, string Before, string After, string? AfterFixAll)> files)
    {
        var test = new Verify<HardCodedTokenAnalyzer, ReadFromConfigurationFix> { LanguageVersion = Language, Nullable = Nullable };
        test.TestState.OutputKind = IsProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        test.CodeActionEquivalenceKey = Action.EquivalenceKey;
        test.TestState.AdditionalReferences.Clear();
        test.TestState.AdditionalReferences.AddRange(Referenced);
        if (BreaksLines) test.TestState.AnalyzerConfigFiles.Clear();
        if (Options.Length > 0) test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n\n[*.cs]\n{Options}\n"));
        if (HasErrors) test.CompilerDiagnostics = CompilerDiagnostics.None;
        test.TestState.MarkupHandling = test.FixedState.MarkupHandling = MarkupMode.None;
        User?.AddTo(test.TestState, User.Before);
        User?.AddTo(test.FixedState, User.After);
        var all = files.ToArray();
        var hasResultOfFixAll = Array.Exists(all, file => file.AfterFixAll is not null);
        if (hasResultOfFixAll) User?.AddTo(test.BatchFixedState, User.After);
        if (hasResultOfFixAll) test.BatchFixedState.MarkupHandling = MarkupMode.None;
        var hasScopes = all.Length > 1 || User is not null || hasResultOfFixAll;
        test.CodeFixTestBehaviors = IsForOneOnly ? CodeFixTestBehaviors.SkipFixAllCheck
            : hasScopes ? CodeFixTestBehaviors.None
            : CodeFixTestBehaviors.SkipFixAllInDocumentCheck | CodeFixTestBehaviors.SkipFixAllInProjectCheck;
        foreach (var (name, before, after, afterFixAll) in all)
        {
            Add(test.TestState, name, before);
            Add(test.FixedState, name, Reads(after));
            if (hasResultOfFixAll) Add(test.BatchFixedState, name, Reads(afterFixAll ?? after));
        }

        await test.RunAsync();
    }

    /// <summary>A source with tokens in the place of the marks.</summary>
    public static string Tokens(string source) => Marks().Replace(source, Token);

    /// <summary>Adds a file to a state, and the diagnostics of its tokens. Braces and dollars of the source are no markup.</summary>
    private static void Add(SolutionState state, string name, string source)
    {
        var text = SourceText.From(Tokens(source));
        var shift = 0;
        foreach (Match mark in Marks().Matches(source))
        {
            var length = Token(mark).Length;
            var span = text.Lines.GetLinePositionSpan(new(mark.Index + shift, length));
            shift += length - mark.Length;
            state.ExpectedDiagnostics.Add(new DiagnosticResult(FormatByMark[mark.Groups["format"].Value].Id, DiagnosticSeverity.Warning)
                .WithSpan(name, span.Start.Line + 1, span.Start.Character + 1, span.End.Line + 1, span.End.Character + 1));
        }

        state.Sources.Add((name, text));
    }

    private static string Token(Match mark)
    {
        var seed = mark.Groups["seed"].Success ? int.Parse(mark.Groups["seed"].Value, CultureInfo.InvariantCulture) : 1;
        var token = Formats.Catalogue.Tokens.Of(FormatByMark[mark.Groups["format"].Value].Format, seed);
        var text = mark.Groups["before"].Value + token;
        return mark.Groups["encoding"].Value switch
        {
            "base64" => Convert.ToBase64String(Encoding.ASCII.GetBytes(text)),
            "base64url" => Base64Url.EncodeToString(Encoding.ASCII.GetBytes(text)),
            "hex" => Convert.ToHexString(Encoding.ASCII.GetBytes(text)),
            "bytes" => $"new byte[] {{ {string.Join(", ", text.Select(character => (int)character))} }}",
            "byteList" => $"[{string.Join(", ", text.Select(character => (int)character))}]",
            "chars" => $"new[] {{ {string.Join(", ", text.Select(character => $"'{character}'"))} }}",
            "charList" => $"[{string.Join(", ", text.Select(character => $"'{character}'"))}]",
            "chain" => $"new StringBuilder(\"{text[..20]}\").Append(\"{text[20..]}\")",
            _ => token,
        };
    }

    /// <summary>Puts the text of reads in the place of their marks.</summary>
    public static string Reads(string source) => ReadMarks().Replace(source, mark =>
    {
        var name = mark.Groups["name"].Value;
        return name.Contains(':', StringComparison.Ordinal)
            ? $"{(name.StartsWith(Connections, StringComparison.Ordinal) ? $".GetConnectionString(\"{name[Connections.Length..]}\")" : $"[\"{name}\"]")} ?? throw new InvalidOperationException(\"Configuration value '{name}' is missing.\")"
            : $"Environment.GetEnvironmentVariable(\"{name}\") ?? throw new InvalidOperationException(\"Environment variable '{name}' is missing.\")";
    });

    private static string InMethod(string statements) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Text;
        using Microsoft.Extensions.Configuration;

        class C
        {
            const string Other = "other";

            void M(IConfiguration configuration, HttpClient client, bool flag, string given)
            {
                {{statements.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }

            static void Use(object value) { }
        }
        """;

    [GeneratedRegex("‹(?<name>[A-Za-z0-9:_]+)›")]
    private static partial Regex ReadMarks();

    [GeneratedRegex("«((?<encoding>[A-Za-z0-9]+):(?<before>([^«»]*:)?))?(?<format>[a-z-]+)(?<seed>[0-9])?»")]
    private static partial Regex Marks();
}
