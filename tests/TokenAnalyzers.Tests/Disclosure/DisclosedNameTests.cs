using TokenAnalyzers.Disclosure;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Sinks;
using TokenAnalyzers.Tests.Formats;
using TokenAnalyzers.Tests.Values;

namespace TokenAnalyzers.Tests.Disclosure;

/// <summary>Which texts of a source outputs may show: names that people give, and nothing that could be a secret.</summary>
public sealed class DisclosedNameTests
{
    // Of identifiers and keys in public repositories that the table of words was not made of.
    public static TheoryData<string> Names =>
    [
        "token", "Token", "TOKEN", "_token", "apiKey", "ApiKey", "API_KEY", "x-api-key", "X-Api-Key2", "apikey", "ConnectionStrings:Default:Password", "Jwt:SigningKey", "clientSecret",
        "client_secret", "AWS_SECRET_ACCESS_KEY", "AZURE_CLIENT_SECRET", "PRIVATE-TOKEN", "accessToken", "refresh_token", "GitHubToken", "tmdbApiKey", "TMDB_API_KEY", "OpenAIApiKey",
        "SendGridApiKey", "TwilioAuthToken", "StripeWebhookSecret", "RabbitMqOptions:Password", "rabbitmq-password", "redisPassword", "POSTGRES_PASSWORD", "SmtpPassword",
        "ftpPassword", "DbPassword", "adminPassword1", "Sha256Secret", "sha256_secret", "oauth2ClientSecret", "base64Key", "s3SecretKey", "x509Password", "utf8Token", "net8Token", "int32Key",
        "md5Salt", "ed25519PrivateKey", "p12Password", "auth0ClientSecret", "k8sToken", "h264Key", "v2Token", "Key10", "IssuerSigningKey", "AddDeveloperSigningCredential",
        "latestToken", "attestationSecret", "ValidateAntiForgeryToken", "UPDATER_APPLICATION_PRIVATE_KEY", "SymmetricSecurityKey", "forgotPassword", "mailchimp_api_key", "algoliaApiKey",
        "Authentication:Facebook:AppSecret", "LocalSettings.Secret", "GF_SECURITY_ADMIN_PASSWORD", "HmacSha256Key", "Recaptcha:SecretKey", "MyCompany.Billing.ApiToken", "googleMapsApiKey",
    ];

    // "§" stands for a made-up secret.
    public static TheoryData<string> Around => ["§", "§Token", "my§", "key_§", "§_key", "§-key", "§.Password", "api:§:Key", "Client§Secret"];

    [Theory, MemberData(nameof(Names))]
    public void A_name_that_people_give_may_be_shown(string name) => Assert.Equal(name, DisclosedName.Of(name)?.Text);

    [Theory]
    [InlineData("Mvdhsv51")]
    [InlineData("kd83hGs9x")]
    [InlineData("qvxzkwpj")]
    [InlineData("QVXZKWPJ")]
    [InlineData("a3f9c1d7")]
    [InlineData("deadbeef42")]
    [InlineData("MZXW6YTBOI")]
    [InlineData("a1b2-c3d4-e5f6")]
    [InlineData("8c1f_77d2_90aa")]
    [InlineData("IVKmfRkqWt")]
    [InlineData("12345678")]
    [InlineData("20241231")]
    public void What_is_made_up_may_not_be_shown_whatever_stands_around_it(string secret)
    {
        foreach (string around in Around) Assert.Null(DisclosedName.Of(around.Replace("§", secret)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Access Token")]
    [InlineData("token=")]
    [InlineData("pässword")]
    [InlineData("token\n")]
    [InlineData("{Token}")]
    [InlineData("theNameOfThisTokenIsLongerThanNamesMayBeAtAll")]
    public void Any_other_text_may_not_be_shown(string text) => Assert.Null(DisclosedName.Of(text));

    [Theory]
    [InlineData(RandomValues.Base62)]
    [InlineData(RandomValues.Base64Url)]
    [InlineData(RandomValues.Base36)]
    [InlineData(RandomValues.Base32)]
    [InlineData(RandomValues.Hexadecimal)]
    [InlineData(RandomValues.Letters)]
    public void Random_characters_are_next_to_never_shown(string alphabet)
    {
        var shown = 0;
        for (var seed = 0; seed < 20_000; seed++)
        {
            var secret = RandomValues.Of(alphabet, 10, seed);
            if (DisclosedName.Of(seed % 2 == 0 ? secret : secret + "Token") is not null) shown++;
        }

        Assert.InRange(shown, 0, 4);
    }

    [Fact]
    public void No_token_of_any_format_is_shown() =>
        Assert.Empty(TokenCatalogue.Formats.Where(format => DisclosedName.OfKey(Tokens.Of(format)) is not null).Select(format => format.Id));

    [Fact]
    public void Every_key_variable_and_noun_of_the_catalogue_may_be_shown()
    {
        var keys = TokenCatalogue.Formats.SelectMany(format => new[] { format.ConfigurationKey, format.EnvironmentVariable, format.PersonalConfigurationKey, format.PersonalEnvironmentVariable });
        var nouns = TokenCatalogue.Formats.SelectMany(format => new[] { format.Name, format.ShortName, format.ServiceCredential ?? "token" });
        Assert.Empty(keys.Where(key => key.Length > 0 && DisclosedName.OfKey(key) is null).Concat(nouns.Where(noun => TableText.Judged(noun) is null)).Distinct());
    }

    [Fact]
    public void Every_key_variable_and_noun_of_what_APIs_take_may_be_shown()
    {
        var fields = typeof(Secrets).GetFields().Select(field => (Secret)field.GetValue(null)!);
        var secrets = fields.Concat(AuthenticationHeaders.Carried).Distinct().ToList();
        Assert.DoesNotContain(secrets.SelectMany(secret => new[] { secret.ConfigurationKey, secret.EnvironmentVariable }), key => DisclosedName.OfKey(key) is null);
        Assert.DoesNotContain(secrets.Select(secret => secret.Name), noun => TableText.Judged(noun) is null);
    }

    [Theory]
    [InlineData("Server=localhost;User=SA;Password=", "Password")]
    [InlineData("https://api.example/import?id=1&access_token=", "access_token")]
    [InlineData("Token: ", "Token")]
    [InlineData("""{"client_secret":" """, "client_secret")]
    [InlineData("Jwt:Key=", "Jwt:Key")]
    [InlineData("Your password is ", "is")]
    [InlineData("RUN login -p kd83hGs9x -t kd83hGs9xToken=", null)]
    [InlineData("=;", null)]
    public void The_last_word_like_a_name_is_the_name_at_the_end_of_a_text(string text, string? name) => Assert.Equal(name, DisclosedName.AtEnd(text)?.Text);
}
