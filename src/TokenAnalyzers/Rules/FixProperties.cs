using System.Globalization;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Encodings;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Rules;

/// <summary>
/// What a diagnostic tells its fix, so that a fix never has to search again, and reports. Properties are copied into build logs: like a message, they hold
/// no text of a source but judged names.
/// </summary>
internal sealed record FixProperties
{
    private const string IsThere = "true";

    /// <summary>The provider as it spells itself, such as "GitHub"; null where no format tells it.</summary>
    public TableText? Provider { get; init; }

    /// <summary>The id of the format.</summary>
    public TableText? Format { get; init; }

    /// <summary>The configuration key to read, such as "GitHub:AppToken".</summary>
    public DisclosedName? ConfigurationKey { get; init; }

    /// <summary>The environment variable to read where there is no configuration.</summary>
    public DisclosedName? EnvironmentVariable { get; init; }

    /// <summary>The credential under that key, as a noun phrase, such as "dbt service token".</summary>
    public NounPhrase? Credential { get; init; }

    /// <summary>
    /// Where the token starts in the constant text of the reported expression, in characters. The reported expression is
    /// the string literal or the text part of an interpolated string that holds the whole token, else the smallest
    /// expression that does.
    /// </summary>
    public int? Offset { get; init; }

    /// <summary>The length of the token in that text, in characters.</summary>
    public int? Length { get; init; }

    /// <summary>Where the token is in the decoded text, if the text holds it only encoded: offset and length are then those of the encoded text.</summary>
    public DecodedSpan? Decoded { get; init; }

    /// <summary>Whether nothing says where the code runs, so that it counts as production.</summary>
    public bool IsUnguarded { get; init; }

    /// <summary>What the text at the first additional location becomes, where a key is renamed. Without it nothing is renamed.</summary>
    public DisclosedName? Replacement { get; init; }

    /// <summary>What a report of a whole run groups the finding by. No fix reads it.</summary>
    public FindingFacts? Facts { get; init; }

    /// <summary>The properties of a diagnostic, without names that hold a token of a team's own formats.</summary>
    /// <param name="matcher">The formats of the compilation.</param>
    public ImmutableDictionary<string, string?> Write(TokenMatcher matcher)
    {
        var written = ImmutableDictionary.CreateBuilder<string, string?>();
        Add(nameof(Provider), Provider?.Text);
        Add(nameof(Format), Format?.Text);
        Add(nameof(ConfigurationKey), Shown(ConfigurationKey));
        Add(nameof(EnvironmentVariable), Shown(EnvironmentVariable));
        Add(nameof(Credential), Credential?.Text);
        Add(nameof(Offset), Number(Offset));
        Add(nameof(Length), Number(Length));
        Add(nameof(DecodedSpan.Encoding), Decoded?.Encoding.ToString());
        Add(nameof(Decoded) + nameof(Offset), Number(Decoded?.Start));
        Add(nameof(Decoded) + nameof(Length), Number(Decoded?.Length));
        Add(nameof(IsUnguarded), IsUnguarded ? IsThere : null);
        Add(nameof(Replacement), Shown(Replacement));
        Add(nameof(FindingFacts.Owner), Facts is null or { Owner: TokenOwner.Unknown } ? null : Facts.Owner.ToString());
        Add(nameof(FindingFacts.Stage), Facts?.Stage.ToString());
        Add(nameof(FindingFacts.Limit), Facts?.Limit?.Text);
        Add(nameof(FindingFacts.Reason), Facts?.Reason.Masked(DisclosedName.TokensOfTeam(matcher)).ToString());
        return written.ToImmutable();

        void Add(string name, string? value)
        {
            if (value is not null) written.Add(KeyOf(name), value);
        }

        string? Shown(DisclosedName? name) => name is null || name.HoldsTokenOf(matcher) ? null : name.Text;

        static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>What a diagnostic tells. Names and phrases are judged again: anyone could have made it.</summary>
    public static FixProperties Read(Diagnostic diagnostic)
    {
        return new()
        {
            Provider = Phrase(nameof(Provider)),
            Format = Phrase(nameof(Format)),
            ConfigurationKey = Name(nameof(ConfigurationKey)),
            EnvironmentVariable = Name(nameof(EnvironmentVariable)),
            Credential = Text(nameof(Credential)) is { } noun ? NounPhrase.Of(DisclosedPhrase.Of(noun)?.Text ?? "credential") : null,
            Offset = Number(nameof(Offset)),
            Length = Number(nameof(Length)),
            Decoded = Text(nameof(DecodedSpan.Encoding)) is { } name && Enum.TryParse<TokenEncoding>(name, out var encoding)
                && Number(nameof(Decoded) + nameof(Offset)) is { } start && Number(nameof(Decoded) + nameof(Length)) is { } length
                    ? new(encoding, start, length)
                    : null,
            IsUnguarded = Text(nameof(IsUnguarded)) == IsThere,
            Replacement = Name(nameof(Replacement)),
        };

        string? Text(string name) => diagnostic.Properties.TryGetValue(KeyOf(name), out var text) ? text : null;

        DisclosedName? Name(string name) => Text(name) is { } text ? DisclosedName.OfKey(text) : null;

        TableText? Phrase(string name) => Text(name) is { } text ? DisclosedPhrase.Of(text) ?? TableText.Of("credential") : null;

        int? Number(string name) => int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The key of a property, as logs have it: "configurationKey".</summary>
    public static string KeyOf(string name) => IdentifierWords.Uncapitalized(name);
}
