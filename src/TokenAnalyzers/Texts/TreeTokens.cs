using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Texts;

/// <summary>The tokens of one file as one configuration compiles it.</summary>
internal sealed class TreeTokens
{
    private readonly INames _names;
    private readonly CancellationToken _cancellation;
    private readonly SyntaxNode _root;
    private readonly SourceText _source;
    private readonly List<(TokenMatch Match, SourcePlace Place)> _found = [];

    // What was read already, so that each text is read once however many signs it has.
    private readonly HashSet<SyntaxNode> _read = [];

    private TreeTokens(SyntaxTree tree, INames names, CancellationToken cancellation)
    {
        _names = names;
        _cancellation = cancellation;
        _root = tree.GetRoot(cancellation);
        _source = tree.GetText(cancellation);
    }

    /// <summary>Every token that a sign leads to, each once, with its place in source.</summary>
    /// <param name="signs">Places in the source text, in their order.</param>
    /// <param name="tree">The file.</param>
    /// <param name="names">What its names stand for.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static List<(TokenMatch Match, SourcePlace Place)> At(List<int> signs, SyntaxTree tree, INames names, CancellationToken cancellation)
    {
        var tokens = new TreeTokens(tree, names, cancellation);
        foreach (var sign in signs) tokens.ReadAt(sign);
        return tokens._found;
    }

    private void ReadAt(int sign)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (LiteralAt(sign) is not { } literal || _read.Contains(literal)) return;
        if (!ReadLiteral(literal) && NameOfConstant(literal) is { } name) ReadUses(name);
    }

    private SyntaxNode? LiteralAt(int position)
    {
        var token = _root.FindToken(position);
        return token.Span.Contains(position) && token.Parent is LiteralExpressionSyntax { Token.Value: string or char } or InterpolatedStringTextSyntax ? token.Parent : null;
    }

    // Returns whether the text holds a token.
    private bool ReadLiteral(SyntaxNode literal)
    {
        var spelled = Read(literal, names: null);
        return Keep(MayGoOn(spelled) ? Read(literal, _names) : spelled);
    }

    private bool Keep(TextWithTokens read)
    {
        if (!_read.Add(read.Expression)) return false;
        foreach (var part in read.Text.Parts) _read.Add(part.Node);
        foreach (var match in read.Matches)
        {
            if (read.Text.Locate(match.Start, match.Length) is { } place) _found.Add((match, place));
        }

        return !read.Matches.IsEmpty;
    }

    private TextWithTokens Read(SyntaxNode part, INames? names)
    {
        var expression = ConstantTextReader.OutermostAround(part, names, _cancellation);
        var text = ConstantTextReader.Read(expression, names, _cancellation);
        return new(expression, text, TokenMatcher.Default.Find(text.Value.AsSpan(), format => ProviderMention.IsNear(expression.Span, _source, format)));
    }

    // Symbols are asked only where what is spelled out here could be a part of a token.
    private static bool MayGoOn(TextWithTokens read)
    {
        var (expression, text, matches) = read;
        if (!text.HasUnknown && !StringCall.MayBeAround(expression)) return false;
        return matches.Any(match => text.IsBesideUnknown(match.Start, match.End)) || text.Spelled().Any(IsOpen);
    }

    private static bool IsOpen(string spelled) =>
        OpenText.EndsInToken(spelled.AsSpan(), TokenMatcher.Default.Prefixes) || OpenText.StartsWithBody(spelled.AsSpan());

    // The name of the constant or readonly field that is set to a literal, if a prefix ends that literal.
    private static string? NameOfConstant(SyntaxNode literal)
    {
        if (literal is not LiteralExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } } value) return null;
        var modifiers = declarator.Parent?.Parent switch
        {
            FieldDeclarationSyntax field => field.Modifiers,
            LocalDeclarationStatementSyntax local => local.Modifiers,
            _ => default,
        };
        var isFixed = modifiers.Any(SyntaxKind.ConstKeyword) || modifiers.Any(SyntaxKind.ReadOnlyKeyword);
        return isFixed && OpenText.EndsInToken(value.Token.ValueText.AsSpan(), TokenMatcher.Default.Prefixes) ? declarator.Identifier.ValueText : null;
    }

    private void ReadUses(string name)
    {
        var source = _source.ToString();
        for (var at = source.IndexOf(name, StringComparison.Ordinal); at >= 0; at = source.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            if (_root.FindToken(at) is { Parent: IdentifierNameSyntax identifier } token && token.SpanStart == at && token.ValueText == name)
            {
                Keep(Read(identifier.Parent is MemberAccessExpressionSyntax access && access.Name == identifier ? access : identifier, _names));
            }
        }
    }

    private sealed record TextWithTokens(SyntaxNode Expression, ConstantText Text, ImmutableArray<TokenMatch> Matches);
}
