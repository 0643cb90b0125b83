using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Credentials;
using TokenAnalyzers.Detection.Reads;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Messages;

public sealed partial class NounPhraseTests
{
    private static readonly CultureInfo Russian = new("ru");

    private static readonly List<string> Rows =
        [.. XDocument.Parse(Repository.Read("src/TokenAnalyzers/Messages", "Nouns.resx")).Descendants("data").Select(row => row.Attribute("name")!.Value)];

    private static readonly HashSet<string> Phrases = [.. OfTables().OfType<NounPhrase>().Select(noun => noun.Text)];

    public static TheoryData<string, string> Said => new()
    {
        { "token", "токен" },
        { "dbt service token", "сервисный токен dbt" },
        { "GitHub personal access token (classic)", "персональный токен доступа GitHub (классический)" },
        { "Google Maps API key", "ключ API Google Maps" },
        { "Braintree access token (production)", "токен доступа Braintree (рабочая среда)" },
        { "OpenAI admin key of a service account", "административный ключ OpenAI для сервисной учётной записи" },
        { "Redis password in a connection string", "пароль Redis в строке подключения" },
        { "dbt service token (Semantic Layer only on Developer and Starter plans)", "сервисный токен dbt (на планах Developer и Starter только для Semantic Layer)" },
        { "Square access token (live, Canada)", "токен доступа Square (боевой режим, Канада)" },

        // What a team calls its own
        { "Acme deploy token", "токен развёртывания Acme" },
        { "Acme access token (blue)", "токен доступа Acme (blue)" },
        { "Acme thing", "Acme thing" },
        { "Acmetoken", "Acmetoken" },
        { "(odd", "(odd" },
        { "odd)", "odd)" },
        { " (odd)", " (odd)" },
        { " token ", " token " },
    };

    [Theory, MemberData(nameof(Said))]
    public void A_phrase_is_said_by_its_ending(string english, string russian)
    {
        Assert.Equal(russian, NounPhrase.Of(english).In(Russian));
        Assert.Equal(english, NounPhrase.Of(english).In(CultureInfo.InvariantCulture));
        Assert.Equal(english, NounPhrase.Of(english).ToString());
    }

    [Fact]
    public void In_English_a_phrase_is_as_its_table_has_it() =>
        Assert.All(Phrases, phrase => Assert.Equal(phrase, NounPhrase.Of(phrase).In(new CultureInfo("tr-TR"))));

    [Fact]
    public void Each_phrase_and_each_detail_ends_in_a_row() =>
        Assert.DoesNotContain(Phrases.SelectMany(PartsOf), part => !Rows.Exists(row => IsEnding(row, part)));

    [Fact]
    public void Each_row_is_an_ending()
    {
        var parts = Phrases.SelectMany(PartsOf).ToHashSet();

        Assert.DoesNotContain(Rows, row => !parts.Any(part => IsEnding(row, part)));
    }

    private static bool IsEnding(string row, string part) => part == row || part.EndsWith(" " + row, StringComparison.Ordinal);

    /// <summary>The details in brackets, what is before them, and what is before the words that say whose it is.</summary>
    private static IEnumerable<string> PartsOf(string phrase)
    {
        var details = Details().Match(phrase);
        var kind = phrase[..^details.Length];
        var whose = Whose().Match(kind).Value;
        return
        [
            .. details.Groups[1].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries),
            kind,
            Rows.Contains(whose.TrimStart()) ? kind[..^whose.Length] : kind,
        ];
    }

    [GeneratedRegex(@" \(([^()]*)\)$")]
    private static partial Regex Details();

    [GeneratedRegex(" (?:of|in|with|without|bound) .*$")]
    private static partial Regex Whose();

    private static IEnumerable<NounPhrase?> OfTables() =>
    [
        .. TokenCatalogue.Formats.SelectMany(format => new[] { format.Noun, format.ShortNoun, format.PersonalNoun, format.ServiceNoun, format.ServiceAdvice }),
        .. CredentialNames.Endings.Select(ending => ending.Noun),
        .. CredentialNames.Parameters.Select(parameter => parameter.Ending.Noun),
        .. AuthenticationHeaders.Carried.Select(secret => secret.Noun),
        .. typeof(WellKnownCredentials).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => ((CredentialDescription)field.GetValue(null)!).Noun),
        .. PersonalEnding.All.Select(ending => NounPhrase.Of(ending.Noun)),
        .. UserEndpointTable.Providers.SelectMany(provider => provider.Endpoints.Select(endpoint => endpoint.Name)
            .Concat(provider.Members.Select(member => member.What))
            .Concat(provider.Headers.Select(_ => $"data of a {provider.Name} user")))
            .Select(NounPhrase.Of),
        PersonalKey.AnyServiceToken,
        NounPhrase.Of("credential"),
    ];
}
