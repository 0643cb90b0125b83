using System.Collections.Immutable;

namespace TokenAnalyzers.Formats;

/// <summary>Every token format that is known without configuration.</summary>
internal static class TokenCatalogue
{
    public static ImmutableArray<TokenFormat> Formats { get; } = ImmutableArray.Create<TokenFormat>(
        new("dbt-user-token", "dbt", "dbt personal access token", TokenOwner.Personal, "dbtu_[A-Za-z0-9_-]{50}")
        {
            Strict = ["dbtu_[A-Za-z0-9_-]{6}[AEIMQUYcgkosw048][A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]"],
            ConfigurationKey = "Dbt:ServiceToken", EnvironmentVariable = "DBT_CLOUD_SERVICE_TOKEN", ServiceCredential = "dbt service token",
        },
        new("dbt-service-token", "dbt", "dbt service token", TokenOwner.Service, "dbtc_[A-Za-z0-9_-]{50}")
        {
            Strict = ["dbtc_[A-Za-z0-9_-]{6}[AEIMQUYcgkosw048][A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]"],
            ConfigurationKey = "Dbt:ServiceToken", EnvironmentVariable = "DBT_CLOUD_SERVICE_TOKEN",
        },
        new("github-pat-classic", "GitHub", "GitHub personal access token (classic)", TokenOwner.Personal, "ghp_[A-Za-z0-9]{36}")
        {
            ConfigurationKey = "GitHub:AppToken", EnvironmentVariable = "GITHUB_TOKEN", ServiceCredential = "GitHub App installation token",
        },
        new("slack-bot-token", "Slack", "Slack bot token", TokenOwner.Service, "xoxb-[A-Za-z0-9-]{10,250}")
        {
            MinimumEntropy = 2.8, ConfigurationKey = "Slack:BotToken", EnvironmentVariable = "SLACK_BOT_TOKEN",
        });
}
