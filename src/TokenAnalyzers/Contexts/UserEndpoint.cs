namespace TokenAnalyzers.Contexts;

/// <summary>Something of a provider's API that answers only to the user's own token.</summary>
/// <param name="Name">What it is, as a noun phrase with its article, for a message.</param>
/// <param name="Path">
/// The segments of its path, separated by slashes, from the root of the API. "*" stands for one segment. More may follow.
/// </param>
internal sealed record UserEndpoint(string Name, string Path)
{
    /// <summary>The HTTP method, such as "POST"; null if every method needs the user.</summary>
    public string? Method { get; init; }

    /// <summary>Whether the path alone tells the provider, wherever it stands in an address.</summary>
    public bool IsTelling { get; init; }

    /// <summary>The segments of the path.</summary>
    public string[] Segments { get; } = Path.Split('/');
}
