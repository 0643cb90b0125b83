using System.Collections.Concurrent;
using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace TokenAnalyzers.Tests.Secrecy;

/// <summary>Generates texts by rules: each kind of text has some, and the first one needs no other text of its kind.</summary>
internal sealed class Grammar
{
    // How many texts of a kind stand in one of the same kind.
    private const int Depth = 1;

    private readonly ImmutableDictionary<string, Template[]> _rules;
    private readonly ImmutableDictionary<string, Gen<Leaf>> _leaves;
    private readonly ConcurrentDictionary<(string Kind, int Depth), Gen<GeneratedText>> _generators = new();

    /// <param name="rules">The rules of each kind.</param>
    /// <param name="leaves">The kinds that have no rules.</param>
    public Grammar(IEnumerable<(string Kind, string[] Rules)> rules, IEnumerable<(string Kind, Gen<Leaf> Leaf)> leaves)
    {
        _rules = rules.ToImmutableDictionary(row => row.Kind, row => row.Rules.Select(rule => new Template(rule)).ToArray());
        _leaves = leaves.ToImmutableDictionary(row => row.Kind, row => row.Leaf);
        var missing = _rules.Values.SelectMany(kind => kind)
            .SelectMany(rule => rule.Kinds)
            .Where(kind => !_rules.ContainsKey(kind) && !_leaves.ContainsKey(kind));
        Assert.Empty(missing.Distinct());
    }

    /// <summary>All text that rules write themselves.</summary>
    public IEnumerable<string> FixedText => _rules.Values.SelectMany(kind => kind).Select(rule => rule.Text);

    /// <summary>Texts of a kind.</summary>
    public Gen<GeneratedText> Of(string kind) => Of(kind, Depth);

    private Gen<GeneratedText> Of(string kind, int depth) => _generators.GetOrAdd((kind, depth), _ => Make(kind, depth));

    private Gen<GeneratedText> Make(string kind, int depth)
    {
        if (_leaves.TryGetValue(kind, out var leaf)) return leaf.Select(GeneratedText (text) => text);
        var rules = _rules[kind];
        return Gen.Elements(depth > 0 ? rules : rules[..1]).SelectMany(
            rule => Gen.CollectToArray(rule.Kinds, part => part == kind ? Of(kind, depth - 1) : Of(part)),
            GeneratedText (rule, fillings) => new Branch(kind, rule, [.. fillings]));
    }
}
