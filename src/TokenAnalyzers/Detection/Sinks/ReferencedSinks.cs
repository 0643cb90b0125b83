using System.Collections.Concurrent;

namespace TokenAnalyzers.Detection.Sinks;

/// <summary>
/// Says which rows of <see cref="SinkTable"/> are of types that a compilation has. A type is looked up once, when the code
/// around a value names it. Symbols of libraries that nothing references are never looked up.
/// </summary>
internal sealed class ReferencedSinks(Compilation compilation)
{
    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);

    /// <summary>Whether the compilation has the type of a row.</summary>
    public bool Has(Sink row) => _known.GetOrAdd(row.Owner, HasOwner);

    // The owner may be nested, or be a property of its type. In the table type arguments are left out.
    private bool HasOwner(string owner)
    {
        INamespaceOrTypeSymbol? container = compilation.GlobalNamespace;
        foreach (var part in owner.Split('.'))
        {
            container = container.GetMembers(part).OfType<INamespaceOrTypeSymbol>().FirstOrDefault();
            if (container is null or ITypeSymbol) return container is not null;
        }

        return false;
    }
}
