using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TokenAnalyzers.Contexts.Guards;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>What guards ask about a whole program: who can name its members, and where they are named.</summary>
public sealed class GuardedProgramTests
{
    [Theory]
    [InlineData("public class C { public void M() { } }", true, false)]
    [InlineData("public class C { internal void M() { } }", true, true)]
    [InlineData("class C { public void M() { } }", true, true)]
    [InlineData("public class C { protected internal void M() { } }", true, false)]
    [InlineData("public class C { private protected void M() { } }", true, true)]
    [InlineData("public class C { class D { public void M() { } } }", true, true)]
    [InlineData("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Shop\")] class C { void M() { } }", true, false)]
    [InlineData("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Shop.Tests, PublicKey=00\")] class C { void M() { } }", true, true)]
    [InlineData("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Shop.Benchmarks\")] class C { void M() { } }", true, true)]
    public void Nothing_references_a_program_and_nobody_names_the_internals_of_a_library(string source, bool inProgram, bool inLibrary)
    {
        var program = Create(OutputKind.ConsoleApplication, [], source);
        var library = Create(OutputKind.DynamicallyLinkedLibrary, [], source);

        Assert.Equal(
            (inProgram, inLibrary),
            (program.IsClosed(program.Compilation.GetSymbolsWithName("M").Single()), library.IsClosed(library.Compilation.GetSymbolsWithName("M").Single())));
    }

    [Fact]
    public void A_name_is_found_in_the_code_of_all_files()
    {
        var program = Create(OutputKind.ConsoleApplication, [], "class C { void Run() { } void M() => Run(); /* Run */ }", "class D { void M(C c) { var s = \"Run\"; Runner.Run<int>(); } }");

        Assert.Equal(["Run", "Run<int>"], program.PlacesOf("Run", CancellationToken.None).Select(place => place.ToString()));
        Assert.Same(program.PlacesOf("Run", CancellationToken.None), program.PlacesOf("Run", CancellationToken.None));
    }

    [Theory]
    [InlineData("Run();", "", HiddenPlaces.None)]
    [InlineData("#if DEBUG\nRun();\n#endif", "", HiddenPlaces.ForDevelopers)]
    [InlineData("#if DEBUG\n// Run\n#endif", "", HiddenPlaces.None)]
    [InlineData("#if DEBUG\nRunner();\n#endif", "", HiddenPlaces.None)]
    [InlineData("#if !DEBUG\nRun();\n#endif", "DEBUG", HiddenPlaces.InRelease)]
    [InlineData("#if OTHER\nRun();\n#endif", "", HiddenPlaces.InRelease)]
    [InlineData("#if DEBUG\nRun();\n#endif\n#if OTHER\nRun();\n#endif", "", HiddenPlaces.InRelease)]
    public void A_name_may_be_in_text_that_is_not_compiled(string code, string symbol, object expected) =>
        Assert.Equal(expected, Create(OutputKind.ConsoleApplication, [symbol], $"class C {{ void M() {{\n{code}\n}} }}").HiddenPlacesOf("Run"));

    [Fact]
    public void A_file_of_another_program_has_no_model()
    {
        var program = Create(OutputKind.ConsoleApplication, [], "class C { }");

        Assert.NotNull(program.ModelOf(program.Compilation.SyntaxTrees.Single()));
        Assert.Null(program.ModelOf(CSharpSyntaxTree.ParseText("class C { }")));
    }

    [Fact]
    public void The_environment_of_a_program_that_users_have_says_nothing()
    {
        var compilation = Create(OutputKind.ConsoleApplication, [], "class C { }").Compilation;
        var place = compilation.SyntaxTrees.Single().GetRoot();

        Assert.True(new GuardedProgram(compilation, isAtUsers: true, tree => new(tree, [])).ChoosesEnvironment(place));
        Assert.False(new GuardedProgram(compilation, isAtUsers: false, tree => new(tree, [])).ChoosesEnvironment(place));
    }

    private static GuardedProgram Create(OutputKind kind, string[] symbols, params string[] files)
    {
        var options = new CSharpParseOptions(preprocessorSymbols: symbols.Where(symbol => symbol.Length > 0));
        var compilation = CSharpCompilation.Create("Program", files.Select(file => CSharpSyntaxTree.ParseText(file, options)), References.Net, new(kind));
        return new(compilation, isAtUsers: false, tree => new(tree, []));
    }
}
