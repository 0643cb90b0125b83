using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Detection.Literals;
using TokenAnalyzers.Formats.Catalogue;
using TokenAnalyzers.Formats.Encodings;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Rules;

namespace TokenAnalyzers.CodeFixes.Findings;

/// <summary>A token that the analyzer reported: where it is, and the names that the analyzer has for it.</summary>
/// <param name="Document">The document that holds it.</param>
/// <param name="Node">The smallest expression, or text part of an interpolated string, that holds the whole token.</param>
/// <param name="Span">The reported place: the token's own characters, or the whole <paramref name="Node"/>.</param>
/// <param name="Offset">Where the token starts in the constant text of <paramref name="Node"/>, in characters.</param>
/// <param name="Length">The length of the token in that text, in characters.</param>
/// <param name="Decoded">Where the token is in the decoded text, if source has it only encoded: offset and length are then those of the encoded text.</param>
/// <param name="Credential">The credential to read instead, as a noun phrase.</param>
/// <param name="Given">The names that the token's provider has for that credential, or those of its kind.</param>
/// <param name="Name">What to read: <paramref name="Given"/>, with the owner of the value where that says only of which kind it is.</param>
/// <param name="IsWrongKind">Whether a credential of another kind has to be made: a person's token is where a service's belongs.</param>
/// <param name="IsDevelopment">Whether it is in development code.</param>
/// <param name="Matcher">The formats of its project.</param>
internal sealed record HardCodedToken(
    Document Document,
    SyntaxNode Node,
    TextSpan Span,
    int Offset,
    int Length,
    DecodedSpan? Decoded,
    NounPhrase Credential,
    ReplacementKey Given,
    ReplacementKey Name,
    bool IsWrongKind,
    bool IsDevelopment,
    TokenMatcher Matcher)
{
    /// <summary>What code calls the token beside the words of its name; null if nothing.</summary>
    public string? Called => NameInCode.Of(Node, Name, Matcher);

    /// <summary>What the method around the token says that it is for; null if nothing.</summary>
    public string? Member => NameInCode.OfMember(Node, Name, Matcher);

    /// <summary>
    /// The name with the whole name of the class around the token in place of its section: "TriviaApi:ApiKey" for
    /// "Trivia:ApiKey"; null where that says no more.
    /// </summary>
    public ReplacementKey? OfType =>
        NameInCode.TypeBeyond(Node, Name.Section) is { } type
            ? ReplacementKey.OfOwner(type, Name.Kind) is { } name ? name with { PersonalKey = Name.PersonalKey } : null
            : null;

    /// <summary>Path, or a stand-in for it where the document has none: linked documents share it.</summary>
    public string Path => Document.FilePath ?? Document.Name;

    /// <summary>The tokens that diagnostics of one document report. A diagnostic without the properties of a token gives none.</summary>
    public static async Task<ImmutableArray<HardCodedToken>> FromAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);

        // What a generator wrote is written again at the next build.
        if (root is null || document is SourceGeneratedDocument) return ImmutableArray<HardCodedToken>.Empty;

        var matcher = TokenSearch.Of(document.Project.AnalyzerOptions, cancellationToken).Matcher;
        return diagnostics.Select(diagnostic => From(document, root, diagnostic, matcher)).OfType<HardCodedToken>().ToImmutableArray();
    }

    /// <summary>Tokens by path and position. A file that several projects share is one file: its tokens come once.</summary>
    public static IEnumerable<T> InOrder<T>(IEnumerable<T> items, Func<T, HardCodedToken> tokenOf) => items
        .Select(item => (Item: item, Token: tokenOf(item)))
        .GroupBy(pair => (pair.Token.Path, pair.Token.Span, pair.Token.Offset)).Select(group => group.First())
        .OrderBy(pair => pair.Token.Path, StringComparer.Ordinal).ThenBy(pair => pair.Token.Span.Start).ThenBy(pair => pair.Token.Offset)
        .Select(pair => pair.Item);

    private static HardCodedToken? From(Document document, SyntaxNode root, Diagnostic diagnostic, TokenMatcher matcher)
    {
        var told = FixProperties.Read(diagnostic);
        if (told is not { ConfigurationKey: { } key, EnvironmentVariable: { } variable, Credential: { } credential, Offset: { } offset, Length: { } length }
            || ReplacementKey.Of(key.Text, variable.Text) is not { } given
            || NodeAt(root, diagnostic.Location.SourceSpan) is not { } node)
        {
            return null;
        }

        var isWrongKind = diagnostic.Id == Descriptors.PersonalTokenId;
        var name = told.Provider is { } provider
            ? given with { PersonalKey = isWrongKind ? PersonalKeyOf(provider) : null }
            : OwnerInCode.Name(given, node, matcher);
        var isDevelopment = diagnostic.Id is Descriptors.DevelopmentTokenId or Descriptors.IssuedDevelopmentTokenId;
        return new(document, node, diagnostic.Location.SourceSpan, offset, length, told.Decoded, credential, given, name, isWrongKind, isDevelopment, matcher);
    }

    // Where a person's token is in the place of a service's, a developer has one to go on with.
    private static DisclosedName? PersonalKeyOf(TableText provider) =>
        PersonalCredential.Of(provider.Text) is { } personal ? DisclosedName.OfKey(personal.ConfigurationKey) : null;

    /// <summary>
    /// The reported expression. A span inside a literal belongs to that literal. A token that only another configuration
    /// compiles has none here, and one that directives run through is not the same in every configuration.
    /// </summary>
    private static SyntaxNode? NodeAt(SyntaxNode root, TextSpan span)
    {
        if (!root.FullSpan.Contains(span)) return null;
        var node = root.FindNode(span, getInnermostNodeForTie: true)
            .FirstAncestorOrSelf<SyntaxNode>(ancestor => ancestor is ExpressionSyntax or InterpolatedStringTextSyntax);
        return node is not null && node.Span.Contains(span) && !HoldsDirective(node) ? node : null;
    }

    private static bool HoldsDirective(SyntaxNode node) =>
        node.ContainsDirectives && node.DescendantTrivia().Any(trivia => trivia.IsDirective && node.Span.Contains(trivia.Span));
}
