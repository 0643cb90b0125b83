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
    private readonly ImmutableArray<TeamFormatProblem>.Builder _problems = ImmutableArray.CreateBuilder<TeamFormatProblem>();

    public ImmutableArray<TokenFormat> Formats => _formats.ToImmutable();

    public ImmutableArray<TeamFormatProblem> Problems => _problems.ToImmutable();

    /// <summary>Reads one more file.</summary>
    /// <param name="path">Its path, for problems.</param>
    /// <param name="text">Its text.</param>
    public void Read(string path, SourceText text)
    {
        foreach (var line in text.Lines)
        {
            var content = text.ToString(line.Span);
            if (content.Trim() is { Length: > 0 } trimmed && trimmed[0] != '#') Read(TeamFormatPart.In(content, line.Start), Complain);
        }

        void Complain(TextSpan span, MessageText message) => _problems.Add(new(path, text, span, message));
    }

    private void Read(List<TeamFormatPart> parts, Action<TextSpan, MessageText> complain)
    {
        if (parts.Count != 4)
        {
            complain(
                TextSpan.FromBounds(parts[0].Start, parts[parts.Count - 1].Span.End),
                $"the line has {parts.Count} of 4 parts; valid is name | owner | pattern | configuration key");
            return;
        }

        var count = _problems.Count;
        var (name, owner, pattern, key) = (parts[0], parts[1], parts[2], parts[3]);
        var id = IdOf(name.Value);
        if (NameError(name.Value, id) is { } nameError) complain(name.Span, nameError);
        if (!Owners.TryGetValue(owner.Value, out var knownOwner))
            complain(owner.Span, $"{OptionText.Quote(owner.Value)} is no owner; valid are personal, service, unknown");
        if (TeamPattern.ErrorIn(pattern.Value) is { } error)
            complain(TextSpan.FromBounds(pattern.Start + error.Position, pattern.Span.End), $"the pattern is not valid: {error.Message}");
        if (!ConfigurationKeys.IsValid(key.Value))
            complain(key.Span, $"{OptionText.Quote(key.Value)} is no configuration key; valid is one such as Acme:DeployToken");
        if (_problems.Count > count) return;

        _ids.Add(id);
        _formats.Add(Format(id, name.Value, knownOwner, pattern.Value, key.Value));
    }

    private MessageText? NameError(string name, string id)
    {
        if (id.Length == 0 || DisclosedPhrase.Of(name) is null) return $"{OptionText.Quote(name)} is no name; valid is a noun phrase such as Acme deploy token";
        return _ids.Contains(id) ? MessageText.Of($"{OptionText.Quote(name)} is the name of another format") : null;
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

/// <summary>One part of a line, without the space around it.</summary>
/// <param name="Start">Its first character, counted from the start of the file.</param>
/// <param name="Value">Its characters.</param>
internal readonly record struct TeamFormatPart(int Start, string Value)
{
    public TextSpan Span => new(Start, Value.Length);

    /// <summary>The parts of a line, at least one. A bar with a backslash before it separates nothing.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Where it starts in the file.</param>
    public static List<TeamFormatPart> In(string line, int start)
    {
        var parts = new List<TeamFormatPart>();
        var first = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\') i++;
            else if (line[i] == '|')
            {
                parts.Add(Trimmed(line.Substring(first, i - first), start + first));
                first = i + 1;
            }
        }

        parts.Add(Trimmed(line.Substring(first), start + first));
        return parts;
    }

    private static TeamFormatPart Trimmed(string part, int start)
    {
        var withoutSpaceBefore = part.TrimStart();
        return new(start + part.Length - withoutSpaceBefore.Length, withoutSpaceBefore.TrimEnd());
    }
}

/// <summary>What is wrong with a line of a formats file.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Text">Its text.</param>
/// <param name="Span">The characters that are wrong.</param>
/// <param name="Message">What is wrong and what is valid, as one sentence without its full stop.</param>
internal sealed record TeamFormatProblem(string File, SourceText Text, TextSpan Span, MessageText Message)
{
    public Location Location => Location.Create(File, Span, Text.Lines.GetLinePositionSpan(Span));
}

/// <summary>The additional files in which a team describes its own tokens.</summary>
internal static class TeamFormatFiles
{
    private const string Name = "TokenFormats.txt";

    /// <summary>The files with their texts, in the order of their paths. Most projects have none.</summary>
    public static ImmutableArray<(string Path, SourceText Text)> In(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var files = ImmutableArray.CreateBuilder<(string Path, SourceText Text)>();
        foreach (var file in options.AdditionalFiles)
        {
            if (NameOf(file.Path).Equals(Name, StringComparison.OrdinalIgnoreCase) && file.GetText(cancellationToken) is { } text) files.Add((file.Path, text));
        }

        files.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return files.ToImmutable();
    }

    /// <summary>What the files say.</summary>
    public static TeamFormatReader Read(IEnumerable<(string Path, SourceText Text)> files)
    {
        var reader = new TeamFormatReader();
        foreach (var (path, text) in files) reader.Read(path, text);
        return reader;
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
