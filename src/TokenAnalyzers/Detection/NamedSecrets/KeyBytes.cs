using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Syntax.Calls;
using TokenAnalyzers.Syntax.Propagation;
using TokenAnalyzers.Syntax.Scopes;

namespace TokenAnalyzers.Detection.NamedSecrets;

/// <summary>
/// Values that become the bytes of a key: <c>key: Convert.FromBase64String("...")</c>. A key of a dictionary or of a table is no list of so many bytes, so that
/// "key" says enough.
/// </summary>
internal static class KeyBytes
{
    private static readonly CredentialName Naming = CredentialName.Of("encryption key")!;

    /// <summary>What names such a value; null if it is none.</summary>
    /// <param name="value">The text.</param>
    /// <param name="scopes">What calls in the file could stand for.</param>
    /// <param name="model">The semantic model of the file.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static CredentialName? NameOf(ExpressionSyntax value, ScopeLookup scopes, SemanticModel model, CancellationToken cancellationToken)
    {
        if (value is not LiteralExpressionSyntax { Token.ValueText: var text }) return null;
        if (value.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }) return null;
        if (SizeOf(text, CalledName.TextOf(call)) is not (16 or 24 or 32 or 48 or 64)) return null;
        for (SyntaxNode? holder = ValuePropagation.Outermost(value); holder is not null; holder = ListAround(holder))
        {
            if (ValueNames.Of(holder, scopes, model, cancellationToken).FirstOrDefault(SaysKey) is { } name) return Naming with { Spelled = name };
        }

        return null;
    }

    private static int? SizeOf(string text, string? call) => call switch
    {
        "FromBase64String" => text.TrimEnd('=').Length * 3 / 4,
        "FromHexString" => text.Length / 2,
        "GetBytes" => text.Length,
        _ => null,
    };

    private static bool SaysKey(string? name) => name is not null
        && IdentifierWords.Of(name) is { Count: > 0 } words
        && words[words.Count - 1] is "key" or "keys" && !words.Any(CredentialNames.Others.Contains);

    // { { "2015-09", ... } } and { ["2015-09"] = ... }: the dictionary is called after what it holds.
    private static SyntaxNode? ListAround(SyntaxNode element)
    {
        var list = element.Parent is AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax } pair ? pair.Parent : element.Parent;
        while (list is InitializerExpressionSyntax { Parent: InitializerExpressionSyntax outer }) list = outer;
        return list is InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax made } ? ValuePropagation.Outermost(made) : null;
    }
}
