using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Values;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.NamedSecrets;

/// <summary>A value that is named as a secret and looks like one, or is the password in a text that says where to connect.</summary>
/// <param name="Value">The value, or its first piece that looks secret, as the search for credentials at sinks has it; null where that does not look.</param>
/// <param name="Place">Where all of it is.</param>
/// <param name="Name">The name, and what it says.</param>
internal sealed record NamedSecret(ValuePlace? Value, SourceLocation Place, CredentialName Name)
{
    /// <summary>What the value looks like.</summary>
    public ValueLooks Looks { get; init; } = Value is { Looks: not ValueLooks.Possible and var looks } ? looks : ValueLooks.Secret;

    /// <summary>What a connection string or an address is to be read as; null if the value is not the password of one.</summary>
    public ConnectionFinding? Connection { get; init; }
}

/// <summary>What is known of the password in a text that says where to connect.</summary>
/// <param name="Sign">The sign beside it.</param>
/// <param name="Secret">What is read in its place.</param>
/// <param name="IsOfAddress">Whether it is before the host of an address.</param>
/// <param name="IsWellKnown">Whether everybody knows it.</param>
internal sealed record ConnectionFinding(int Sign, CredentialDescription Secret, bool IsOfAddress, bool IsWellKnown);
