using System.Collections.Immutable;
using System.Text;

namespace TokenAnalyzers.Tests.Secrecy;

/// <summary>A text that was generated, with the secrets that stand in it.</summary>
internal abstract record GeneratedText
{
    /// <summary>The secrets as they are spelled in the text, and what they are decoded.</summary>
    public abstract IEnumerable<string> Secrets { get; }

    /// <summary>Texts of the same kind that are a step smaller.</summary>
    public abstract IEnumerable<GeneratedText> Smaller();

    public abstract void Write(StringBuilder text);

    public sealed override string ToString()
    {
        var text = new StringBuilder();
        Write(text);
        return text.ToString();
    }
}

/// <summary>A text by a rule of the grammar.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Template">The rule.</param>
/// <param name="Fillings">What fills the holes of the rule.</param>
internal sealed record Branch(string Kind, Template Template, ImmutableArray<GeneratedText> Fillings) : GeneratedText
{
    public override IEnumerable<string> Secrets => Fillings.SelectMany(filling => filling.Secrets);

    // A part of the same kind can stand for the whole.
    public override IEnumerable<GeneratedText> Smaller() => Fillings.Where(filling => filling is Branch part && part.Kind == Kind)
        .Concat(Fillings.SelectMany((filling, index) => filling.Smaller().Select(smaller => this with { Fillings = Fillings.SetItem(index, smaller) })));

    public override void Write(StringBuilder text) => Template.Fill(Fillings, text);
}

/// <summary>A text without parts; it may be a secret.</summary>
/// <param name="Text">The text.</param>
/// <param name="Hidden">What no output may show of it.</param>
internal sealed record Leaf(string Text, params ImmutableArray<string> Hidden) : GeneratedText
{
    private static readonly Leaf NoSecret = new("x");

    public override IEnumerable<string> Secrets => Hidden;

    public override IEnumerable<GeneratedText> Smaller() => Hidden.IsEmpty ? [] : [NoSecret];

    public override void Write(StringBuilder text) => text.Append(Text);
}
