using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Sources.Injection;

/// <summary>Has the configuration injected into the class. Each class is looked at once in a rewriting.</summary>
/// <param name="solution">The solution.</param>
/// <param name="atCalls">How code that makes objects of the class gets at the configuration.</param>
internal sealed class InjectedConfiguration(Solution solution, ValueSource atCalls) : ValueSource
{
    private readonly Dictionary<INamedTypeSymbol, IInjection?> _injections = new(SymbolEqualityComparer.Default);

    public override async Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken)
    {
        if (code.Reach == Reach.Static || code.Type is not { } type || HostTypes.Configuration(code.Model.Compilation) is null) return null;
        if (!_injections.TryGetValue(type, out var injection))
            _injections.Add(type, injection = await FindAsync(type, code, cancellationToken).ConfigureAwait(false));
        return injection?.In(code);
    }

    private async Task<IInjection?> FindAsync(INamedTypeSymbol type, CodeLocation code, CancellationToken cancellationToken)
    {
        if (ComponentInjection.IsComponent(type)) return new ComponentInjection(code.Declaration!, code.Model);
        if (TestClasses.Contain(type) || await ClassReader.ReadAsync(type, solution, cancellationToken).ConfigureAwait(false) is not { } injectable)
            return null;
        var family = await ClassFamily.OfAsync(injectable, solution, atCalls, cancellationToken).ConfigureAwait(false);
        if (injectable.Primary is { } primary) return new PrimaryConstructorInjection(family, primary);
        return injectable.Unwritten is { } unwritten ? new NewConstructorInjection(family, unwritten) : new ConstructorInjection(family);
    }
}

/// <summary>Classes of tests. Test frameworks make their objects, and have no configuration to give.</summary>
internal static class TestClasses
{
    private static readonly string[] Frameworks = ["Xunit", "NUnit.Framework", "Microsoft.VisualStudio.TestTools.UnitTesting", "TUnit.Core"];

    /// <summary>Whether a class, or one of its methods, has an attribute of a test framework.</summary>
    public static bool Contain(INamedTypeSymbol type) =>
        type.GetAttributes().Any(IsOfFramework) || type.GetMembers().OfType<IMethodSymbol>().Any(method => method.GetAttributes().Any(IsOfFramework));

    private static bool IsOfFramework(AttributeData attribute) =>
        attribute.AttributeClass?.ContainingNamespace?.ToDisplayString() is { } name && Array.IndexOf(Frameworks, name) >= 0;
}

/// <summary>One way to bring the configuration into a class.</summary>
internal interface IInjection
{
    /// <summary>How code of the class reads what is injected; null where it can't.</summary>
    public ReadPlan? In(CodeLocation code);
}
