namespace TokenAnalyzers.Options;

/// <summary>A value that lists several.</summary>
internal static class OptionList
{
    /// <summary>The entries of a list that commas separate, without the space around them; none of them is empty.</summary>
    public static string[] Split(string value) => [.. value.Split(',').Select(entry => entry.Trim()).Where(entry => entry.Length > 0)];
}
