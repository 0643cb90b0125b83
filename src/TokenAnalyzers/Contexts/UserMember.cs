using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Contexts;

/// <summary>A method of a provider's library that asks for what answers only to the user: a row of a table.</summary>
/// <param name="What">What is asked for, as a noun phrase with its article.</param>
/// <param name="Type">The full name of the class, which stands for its interface too; or a namespace, for all types in it.</param>
/// <param name="Name">The name of the method.</param>
internal sealed record UserMember(string What, string Type, string Name)
{
    private const string Interface = "I";

    /// <summary>Whether a method is this one, by its class or the interface of its class.</summary>
    public bool Is(IMethodSymbol method)
    {
        if (Name != method.Name) return false;
        var type = FullNames.FullNameOf(method.ContainingType);
        var space = type.Substring(0, Math.Max(0, type.LastIndexOf('.')));
        return Type == space || Type == type || type == $"{space}.{Interface}{Type.Substring(Type.LastIndexOf('.') + 1)}";
    }
}

/// <summary>The names of those methods, so that most calls need no symbols.</summary>
internal static class UserMembers
{
    public static HashSet<string> Names { get; } = new(
        UserEndpointTable.Providers.SelectMany(provider => provider.Members).Select(member => member.Name), StringComparer.Ordinal);
}
