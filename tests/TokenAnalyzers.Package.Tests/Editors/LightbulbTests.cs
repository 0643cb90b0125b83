using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Package.Tests.RealBuilds;
using Xunit.Abstractions;

namespace TokenAnalyzers.Package.Tests.Editors;

/// <summary>What somebody sees who opens a project that uses the package and goes to a token.</summary>
[Collection(EditorTests.Name)]
public sealed class LightbulbTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int WarmUp = 20;
    private const long MostGrowth = 8 * 1024 * 1024;

    // By hand it is 10,000: docs/performance.md has the figures.
    private static readonly int Requests =
        int.TryParse(Environment.GetEnvironmentVariable("LIGHTBULB_REQUESTS"), CultureInfo.InvariantCulture, out var number) ? number : 60;

    private const string FromConfiguration = "Read the dbt service token from configuration ('Dbt:ServiceToken')";
    private const string FromEnvironment = "Read the dbt service token from the environment variable 'DBT_CLOUD_SERVICE_TOKEN'";

    private Lightbulb _lightbulb = null!;

    // The analyzers of the SDK take most of the time, and say nothing of tokens.
    private Solution _solution = null!;

    private Document Nightly => DocumentIn(_solution);

    public async Task InitializeAsync()
    {
        _lightbulb = await SharedBuilds.Editor;
        _solution = _lightbulb.Solution;
        foreach (var project in _solution.Projects)
        {
            var ours = project.AnalyzerReferences.Where(reference => reference.Display.StartsWith("TokenAnalyzers", StringComparison.Ordinal));
            _solution = _solution.WithProjectAnalyzerReferences(project.Id, ours);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Ours_come_first_and_those_of_the_editor_after_them()
    {
        var nightly = DocumentIn(_lightbulb.Solution);

        var offers = await _lightbulb.AskAsync(nightly, await TokenIn(nightly));

        Assert.Equal(
            [
                FromConfiguration,
                FromEnvironment,
                "Suppress TKN1001",
                "Suppress TKN1001 > in Source",
                "Suppress TKN1001 > in Suppression File",
                "Suppress TKN1001 > in Source (attribute)",
                "Configure TKN1001 severity",
            ],
            offers.SelectMany(offer => offer.Titles).Take(7));
        Assert.Equal(["Document", "Project", "Solution"], offers[0].Scopes);
    }

    [Fact]
    public async Task Beside_a_token_there_is_no_lightbulb()
    {
        var text = (await Nightly.GetTextAsync()).ToString();

        Assert.DoesNotContain(await _lightbulb.AskAsync(Nightly, text.IndexOf("class", StringComparison.Ordinal)), IsOurs);
        Assert.DoesNotContain(await _lightbulb.AskAsync(Nightly, text.IndexOf("\"Token\"", StringComparison.Ordinal) + 1), IsOurs);
    }

    [Theory]
    [InlineData("in Source")]
    [InlineData("in Suppression File")]
    [InlineData("in Source (attribute)")]
    public async Task A_suppression_of_the_editor_holds(string title)
    {
        var offers = await _lightbulb.AskAsync(Nightly, await TokenIn(Nightly));
        var suppress = offers.Single(offer => offer.Action.Title == "Suppress TKN1001").Action.NestedActions.Single(action => action.Title == title);

        var suppressed = (await Lightbulb.ApplyAsync(suppress, _solution)).GetDocument(Nightly.Id)!;

        Assert.DoesNotContain(await _lightbulb.AskAsync(suppressed, await TokenIn(suppressed)), IsOurs);
    }

    [Theory]
    [InlineData(FromConfiguration)]
    [InlineData(FromEnvironment)]
    public async Task A_preview_shows_what_the_action_does_and_changes_nothing(string title)
    {
        var offer = (await _lightbulb.AskAsync(Nightly, await TokenIn(Nightly))).Single(offer => offer.Action.Title == title);
        var preview = (await offer.Action.GetPreviewOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        var applied = await Lightbulb.ApplyAsync(offer.Action, _solution);

        Assert.Equal(await TextOf(applied, Nightly), await TextOf(preview.ChangedSolution, Nightly));
        Assert.DoesNotContain("dbtu_", await TextOf(applied, Nightly), StringComparison.Ordinal);
        Assert.Contains("dbtu_", await TextOf(_solution, Nightly), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FixAllScope.Document, new[] { "App/Nightly.cs" })]
    [InlineData(FixAllScope.Project, new[] { "App/Nightly.cs", "App/Weekly.cs" })]
    [InlineData(FixAllScope.Solution, new[] { "App/Nightly.cs", "App/Weekly.cs", "Library/Partner.cs" })]
    public async Task All_of_a_scope_are_fixed_and_no_others(FixAllScope scope, string[] changed)
    {
        var offer = (await _lightbulb.AskAsync(Nightly, await TokenIn(Nightly))).First(IsOurs);

        var after = await Lightbulb.FixAllAsync(offer, Nightly, scope);

        var fixedOnes =
            from project in after.GetChanges(_solution).GetProjectChanges()
            from document in project.GetChangedDocuments()
            select after.GetDocument(document)!;
        Assert.Equal(changed, fixedOnes.Select(document => $"{document.Project.Name}/{document.Name}").Order(StringComparer.Ordinal));
        foreach (var document in fixedOnes) Assert.DoesNotContain("dbtu_", await TextOf(after, document), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asked_again_it_offers_the_same()
    {
        for (var i = 0; i < 3; i++) Assert.Equal([FromConfiguration, FromEnvironment], await OursAsync(Nightly));
    }

    // Somebody types at the start of any line, and the lightbulb is asked for after each edit.
    [Fact]
    public async Task It_is_right_after_every_edit()
    {
        var random = new Random(20);
        string[] harmless = ["\n", "// moved\n", "  ", "/* moved */ ", "#pragma warning disable CS0168\n"];
        string[] harmful = ["int x;", "#if DEBUG\n", "}", "{", "\"", "/*", "class"];
        var document = Nightly;
        for (var i = 0; i < 14; i++)
        {
            var broken = await EditedAsync(document, harmful[random.Next(harmful.Length)], random);
            await _lightbulb.AskAsync(broken, await TokenIn(broken));
            document = await EditedAsync(document, harmless[random.Next(harmless.Length)], random);
            Assert.Equal([FromConfiguration, FromEnvironment], await OursAsync(document));
        }
    }

    [Fact]
    public async Task A_request_that_is_given_up_ends_and_the_next_one_is_right()
    {
        var random = new Random(20);
        for (var i = 0; i < 20; i++)
        {
            using var giveUp = new CancellationTokenSource(TimeSpan.FromMilliseconds(random.Next(60)));
            try
            {
                var edited = await EditedAsync(Nightly, $"// {i}\n", random);
                await _lightbulb.AskAsync(edited, await TokenIn(edited), giveUp.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.True(giveUp.IsCancellationRequested);
            }
        }

        Assert.Equal([FromConfiguration, FromEnvironment], await OursAsync(Nightly));
    }

    // Some are given up at any moment, as by somebody who types on.
    [Fact]
    public async Task Requests_leave_nothing_in_memory()
    {
        // What is kept for good is there after some requests.
        await AskAsync(WarmUp);
        var before = MemoryInUse();
        var watch = Stopwatch.StartNew();
        await AskAsync(Requests);
        watch.Stop();
        var growth = MemoryInUse() - before;

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Requests} requests, {watch.Elapsed.TotalMilliseconds / Requests:F1} ms each; {growth / 1024} KB more."));
        Assert.InRange(growth, long.MinValue, MostGrowth);

        async Task AskAsync(int times)
        {
            var random = new Random(20);
            for (var i = 0; i < times; i++)
            {
                using var giveUp = new CancellationTokenSource(i % 5 == 4 ? TimeSpan.FromMilliseconds(random.Next(20)) : Timeout.InfiniteTimeSpan);
                try
                {
                    var edited = await EditedAsync(Nightly, $"// {i}\n", random);
                    await _lightbulb.AskAsync(edited, await TokenIn(edited), giveUp.Token);
                }
                catch (OperationCanceledException)
                {
                    Assert.True(giveUp.IsCancellationRequested);
                }
            }
        }
    }

    private static bool IsOurs(Offer offer) => offer.Provider == "ReadFromConfigurationFix";

    private static long MemoryInUse()
    {
        // They are no leak: the table is never larger.
        Lightbulb.ForgetNodes();
        for (var i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static async Task<int> TokenIn(Document document) =>
        (await document.GetTextAsync()).ToString().IndexOf("dbtu_", StringComparison.Ordinal) is >= 0 and var place ? place + 3 : 0;

    private static async Task<string> TextOf(Solution solution, Document document) => (await solution.GetDocument(document.Id)!.GetTextAsync()).ToString();

    private static Document DocumentIn(Solution solution) =>
        solution.Projects.Single(project => project.Name == "App").Documents.Single(document => document.Name == "Nightly.cs");

    private static async Task<Document> EditedAsync(Document document, string edit, Random random)
    {
        var text = await document.GetTextAsync();
        return document.WithText(text.WithChanges(new TextChange(new(text.Lines[random.Next(text.Lines.Count)].Start, 0), edit)));
    }

    private async Task<IEnumerable<string>> OursAsync(Document document) =>
        (await _lightbulb.AskAsync(document, await TokenIn(document))).Where(IsOurs).Select(offer => offer.Action.Title);
}
