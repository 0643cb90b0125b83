using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Architecture;

/// <summary>
/// The path of a source file leads to its tests: those of src/TokenAnalyzers/Formats/Checks/Marvin32.cs are in
/// tests/TokenAnalyzers.Tests/Formats/Checks/Marvin32Tests.cs. What needs none is listed here with the reason.
/// </summary>
public sealed partial class MirroredPathTests
{
    private const string Sources = "src/TokenAnalyzers";
    private const string Tests = "tests/TokenAnalyzers.Tests";

    private static readonly string[] Rooms = ["Formats", "Credentials", "Rules", "Contexts"];

    /// <summary>Kinds of files that need no test of their own.</summary>
    private static readonly (string Reason, Predicate<string> IsOne)[] Kinds =
    [
        ("FormatContractTests.cs tests each row of the catalogue.", IsRows),
        ("Nothing in it runs: it has constants and types only.", file => !Runs(file)),
    ];

    private static readonly string[] Untested =
    [
        .. from room in Rooms
           from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, Sources, room), "*.cs", SearchOption.AllDirectories)
           let file = Path.GetRelativePath(Path.Combine(Repository.Root, Sources), path).Replace(Path.DirectorySeparatorChar, '/')
           where !File.Exists(Path.Combine(Repository.Root, Tests, file[..^".cs".Length] + "Tests.cs"))
           orderby file
           select file,
    ];

    [Fact]
    public void A_source_file_has_its_tests_under_the_same_path()
    {
        var missing = Untested.Where(file => !IsOfKind(file));

        Assert.Empty(missing);
    }

    [Fact]
    public void No_exemption_is_there_without_need() => Assert.All(Kinds, kind => Assert.Contains(Untested, kind.IsOne));

    [Fact]
    public void A_reason_names_tests_that_are_there()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, Tests), "*Tests.cs", SearchOption.AllDirectories);
        var tests = files.Select(Path.GetFileName).ToHashSet();
        var named = Kinds.SelectMany(kind => NamedTests().Matches(kind.Reason));

        Assert.All(named, name => Assert.Contains(name.Value, tests));
    }

    private static bool IsOfKind(string file) => Kinds.Any(kind => kind.IsOne(file));

    // The catalogue says which files these are.
    private static bool IsRows(string file) =>
        file.StartsWith("Formats/Catalogue/", StringComparison.Ordinal)
        && PartOfCatalogue().Matches(Read("Formats/Catalogue/TokenCatalogue.cs"))
            .Any(part => part.Groups["type"].Value == Path.GetFileNameWithoutExtension(file));

    private static bool Runs(string file) => CSharpSyntaxTree.ParseText(Read(file)).GetRoot().DescendantNodes()
        .Any(node => node is BlockSyntax or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax or InvocationExpressionSyntax);

    private static string Read(string file) => Repository.Read(Sources, file);

    [GeneratedRegex(@"\.\. (?<type>\w+)\.Formats,")]
    private static partial Regex PartOfCatalogue();

    [GeneratedRegex(@"\w+Tests\.cs")]
    private static partial Regex NamedTests();
}
