using System.Globalization;

namespace TokenAnalyzers.CodeFixes.Binding;

/// <summary>The way from an object to a text that it holds, through objects and lists.</summary>
/// <param name="Steps">The steps; the last one names the text.</param>
internal sealed record MemberPath(ImmutableArray<PathStep> Steps)
{
    public static readonly MemberPath Empty = new(ImmutableArray<PathStep>.Empty);

    /// <summary>Whether code can follow it.</summary>
    public bool CanBeWritten => Steps.All(step => step.Kind != PathKind.Content);

    public bool HasElements => Steps.Any(step => step.Kind is PathKind.Elements or PathKind.Values);

    /// <summary>The way from further out.</summary>
    public MemberPath After(params PathStep[] steps) => new(Steps.InsertRange(0, steps));

    /// <summary>The way that goes on to a member.</summary>
    public MemberPath To(string member) => new(Steps.Add(new(PathKind.Member, member)));

    /// <summary>The way that goes on.</summary>
    public MemberPath Then(MemberPath path) => new(Steps.AddRange(path.Steps));

    /// <summary>The configuration key below a section: "Smtp:Password", and "Sources:*:Token" for each element of a list.</summary>
    public string KeyIn(string section) => string.Join(":", Steps.Select(step => step.Member ?? "*").Prepend(section));

    /// <summary>The source of a condition: every text at the end of the way has a value, or there is one that has none.</summary>
    /// <param name="source">The object at the start.</param>
    /// <param name="item">A free name for an element.</param>
    /// <param name="areGiven">Which of the two.</param>
    public string Condition(string source, string item, bool areGiven) => Condition(source, item, areGiven, index: 0, depth: 1);

    private string Condition(string source, string item, bool areGiven, int index, int depth)
    {
        if (index == Steps.Length) return $"{(areGiven ? "!" : "")}string.IsNullOrEmpty({source})";
        var step = Steps[index];
        if (step.Kind == PathKind.Member)
        {
            var member = $"{source}.{step.Member}";
            var rest = Condition(member, item, areGiven, index + 1, depth);
            return !step.MayBeNull ? rest : areGiven ? $"{member} is null || {rest}" : $"{member} != null && {rest}";
        }

        var element = depth == 1 ? item : item + depth.ToString(CultureInfo.InvariantCulture);
        var elements = step.Kind == PathKind.Values ? source + ".Values" : source;
        return $"{elements}.{(areGiven ? "All" : "Any")}({element} => {Condition(element, item, areGiven, index + 1, depth + 1)})";
    }
}

/// <summary>One step from an object to what it holds.</summary>
/// <param name="Kind">What the step goes to.</param>
/// <param name="Member">The name of a member; null for all other steps.</param>
/// <param name="MayBeNull">Whether a member can be without an object.</param>
internal readonly record struct PathStep(PathKind Kind, string? Member = null, bool MayBeNull = false);

/// <summary>What a step goes to.</summary>
internal enum PathKind
{
    /// <summary>A property or field.</summary>
    Member,

    /// <summary>The elements of an array, list or set.</summary>
    Elements,

    /// <summary>The values of a dictionary.</summary>
    Values,

    /// <summary>What code can't be written for: the content of some other generic type.</summary>
    Content,
}
