using System.Runtime.CompilerServices;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Sources;

/// <summary>
/// Uses the static IConfiguration that a project has for all of its code, as <c>App.Configuration</c>. Someone sets it when the
/// program starts: what runs when a class is first touched may come before.
/// </summary>
internal sealed class StaticConfiguration : ValueSource
{
    public override ValueSourceOffers Offers => ValueSourceOffers.StaticUse;

    // A project has one, or there is no telling which. Its members are read once.
    private readonly ConditionalWeakTable<Compilation, ISymbol[]> _members = new();

    public override Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken)
    {
        if (code.IsAtStart || HostTypes.Configuration(code.Model.Compilation) is null) return Task.FromResult<ReadPlan?>(null);
        var members = _members.GetValue(code.Model.Compilation, compilation => Find(compilation, cancellationToken));
        if (members.Length != 1 || !code.Model.IsAccessible(code.Position, members[0]) || !Initialization.IsBefore(code, members[0]))
            return Task.FromResult<ReadPlan?>(null);
        var type = members[0].ContainingType.ToMinimalDisplayString(code.Model, code.Position);
        return Task.FromResult<ReadPlan?>(new((_, _) => $"{type}.{members[0].Name}"));
    }

    private static ISymbol[] Find(Compilation compilation, CancellationToken cancellationToken) => compilation
        .GetSymbolsWithName(IsNameOfOne, SymbolFilter.Member, cancellationToken)
        .Where(member => member is { IsStatic: true, DeclaredAccessibility: not Accessibility.Private, ContainingType.IsGenericType: false } && IsGiven(member))
        .ToArray();

    private static bool IsNameOfOne(string name) =>
        name.IndexOf("config", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("settings", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsGiven(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol { GetMethod: not null, IsIndexer: false } property => property.Type,
        _ => null,
    } is { NullableAnnotation: not NullableAnnotation.Annotated } type && HostTypes.IsConfiguration(type) && !ScopedValue.HoldsSection(member, type);
}

/// <summary>Reads the settings of app.config or web.config, on .NET Framework. Elsewhere programs have other configuration.</summary>
internal sealed class AppSettings : ValueSource
{
    public override ValueSourceOffers Offers => ValueSourceOffers.StaticUse;

    private const string Namespace = "System.Configuration";
    private const string Manager = "ConfigurationManager";

    public override Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken)
    {
        var compilation = code.Model.Compilation;
        var isThere = IsNetFramework(compilation) && compilation.GetTypeByMetadataName($"{Namespace}.{Manager}") is not null;
        return Task.FromResult<ReadPlan?>(isThere ? new SettingsOfFile() : null);
    }

    private sealed class SettingsOfFile() : ReadPlan(static (types, _) => types.Of(Namespace, Manager) + ".AppSettings")
    {
        protected override string ReadKey(ReplacementKey name, TypeNames types, TokenEdits edits) => name.ConnectionName is { } connection
            ? $"{types.Of(Namespace, Manager)}.ConnectionStrings[\"{connection}\"]?.ConnectionString"
            : base.ReadKey(name, types, edits);
    }

    /// <summary>Only there, System.Object is a type of mscorlib itself.</summary>
    private static bool IsNetFramework(Compilation compilation) => compilation.ObjectType.ContainingAssembly.Name == "mscorlib";
}
