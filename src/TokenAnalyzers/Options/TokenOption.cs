using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Options;

/// <summary>One option: a row of <see cref="OptionTable"/>.</summary>
/// <param name="Key">Its key in .editorconfig and .globalconfig; where there is one key a provider, the part before the provider's.</param>
/// <param name="Kind">Which values are valid.</param>
/// <param name="Default">What holds without it, in words for the documentation.</param>
/// <param name="Description">What it says, in one sentence for the documentation.</param>
internal sealed record TokenOption(string Key, OptionKind Kind, string Default, string Description)
{
    /// <summary>The MSBuild property that says the same of a whole project; null if there is none.</summary>
    public string? Property { get; init; }

    /// <summary>Whether the key goes on with the slug of a provider.</summary>
    public bool IsPerProvider => Key[Key.Length - 1] == '.';

    /// <summary>The key as messages show it.</summary>
    public TableText Shown => TableText.Of(ShownKey);

    /// <summary>The key as the documentation shows it.</summary>
    public string ShownKey => IsPerProvider ? Key + "<provider>" : Key;
}
