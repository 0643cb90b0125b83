using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Tests.Detection.Reads;

/// <summary>A file for which nobody has set an option.</summary>
internal sealed class WithoutOptions : AnalyzerConfigOptionsProvider
{
    public static TokenOptions Instance { get; } = TokenOptions.Of(CSharpSyntaxTree.ParseText(""), new([], new WithoutOptions()));

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Nothing();

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Nothing : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => (value = null!) is not null;
    }
}
