using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Texts;
using TokenAnalyzers.Values;

namespace TokenAnalyzers.Sinks;

/// <summary>The credentials of one file that reach a sink.</summary>
internal sealed class FileCredentials
{
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;
    private readonly SyntaxNode _root;
    private readonly ValueFlow _flow;

    // What was read already: a text of several pieces is read once.
    private readonly HashSet<SyntaxNode> _read = [];

    private FileCredentials(SemanticModel model, CancellationToken cancellation)
    {
        _model = model;
        _cancellation = cancellation;
        _root = model.SyntaxTree.GetRoot(cancellation);
        _flow = new(model, cancellation);
    }

    /// <summary>Every credential among the values of a file, each once.</summary>
    /// <param name="values">Places of the file's text with a value that can be one.</param>
    /// <param name="model">The semantic model of the file.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static IEnumerable<CredentialInSource> Among(ImmutableArray<ValuePlace> values, SemanticModel model, CancellationToken cancellation)
    {
        var file = new FileCredentials(model, cancellation);
        return values.Select(file.At).OfType<CredentialInSource>();
    }

    private CredentialInSource? At(ValuePlace value)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (SpelledText.At(_root, value.Start) is not { } literal) return null;
        var (expression, text) = WholeOf(literal);
        if (!_read.Add(expression)) return null;
        if (ConnectionString.TokenIn(text.Value) is var (first, length)) return OfConnection(text, first, length, expression);

        var sinks = _flow.From(expression, text.Value, value.LooksSecret).ToImmutableArray();
        if (sinks.IsEmpty || IsKnownToken(text.Value, expression)) return null;
        var start = sinks[0].Start;
        return text.Locate(start, text.Value.Length - start) is { } place ? new(place, sinks) : null;
    }

    private CredentialInSource? OfConnection(ConstantText text, int start, int length, SyntaxNode expression)
    {
        if (text.Locate(start, length) is not { } place || IsKnownToken(text.Value, expression)) return null;
        return new(place, ImmutableArray.Create(new ReachedSink(Secrets.ConnectionToken, "a connection string", place.Node, start)));
    }

    // "abc" + "def" is one text if all of it is spelled out and can be a credential; a connection string may have other parts.
    private (SyntaxNode Expression, ConstantText Text) WholeOf(SyntaxNode literal)
    {
        var outermost = ConstantTextReader.OutermostAround(literal, names: null, _cancellation);
        var whole = ConstantTextReader.Read(outermost, names: null, _cancellation);
        var isOne = (!whole.HasUnknown && CredentialValue.CanBeCredential(whole.Value.AsSpan())) || ConnectionString.TokenIn(whole.Value) is not null;
        if (isOne) return (outermost, whole);
        return (literal, ConstantTextReader.Read(literal, names: null, _cancellation));
    }

    // The rules for known formats have said what there is to say; what is meant to be seen is said nothing of.
    private bool IsKnownToken(string text, SyntaxNode expression)
    {
        var source = _model.SyntaxTree.GetText(_cancellation);
        return !TokenMatcher.Default.Find(text.AsSpan(), format => ProviderMention.IsNear(expression.Span, source, format)).IsEmpty
            || TokenCatalogue.Formats.Any(format => format is { IsPublishable: true, Prefix.Length: > 2 } && text.StartsWith(format.Prefix, StringComparison.Ordinal));
    }
}
