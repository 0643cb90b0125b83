using TokenAnalyzers.Build.Baseline;

namespace TokenAnalyzers.Tests.Build.Baseline;

/// <summary>What becomes of a baseline when it is written anew: entries come and go, and all that people wrote stays.</summary>
public sealed class BaselineTextTests
{
    private const string A = "TKN1001 | aaaaaaaaaaaaaaaa | src/A.cs";
    private const string B = "TKN1001 | bbbbbbbbbbbbbbbb | src/B.cs";
    private const string C = "TKN1003 | cccc | src/C.cs";
    private const string MovedB = "TKN1001 | bbbbbbbbbbbbbbbb | src/new/B.cs";

    /// <summary>The text before, what was found, and the text after. Lines are separated by a slash with a space on both sides.</summary>
    public static TheoryData<string, string[], string> Cases => new()
    {
        { $"{A} / {B}", [A, B], $"{A} / {B}" },

        // Entries come in the order of files, rules and fingerprints.
        { $"{B}", [B, A], $"{A} / {B}" },
        { $"{C} / {A}", [A, C], $"{A} / {C}" },
        { $"{A}", [A, "TKN1002 | aaaaaaaaaaaaaaaa | src/A.cs", "TKN1001 | 0000000000000000 | src/A.cs"], $"TKN1001 | 0000000000000000 | src/A.cs / {A} / TKN1002 | aaaaaaaaaaaaaaaa | src/A.cs" },

        // They go with what is above them, and nothing else does.
        { $"{A} / {B}", [A], $"{A}" },
        { $"{A} / # about B / {B} / {C}", [A, C], $"{A} / {C}" },
        { $"# about A / {A} / {B}", [A], $"# about A / {A}" },

        // Each is there once.
        { $"{A} | why / {A} / {B}", [A, B], $"{A} | why / {B}" },

        // Reasons, comments and empty lines stay, and move with their entry.
        { $"{B} | moves in March / {C} |   ", [A, B, C], $"{A} / {B} | moves in March / {C} |   " },
        { $"# of us /  / # about B / {B} / # the end", [A, B], $"# of us /  / {A} / # about B / {B} / # the end" },
        { $"# about C / {C} /  / # about A / {A}", [A, C], $" / # about A / {A} / # about C / {C}" },
        { $"{B} | in a | b", [B], $"{B} | in a | b" },

        // What is not valid is for people to look at.
        { $"no entry / {B}", [A, B], $"{A} / no entry / {B}" },

        // A moved file keeps its reason.
        { $"# about B / {B} | moves in March", [MovedB], $"# about B / {MovedB} | moves in March" },
        { $"{B}", [MovedB], $"{MovedB}" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void It_has_what_was_found_and_what_people_wrote(string before, string[] found, string after) =>
        Assert.Equal(LinesOf(after), Update(LinesOf(before), found));

    [Theory, MemberData(nameof(Cases))]
    public void To_write_it_again_changes_nothing(string before, string[] found, string after)
    {
        _ = before;
        Assert.Equal(LinesOf(after), Update(LinesOf(after), found));
    }

    [Fact]
    public void A_new_one_says_what_it_is()
    {
        var text = Update("", [B, A]);

        Assert.StartsWith("# What TokenAnalyzers knows of", text, StringComparison.Ordinal);
        Assert.EndsWith($"\n\n{A}\n{B}\n", text, StringComparison.Ordinal);
        Assert.Equal(text, Update(text, [A, B]));
    }

    [Fact]
    public void Ends_of_lines_stay_what_they_are()
    {
        Assert.Equal($"{A}\r\n{B}\r\n", Update($"{B}\r\n", [A, B]));
        Assert.Equal($"{A}\n{B}\n", Update($"{B}\n", [A, B]));
    }

    [Fact]
    public void What_is_not_known_to_be_gone_stays()
    {
        var text = new BaselineText($"{A}\n{B}\n");

        Assert.Equal((1, 0), text.Update([Key(C)], _ => false));
        Assert.Equal($"{A}\n{B}\n{C}\n", text.ToString());
    }

    private static string LinesOf(string lines) => lines.Replace(" / ", "\n", StringComparison.Ordinal) + "\n";

    private static string Update(string before, string[] found)
    {
        var text = new BaselineText(before);
        text.Update(found.Select(Key), _ => true);
        return text.ToString();
    }

    private static BaselineKey Key(string line) => line.Split(" | ") is [var rule, var fingerprint, var path] ? new(rule, fingerprint, path) : throw new ArgumentException(line, nameof(line));
}
