using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Formats.Checks;
using TokenAnalyzers.Sinks;
using TokenAnalyzers.Texts;
using TokenAnalyzers.Values;

namespace TokenAnalyzers.Names;

/// <summary>A value that looks secret and is named so.</summary>
/// <param name="Value">The value, or its first piece that looks secret.</param>
/// <param name="Place">Where all of it stands.</param>
/// <param name="Naming">The name, and what it says.</param>
internal sealed record NamedSecret(ValuePlace Value, SourcePlace Place, SecretNaming Naming)
{
    /// <summary>The named secrets of a file, in the order of the text. A value of several pieces comes once.</summary>
    /// <param name="values">The values that can be credentials.</param>
    /// <param name="matcher">Knows the formats that tell by themselves what a value is.</param>
    /// <param name="model">The semantic model of the file.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static IEnumerable<NamedSecret> Among(ImmutableArray<ValuePlace> values, TokenMatcher matcher, SemanticModel model, CancellationToken cancellation)
    {
        var scopes = new ScopeLookup(model, cancellation);
        var seen = new HashSet<SyntaxNode>();
        foreach (var value in values)
        {
            if (!value.LooksSecret || LiteralOf(value, model, cancellation) is not { } literal) continue;
            cancellation.ThrowIfCancellationRequested();
            var whole = HandedOn.WholeText(literal);
            if (!seen.Add(whole) || IsPlaceholder(literal, value) || NamingOf(whole, scopes, model, cancellation) is not { } naming) continue;
            var place = PlaceOf(value, literal, whole, cancellation);
            if (!KnownValue.Is(place, matcher, model, cancellation)) yield return new(value, place, naming);
        }
    }

    // A scheme may stand before the value, and nothing behind it. A longer text only holds such a piece.
    private static LiteralExpressionSyntax? LiteralOf(ValuePlace value, SemanticModel model, CancellationToken cancellation)
    {
        var token = model.SyntaxTree.GetRoot(cancellation).FindToken(value.Start);
        if (token.Parent is not LiteralExpressionSyntax { Token.Value: string text } literal || !token.Span.Contains(value.Start)) return null;
        var spelled = token.Text.AsSpan(value.Start - token.SpanStart);
        var isEnd = spelled.Length > value.Length && text.AsSpan().EndsWith(spelled.Slice(0, value.Length));
        return isEnd && (text.Length == value.Length || CredentialScheme.Is(text.AsSpan(0, text.Length - value.Length - 1))) ? literal : null;
    }

    private static bool IsPlaceholder(LiteralExpressionSyntax literal, ValuePlace value) =>
        Placeholders.IsPlaceholder(literal.Token.ValueText.AsSpan(literal.Token.ValueText.Length - value.Length), prefixLength: 0);

    private static SourcePlace PlaceOf(ValuePlace value, LiteralExpressionSyntax literal, ExpressionSyntax whole, CancellationToken cancellation) => whole == literal
        ? new(literal, new TextSpan(value.Start, value.Length), literal.Token.ValueText.Length - value.Length, value.Length)
        : new(whole, whole.Span, 0, ConstantTextReader.Read(whole, names: null, cancellation).Value.Length);

    private static SecretNaming? NamingOf(ExpressionSyntax value, ScopeLookup scopes, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var name in ValueNames.Of(HandedOn.Outermost(value), scopes, model, cancellation))
        {
            // A key may be a secret itself, and the message tells the name.
            if (name is not null && !SecretValue.LooksSecret(name.AsSpan()) && SecretNaming.Of(name) is { } naming) return naming;
        }

        return null;
    }
}
