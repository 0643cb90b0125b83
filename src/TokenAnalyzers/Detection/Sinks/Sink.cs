using System.Collections.Concurrent;
using TokenAnalyzers.Credentials;

namespace TokenAnalyzers.Detection.Sinks;

/// <summary>A member that authenticates with what it is given: a row of the table.</summary>
/// <param name="Owner">
/// The full name of the type that declares the member or that it is called on; of a property where only the collection in
/// that property counts.
/// </param>
/// <param name="Member">The name of the method or property; see <see cref="Constructor"/> and <see cref="Indexer"/>.</param>
/// <param name="Parameter">The parameter that takes the secret; <see cref="Value"/> for a property.</param>
internal sealed record Sink(string Owner, string Member, string Parameter)
{
    /// <summary>The member that makes an object.</summary>
    public const string Constructor = ".ctor";

    /// <summary>The member that brackets name.</summary>
    public const string Indexer = "this[]";

    /// <summary>What a property or an indexer is set to.</summary>
    public const string Value = "value";

    /// <summary>What it takes; null where the name beside it, or the line itself, says so.</summary>
    public CredentialDescription? Secret { get; init; }

    /// <summary>The parameter with the name of what is set; null if there is none.</summary>
    public string? NameParameter { get; init; }

    /// <summary>Which names make a secret of the value.</summary>
    public NameKind Names { get; init; }

    /// <summary>Whether the value has to look like a secret: the member takes other texts too.</summary>
    public bool NeedsLooks { get; init; }

    /// <summary>Whether it is called on its type.</summary>
    public bool IsStatic { get; init; }

    /// <summary>Whether it is an extension method that may be called on the secret.</summary>
    public bool IsOnSecret { get; init; }

    /// <summary>The name of the owner alone.</summary>
    public string OwnerName { get; } = Owner.Substring(Owner.LastIndexOf('.') + 1);

    /// <summary>Whether it takes the header and its value in one text: "Authorization: Bearer ...".</summary>
    public bool IsHeaderLine { get; init; }
}

/// <summary>What kind of name is beside a value.</summary>
internal enum NameKind
{
    /// <summary>No name: the member itself says what it takes.</summary>
    None,

    /// <summary>The name of an HTTP header: those in <see cref="AuthenticationHeaders"/> count.</summary>
    Header,

    /// <summary>The name of an environment variable: those in <see cref="CredentialVariables"/> count.</summary>
    Variable,

    /// <summary>A name of any kind: those of headers count, and those whose words say secret.</summary>
    Any,
}

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
