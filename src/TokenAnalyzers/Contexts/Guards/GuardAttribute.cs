using Microsoft.CodeAnalysis;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>What [EnvironmentGuard("Production")] says of a method or property: it is true in these environments and false in all others.</summary>
internal static class GuardAttribute
{
    private const string FullName = "TokenAnalyzers.EnvironmentGuardAttribute";

    /// <summary>What a member that has the attribute answers; null for other members.</summary>
    public static AbstractValue? AnswerOf(ISymbol member)
    {
        if (FullNames.AttributeOf(member, FullName) is not { } attribute) return null;
        var names = attribute.ConstructorArguments.SelectMany(NamesIn).ToArray();
        if (names.Contains("Production", StringComparer.OrdinalIgnoreCase)) names = [.. names, EnvironmentSet.Unset];
        return AbstractValue.TrueIn(EnvironmentSet.Of(names), new(member is IMethodSymbol ? GuardKind.Method : GuardKind.Value, member.Name));
    }

    private static IEnumerable<string> NamesIn(TypedConstant argument)
    {
        if (argument.Kind == TypedConstantKind.Array) return argument.IsNull ? [] : argument.Values.SelectMany(NamesIn);
        return argument.Kind == TypedConstantKind.Primitive && argument.Value is string name ? [name] : [];
    }
}
