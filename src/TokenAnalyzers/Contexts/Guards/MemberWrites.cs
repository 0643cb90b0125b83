using Microsoft.CodeAnalysis.FlowAnalysis;
using TokenAnalyzers.Contexts.BuildConfigurations;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>What the code of a whole program writes to a field or a property that it can change: the answer of a guard that a static class keeps.</summary>
internal static class MemberWrites
{
    /// <summary>Every value that is written; null where code that is not seen may write another.</summary>
    public static AbstractValue? To(ISymbol member, GuardAnalysis search)
    {
        if (!search.Program.IsClosed(member) || IsBound(member) || member.GetAttributes().Length > 0) return null;
        var hidden = search.Program.HiddenPlacesOf(member.Name);
        if (hidden == HiddenPlaces.InRelease) return null;
        var written = hidden == HiddenPlaces.ForDevelopers ? AbstractValue.UnknownIn(search.OnlyDevelopment) : AbstractValue.Never;
        foreach (var place in search.Program.PlacesOf(member.Name, search.Budget.Cancellation))
        {
            if (!Writes.To(place)) continue;
            if (!search.Budget.Spend()) return null;
            if (!SymbolEqualityComparer.Default.Equals(search.SymbolOf(place), member)) continue;
            if (ValueAt(place, search) is not { } value) return null;
            written = written.Union(IsForDevelopers(place, search) ? value.Within(search.OnlyDevelopment) : value);
        }

        return written;
    }

    // Binders and serializers write what they find a public setter for.
    private static bool IsBound(ISymbol member) =>
        !member.IsStatic && (member is IPropertySymbol property ? property.SetMethod : member) is { DeclaredAccessibility: Accessibility.Public };

    private static AbstractValue? ValueAt(SimpleNameSyntax name, GuardAnalysis search)
    {
        SyntaxNode target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        if (target.Parent is not AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Right: var value }) return null;
        if (ControlFlowGraphs.EnclosingFunction(name) is not null || search.Bodies.OfMember(value) is not { } body) return AbstractValue.Unknown;
        var flow = search.Follow(body, FlowState.Unguarded);
        var written = AbstractValue.Never;
        foreach (var place in body.Places.Find(value.Span))
        {
            if (place.Operation is IFlowAnonymousFunctionOperation) return AbstractValue.Unknown;
            var state = flow.Before(place.Block, place.Root);
            written = written.Union(state.Here(search.Values.Read(place.Operation, state)));
        }

        return written;
    }

    private static bool IsForDevelopers(SyntaxNode place, GuardAnalysis search)
    {
        var file = search.Program.ConfigurationsOf(place.SyntaxTree);
        return file.Built.Compiles(place.SpanStart)
            && ConditionalCode.StageAt(place, search.Models.Of(place), file, search.Budget.Cancellation) is not null;
    }
}
