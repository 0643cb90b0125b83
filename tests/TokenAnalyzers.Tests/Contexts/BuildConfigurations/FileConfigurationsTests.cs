using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Contexts.BuildConfigurations;

namespace TokenAnalyzers.Tests.Contexts.BuildConfigurations;

/// <summary>One file as a release and as developers compile it, whichever of them is built. X is the text that is asked about.</summary>
public sealed class FileConfigurationsTests
{
    private static readonly string[] Builds = ["DEBUG", "RELEASE", ""];

    [Theory]
    [InlineData("X", null)]
    [InlineData("#if DEBUG\nX\n#endif", "DEBUG")]
    [InlineData("#if !DEBUG\nX\n#endif", null)]
    [InlineData("#if !RELEASE\nX\n#endif", "DEBUG")]
    [InlineData("#if RELEASE\nX\n#endif", null)]
    [InlineData("#if STAGING\nX\n#endif", "STAGING")]
    [InlineData("#if DEBUG && LOCAL\nX\n#endif", "LOCAL")]
    [InlineData("#if LOCAL && !DEBUG\nX\n#endif", "LOCAL")]
    [InlineData("#if DEBUG || TRACE\nX\n#endif", null)]
    [InlineData("#if PROD\nX\n#endif", null)]
    [InlineData("#if DEBUG && RELEASE\nX\n#endif", null)]
    [InlineData("#if DEBUG\n#define SAMPLES\n#endif\n#if SAMPLES\nX\n#endif", "DEBUG")]
    [InlineData("#undef DEBUG\n#if DEBUG\nX\n#endif", null)]
    public void Text_is_for_developers_if_they_compile_it_and_a_release_does_not(string text, string? symbol)
    {
        var span = new TextSpan(text.LastIndexOf('X'), 1);

        Assert.All(Builds, build => Assert.Equal(symbol, Of(text, "TRACE", build).DevelopmentSymbolAt(span)));
        Assert.All(Builds, build => Assert.Equal(symbol is not null, Of(text, "TRACE", build).IsForDevelopers(span)));
    }

    [Theory]
    [InlineData("class C { }")]
    [InlineData("#if TRACE\nclass C { }\n#endif")]
    [InlineData("#if NET8_0\nclass C { }\n#endif")]
    public void A_file_that_asks_for_no_such_symbol_is_the_same_in_all(string text) => Assert.Empty(Of(text, "DEBUG").Others);

    [Theory]
    [InlineData("DEBUG", "RELEASE")]
    [InlineData("RELEASE", "DEBUG")]
    public void The_configuration_that_is_built_is_not_parsed_again(string built, string other)
    {
        var file = Of("#if DEBUG\nX\n#endif", built);

        Assert.Equal(other, Assert.Single(file.Others).Symbol);
        Assert.Same(file.Built.Tree, built == "DEBUG" ? file.Debug.Tree : file.Release.Tree);
    }

    [Fact]
    public void A_symbol_of_its_own_is_defined_with_DEBUG_and_without_it() =>
        Assert.Equal(
            ["DEBUG", "DEBUG,STAGING", "STAGING"],
            Of("#if STAGING\nX\n#endif").Developers.Select(build => string.Join(',', build.Tree.Options.PreprocessorSymbolNames.Order(StringComparer.Ordinal))));

    [Fact]
    public void A_file_is_read_with_its_first_six_symbols()
    {
        var symbols = Enumerable.Range(1, 7).Select(number => $"DEV{number}").ToList();
        var file = Of(string.Concat(symbols.Select(symbol => $"#if {symbol}\nX\n#endif\n")));

        Assert.Equal(["DEBUG", .. symbols.Take(6)], file.Developers.Select(build => build.Symbol).Distinct());
    }

    [Theory]
    [InlineData("#if DEBUG\n#pragma warning disable TKN1001\nX\n#endif", "RELEASE", true)]
    [InlineData("#if DEBUG\n#pragma warning disable\nX\n#endif", "RELEASE", true)]
    [InlineData("#if DEBUG\n#pragma warning disable TKN1002\nX\n#endif", "RELEASE", false)]
    [InlineData("#if DEBUG\n#pragma warning disable TKN1001\n#pragma warning restore TKN1001\nX\n#endif", "RELEASE", false)]
    [InlineData("#if DEBUG\nX\n#pragma warning disable TKN1001\n#endif", "RELEASE", false)]
    [InlineData("#if DEBUG\n#pragma warning disable TKN1001\nX\n#endif", "DEBUG", false)]
    public void A_pragma_counts_where_this_build_does_not_compile_it(string text, string built, bool isTurnedOff)
    {
        var file = Of(text, built);
        var rule = new DiagnosticDescriptor("TKN1001", "Title", "Message", "Category", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        Assert.Equal(isTurnedOff, file.IsTurnedOff(Diagnostic.Create(rule, Location.Create(file.Built.Tree, new(text.IndexOf('X', StringComparison.Ordinal), 1)))));
    }

    [Theory]
    [InlineData("class C { }", "", false)]
    [InlineData("class C { }", "LOCAL", true)]
    [InlineData("#define LOCAL\nclass C { }", "", true)]
    [InlineData("#undef LOCAL\nclass C { }", "LOCAL", false)]
    [InlineData("#undef LOCAL\n#define LOCAL\nclass C { }", "", true)]
    [InlineData("#if TRACE\n#define LOCAL\n#endif\nclass C { }", "", false)]
    public void What_a_file_defines_has_the_last_word(string text, string symbol, bool isDefined) =>
        Assert.Equal(isDefined, Of(text, symbol).Built.Defines("LOCAL"));

    private static FileConfigurations Of(string text, params string[] symbols) =>
        new(CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(preprocessorSymbols: symbols.Where(symbol => symbol.Length > 0))), []);
}
