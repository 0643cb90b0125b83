using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Matching;
using TokenAnalyzers.Syntax.Calls;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.Literals;

/// <summary>The tokens of one file as one configuration compiles it.</summary>
internal sealed class TreeTokens
{
    private readonly TokenMatcher _matcher;
    private readonly ISymbolResolver _names;
    private readonly CancellationToken _cancellationToken;
    private readonly SyntaxNode _root;
    private readonly SourceText _source;
    private string? _text;
    private readonly List<TokenInSource> _found = [];

    // What was read already, so that each text is read once however many signs it has.
    private readonly HashSet<SyntaxNode> _read = [];

    private TreeTokens(TokenMatcher matcher, SyntaxTree tree, ISymbolResolver names, CancellationToken cancellationToken)
    {
        _matcher = matcher;
        _names = names;
        _cancellationToken = cancellationToken;
        _root = tree.GetRoot(cancellationToken);
        _source = tree.GetText(cancellationToken);
    }

    /// <summary>Every token that a sign or the name of a constant leads to, each once, with its place in source.</summary>
    /// <param name="matcher">Knows the formats.</param>
    /// <param name="signs">Places in the source text, in their order.</param>
    /// <param name="constants">Names of constants that hold a token or the start of one, wherever they are declared.</param>
    /// <param name="tree">The file.</param>
    /// <param name="names">What its names stand for.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static List<TokenInSource> At(
        TokenMatcher matcher, IEnumerable<int> signs, IEnumerable<string> constants, SyntaxTree tree, ISymbolResolver names,
        CancellationToken cancellationToken)
    {
        var tokens = new TreeTokens(matcher, tree, names, cancellationToken);
        foreach (var sign in signs) tokens.ReadAt(sign);
        foreach (var constant in constants) tokens.ReadUses(constant);
        return tokens._found;
    }

    private void ReadAt(int sign)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (SpelledText.At(_root, sign) is { } literal && !_read.Contains(literal)) ReadLiteral(literal);
    }

    private void ReadLiteral(SyntaxNode literal)
    {
        var spelled = Read(literal, names: null);
        Keep(MayGoOn(spelled) ? Read(literal, _names) : spelled);
    }

    private void Keep(TextWithTokens read)
    {
        if (!_read.Add(read.Expression)) return;
        foreach (var part in read.Text.Parts) _read.Add(part.Node);
        foreach (var match in read.Matches)
        {
            if (read.Text.Locate(match.Start, match.Length) is { } place) _found.Add(new(match, place, DeclaredAs: null));
            else if (read.Text.Name(match.Start, match.Length) is { } use && FieldOf(use) is { } field) _found.Add(new(match, use, field));
        }
    }

    private IFieldSymbol? FieldOf(SourceLocation use) => use.Node is ExpressionSyntax expression ? _names.FieldOf(expression, _cancellationToken) : null;

    private TextWithTokens Read(SyntaxNode part, ISymbolResolver? names)
    {
        var expression = ConstantFolder.OutermostAround(part, names, _cancellationToken);
        var text = ConstantFolder.Read(expression, names, _cancellationToken);
        var matches = _matcher.Find(text.Value.AsSpan(), format => Surroundings.Allow(expression.Span, _source, format));
        return new(expression, text, matches.IsEmpty ? matches : matches.Select(match => EndAtJoint(match, text)).ToImmutableArray());
    }

    /// <summary>
    /// A match without the first word of the text that follows its literal: in <c>"token" + "and more"</c>, "and" is no part of a token of any length.
    /// A token that is split over two literals goes on to the end of the second one, or to what is not white space.
    /// </summary>
    private TokenMatch EndAtJoint(TokenMatch match, ConstantText text)
    {
        var end = JointEnd(match, text);
        if (end == 0) return match;
        var shorter = _matcher.Find(text.Value.AsSpan(0, end)).FirstOrDefault(candidate => candidate.Start == match.Start && candidate.Format == match.Format);
        return shorter is not null && shorter.End == end ? shorter : match;
    }

    /// <summary>Where the last literal of a match starts, if there are several, and the match ends there within a sentence; else 0.</summary>
    private static int JointEnd(TokenMatch match, ConstantText text)
    {
        if (match.End >= text.Value.Length || !char.IsWhiteSpace(text.Value[match.End]) || match.Decoded is not null) return 0;
        var last = text.PartAt(match.End - 1).Start;
        return last > match.Start && last < match.End && text.PartAt(match.End).Start == last ? last : 0;
    }

    // Symbols are looked up only where what is spelled out here could be a part of a token.
    private bool MayGoOn(TextWithTokens read)
    {
        var (expression, text, matches) = read;
        if (!text.HasUnknown && !StringCall.MayBeAround(expression)) return false;
        return matches.Any(match => text.IsBesideUnknown(match.Start, match.End)) || text.Spelled().Any(IsOpen);
    }

    private bool IsOpen(string spelled) =>
        PartialToken.EndsInToken(spelled.AsSpan(), _matcher.Prefixes) || PartialToken.StartsWithBody(spelled.AsSpan());

    private void ReadUses(string name)
    {
        var source = _text ??= _source.ToString();
        for (var at = source.IndexOf(name, StringComparison.Ordinal); at >= 0; at = source.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            if (_root.FindToken(at) is not { Parent: IdentifierNameSyntax identifier } token || token.SpanStart != at || token.ValueText != name) continue;
            _cancellationToken.ThrowIfCancellationRequested();
            var use = Whole(identifier);
            if (!_read.Contains(use) && !IsOnlyNamed(use)) Keep(Read(use, _names));
        }
    }

    // Type.Name, as far as it is one name. In "text is Type.Name" it is written as a type is.
    private static ExpressionSyntax Whole(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access,
        QualifiedNameSyntax qualified when qualified.Right == name => qualified,
        _ => name,
    };

    // nameof(Name) has the name and not the value.
    private static bool IsOnlyNamed(ExpressionSyntax use) =>
        use.Parent is ArgumentSyntax { Parent.Parent: var call } && CalledName.IsNameOf(call);

    private sealed record TextWithTokens(SyntaxNode Expression, ConstantText Text, ImmutableArray<TokenMatch> Matches);
}
