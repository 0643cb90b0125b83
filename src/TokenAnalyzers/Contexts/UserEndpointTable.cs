namespace TokenAnalyzers.Contexts;

/// <summary>
/// Every endpoint that is known to answer only to the user's own token. A row is here only where its provider says so.
/// </summary>
internal static class UserEndpointTable
{
    // The Terraform provider of dbt: repository.md, azure_dev_ops_project.md; the text of the API for the credentials; and
    // the pages on the remote MCP server for the header.
    private static readonly UserEndpointProvider Dbt = new(
        "dbt", ImmutableArray.Create("getdbt.com", "dbt.com"), ImmutableArray.Create("", "v2", "v3", "api/v2", "api/v3"))
    {
        Endpoints = ImmutableArray.Create(
            new UserEndpoint("the credentials of a dbt user", "api/v3/users/*/credentials") { IsTelling = true },
            new UserEndpoint("the credentials of a dbt user", "users/*/credentials"),
            new UserEndpoint("the GitHub installations of a dbt user", "integrations/github/installations") { IsTelling = true },
            new UserEndpoint("the Azure DevOps projects of a dbt user", "integrations/azure-ad/projects") { IsTelling = true }),
        Headers = ImmutableArray.Create("x-dbt-user-id"),
        Words = ImmutableArray.Create("credentials", "integrations/", "user-id", "User-Id"),
    };

    // Each page of docs.github.com/rest names the token types that an endpoint works with. No page under /user, and none of
    // these, names the installation token.
    private static readonly UserEndpointProvider GitHub = new("GitHub", ImmutableArray.Create("api.github.com"), ImmutableArray.Create("", "api/v3"))
    {
        Endpoints = ImmutableArray.Create(
            new UserEndpoint("the signed-in GitHub user", "user"),
            new UserEndpoint("the notifications of a GitHub user", "notifications"),
            new UserEndpoint("the starred gists of a GitHub user", "gists/starred"),
            new UserEndpoint("a new gist of a GitHub user", "gists") { Method = "POST" }),
        Words = ImmutableArray.Create("user\"", "user/", "notifications", "gists"),
    };

    // Each page of docs.slack.dev/reference/methods names the token types of its method; these name the user token alone.
    private static readonly UserEndpointProvider Slack = new("Slack", ImmutableArray.Create("slack.com"), ImmutableArray.Create("", "api"))
    {
        Endpoints = ImmutableArray.Create(
            new UserEndpoint("a Slack search", "search.all"),
            new UserEndpoint("a Slack search", "search.files"),
            new UserEndpoint("a Slack search", "search.messages"),
            new UserEndpoint("the reminders of a Slack user", "reminders.add"),
            new UserEndpoint("the reminders of a Slack user", "reminders.complete"),
            new UserEndpoint("the reminders of a Slack user", "reminders.delete"),
            new UserEndpoint("the reminders of a Slack user", "reminders.info"),
            new UserEndpoint("the reminders of a Slack user", "reminders.list"),
            new UserEndpoint("the saved items of a Slack user", "stars.add"),
            new UserEndpoint("the saved items of a Slack user", "stars.list"),
            new UserEndpoint("the saved items of a Slack user", "stars.remove"),
            new UserEndpoint("the notifications of a Slack user", "dnd.endDnd"),
            new UserEndpoint("the notifications of a Slack user", "dnd.endSnooze"),
            new UserEndpoint("the notifications of a Slack user", "dnd.setSnooze"),
            new UserEndpoint("the profile of a Slack user", "users.deletePhoto"),
            new UserEndpoint("the profile of a Slack user", "users.identity"),
            new UserEndpoint("the profile of a Slack user", "users.profile.set"),
            new UserEndpoint("the profile of a Slack user", "users.setPhoto")),
        Words = ImmutableArray.Create("slack.com/api/"),
    };

    /// <summary>The providers that have such endpoints.</summary>
    public static ImmutableArray<UserEndpointProvider> Providers { get; } = ImmutableArray.Create(Dbt, GitHub, Slack);

    /// <summary>What a source text is searched for first: wherever an endpoint or a header is spelled out, one of these words is there.</summary>
    public static ImmutableArray<string> Words { get; } = Providers.SelectMany(provider => provider.Words).ToImmutableArray();
}

/// <summary>Something of a provider's API that answers only to the user's own token.</summary>
/// <param name="Name">What it is, as a noun phrase with its article, for a message.</param>
/// <param name="Path">
/// The segments of its path, separated by slashes, from the root of the API. "*" stands for one segment. More may follow.
/// </param>
internal sealed record UserEndpoint(string Name, string Path)
{
    /// <summary>The HTTP method, such as "POST"; null if every method needs the user.</summary>
    public string? Method { get; init; }

    /// <summary>Whether the path alone tells the provider, wherever it is in an address.</summary>
    public bool IsTelling { get; init; }

    /// <summary>The segments of the path.</summary>
    public string[] Segments { get; } = Path.Split('/');
}

/// <summary>What of one provider's API answers only to the user's own token.</summary>
/// <param name="Name">The provider, as the catalogue of formats spells it.</param>
/// <param name="Hosts">Its hosts; each stands for its subdomains too.</param>
/// <param name="Roots">What paths start with before the endpoints, without slashes at the ends; "" for nothing.</param>
internal sealed record UserEndpointProvider(string Name, ImmutableArray<string> Hosts, ImmutableArray<string> Roots)
{
    /// <summary>The endpoints.</summary>
    public ImmutableArray<UserEndpoint> Endpoints { get; init; } = ImmutableArray<UserEndpoint>.Empty;

    /// <summary>Names of headers that only a request for a user carries.</summary>
    public ImmutableArray<string> Headers { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>One of these is there, as a word of its own, wherever an endpoint is spelled out with its host, and wherever a header is.</summary>
    public ImmutableArray<string> Words { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Whether a host, as it is spelled in an address, is one of the provider's.</summary>
    public bool Owns(string host) => Hosts.Any(own =>
        host.EndsWith(own, StringComparison.OrdinalIgnoreCase) && (host.Length == own.Length || host[host.Length - own.Length - 1] == '.'));
}
