using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Rules;

/// <summary>Analyzers of one compilation share what they know of it, as far as their options are the same.</summary>
public sealed class CompilationStateTests
{
    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText("class C;")], References.Net);
    private static readonly AnalyzerOptions None = new([]);
    private static readonly AnalyzerOptions WithFormats = new([new Formats()]);

    [Fact]
    public void Equal_options_share_a_state() => Assert.Same(Of(None), Of(new AnalyzerOptions([], None.AnalyzerConfigOptionsProvider)));

    [Fact]
    public void Another_compilation_has_another_state() => Assert.NotSame(Of(None), CompilationState.Of(Compilation.Clone(), None, default));

    [Fact]
    public void Other_options_have_a_state_of_their_own_whichever_came_first()
    {
        Assert.Empty(Of(None).Matcher.TeamPrefixes);
        Assert.Equal("ship-", Assert.Single(Of(WithFormats).Matcher.TeamPrefixes));
        Assert.Empty(Of(None).Matcher.TeamPrefixes);
    }

    private static CompilationState Of(AnalyzerOptions options) => CompilationState.Of(Compilation, options, default);

    private sealed class Formats : AdditionalText
    {
        public override string Path => "TokenFormats.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default) =>
            SourceText.From("Ship token | service | ship-[a-z0-9]{20} | Ship:Token");
    }
}
