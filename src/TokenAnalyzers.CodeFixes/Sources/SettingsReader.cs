using System.Runtime.CompilerServices;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Sources;

/// <summary>
/// Uses the one way that a project has for all of its code to read a setting by its key: <c>Settings.Get("key")</c>, or
/// <c>Settings.Instance["key"]</c>. What runs when a class is first touched may come before there is any.
/// </summary>
internal sealed class SettingsReader : ValueSource
{
    public override ValueSourceOffers Offers => ValueSourceOffers.StaticUse;

    // A project has one, or there is no telling which. It is looked for once.
    private readonly ConditionalWeakTable<Compilation, ISymbol[]> _readers = new();

    public override Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken)
    {
        if (code.IsAtStart) return Task.FromResult<ReadPlan?>(null);
        var readers = _readers.GetValue(code.Model.Compilation, compilation => Find(compilation, cancellationToken));
        if (readers.Length != 1 || IsWithin(readers[0], code) || !code.Model.IsAccessible(code.Position, readers[0])) return Task.FromResult<ReadPlan?>(null);
        var type = readers[0].ContainingType.ToMinimalDisplayString(code.Model, code.Position);
        return Task.FromResult<ReadPlan?>(readers[0] is IMethodSymbol method
            ? new SettingReading($"{type}.{method.Name}(", ")")
            : new SettingReading($"{type}.{readers[0].Name}[", "]"));
    }

    private static bool IsWithin(ISymbol reader, CodeLocation code) => SymbolEqualityComparer.Default.Equals(reader.ContainingType, code.Type);

    private static ISymbol[] Find(Compilation compilation, CancellationToken cancellationToken) => compilation
        .GetSymbolsWithName(
            static name => name.IndexOf("config", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("settings", StringComparison.OrdinalIgnoreCase) >= 0,
            SymbolFilter.Type,
            cancellationToken)
        .OfType<INamedTypeSymbol>().Where(type => !type.IsGenericType)
        .SelectMany(type => type.GetMembers())
        .Where(member => member is { IsStatic: true, DeclaredAccessibility: not Accessibility.Private } && IsReader(member, compilation))
        .ToArray();

    private static bool IsReader(ISymbol member, Compilation compilation) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method => ReadsByKey(method, compilation),
        IPropertySymbol { IsIndexer: false, Type: INamedTypeSymbol own } when SymbolEqualityComparer.Default.Equals(own, member.ContainingType) =>
            own.GetMembers().OfType<IPropertySymbol>().Any(property => property is { IsIndexer: true, GetMethod: { } get } && ReadsByKey(get, compilation)),
        _ => false,
    };

    /// <summary>Whether a method gives the text that configuration has under the key that it takes.</summary>
    private static bool ReadsByKey(IMethodSymbol method, Compilation compilation) =>
        method is { IsGenericMethod: false, ReturnType.SpecialType: SpecialType.System_String, Parameters: { Length: 1 } parameters }
        && parameters[0].Type.SpecialType == SpecialType.System_String
        && (method.AssociatedSymbol ?? method).DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } body
        && compilation.GetSemanticModel(body.SyntaxTree) is var model
        && body.DescendantNodes().OfType<ElementAccessExpressionSyntax>().Any(read =>
            read.ArgumentList.Arguments is { Count: 1 } arguments
            && arguments[0].Expression is IdentifierNameSyntax key && key.Identifier.ValueText == parameters[0].Name
            && model.GetTypeInfo(read.Expression).Type is { } type
            && (HostTypes.IsConfiguration(type) || FullNames.IsKindOf(type, "System.Collections.Specialized.NameValueCollection")));

    private sealed class SettingReading(string start, string end) : ReadPlan((_, _) => "")
    {
        protected override string ReadKey(ReplacementKey name, TypeNames types, TokenEdits edits) => $"{start}\"{name.ConfigurationKey}\"{end}";
    }
}
