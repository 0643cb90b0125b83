using System.Text.RegularExpressions;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Architecture;

/// <summary>Holds what the pages for contributors say of the code against the code, and the links of all pages.</summary>
public sealed partial class PagesTests
{
    private const string Map = "docs/architecture.md";
    private const string Recipes = "docs/CONTRIBUTING.md";

    // Where a page may leave out the start of a path.
    private static readonly string[] Starts = ["", "src/TokenAnalyzers", "src/TokenAnalyzers.CodeFixes"];

    private static readonly ILookup<string, string> Sources = FilesIn("src", "*").Concat(FilesIn("tests", "*")).ToLookup(file => file.Split('/')[^1]);

    private static readonly string[] Tests =
    [
        .. from type in typeof(PagesTests).Assembly.GetTypes()
           from method in type.GetMethods()
           where method.IsDefined(typeof(FactAttribute), inherit: true)
           select $"{type.FullName}.{method.Name}",
    ];

    public static TheoryData<string> Pages => new([.. FilesIn("docs", "*.md"), "README.md", "samples/README.md"]);

    [Theory]
    [InlineData(Map)]
    [InlineData(Recipes)]
    [InlineData("docs/fix-shapes.md")]
    public void What_a_page_names_is_there(string page)
    {
        var named = PathAnywhere().Matches(Read(page)).Concat(NameInCode().Matches(Read(page))).Select(match => match.Groups["path"].Value).Distinct().ToList();

        Assert.NotEmpty(named);
        Assert.All(named, path => Assert.True(IsThere(path), $"{page} names {path}, which is not there."));
    }

    [Fact]
    public void The_map_has_the_rooms_of_the_layers()
    {
        string[] fixes = ["root", .. LayerTests.CodeFixes[1..]];

        Assert.Equal(LayerTests.Analyzers, Rows(Map, "| Room of the analyzers |").Select(cells => cells[0]));
        Assert.Equal(fixes, Rows(Map, "| Room of the fixes |").Select(cells => cells[0]));
        Assert.Equal(LayerTests.Analyzers.Concat(fixes), RoomInPicture().Matches(Read(Map)).Select(room => room.Groups[1].Value));
    }

    [Fact]
    public void A_way_through_the_code_has_ten_steps_at_most()
    {
        var ways = Sections(Map).Where(section => section.Contains("\n1. ", StringComparison.Ordinal)).ToList();

        Assert.Equal(11, ways.Count);
        Assert.All(ways, way => Assert.InRange(way.Split('\n').Count(line => line.Length > 0 && char.IsDigit(line[0])), 2, 10));
    }

    [Fact]
    public void The_map_has_each_limit_with_its_value()
    {
        var limits =
            from file in FilesIn("src", "*.cs")
            from limit in Limit().Matches(Read(file))
            select $"{limit.Groups["name"].Value} in {file} is {limit.Groups["value"].Value}";

        var listed =
            from section in Sections(Map)
            where section.StartsWith("Budgets\n", StringComparison.Ordinal)
            from row in LimitInTable().Matches(section)
            select $"{row.Groups["name"].Value} in {Resolve(row.Groups["file"].Value)} is {row.Groups["value"].Value}";

        Assert.Equal(limits.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_map_has_each_table_that_keeps_state()
    {
        var keeping = FilesIn("src", "*.cs").Where(file => Read(file).Contains("ConditionalWeakTable<", StringComparison.Ordinal));
        var listed =
            from cells in Rows(Map, "| State |")
            from name in NameInCode().Matches(cells[0])
            select Resolve(name.Groups["path"].Value);

        Assert.Equal(keeping.Order(StringComparer.Ordinal), listed.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_glossary_has_forty_terms_at_most_in_their_order()
    {
        var terms = Rows(Map, "| Term |").Select(cells => cells[0]).ToList();

        Assert.InRange(terms.Count, 20, 40);
        Assert.Equal(terms.Distinct().Order(StringComparer.Ordinal), terms);
    }

    [Theory]
    [InlineData("Add a format", 2)]
    [InlineData("Add a sink", 3)]
    [InlineData("Add a guard", 3)]
    [InlineData("Add a kind of configuration file", 3)]
    [InlineData("Fix a new place", 3)]
    [InlineData("Add a message", 3)]
    [InlineData("Add a language", 3)]
    [InlineData("Add a rule", 6)]
    public void A_recipe_touches_few_files(string recipe, int most)
    {
        var touches = Touches().Match(Assert.Single(Sections(Recipes), section => section.StartsWith(recipe + "\n", StringComparison.Ordinal)));

        Assert.Equal($"{NameInCode().Count(touches.Value)}", touches.Groups["count"].Value);
        Assert.InRange(NameInCode().Count(touches.Value), 1, most);
    }

    [Fact]
    public void A_recipe_runs_tests_that_exist()
    {
        var named = TestFilter().Matches(Read(Recipes)).Select(filter => filter.Groups[1].Value).Distinct().ToList();

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.Contains(Tests, test => test.Contains(name, StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(Pages))]
    public void A_link_between_pages_opens_a_file_and_a_heading(string page)
    {
        foreach (var link in Link().Matches(Code().Replace(Read(page), "")).Where(link => !link.Value.Contains("://", StringComparison.Ordinal)))
        {
            var (target, heading) = (link.Groups["target"].Value, link.Groups["heading"].Value);
            var file = target.Length == 0 ? page : Relative(Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, target)));
            Assert.True(Path.Exists(Path.Combine(Repository.Root, file)), $"{page} links to {target}, which is not there.");
            if (heading.Length > 0) Assert.Contains(heading, Anchors(file));
        }
    }

    private static string Read(string page) => Repository.Read(page);

    private static string Relative(string file) => Path.GetRelativePath(Repository.Root, file).Replace(Path.DirectorySeparatorChar, '/');

    private static IEnumerable<string> FilesIn(string folder, string pattern) =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories).Select(Relative)
        where !file.Split('/').Any(part => part is "bin" or "obj")
        select file;

    private static bool IsThere(string path) => Starts.Any(start => Path.Exists(Path.Combine(Repository.Root, start, path))) || Resolve(path) is not null;

    // A name without a folder is that of one file, first of the sources and then of the tests.
    private static string? Resolve(string path)
    {
        var files = Starts.Select(start => start.Length == 0 ? path : $"{start}/{path}");
        if (files.FirstOrDefault(file => File.Exists(Path.Combine(Repository.Root, file))) is { } whole) return whole;
        foreach (var start in new[] { "src/", "tests/" })
        {
            var named = Sources[path.Split('/')[^1]].Where(file => file.EndsWith($"/{path}", StringComparison.Ordinal));
            var found = named.Where(file => file.StartsWith(start, StringComparison.Ordinal)).ToList();
            if (found.Count > 0) return found.Count == 1 ? found[0] : null;
        }

        return null;
    }

    // What stands between a heading of the second level and the next one, with the heading.
    private static IEnumerable<string> Sections(string page) => Read(page).Split("\n## ").Skip(1);

    private static IEnumerable<string[]> Rows(string page, string head) =>
        from line in Read(page).Split('\n').SkipWhile(line => !line.StartsWith(head, StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'))
        select line.Trim('|').Split('|', StringSplitOptions.TrimEntries);

    // As GitHub makes them: lower case, no punctuation, hyphens for spaces.
    private static IEnumerable<string> Anchors(string page) =>
        from heading in Heading().Matches(Read(page))
        select string.Concat(heading.Groups[1].Value.ToLowerInvariant().Replace(' ', '-').Where(InAnchor));

    private static bool InAnchor(char character) => char.IsLetterOrDigit(character) || character is '-' or '_';

    [GeneratedRegex("""(?<![\w/.])(?<path>(?:src|tests|docs|samples|\.ci)/[\w./-]*\w/?)""")]
    private static partial Regex PathAnywhere();

    [GeneratedRegex("""`(?<path>[\w./-]+(?:/|\.(?:cs|md|props|csproj|targets|json|resx|xslt)))`""")]
    private static partial Regex NameInCode();

    [GeneratedRegex("""\["(\w+): """)]
    private static partial Regex RoomInPicture();

    [GeneratedRegex("""const (?:int|long) (?<name>(?:Most|Longest|Deepest|Furthest|Distance)\w*) = (?<value>[^;]+);""")]
    private static partial Regex Limit();

    [GeneratedRegex("""\| `(?<name>\w+)` in `(?<file>[^`]+)` \| `(?<value>[^`]+)` \|""")]
    private static partial Regex LimitInTable();

    [GeneratedRegex("""^Touches (?<count>\d+) files: .*$""", RegexOptions.Multiline)]
    private static partial Regex Touches();

    [GeneratedRegex("""FullyQualifiedName~([\w.]+)""")]
    private static partial Regex TestFilter();

    [GeneratedRegex("""\]\((?<target>[^)#\s]*)(?:#(?<heading>[^)\s]*))?\)""")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex Code();

    [GeneratedRegex("""^#+ (.+)$""", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
