using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Texts;
using TokenAnalyzers.Values;

namespace TokenAnalyzers.Names;

/// <summary>A value that looks secret and is named so.</summary>
/// <param name="Place">Where the value stands.</param>
/// <param name="Naming">The name, and what it says.</param>
internal sealed record NamedSecret(SourcePlace Place, SecretNaming Naming)
{
    /// <summary>The named secrets of a file, in the order of the text. A value of several pieces comes once.</summary>
    /// <param name="values">The values that can be credentials.</param>
    /// <param name="model">The semantic model of the file.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static IEnumerable<NamedSecret> Among(ImmutableArray<ValuePlace> values, SemanticModel model, CancellationToken cancellation)
    {
        SourcePlace? last = null;
        foreach (var value in values)
        {
            if (!value.LooksSecret || PlaceOf(value, model, cancellation) is not { } place || place.Node == last?.Node) continue;
            cancellation.ThrowIfCancellationRequested();
            last = place;
            if (NamingOf(place, model, cancellation) is { } naming && !KnownValue.Is(place, model, cancellation)) yield return new(place, naming);
        }
    }

    private static SourcePlace? PlaceOf(ValuePlace value, SemanticModel model, CancellationToken cancellation)
    {
        var token = model.SyntaxTree.GetRoot(cancellation).FindToken(value.Start);
        if (token.Parent is not LiteralExpressionSyntax { Token.Value: string text } literal || !token.Span.Contains(value.Start)) return null;

        // A scheme may stand before the value, and nothing behind it. A longer text only holds such a piece.
        var offset = text.Length - value.Length;
        var isEnd = offset >= 0 && value.Start + value.Length - token.SpanStart <= token.Text.Length && text.AsSpan(offset).SequenceEqual(token.Text.AsSpan(value.Start - token.SpanStart, value.Length));
        if (!isEnd || (offset > 0 && !CredentialScheme.Is(text.AsSpan(0, offset - 1)))) return null;

        var whole = HandedOn.WholeText(literal);
        return whole == literal
            ? new(literal, new TextSpan(value.Start, value.Length), offset, value.Length)
            : new(whole, whole.Span, 0, ConstantTextReader.Read(whole, names: null, cancellation).Value.Length);
    }

    private static SecretNaming? NamingOf(SourcePlace place, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var name in ValueNames.Of(HandedOn.Outermost(place.Node), model, cancellation))
        {
            // A key of text that looks random is no name.
            if (name is not null && SecretNaming.Of(name) is { } naming && Words.Only(name.AsSpan())) return naming;
        }

        return null;
    }
}
