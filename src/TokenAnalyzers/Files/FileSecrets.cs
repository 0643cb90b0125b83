using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Files.Readers;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Texts;
using TokenAnalyzers.Values;

namespace TokenAnalyzers.Files;

/// <summary>
/// Finds what is secret in a configuration file: tokens of known formats anywhere in its text, and values of any form whose key
/// says so.
/// </summary>
internal sealed class FileSecrets
{
    private readonly SourceText _source;
    private readonly TokenMatcher _matcher;
    private readonly List<FileSecret> _found = [];

    /// <param name="source">The text of the file.</param>
    /// <param name="kind">How it is read.</param>
    /// <param name="matcher">The formats that are known.</param>
    /// <param name="cancellation">Ends the search.</param>
    public FileSecrets(SourceText source, FileKind kind, TokenMatcher matcher, CancellationToken cancellation)
    {
        _source = source;
        _matcher = matcher;
        Kind = kind;
        Search(cancellation);
    }

    public FileKind Kind { get; }

    /// <summary>What is secret, in the order of the text; no two overlap.</summary>
    public IReadOnlyList<FileSecret> Found => _found;

    /// <summary>The name of the Terraform workspace that the file is for; null if it names none.</summary>
    public string? Workspace { get; private set; }

    private void Search(CancellationToken cancellation)
    {
        var text = _source.ToString();
        var matches = _matcher.FindByPlace(text.AsSpan(), match => MayBeToken(match.Start, match.End, match.Format));
        var isKnown = new bool[matches.Length];
        foreach (var value in Kind.Read(text))
        {
            cancellation.ThrowIfCancellationRequested();
            ReadValue(text, value, matches, isKnown);
        }

        // What stands outside of all values: in comments, bodies and keys.
        for (var i = 0; i < matches.Length; i++)
        {
            if (!isKnown[i]) _found.Add(new(new(matches[i].Start, matches[i].Length), matches[i], Key: null));
        }

        _found.Sort(static (left, right) => left.Span.CompareTo(right.Span));
    }

    private void ReadValue(string text, FileValue value, ImmutableArray<TokenMatch> matches, bool[] isKnown)
    {
        Workspace ??= WorkspaceIn(text, value);
        var hasToken = false;
        var decoded = DecodedValue.Of(text, value);
        for (var i = FirstBehind(matches, value.Start); i < matches.Length && matches[i].Start < value.End; i++)
        {
            if (isKnown[i]) continue;
            isKnown[i] = hasToken = true;
            if (decoded is null) _found.Add(new(new(matches[i].Start, matches[i].Length), matches[i], value.Key));
        }

        if (decoded is not null) hasToken = AddDecoded(value, decoded);
        if (!hasToken) AddSecret(text, value, decoded);
    }

    // workspaces { name = "analytics-prod" }
    private static string? WorkspaceIn(string text, FileValue value) =>
        value.Key is { Name: "name" or "prefix", Parent.Name: "workspaces" } ? text.Substring(value.Start, value.End - value.Start) : null;

    // A token whose characters are written with escapes is seen only here.
    private bool AddDecoded(FileValue value, DecodedValue decoded)
    {
        var matches = _matcher.FindByPlace(decoded.Text.AsSpan(), match => MayBeToken(value.Start, value.End, match.Format));
        foreach (var match in matches) _found.Add(new(SpanOf(decoded, match.Start, match.End), match, value.Key));
        return matches.Length > 0;
    }

    private void AddSecret(string text, FileValue value, DecodedValue? decoded)
    {
        if (!SecretKeys.Is(value.Key) || Kind.EncryptedKeys.Contains(value.Key.Name, StringComparer.OrdinalIgnoreCase)) return;
        var characters = decoded is null ? text.AsSpan(value.Start, value.End - value.Start) : decoded.Text.AsSpan();
        var start = BehindScheme(characters);
        var secret = characters.Slice(start);
        if (References.Is(characters) || References.Is(secret) || !CredentialValue.CanBeCredential(secret)) return;
        var span = decoded is null ? TextSpan.FromBounds(value.Start + start, value.End) : SpanOf(decoded, start, decoded.Text.Length);
        _found.Add(new(span, Match: null, value.Key));
    }

    // "Bearer ..."
    private static int BehindScheme(ReadOnlySpan<char> value)
    {
        var space = value.IndexOf(' ');
        return space > 0 && CredentialScheme.Is(value.Slice(0, space)) ? space + 1 : 0;
    }

    private static TextSpan SpanOf(DecodedValue decoded, int start, int end) => TextSpan.FromBounds(decoded.PlaceOf(start), decoded.PlaceOf(end));

    private static int FirstBehind(ImmutableArray<TokenMatch> matches, int place)
    {
        int low = 0, high = matches.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (matches[middle].End <= place) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private bool MayBeToken(int start, int end, TokenFormat format) => Surroundings.Allow(TextSpan.FromBounds(start, end), _source, format);
}
