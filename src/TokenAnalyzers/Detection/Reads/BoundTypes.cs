using System.Collections.Concurrent;
using TokenAnalyzers.Syntax.Calls;

namespace TokenAnalyzers.Detection.Reads;

/// <summary>
/// The types of objects that any code of a compilation binds to configuration: <c>configuration.Get&lt;T&gt;()</c>, and <c>Bind</c> with a variable of the
/// type. By names alone, and only for types that are asked for: a program with such an object gives it to its services as it is.
/// </summary>
internal sealed class BoundTypes(Compilation compilation)
{
    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>Whether objects of a type are bound.</summary>
    public bool Contains(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        _known.GetOrAdd(type.Name, name => compilation.SyntaxTrees.Any(tree => IsBoundIn(tree, name, cancellationToken)));

    private static bool IsBoundIn(SyntaxTree tree, string type, CancellationToken cancellationToken)
    {
        var text = tree.GetText(cancellationToken).ToString();
        if (text.IndexOf($"Get<{type}>", StringComparison.Ordinal) >= 0) return true;
        if (text.IndexOf(".Bind(", StringComparison.Ordinal) < 0 || text.IndexOf(type, StringComparison.Ordinal) < 0) return false;
        var root = tree.GetRoot(cancellationToken);
        var variables = new HashSet<string>(root.DescendantNodes().OfType<VariableDeclaratorSyntax>()
            .Where(variable => Makes(variable, type))
            .Select(variable => variable.Identifier.ValueText), StringComparer.Ordinal);
        return variables.Count > 0 && root.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
            CalledName.TextOf(call) == "Bind"
            && call.ArgumentList.Arguments.Any(argument => argument.Expression is IdentifierNameSyntax name && variables.Contains(name.Identifier.ValueText)));
    }

    private static bool Makes(VariableDeclaratorSyntax variable, string type) =>
        variable.Initializer?.Value is BaseObjectCreationExpressionSyntax creation && CalledName.TextOf(creation) == type;
}
