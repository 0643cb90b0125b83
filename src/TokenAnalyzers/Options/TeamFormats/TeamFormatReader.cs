using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Formats.Patterns;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.Options.TeamFormats;

/// <summary>
/// Reads formats files: a format a line, <c>name | owner | pattern | configuration key</c>. Empty lines, and lines that start
/// with <c>#</c>, say nothing. A line that is not valid is a problem, and the others still hold.
/// </summary>
internal sealed class TeamFormatReader
{
    private static readonly Dictionary<string, TokenOwner> Owners = new(StringComparer.OrdinalIgnoreCase)
    {
        ["personal"] = TokenOwner.Personal,
        ["service"] = TokenOwner.Service,
        ["unknown"] = TokenOwner.Unknown,
    };

    private readonly HashSet<string> _ids = new(TokenCatalogue.Formats.Select(format => format.Id), StringComparer.Ordinal);
    private readonly ImmutableArray<TokenFormat>.Builder _formats = ImmutableArray.CreateBuilder<TokenFormat>();
    private readonly ImmutableArray<LineProblem>.Builder _problems = ImmutableArray.CreateBuilder<LineProblem>();

    public ImmutableArray<TokenFormat> Formats => _formats.ToImmutable();

    public ImmutableArray<LineProblem> Problems => _problems.ToImmutable();

    /// <summary>Reads one more file.</summary>
    public void Read(LineFile file)
    {
        foreach (var parts in file.Lines()) Read(parts, (span, message) => _problems.Add(new(file, span, message)));
    }

    private void Read(List<LinePart> parts, Action<TextSpan, MessageText> complain)
    {
        if (parts.Count != 4)
        {
            complain(
                TextSpan.FromBounds(parts[0].Start, parts[parts.Count - 1].Span.End),
                MessageText.Of(Wording.FormatLineHasTooFewParts, parts.Count));
            return;
        }

        var count = _problems.Count;
        var (name, owner, pattern, key) = (parts[0], parts[1], parts[2], parts[3]);
        var id = IdOf(name.Value);
        if (NameError(name.Value, id) is { } nameError) complain(name.Span, nameError);
        if (!Owners.TryGetValue(owner.Value, out var knownOwner))
            complain(owner.Span, MessageText.Of(Wording.IsNoOwner, OptionText.Quote(owner.Value)));
        if (TeamPattern.ErrorIn(pattern.Value) is { } error)
            complain(TextSpan.FromBounds(pattern.Start + error.Position, pattern.Span.End), MessageText.Of(Wording.PatternIsNotValid, error.Message));
        if (!ConfigurationKeys.IsValid(key.Value))
            complain(key.Span, MessageText.Of(Wording.IsNoConfigurationKeyOfFormat, OptionText.Quote(key.Value)));
        if (_problems.Count > count) return;

        _ids.Add(id);
        _formats.Add(Format(id, name.Value, knownOwner, pattern.Value, key.Value));
    }

    private MessageText? NameError(string name, string id)
    {
        if (id.Length == 0 || DisclosedPhrase.Of(name) is null) return MessageText.Of(Wording.IsNoNameOfFormat, OptionText.Quote(name));
        return _ids.Contains(id) ? MessageText.Of(Wording.IsTheNameOfAnotherFormat, OptionText.Quote(name)) : null;
    }

    // "Acme deploy token" is acme-deploy-token in options.
    private static string IdOf(string name) => FormatNames.ProviderSlug(name).Replace('_', '-');

    private static TokenFormat Format(string id, string name, TokenOwner owner, string pattern, string key)
    {
        var provider = key.Split(':')[0];
        return new(id, provider, name, owner, pattern)
        {
            ShownPrefix = TableText.Of(DisclosedName.Of(PatternParser.LiteralPrefix(pattern))?.Text ?? ""),
            ConfigurationKey = key,
            EnvironmentVariable = ConfigurationKeys.VariableOf(key),
            ServiceCredential = owner == TokenOwner.Personal ? $"{provider} service token" : null,
        };
    }
}

/// <summary>The additional files in which a team describes its own tokens.</summary>
internal static class TeamFormatFiles
{
    private const string Name = "TokenFormats.txt";

    /// <summary>The files. Most projects have none.</summary>
    public static ImmutableArray<LineFile> In(AnalyzerOptions options, CancellationToken cancellationToken) => LineFile.Named(Name, options, cancellationToken);

    /// <summary>What the files say.</summary>
    public static TeamFormatReader Read(IEnumerable<LineFile> files)
    {
        var reader = new TeamFormatReader();
        foreach (var file in files) reader.Read(file);
        return reader;
    }
}
