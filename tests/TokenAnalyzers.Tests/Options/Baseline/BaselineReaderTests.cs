using System.Globalization;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Rules;

namespace TokenAnalyzers.Tests.Options.Baseline;

/// <summary>A line of a baseline that is not valid is told at its place, and never what it holds.</summary>
public sealed class BaselineReaderTests
{
    private const string Valid = "TKN1001 | 0123456789abcdef | src/Client.cs";

    /// <summary>A line, the column of what is wrong, and what is said of it.</summary>
    public static TheoryData<string, int, string> Invalid => new()
    {
        { "TKN1001", 1, "the line has 1 of 3 parts; valid is rule | fingerprint | path, and | reason where one is known" },
        { "  TKN1001 | 0123", 3, "the line has 2 of 3 parts; valid is rule | fingerprint | path, and | reason where one is known" },
        { "TKN101 | 0123 | a.cs", 1, "this is no rule; valid is one such as TKN1001" },
        { "CA1001 | 0123 | a.cs", 1, "this is no rule; valid is one such as TKN1001" },
        { "TKN1001 | 01234 | a.cs", 11, "this is no fingerprint; dotnet build -t:WriteTokenBaseline writes them" },
        { "TKN1001 |   0123456789ABCDEF | a.cs", 13, "this is no fingerprint; dotnet build -t:WriteTokenBaseline writes them" },
        { $"TKN1001 | {Tokens.Of("dbt-user-token")} | a.cs", 11, "this is no fingerprint; dotnet build -t:WriteTokenBaseline writes them" },
        { $"{Tokens.Of("dbt-user-token")} | 0123 | a.cs", 1, "this is no rule; valid is one such as TKN1001" },
        { "TKN1001 | 0123 | ", 18, "the path is empty; valid is one from the folder of this file on" },
    };

    public static TheoryData<string> Fine => ["", "   ", "# TKN1001", Valid, $"{Valid} |", $"{Valid} | a | b", "TKN9999 | 0123 | ../a b/[c].cs"];

    [Theory, MemberData(nameof(Invalid))]
    public async Task It_is_told_at_its_place(string line, int column, string message) =>
        Assert.Equal([$"2:{column} {message}"], await ToldAsync(Valid, line, Valid));

    [Theory, MemberData(nameof(Fine))]
    public async Task What_is_valid_is_not_told(string line) => Assert.Empty(await ToldAsync(Valid, line));

    private static async Task<IEnumerable<string>> ToldAsync(params string[] lines) =>
        from diagnostic in await new BaselinedProject { Files = [("src/Other.cs", "class C { }")], Baseline = lines }.AnalyzeAsync()
        where diagnostic.Id == "TKN9001"
        let place = diagnostic.Location.GetLineSpan().StartLinePosition
        select $"{place.Line + 1}:{place.Character + 1} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
}
