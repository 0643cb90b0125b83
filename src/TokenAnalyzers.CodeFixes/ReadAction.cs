using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TokenAnalyzers.CodeFixes.Access;

namespace TokenAnalyzers.CodeFixes;

/// <summary>One of the actions that read a value where a token stands.</summary>
/// <param name="EquivalenceKey">
/// One key for every diagnostic: "dotnet format" takes the key of the first action that it meets and applies only actions
/// with that key.
/// </param>
/// <param name="TitleOfAll">The title for all tokens of a document, project or solution.</param>
/// <param name="Ladder">The ways to get at the value, the best first.</param>
internal sealed record ReadAction(string EquivalenceKey, string TitleOfAll, Func<Solution, ImmutableArray<IAccess>> Ladder)
{
    /// <summary>From configuration; from the environment where code can't reach configuration.</summary>
    public static readonly ReadAction FromConfiguration = new("ReadFromConfiguration", "Read tokens from configuration", AccessLadder.For);

    /// <summary>From the environment, wherever the code is.</summary>
    public static readonly ReadAction FromEnvironment = new(
        "ReadFromEnvironment", "Read tokens from environment variables", static _ => ImmutableArray.Create<IAccess>(new EnvironmentVariable()));

    /// <summary>The action with a key; null for another one's.</summary>
    public static ReadAction? WithKey(string? equivalenceKey) => equivalenceKey switch
    {
        // No key comes from "dotnet format" when the first diagnostic of the solution has no fix. The others still have one.
        null or "ReadFromConfiguration" => FromConfiguration,
        "ReadFromEnvironment" => FromEnvironment,
        _ => null,
    };

    /// <summary>The title for one token: what is read, and under which name.</summary>
    public static string Title(Attempt attempt) => attempt.ReadsEnvironment
        ? $"Read the {attempt.Token.Credential} from the environment variable '{attempt.Name.EnvironmentVariable}'"
        : $"Read the {attempt.Token.Credential} from configuration ('{attempt.Name.ConfigurationKey}')";
}
