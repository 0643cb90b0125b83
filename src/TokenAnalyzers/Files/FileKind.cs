using TokenAnalyzers.Contexts;
using TokenAnalyzers.Disclosure;
using TokenAnalyzers.Files.Readers;

namespace TokenAnalyzers.Files;

/// <summary>A kind of configuration file: a row of <see cref="FileKinds"/>.</summary>
/// <param name="Patterns">The names of such files, in the language of <see cref="FilePattern"/>.</param>
/// <param name="Read">Reads its values.</param>
/// <param name="Stage">The stage of the file where nothing nearer says another.</param>
/// <param name="Reason">Why, in words that fit into brackets.</param>
internal sealed record FileKind(string[] Patterns, ValueReader Read, Stage Stage, MessageText Reason)
{
    /// <summary>Whether the stage is always this one, whatever the names say.</summary>
    public bool IsFixed { get; init; }

    /// <summary>Whether the name has an environment of .NET between its first and its last part: "appsettings.Staging.json".</summary>
    public bool NamesEnvironment { get; init; }

    /// <summary>Whether the program of the project reads it, so that what the project says of its code counts here too.</summary>
    public bool IsOfProject { get; init; }

    /// <summary>Why whoever reads the file acts for its user, in words that fit into brackets; null if that is not so.</summary>
    public MessageText? UserReason { get; init; }

    /// <summary>Keys whose values are encrypted.</summary>
    public string[] EncryptedKeys { get; init; } = [];
}
