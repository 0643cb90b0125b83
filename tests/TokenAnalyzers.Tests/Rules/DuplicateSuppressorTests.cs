using Microsoft.CodeAnalysis;
using TokenAnalyzers.Tests.Formats.Catalogue;

namespace TokenAnalyzers.Tests.Rules;

/// <summary>Where a project wants it, what others say of a value that this package reports is suppressed, and nothing else is.</summary>
public sealed class DuplicateSuppressorTests
{
    private const string Wanted = "TokenAnalyzersHideDuplicates = true";

    private static readonly string Value = $"\"{Tokens.Of("dbt-user-token")}\"";
    private static readonly string Field = $"class C {{ string password = {Value}; }}";
    private static readonly string Assigned = $"class C {{ void M(string password) {{ password = {Value}; Use(password); }} void Use(string value) {{ }} }}";
    private static readonly string Compared = $"class C {{ bool M(string password) => password.Equals({Value}); }}";
    private static readonly string Ordinary = "class C { string password = \"ordinary\"; }";

    private static readonly string[] Ids = ["S2068", "S6418", "SCS0015"];

    /// <summary>A source, and a part of it that others report.</summary>
    public static TheoryData<string, string> Same => new()
    {
        { Field, Value },
        { Field, $"password = {Value}" },
        { Assigned, Value },
        { Assigned, $"password = {Value}" },
        { Assigned, $"password = {Value};" },
        { Assigned, "password =" },
        { Compared, Value },
        { Compared, "password.Equals" },
        { Compared, $"password.Equals({Value})" },
    };

    /// <summary>The same, and what the project says.</summary>
    public static TheoryData<string, string, string> Other => new()
    {
        { Field, Value, "" },
        { Field, Value, "TokenAnalyzersHideDuplicates = false" },
        { Field, "class C", Wanted },
        { Assigned, "Use(password)", Wanted },
        { Ordinary, "password = \"ordinary\"", Wanted },
        { $"#pragma warning disable TKN1001\n{Field}", Value, Wanted },
        { Ordinary.Replace("}", $"string a = {Value}; }}", StringComparison.Ordinal), "\"ordinary\"", Wanted },

        // Another value in the same assignment or call.
        { InMethod($"made = new Client({Value}) {{ Password = \"ordinary\" }};"), "Password = \"ordinary\"", Wanted },
        { InMethod($"made = Make({Value}, () => {{ var password = \"ordinary\"; return password; }});"), "password = \"ordinary\"", Wanted },
        { InMethod($"made = Make({Value}, \"ordinary\");"), "\"ordinary\"", Wanted },
        { InMethod($"Use(password.Equals(\"ordinary\"), {Value});"), "password.Equals", Wanted },
        { InMethod($"Use(password.Equals(\"ordinary\") || name.Equals({Value}));"), "password.Equals", Wanted },
    };

    private static string InMethod(string statement) => $"class C {{ object M(object made, string name, string password) {{ {statement} return made; }} }}";

    [Theory, MemberData(nameof(Same))]
    public async Task What_others_say_of_the_same_value_is_suppressed(string source, string part) =>
        Assert.All(await OfOthersAsync(source, part, Wanted), diagnostic => Assert.True(diagnostic.IsSuppressed, diagnostic.Id));

    [Theory, MemberData(nameof(Other))]
    public async Task What_this_package_does_not_report_or_is_wanted_twice_is_left(string source, string part, string option) =>
        Assert.All(await OfOthersAsync(source, part, option), diagnostic => Assert.False(diagnostic.IsSuppressed, diagnostic.Id));

    [Fact]
    public async Task Of_this_package_and_of_other_ids_nothing_is_suppressed()
    {
        var diagnostics = await AnalyzeAsync(Field, Value, Wanted);

        Assert.Equal(["S2069", "TKN1001"], diagnostics.Where(diagnostic => !diagnostic.IsSuppressed).Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    private static async Task<Diagnostic[]> OfOthersAsync(string source, string part, string option)
    {
        Diagnostic[] others = [.. (await AnalyzeAsync(source, part, option)).Where(diagnostic => Ids.Contains(diagnostic.Id))];
        Assert.Equal(Ids.Length, others.Length);
        return others;
    }

    private static async Task<IEnumerable<Diagnostic>> AnalyzeAsync(string source, string part, string option) => await new BaselinedProject
    {
        Files = [("src/Client.cs", source)],
        Others = [OtherAnalyzer.Reporting(part, [.. Ids, "S2069"])],
        Properties = option.Length == 0 ? [] : [option],
    }.AnalyzeAsync();
}
