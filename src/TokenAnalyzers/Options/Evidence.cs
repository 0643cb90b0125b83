using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Options;

/// <summary>What one source says of a question about a place. A source that says nothing gives null instead.</summary>
/// <typeparam name="T">The question: <see cref="Stage"/> or <see cref="Actor"/>.</typeparam>
/// <param name="Value">The answer.</param>
/// <param name="Reason">Why, in words that fit into brackets; no text of a literal.</param>
internal sealed record Evidence<T>(T Value, MessageText Reason)
    where T : struct, Enum
{
    /// <summary>The answer of a setting.</summary>
    /// <param name="value">The name of an answer, in any case; anything else says nothing.</param>
    /// <param name="setting">The name of the setting.</param>
    public static Evidence<T>? OfSetting(string? value, TableText setting)
    {
        foreach (T answer in Enum.GetValues(typeof(T)))
        {
            if (string.Equals(answer.ToString(), value, StringComparison.OrdinalIgnoreCase)) return new(answer, MessageText.Of(Wording.SettingSaysSo, setting));
        }

        return null;
    }
}

/// <summary>Where code runs.</summary>
internal enum Stage
{
    Production,
    Development,
}

/// <summary>For whom code acts.</summary>
internal enum Actor
{
    /// <summary>For an account or a workload: a service token belongs there.</summary>
    Service,

    /// <summary>For the person who runs it: a personal token is right there.</summary>
    User,
}
