using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Formats.Encodings;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Syntax.Constants;
using TokenAnalyzers.Tests.Formats.Catalogue;
using TokenAnalyzers.Tests.Formats.Checks;

namespace TokenAnalyzers.Tests.Rules;

/// <summary>
/// What is said of a token by its format and its place. "issued" stands for a GitHub token whose checksum holds, and "§" for the place as
/// messages say it.
/// </summary>
public sealed class TokenReportTests
{
    private static readonly TokenFormat Acme = new("acme", "Acme", "Acme token", TokenOwner.Service, "acme_[a-z]{9}");

    [Theory]
    [InlineData("dbt-user-token", "Production Service", "TKN1001", "dbt personal access token 'dbtu_***' §: it acts as a person; read a dbt service token (Semantic Layer only on Developer and Starter plans)")]
    [InlineData("dbt-user-token", "Production User", "TKN1002",
        "dbt personal access token 'dbtu_***' §: the kind of token is right, the place is not; read it")]
    [InlineData("dbt-user-token", "Development Service", "TKN1004", "dbt personal access token 'dbtu_***' §; read it")]
    [InlineData("dbt-service-token", "Production Service", "TKN1002",
        "dbt service token 'dbtc_***' §: the kind of token is right, the place is not; read it")]
    [InlineData("dbt-service-token", "Production User", "TKN1002",
        "dbt service token 'dbtc_***' §: the code acts for its user (an attribute), and this token does not; read a dbt personal access token")]
    [InlineData("sendgrid-key", "Production User", "TKN1002", "SendGrid API key 'SG.***' §; read it")]
    [InlineData("paystack-style-key", "Production User", "TKN1002", "payment provider secret key 'sk_***' §; read it")]
    [InlineData("gitlab-pat", "Production Service", "TKN1002", "GitLab access token 'glpat-***' (may be personal) §; read a GitLab project access token")]
    [InlineData("stripe-secret-test", "Production Service", "TKN2003",
        "Stripe secret key (test) 'sk_test_***' §: it opens the provider's sandbox only; read the token of each environment")]
    [InlineData("stripe-secret-test", "Development Service", "TKN1004", "Stripe secret key (test) 'sk_test_***' §; read it")]
    [InlineData("issued", "Production Service", "TKN1001",
        "GitHub personal access token (classic) 'ghp_***' (checksum holds) §: it acts as a person; read a GitHub App installation token")]
    [InlineData("issued", "Development Service", "TKN1007",
        "GitHub personal access token (classic) 'ghp_***' §: its checksum holds, so it was issued and not made up; revoke it and read it")]
    public void A_token_is_wrong_by_whose_it_is_and_where_it_stands(string format, string context, string id, string said)
    {
        var diagnostic = Report(format, context);
        var place = context.StartsWith("Production", StringComparison.Ordinal) ? "in production code (a guard)" : "in development code (a guard)";

        Assert.Equal(id, diagnostic.Id);
        Assert.Equal($"Hard-coded {said.Replace("§", place, StringComparison.Ordinal)} from configuration instead", diagnostic.GetMessage(null));
    }

    [Theory]
    [InlineData("dbt-user-token", "Production Service", "Dbt:ServiceToken", "DBT_CLOUD_SERVICE_TOKEN", "dbt service token")]
    [InlineData("dbt-user-token", "Production User", "Dbt:PersonalAccessToken", "DBT_CLOUD_TOKEN", "dbt personal access token")]
    [InlineData("dbt-user-token", "Development Service", "Dbt:PersonalAccessToken", "DBT_CLOUD_TOKEN", "dbt personal access token")]
    [InlineData("dbt-service-token", "Production Service", "Dbt:ServiceToken", "DBT_CLOUD_SERVICE_TOKEN", "dbt service token")]
    [InlineData("dbt-service-token", "Production User", "Dbt:PersonalAccessToken", "DBT_CLOUD_TOKEN", "dbt personal access token")]
    [InlineData("gitlab-pat", "Production User", "GitLab:ProjectToken", "GITLAB_TOKEN", "GitLab project access token")]
    // A team that reads it elsewhere.
    [InlineData("dbt-user-token", "Production Service Team:Dbt", "Team:Dbt", "Team__Dbt", "dbt service token")]
    [InlineData("dbt-user-token", "Production User Team:Dbt", "Dbt:PersonalAccessToken", "DBT_CLOUD_TOKEN", "dbt personal access token")]
    public void The_fix_reads_the_right_kind(string format, string context, string key, string variable, string credential)
    {
        var properties = FixProperties.Read(Report(format, context));

        Assert.Equal((key, variable, credential), (properties.ConfigurationKey?.Text, properties.EnvironmentVariable?.Text, properties.Credential?.Text));
        Assert.Equal((format, 0, Tokens.Of(format).Length), (properties.Format?.Text, properties.Offset, properties.Length));
    }

    [Theory]
    [InlineData("", "Acme token 'acme_***'")]
    [InlineData("issued", "Acme token 'acme_***' (checksum holds)")]
    [InlineData("unknown", "Acme token 'acme_***' (may be personal)")]
    [InlineData("base64", "Acme token 'acme_***' (in base64)")]
    [InlineData("hexadecimal", "Acme token 'acme_***' (in hexadecimal)")]
    [InlineData("expires", "Acme token 'acme_***' (never expires)")]
    [InlineData("unknown issued base64 expires", "Acme token 'acme_***' (may be personal, checksum holds, in base64, never expires)")]
    public void A_token_is_described_by_what_is_known_of_it(string known, string described)
    {
        var match = new TokenMatch(Acme, 0, 14)
        {
            Owner = known.Contains("unknown", StringComparison.Ordinal) ? TokenOwner.Unknown : TokenOwner.Service,
            IsIssued = known.Contains("issued", StringComparison.Ordinal),
            Decoded = known.Contains("base64", StringComparison.Ordinal) ? new(TokenEncoding.Base64, 0, 14)
                : known.Contains("hexadecimal", StringComparison.Ordinal) ? new(TokenEncoding.Hexadecimal, 0, 14) : null,
            Detail = known.Contains("expires", StringComparison.Ordinal) ? Wording.NeverExpires : null,
        };

        Assert.Equal(described, TokenReport.Describe(match, Descriptors.Token).ToString());
    }

    // The context is a stage, an actor, and the key that a team chose for dbt.
    private static Diagnostic Report(string format, string context)
    {
        var words = context.Split(' ');
        var token = format == "issued" ? Composed.IssuedGitHubToken() : Tokens.Of(format);
        var tree = CSharpSyntaxTree.ParseText($"class C {{ string t = \"{token}\"; }}");
        var literal = tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>().Single();
        var found = new TokenInSource(Assert.Single(TokenCatalogue.Matcher.Find(token)), new(literal, literal.Span, 0, token.Length), DeclaredAs: null);
        var at = new CodeContext(Enum.Parse<Stage>(words[0]), TableText.Of("a guard"), IsUnguarded: false, Enum.Parse<Actor>(words[1]), TableText.Of("an attribute"));
        var options = new AnalyzerOptions([], new Options(words.Length > 2 ? words[2] : null));
        var state = CompilationState.Of(CSharpCompilation.Create("Test", [tree]), options, CancellationToken.None);
        return TokenReport.Create(found, tree, at, TokenOptions.Of(tree, options), state);
    }

    private sealed class Options(string? keyOfDbt) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Values(keyOfDbt);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(string? keyOfDbt) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "token_analyzers.configuration_key.dbt" ? keyOfDbt : null;
            return value is not null;
        }
    }
}
