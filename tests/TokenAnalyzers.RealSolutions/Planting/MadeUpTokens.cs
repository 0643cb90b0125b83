using TokenAnalyzers.Tests.Formats.Catalogue;

namespace TokenAnalyzers.RealSolutions.Planting;

/// <summary>The tokens that one solution gets: no two are the same, and the same run gives the same tokens.</summary>
internal sealed class MadeUpTokens(int seed)
{
    private static readonly string[] Common =
    [
        "dbt-service-token", "dbt-user-token", "github-pat-classic", "github-installation-token", "gitlab-pat", "slack-bot-token", "slack-webhook",
        "openai-project-key",
        "sendgrid-key", "stripe-secret-live", "npm-token", "telegram-bot-token", "discord-bot-token", "huggingface-user-token", "digitalocean-pat",
        "postman-api-key",
    ];

    private readonly List<PlantedToken> _all = [];

    public IReadOnlyList<PlantedToken> All => _all;

    /// <summary>A token of a format by its id; "password" gives a random value without a form.</summary>
    public string Of(string format, string shape, string file)
    {
        var number = _all.Count + 1;
        var text = format == "password" ? Password(new Random(seed + number)) : Tokens.Of(format, seed + number);
        _all.Add(new(number, format, shape, file, text));
        return text;
    }

    /// <summary>A format that is common in code.</summary>
    public static string CommonFormat(Random random) => random.GetItems(Common, 1)[0];

    private static string Password(Random random) =>
        new(random.GetItems<char>("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789", 28));
}
