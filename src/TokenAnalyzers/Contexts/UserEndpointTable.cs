namespace TokenAnalyzers.Contexts;

/// <summary>
/// Every endpoint that is known to answer only to the user's own token. A row is here only where its provider says so.
/// </summary>
internal static class UserEndpointTable
{
    // The Terraform provider of dbt: repository.md, azure_dev_ops_project.md; the text of the API for the credentials; the
    // provider's own error for a GitLab repository; and the pages on the remote MCP server for the header and for SQL.
    private static readonly UserEndpointProvider Dbt = new(
        "dbt", ImmutableArray.Create("getdbt.com", "dbt.com"), ImmutableArray.Create("", "v2", "v3", "api/v2", "api/v3"))
    {
        Endpoints = ImmutableArray.Create(
            new UserEndpoint("the credentials of a dbt user", "api/v3/users/*/credentials") { IsTelling = true },
            new UserEndpoint("the credentials of a dbt user", "users/*/credentials"),
            new UserEndpoint("the GitHub installations of a dbt user", "integrations/github/installations") { IsTelling = true },
            new UserEndpoint("the Azure DevOps projects of a dbt user", "integrations/azure-ad/projects") { IsTelling = true },
            new UserEndpoint("a GitLab repository of a dbt user", "accounts/*/projects/*/repositories")
            {
                IsTelling = true, Method = "POST", Content = "deploy_token",
            },
            new UserEndpoint("a query that runs as a dbt user", "api/ai/v1/mcp") { IsTelling = true, Content = "execute_sql" }),
        Headers = ImmutableArray.Create("x-dbt-user-id"),
        Words = ImmutableArray.Create("credentials", "integrations/", "user-id", "User-Id", "deploy_token", "execute_sql"),
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
        Members = ImmutableArray.Create(
            new UserMember("the signed-in GitHub user", "Octokit.UsersClient", "Current"),
            new UserMember("the signed-in GitHub user", "Octokit.UsersClient", "Update"),
            new UserMember("the notifications of a GitHub user", "Octokit.NotificationsClient", "GetAllForCurrent"),
            new UserMember("the notifications of a GitHub user", "Octokit.NotificationsClient", "GetAllForRepository"),
            new UserMember("the notifications of a GitHub user", "Octokit.NotificationsClient", "MarkAsRead"),
            new UserMember("a new gist of a GitHub user", "Octokit.GistsClient", "Create"),
            new UserMember("the starred gists of a GitHub user", "Octokit.GistsClient", "GetAllStarred"),
            new UserMember("the signed-in GitHub user", "Octokit.UserEmailsClient", "GetAll"),
            new UserMember("the stars of a GitHub user", "Octokit.StarredClient", "CheckStarred"),
            new UserMember("the stars of a GitHub user", "Octokit.StarredClient", "StarRepo"),
            new UserMember("the stars of a GitHub user", "Octokit.StarredClient", "RemoveStarFromRepo"),
            new UserMember("the installations of a GitHub user", "Octokit.GitHubAppsClient", "GetAllInstallationsForCurrentUser"),
            new UserMember("what belongs to the signed-in GitHub user", "Octokit", "GetAllForCurrent")),
        Words = ImmutableArray.Create(
            "user\"", "user/", "notifications", "gists", "User.Current", "User.Update", "Notifications.", "Gist.", "Email.GetAll", "GetAllForCurrent",
            "CheckStarred", "StarRepo", "RemoveStarFromRepo", "GetAllInstallationsForCurrentUser"),
    };

    // Each page of docs.slack.dev/reference/methods names the token types of its method; these name the user token alone.
    private static readonly UserEndpointProvider Slack = new("Slack", ImmutableArray.Create("slack.com"), ImmutableArray.Create("", "api"))
    {
        Endpoints = ImmutableArray.Create(
            new UserEndpoint("the administration of a Slack workspace", "admin.*"),
            new UserEndpoint("the administration of a Slack workspace", "team.accessLogs"),
            new UserEndpoint("the administration of a Slack workspace", "team.billableInfo"),
            new UserEndpoint("the administration of a Slack workspace", "team.integrationLogs"),
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
/// The segments of its path, separated by slashes, from the root of the API. "*" stands for one segment, or for the end of one. More may
/// follow.
/// </param>
internal sealed record UserEndpoint(string Name, string Path)
{
    /// <summary>The HTTP method, such as "POST"; null if every method needs the user.</summary>
    public string? Method { get; init; }

    /// <summary>What the request says beside its address, such as the name of a tool; null if the address is enough.</summary>
    public string? Content { get; init; }

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

    /// <summary>What its libraries have for endpoints.</summary>
    public ImmutableArray<UserMember> Members { get; init; } = ImmutableArray<UserMember>.Empty;

    /// <summary>Names of headers that only a request for a user carries.</summary>
    public ImmutableArray<string> Headers { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>
    /// One of these is there, as a word of its own, wherever an endpoint is spelled out with its host, and wherever a header or a member is.
    /// </summary>
    public ImmutableArray<string> Words { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Whether a host, as it is spelled in an address, is one of the provider's.</summary>
    public bool Owns(string host) => Hosts.Any(own =>
        host.EndsWith(own, StringComparison.OrdinalIgnoreCase) && (host.Length == own.Length || host[host.Length - own.Length - 1] == '.'));
}
