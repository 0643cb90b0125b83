using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>Names types at one place of the code as briefly as they are understood there.</summary>
/// <param name="model">The model of the file.</param>
/// <param name="position">The place.</param>
/// <param name="edits">Takes the namespaces that have to be imported for the short names.</param>
internal sealed class TypeNames(SemanticModel model, int position, TokenEdits edits)
{
    /// <summary>The name of a type; the full one where the short one means something else, such as a property Environment.</summary>
    public string Of(string containingNamespace, string name)
    {
        var meanings = model.LookupSymbols(position, name: name);
        if (meanings.Any(symbol => symbol is not ITypeSymbol || symbol.ContainingNamespace.ToDisplayString() != containingNamespace))
            return $"{FromHere(containingNamespace)}.{name}";

        if (meanings.IsEmpty) edits.Import(model.SyntaxTree, containingNamespace);
        return name;
    }

    /// <summary>The full name of a namespace, from the root on where its first word means something else here.</summary>
    private string FromHere(string containingNamespace)
    {
        var first = containingNamespace.Split('.')[0];
        var isRoot = model.LookupNamespacesAndTypes(position, name: first)
            .All(symbol => symbol is INamespaceSymbol { ContainingNamespace.IsGlobalNamespace: true });
        return isRoot ? containingNamespace : "global::" + containingNamespace;
    }

    /// <summary>The name of an attribute, without the word that all of their types end with.</summary>
    public string OfAttribute(string containingNamespace, string name)
    {
        var written = Of(containingNamespace, name + "Attribute");
        return written.Substring(0, written.Length - "Attribute".Length);
    }

    /// <summary>Makes the method known that reads connection strings; false where the libraries have none.</summary>
    public bool ImportConnectionStrings()
    {
        const string Namespace = "Microsoft.Extensions.Configuration";
        if (model.Compilation.GetTypeByMetadataName(Namespace + ".ConfigurationExtensions")?.GetMembers("GetConnectionString").IsEmpty != false) return false;
        if (model.Compilation.GetTypeByMetadataName(ConfigurationApi.Configuration) is not { } configuration) return false;
        ImportExtension(configuration, Namespace, "GetConnectionString");
        return true;
    }

    /// <summary>Makes an extension method known.</summary>
    public void ImportExtension(ITypeSymbol receiver, string containingNamespace, string method)
    {
        if (model.LookupSymbols(position, receiver, method, includeReducedExtensionMethods: true).IsEmpty)
            edits.Import(model.SyntaxTree, containingNamespace);
    }
}
