using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Silence;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Messages;

/// <summary>All texts are in the files of texts, in every language.</summary>
public sealed partial class WordingTests
{
    private const string Folder = "src/TokenAnalyzers/Messages";

    // Proper names.
    private static readonly string[] OfNames =
        ["AnApi", "JSON Web Signature", "JSON Web Token", "Sentry DSN", "xoxo"];

    /// <summary>The files in other languages than English, each with the file in English.</summary>
    public static TheoryData<string, string> Translations => new()
    {
        { "Wording.resx", "Wording.ru.resx" },
        { "Nouns.resx", "Nouns.ru.resx" },
    };

    /// <summary>Languages of hosts, and how a text is said there.</summary>
    public static TheoryData<string, string> Languages => new()
    {
        { "", "never expires" },
        { "en", "never expires" },
        { "en-GB", "never expires" },
        { "tr-TR", "never expires" },
        { "de-DE", "never expires" },
        { "uk-UA", "never expires" },
        { "ru", "бессрочно" },
        { "ru-RU", "бессрочно" },
    };

    private static IEnumerable<string> Sources =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"));

    [Fact]
    public void Each_file_in_another_language_is_known() => Assert.Equal(
        Translations.Select(row => (string)row[1]).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Path.Combine(Repository.Root, Folder), "*.*.resx").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Translations))]
    public void A_text_is_in_all_languages(string english, string other)
    {
        Assert.Equal(Texts(english).Select(text => text.Name), Texts(other).Select(text => text.Name));
        Assert.All(Texts(english).Concat(Texts(other)), text => Assert.NotEmpty(text.Value));
    }

    [Theory, MemberData(nameof(Translations))]
    public void A_text_has_the_same_gaps_in_all_languages(string english, string other) =>
        Assert.All(Texts(english).Zip(Texts(other)), pair => Assert.Equal(GapsOf(pair.First.Value), GapsOf(pair.Second.Value)));

    [Theory, MemberData(nameof(Translations))]
    public void Another_language_is_no_English(string english, string other) =>
        Assert.All(Texts(english).Zip(Texts(other)), pair => Assert.True(
            Cyrillic().IsMatch(pair.Second.Value) || !Word().IsMatch(pair.First.Value) || OfNames.Contains(pair.First.Name),
            pair.First.Name));

    [Fact]
    public void Each_text_is_used()
    {
        var used = Sources.SelectMany(file => Use().Matches(File.ReadAllText(file)).Select(use => use.Groups[1].Value)).ToHashSet();

        Assert.DoesNotContain(Enum.GetNames<Wording>(), name => !used.Contains(name));
    }

    [Theory, MemberData(nameof(Languages))]
    public void The_host_says_the_language(string language, string text)
    {
        LocalizableString shown = (LocalizableText)Wording.NeverExpires;

        Assert.Equal(text, ((MessageText)Wording.NeverExpires).In(new CultureInfo(language)));
        Assert.Equal(text, shown.ToString(new CultureInfo(language)));
    }

    [Fact]
    public void Without_a_language_it_is_that_of_the_thread()
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo("ru-RU");

            Assert.Equal("бессрочно", ((MessageText)Wording.NeverExpires).In(language: null));
            Assert.Equal("бессрочно", ((LocalizableText)Wording.NeverExpires).ToString(null));
            Assert.Equal("never expires", ((MessageText)Wording.NeverExpires).ToString());
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    // What types do not hold: the compiler takes strings for these.
    [Fact]
    public void Rules_and_suppressions_have_no_text_of_their_own()
    {
        Assert.All(
            AllRules.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).SelectMany(rule => new[] { rule.Title, rule.MessageFormat, rule.Description }),
            text => Assert.IsType<LocalizableText>(text));
        Assert.All(
            new DuplicateSuppressor().SupportedSuppressions.Concat(new BaselineSuppressor().SupportedSuppressions),
            suppression => Assert.IsType<LocalizableText>(suppression.Justification));
    }

    // A word of a table is one word; what has several is a text in a language.
    [Fact]
    public void No_text_is_hidden_in_a_table() => Assert.DoesNotContain(Sources, file => TextInTable().IsMatch(File.ReadAllText(file)));

    private static List<(string Name, string Value)> Texts(string file) =>
        [.. XDocument.Parse(Repository.Read(Folder, file)).Descendants("data").Select(text => (text.Attribute("name")!.Value, text.Element("value")!.Value))];

    private static IEnumerable<string> GapsOf(string text) =>
        Gap().Matches(text).Select(gap => gap.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+(?:,\d+)?\}")]
    private static partial Regex Gap();

    [GeneratedRegex("[A-Za-z]{3}")]
    private static partial Regex Word();

    [GeneratedRegex(@"\p{IsCyrillic}")]
    private static partial Regex Cyrillic();

    [GeneratedRegex(@"Wording\.(\w+)")]
    private static partial Regex Use();

    [GeneratedRegex(@"TableText\.Of\(\$?""[^""]* [^""]*""")]
    private static partial Regex TextInTable();
}
