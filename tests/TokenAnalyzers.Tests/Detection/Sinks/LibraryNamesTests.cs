namespace TokenAnalyzers.Tests.Detection.Sinks;

/// <summary>Parameters and properties of libraries that no table lists. See <see cref="SinkSource"/> for the marks.</summary>
public sealed class LibraryNamesTests
{
    /// <summary>A use, what the secret is called, and what takes it.</summary>
    public static TheoryData<string, string, string> Secrets => new()
    {
        { """new Acme.AcmeClient("host1a", "[KEY]");""", "API key", "AcmeClient" },
        { """new Acme.AcmeClient("host1a", apiKey: "[PASSWORD]");""", "API key", "AcmeClient" },
        { """new Acme.AcmeClient("host1a", "[PASSWORD]");""", "API key", "AcmeClient" },
        { """new Acme.AcmeOptions { ApiKey = "[IDENTIFIER]" };""", "API key", "AcmeOptions.ApiKey" },
        { """new Acme.AcmeServer().SignIn("jane2doe", "[PASSWORD]");""", "password", "AcmeServer.SignIn" },
        { """new Acme.AcmeServer { Password = "[PASSWORD]" };""", "password", "AcmeServer.Password" },
        { """const string Own = "[PASSWORD]"; new Acme.AcmeServer().SignIn("jane2doe", Own);""", "password", "AcmeServer.SignIn" },
        { """new Acme.AcmeClient(GUID, GUID).Connect("jane2doe", "[KEY]");""", "token", "AcmeClient.Connect" },
        { """((Acme.IAcmeStore)null!).Open("[KEY]");""", "personal access token", "IAcmeStore.Open" },
        { """new Acme.AcmeOptions { ApiKey = "[KEY]" };""", "API key", "AcmeOptions.ApiKey" },
        { """new Acme.AcmeOptions { ApiKey = "[PASSWORD]" };""", "API key", "AcmeOptions.ApiKey" },
        { """new Acme.AcmeOptions { ClientSecret = "[KEY]" };""", "client secret", "AcmeOptions.ClientSecret" },
        { """new Acme.AcmeOptions().PersonalAccessToken = "[KEY]";""", "personal access token", "AcmeOptions.PersonalAccessToken" },
        { """new Acme.AcmeOptions { Token = "[KEY]" };""", "token", "AcmeOptions.Token" },
        { """var secret = "[KEY]"; new Acme.AcmeOptions { Secret = secret };""", "secret", "AcmeOptions.Secret" },
    };

    public static TheoryData<string> NoSecrets =>
    [
        """new Acme.AcmeClient("KEY", given);""",
        """new Acme.AcmeClient(GUID, GUID).Connect("KEY", given);""",
        """new Acme.AcmeClient(GUID, GUID).ReadToken("KEY");""",
        """new Acme.AcmeOptions { Token = "PASSWORD" };""",
        """new Acme.AcmeOptions { Token = "IDENTIFIER" };""",
        """new Acme.AcmeOptions { Region = "IDENTIFIER" };""",
        """new Acme.AcmeOptions { ApiKey = GUID };""",
        """new Acme.AcmeServer().SignIn("PASSWORD", given);""",
        """new Acme.AcmeServer().SignIn("jane2doe", "sunshine");""",
        """new Acme.AcmeServer().SignIn("jane2doe", "Passw0rd!");""",
        """new Acme.AcmeServer { Password = "Required" };""",
        """new Acme.AcmeServer { Password = "{0}:Wbqsrk94!" };""",
        """new Acme.AcmeServer { Password = "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy" };""",
        """new Acme.AcmeServer { PasswordHash = "PASSWORD" };""",
        """new Acme.AcmeServer().ReplacePassword("PASSWORD");""",
        """new Acme.AcmeOptions { TokenEndpoint = "KEY" };""",
        """new Acme.AcmeOptions { ContinuationToken = "KEY" };""",
        """new Acme.AcmeOptions { ClientRequestToken = "KEY" };""",
        """new Acme.AcmeOptions { SecretName = "KEY" };""",
        """new Acme.AcmeOptions { Region = "KEY" };""",
        """new Acme.AcmeOptions { ApiKey = "Acme:ApiKey" };""",
        """new Acme.AcmeOptions { ApiKey = given };""",
        """new C { ApiKey = "KEY" };""",
    ];

    [Theory, MemberData(nameof(Secrets))]
    public Task A_name_that_says_secret_makes_a_sink(string statement, string secret, string taker) =>
        SinkSource.FindsAsync(SinkSource.InMethod(statement), secret, taker);

    [Theory, MemberData(nameof(NoSecrets))]
    public Task Other_names_and_names_of_this_project_make_none(string statement) => SinkSource.VerifyAsync(SinkSource.InMethod(statement));
}
