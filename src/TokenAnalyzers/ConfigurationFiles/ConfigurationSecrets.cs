using TokenAnalyzers.ConfigurationFiles.Readers;
using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Values;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Detection.Reads;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Matching;

namespace TokenAnalyzers.ConfigurationFiles;

/// <summary>
/// Finds what is secret in a configuration file: tokens of known formats anywhere in its text, and values of any form whose key
/// says so.
/// </summary>
internal sealed class ConfigurationSecrets
{
    // What a SealedSecret of Kubernetes holds, only its cluster can read.
    private const string EncryptedSection = "encryptedData";

    private static readonly char[] SignsOfConnection = ['=', '@'];

    private readonly SourceText _source;
    private readonly TokenMatcher _matcher;
    private readonly List<ConfigurationSecret> _found = [];
    private readonly HashSet<TextSpan> _places = [];

    /// <param name="source">The text of the file.</param>
    /// <param name="kind">How it is read.</param>
    /// <param name="matcher">The formats that are known.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public ConfigurationSecrets(SourceText source, ConfigurationFileKind kind, TokenMatcher matcher, CancellationToken cancellationToken)
    {
        _source = source;
        _matcher = matcher;
        Kind = kind;
        Search(cancellationToken);
    }

    public ConfigurationFileKind Kind { get; }

    /// <summary>What is secret, in the order of the text; no two overlap.</summary>
    public IReadOnlyList<ConfigurationSecret> Found => _found;

    /// <summary>The name of the Terraform workspace that the file is for; null if it names none.</summary>
    public string? Workspace { get; private set; }

    private void Search(CancellationToken cancellationToken)
    {
        var text = _source.ToString();
        var matches = _matcher.FindByPlace(text.AsSpan(), match => MayBeToken(match.Start, match.End, match.Format));
        var isKnown = new bool[matches.Length];
        foreach (var value in Kind.Read(text))
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadValue(text, value, matches, isKnown);
        }

        // What is outside of all values: in comments, bodies and keys.
        for (var i = 0; i < matches.Length; i++)
        {
            if (!isKnown[i]) Add(new(new(matches[i].Start, matches[i].Length), matches[i], Key: null));
        }

        _found.Sort(static (left, right) => left.Span.CompareTo(right.Span));
    }

    private void ReadValue(string text, ConfigurationValue value, ImmutableArray<TokenMatch> matches, bool[] isKnown)
    {
        Workspace ??= WorkspaceIn(text, value);
        var hasToken = false;
        var decoded = DecodedValue.Of(text, value);
        var first = SortedSearch.FirstNotBefore(matches.Length, (matches, value.Start), static (state, at) => state.matches[at].End <= state.Start);
        for (var i = first; i < matches.Length && matches[i].Start < value.End; i++)
        {
            if (isKnown[i]) continue;
            isKnown[i] = hasToken = true;
            if (decoded is null) Add(new(new(matches[i].Start, matches[i].Length), matches[i], value.Key));
        }

        if (decoded is not null) hasToken = AddDecoded(value, decoded);
        if (!hasToken) AddSecrets(text, value, decoded);
    }

    // workspaces { name = "analytics-prod" }
    private static string? WorkspaceIn(string text, ConfigurationValue value) =>
        value.Key is { Name: "name" or "prefix", Parent.Name: "workspaces" } ? text.Substring(value.Start, value.End - value.Start) : null;

    // A token whose characters are written with escapes is seen only here.
    private bool AddDecoded(ConfigurationValue value, DecodedValue decoded)
    {
        var matches = _matcher.FindByPlace(decoded.Text.AsSpan(), match => MayBeToken(value.Start, value.End, match.Format));
        foreach (var match in matches) Add(new(SpanOf(decoded, match.Start, match.End), match, value.Key));
        return matches.Length > 0;
    }

    // The value itself if its key says so, else what is in it.
    private void AddSecrets(string text, ConfigurationValue value, DecodedValue? decoded)
    {
        if (Kind.EncryptedKeys.Contains(value.Key.Name, StringComparer.OrdinalIgnoreCase)) return;
        var (source, whole) = decoded is null ? (text, value) : (decoded.Text, value with { Start = 0, End = decoded.Text.Length });
        var isKeyed = KindOf(source, whole) is var kind && kind != PasswordKind.None;
        foreach (var (secret, kindOfSecret) in isKeyed ? [(whole, kind)] : InConnection(source, whole))
        {
            var start = AfterScheme(source, secret);
            if (PublicValues.IsAt(source.AsSpan(), start, secret.End - start, TextSpan.FromBounds(value.Start, value.End), _source)) continue;
            Add(
                new(decoded is null ? TextSpan.FromBounds(start, secret.End) : SpanOf(decoded, start, secret.End), Match: null, secret.Key)
                {
                    IsWellKnown = kindOfSecret == PasswordKind.WellKnown,
                    IsLocal = !isKeyed && LocalAddress.IsIn(source.Substring(whole.Start, whole.End - whole.Start)),
                });
        }
    }

    private IEnumerable<(ConfigurationValue Value, PasswordKind Kind)> InConnection(string source, ConfigurationValue whole)
    {
        if (source.IndexOfAny(SignsOfConnection, whole.Start, whole.End - whole.Start) < 0) yield break;
        var password = ConnectionText.PasswordIn(source.Substring(whole.Start, whole.End - whole.Start));
        foreach (var part in ConnectionText.PartsOf(source, whole.Start, whole.End))
        {
            var value = new ConfigurationValue(new(part.Name, whole.Key), part.Start, part.Start + part.Length, EscapeStyle.None);
            var kind = part.Start - whole.Start == password?.Start ? password.Kind : KindOf(source, value);
            if (kind != PasswordKind.None) yield return (value, kind);
        }
    }

    // Readers of scripts look into texts that a name is given, for names inside.
    private void Add(ConfigurationSecret secret)
    {
        if (_places.Add(secret.Span)) _found.Add(secret);
    }

    // What a key names is a secret, or is none, or is a password that everybody knows.
    private PasswordKind KindOf(string text, ConfigurationValue value)
    {
        if (NamingOf(value.Key) is not { } name || value.Key.IsWithin(EncryptedSection)) return PasswordKind.None;
        var start = AfterScheme(text, value);
        var secret = text.AsSpan(start, value.End - start);
        if (ReferenceValues.Is(text.AsSpan(value.Start, value.End - value.Start)) || ReferenceValues.Is(secret) || DigestValue.SaysSo(secret))
            return PasswordKind.None;
        if (name.IsPassword && AppPassword.Is(secret)) return IsAmongMail(value) ? PasswordKind.Secret : PasswordKind.None;
        if (name.Ending.IsOfCipher && PasswordValue.IsPhrase(secret)) return PasswordKind.Secret;
        if (!CredentialValue.CanBeCredential(secret) || (name.NeedsLooks && ValueShape.IsGuid(secret))) return PasswordKind.None;
        if (SecretValue.LooksOf(secret) < name.LeastLooksInFile) return PasswordKind.None;
        return name.IsPassword ? PasswordValue.KindOf(secret) : PasswordKind.Secret;
    }

    private bool IsAmongMail(ConfigurationValue value) => AppPassword.IsAmong(Surroundings.Of(TextSpan.FromBounds(value.Start, value.End), _source));

    // "Key" in a section "Jwt" is called as "JwtKey" is.
    private static CredentialName? NamingOf(KeyPath key)
    {
        var names = key.Names().Take(2).ToArray();
        var own = CredentialName.Of(names[0]);
        return own is { Ending.IsAnyKey: true, IsAlone: true } && names.Length > 1 ? CredentialName.Of(names[1] + ":" + names[0]) : own;
    }

    // "Bearer ..."
    private static int AfterScheme(string text, ConfigurationValue value)
    {
        var space = text.IndexOf(' ', value.Start, value.End - value.Start);
        return space > value.Start && CredentialScheme.Is(text.AsSpan(value.Start, space - value.Start)) ? space + 1 : value.Start;
    }

    private static TextSpan SpanOf(DecodedValue decoded, int start, int end) => TextSpan.FromBounds(decoded.PlaceOf(start), decoded.PlaceOf(end));

    private bool MayBeToken(int start, int end, TokenFormat format) => Surroundings.Allow(TextSpan.FromBounds(start, end), _source, format);
}

/// <summary>A secret in a configuration file.</summary>
/// <param name="Span">Its place in the text.</param>
/// <param name="Match">What it is; null if its key alone says that it is a secret.</param>
/// <param name="Key">Its key; null if it is elsewhere, such as in a comment.</param>
internal sealed record ConfigurationSecret(TextSpan Span, TokenMatch? Match, KeyPath? Key)
{
    /// <summary>Whether it is a password that everybody knows.</summary>
    public bool IsWellKnown { get; init; }

    /// <summary>Whether it opens a server on the machine that the program runs on.</summary>
    public bool IsLocal { get; init; }

    /// <summary>The key, if it names a person's token.</summary>
    public PersonalKey? PersonalKey { get; } = Key is null ? null : PersonalKey.Of(Key.Text);

    /// <summary>Whose it is, by its format or else by its key.</summary>
    public TokenOwner Owner => Match?.Owner is { } owner and not TokenOwner.Unknown ? owner : PersonalKey is null ? TokenOwner.Unknown : TokenOwner.Personal;
}
