using TokenAnalyzers.Credentials;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.Sinks;

/// <summary>What is to be read in the place of a password that is in a connection string: all of the string, where it is spelled out.</summary>
internal static class ConnectionPlace
{
    private static readonly (string Start, CredentialDescription Secret)[] Schemes =
    [
        ("mongodb", WellKnownCredentials.MongoConnection),
        ("amqp", WellKnownCredentials.RabbitConnection),
        ("redis", WellKnownCredentials.RedisConnection),
        ("cloudinary", WellKnownCredentials.CloudinaryConnection),
    ];

    /// <summary>The place to replace, and what is read there.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="password">Where the password is.</param>
    /// <param name="connection">What the API takes, where an API says so.</param>
    public static (SourceLocation Place, CredentialDescription Secret) Of(ConstantText text, SourceLocation password, CredentialDescription connection)
    {
        if (text.HasUnknown || !ConnectionText.IsWhole(text.Value) || text.Locate(0, text.Value.Length) is not { } whole)
            return (password, WellKnownCredentials.PasswordOfConnection);
        if (connection == WellKnownCredentials.DatabaseConnection
            && Array.Find(Schemes, row => text.Value.StartsWith(row.Start, StringComparison.OrdinalIgnoreCase)) is { Secret: { } ofScheme })
        {
            connection = ofScheme;
        }

        // What is marked is the password, where it is in one piece with the rest.
        return (whole.Node == password.Node ? whole with { Span = password.Span } : whole, connection);
    }
}
