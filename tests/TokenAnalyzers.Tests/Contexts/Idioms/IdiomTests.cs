using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Contexts.Idioms;

/// <summary>How real programs say where code runs: each idiom is judged right, in the Debug and in the Release build alike.</summary>
public sealed class IdiomTests
{
    private static readonly ConcurrentDictionary<(string Kind, bool IsDebug), Lazy<Task<IdiomProject>>> Projects = new();

    // The word after the colon of a mark, and what the message says then.
    private static readonly Dictionary<string, string> Reasons = new()
    {
        ["D:guard"] = " development code (guarded by ",
        ["P:guard"] = " production code (guarded by ",
        ["P:leak"] = " does not keep production out)",
        ["P:none"] = " production code (no environment guard)",
        ["P:after"] = " keeps only development out)",
        ["D:left"] = " development code (production returned above at ",
        ["D:debug"] = " DEBUG)",
        ["P:inactive"] = "This inactive code holds ",
        ["D:any"] = " development code (",
        ["P:any"] = " production code (",
    };

    public static TheoryData<string> Cases => [.. IdiomCase.All.Select(idiom => idiom.Id)];

    [Theory, MemberData(nameof(Cases))]
    public async Task Each_place_is_judged_right_in_Debug_and_in_Release(string id)
    {
        var idiom = IdiomCase.All.Single(idiom => idiom.Id == id);
        var inDebug = await DescribeAsync(idiom, isDebug: true);
        var inRelease = await DescribeAsync(idiom, isDebug: false);
        var expected = string.Join('\n', idiom.Marks);
        Assert.True(expected == inDebug && expected == inRelease, $"{expected}\nin Debug:\n{inDebug}\nin Release:\n{inRelease}");
    }

    // The marks that fit what is said; where one does not fit, what is said itself.
    private static async Task<string> DescribeAsync(IdiomCase idiom, bool isDebug)
    {
        var project = await Projects.GetOrAdd(
            (idiom.Kind, isDebug),
            static key => new(() => IdiomProject.CreateAsync(key.Kind, key.IsDebug ? BothBuilds.Debug : BothBuilds.Release))).Value;
        var messages = project.Of(idiom).Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)).ToList();
        return string.Join('\n', messages.Select((message, i) => i < idiom.Marks.Count && message.Contains(Reasons[idiom.Marks[i]], StringComparison.Ordinal) ? idiom.Marks[i] : message));
    }
}
