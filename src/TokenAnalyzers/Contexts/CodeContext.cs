using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Contexts;

/// <summary>What is known of a place in code.</summary>
/// <param name="Stage">Where the code runs.</param>
/// <param name="StageReason">Why, in words that fit into brackets after "production code" or "development code".</param>
/// <param name="IsUnguarded">Whether nothing says where the code runs, so that production is the default.</param>
/// <param name="Actor">For whom it acts.</param>
/// <param name="ActorReason">Why, in words that fit into brackets; null where nothing says so.</param>
internal sealed record CodeContext(Stage Stage, MessageText StageReason, bool IsUnguarded, Actor Actor, MessageText? ActorReason)
{
    /// <summary>Whether the code is part of a program that its users have, where nothing is secret.</summary>
    public bool IsAtUsers { get; init; }

    /// <summary>Whether the code is part of a desktop program: its users may have it.</summary>
    public bool IsDesktop { get; init; }

    /// <summary>What to say of a credential to use instead: there is a place for it, and it is another program.</summary>
    public MessageText Placed(MessageText credential) =>
        IsAtUsers ? $"{credential} (on a server that this program calls: its users can read all that it can)"
        : IsDesktop ? $"{credential} (on a server that this program calls, if it is shipped: its users can read all that it can)"
        : credential;
}
