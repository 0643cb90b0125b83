namespace TokenAnalyzers.Tests.Silence;

/// <summary>Shapes that are reported although a filter might take them for harmless.</summary>
public sealed class ReportedShapesTests
{
    public static TheoryData<string, string> Shapes => new()
    {
        // The format tells, whatever the name.
        { "string foo = \"§token§\";", "TKN1001" },
        { "const string GitHubTokenExample = \"§token§\";", "TKN1001" },
        { "const string TestDummyHash = \"§token§\";", "TKN1001" },
        { "void M(Settings settings) => settings.Token = \"§token§\";", "TKN1001" },
        { "string Token { get { return \"§token§\"; } }", "TKN1001" },
        { "bool M() => value is \"§token§\";", "TKN1001" },
        { "int M() => value switch { \"§token§\" => 1, _ => 0 };", "TKN1001" },
        { "bool M() => string.Equals(value, \"§token§\");", "TKN1001" },

        // Both keys of a captcha have one form; the name tells the secret one.
        { "const string SiteKey = \"§captcha§\"; const string SecretKey = \"§captcha§\";", "TKN1002" },
        { "const string CaptchaSecret = \"§captcha§\";", "TKN1002" },

        // The name tells, although it holds other words.
        { "string latestToken = \"§secret§\";", "TKN1006" },
        { "string attestationSecret = \"§secret§\";", "TKN1006" },
        { "string contestApiKey = \"§secret§\";", "TKN1006" },
        { "const string ExampleApiKey = \"§secret§\";", "TKN1006" },

        // Members on the left, getters, patterns and comparisons.
        { "string token = \"\"; string M() { this.token = \"§secret§\"; return token; }", "TKN1006" },
        { "void M(Settings cfg) { cfg.Token = \"§secret§\"; }", "TKN1006" },
        { "string ApiToken { get { return \"§secret§\"; } }", "TKN1006" },
        { "int M(string token) { switch (token) { case \"§secret§\": return 1; default: return 0; } }", "TKN1006" },
        { "int M(string token) => token switch { \"§secret§\" => 1, _ => 0 };", "TKN1006" },
        { "bool M(string token) => token is \"§secret§\";", "TKN1006" },
        { "bool M(string password) => string.Equals(password, \"§secret§\");", "TKN1006" },
    };

    [Theory, MemberData(nameof(Shapes))]
    public async Task They_are_reported(string members, string rule) => Assert.Equal(rule, Assert.Single(await Silence.Shapes.OfMembers(members)).Id);
}
