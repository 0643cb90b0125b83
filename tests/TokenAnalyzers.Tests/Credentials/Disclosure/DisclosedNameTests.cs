using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Detection.Sinks;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Tests.Credentials.Values;
using TokenAnalyzers.Tests.Formats.Catalogue;

namespace TokenAnalyzers.Tests.Credentials.Disclosure;

/// <summary>Which texts of a source outputs may show: names that people give, and nothing that could be a secret.</summary>
public sealed class DisclosedNameTests
{
    // Of identifiers and keys in public repositories that the table of words was not made of.
    public static TheoryData<string> Names =>
    [
        "token", "Token", "TOKEN", "_token", "apiKey", "ApiKey", "API_KEY", "x-api-key", "X-Api-Key2", "apikey", "ConnectionStrings:Default:Password",
        "Jwt:SigningKey", "clientSecret",
        "client_secret", "AWS_SECRET_ACCESS_KEY", "AZURE_CLIENT_SECRET", "PRIVATE-TOKEN", "accessToken", "refresh_token", "GitHubToken", "tmdbApiKey",
        "TMDB_API_KEY", "OpenAIApiKey",
        "SendGridApiKey", "TwilioAuthToken", "StripeWebhookSecret", "RabbitMqOptions:Password", "rabbitmq-password", "redisPassword", "POSTGRES_PASSWORD",
        "SmtpPassword",
        "ftpPassword", "DbPassword", "adminPassword1", "Sha256Secret", "sha256_secret", "oauth2ClientSecret", "base64Key", "s3SecretKey", "x509Password",
        "utf8Token", "net8Token", "int32Key",
        "md5Salt", "ed25519PrivateKey", "p12Password", "auth0ClientSecret", "k8sToken", "h264Key", "v2Token", "Key10", "IssuerSigningKey",
        "AddDeveloperSigningCredential",
        "latestToken", "attestationSecret", "ValidateAntiForgeryToken", "UPDATER_APPLICATION_PRIVATE_KEY", "SymmetricSecurityKey", "forgotPassword",
        "mailchimp_api_key", "algoliaApiKey",
        "Authentication:Facebook:AppSecret", "LocalSettings.Secret", "GF_SECURITY_ADMIN_PASSWORD", "HmacSha256Key", "Recaptcha:SecretKey",
        "MyCompany.Billing.ApiToken", "googleMapsApiKey",
        "globalSettings__mail__smtp__password", "billingAddressCountryToken", "WALLET_CURRENCY_API_KEY", "shippingInvoiceSecret", "pluginSlugKey",
        "employeePortalPassword",
        "greetingTemplateToken", "accessibilityCheckerKey", "torrentUrlToken",
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
    [InlineData("NoIob_-_-Vq")]
    [InlineData("FuaW____Xw")]
    [InlineData("lJ75N-__Kd")]
    [InlineData("oXt-sE_mPa")]
    [InlineData("tSa_rDe-oLq")]
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
        var keys = TokenCatalogue.Formats.SelectMany(format =>
            new[] { format.ConfigurationKey, format.EnvironmentVariable, format.PersonalConfigurationKey, format.PersonalEnvironmentVariable });
        var nouns = TokenCatalogue.Formats.SelectMany(format => new[] { format.Name, format.ShortName, format.ServiceCredential ?? "token" });
        Assert.Empty(
            keys.Where(key => key.Length > 0 && DisclosedName.OfKey(key) is null).Concat(nouns.Where(noun => DisclosedPhrase.Of(noun) is null)).Distinct());
    }

    [Fact]
    public void Every_key_variable_and_noun_of_what_APIs_take_may_be_shown()
    {
        var fields = typeof(WellKnownCredentials).GetFields().Select(field => (CredentialDescription)field.GetValue(null)!);
        var secrets = fields.Concat(AuthenticationHeaders.Carried).Distinct().ToList();
        Assert.DoesNotContain(
            secrets.SelectMany(secret => new[] { secret.ConfigurationKey, secret.EnvironmentVariable }), key => DisclosedName.OfKey(key) is null);
        Assert.DoesNotContain(secrets.Select(secret => secret.Name), noun => DisclosedPhrase.Of(noun) is null);
    }

    [Fact]
    public void Every_key_variable_and_name_of_the_tables_reads_like_a_name()
    {
        // These numbers make them "an API".
        var names = NamesOfTables().Except(["LoadPkcs12FromFile", "Rfc2898DeriveBytes"]).ToList();
        Assert.Equal("", string.Join(" ", names.Where(name => Shown(name) is null)));
        var made = names.Select((name, index) =>
            RandomValues.Of(index % 2 == 0 ? RandomValues.Base62 : RandomValues.Base36, Math.Clamp(name.Length, 10, 40), index));
        Assert.DoesNotContain(made, name => Shown(name) is not null);

        static DisclosedName? Shown(string name) => name.Length > 40 ? DisclosedName.AtEnd(name) : DisclosedName.Of(name);
    }

    [Theory]
    [InlineData("theAccessTokenOfThisNotificationGatewayClient=", "TokenOfThisNotificationGatewayClient")]
    [InlineData("company-platform-services:notification-gateway:password=", "services:notification-gateway:password")]
    [InlineData("COMPANY_PLATFORM_SERVICES_NOTIFICATION_API_KEY: ", "PLATFORM_SERVICES_NOTIFICATION_API_KEY")]
    public void Of_a_long_name_the_last_words_that_fit_are_shown(string text, string name) => Assert.Equal(name, DisclosedName.AtEnd(text)?.Text);

    [Theory]
    [InlineData("kd83hGs9xNameOfThisTokenIsLongerThanNamesMayBeAtAll=")]
    [InlineData("company-qvxzkwpj-platform-services:notification-gateway:password=")]
    [InlineData("COMPANY_A3F9C1D7_SERVICES_NOTIFICATION_API_KEY: ")]
    public void Of_a_long_name_that_holds_a_secret_nothing_is_shown_even_where_it_would_be_cut_off(string text) => Assert.Null(DisclosedName.AtEnd(text));

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

    private static List<string> NamesOfTables()
    {
        var formats = TokenCatalogue.Formats.SelectMany(format =>
            new[] { format.ConfigurationKey, format.EnvironmentVariable, format.PersonalConfigurationKey, format.PersonalEnvironmentVariable });
        var providers = TokenCatalogue.Formats.Select(format => format.Provider).Where(provider => !provider.Contains(' '));
        var secrets = typeof(WellKnownCredentials)
            .GetFields()
            .Select(field => (CredentialDescription)field.GetValue(null)!)
            .Concat(AuthenticationHeaders.Carried)
            .SelectMany(secret => new[] { secret.ConfigurationKey, secret.EnvironmentVariable });
        var sinks = SinkTable.All.SelectMany(sink => new[] { sink.Owner.Split('.')[^1], sink.Member });
        return
        [
            .. formats.Concat(providers).Concat(secrets).Concat(sinks).Where(name => name is not (null or "" or Sink.Constructor or Sink.Indexer)).Distinct()
        ];
    }
}
