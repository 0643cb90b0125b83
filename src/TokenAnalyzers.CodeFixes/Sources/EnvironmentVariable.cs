using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;

namespace TokenAnalyzers.CodeFixes.Sources;

/// <summary>Reads the environment, which code can do anywhere.</summary>
internal sealed class EnvironmentVariable : ValueSource
{
    public override ValueSourceOffers Offers => ValueSourceOffers.Variables | ValueSourceOffers.StaticUse;

    public override Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken) => Task.FromResult<ReadPlan?>(new(configuration: null));
}

/// <summary>
/// Asks an object of the solution's own that the code can name, and that gives the variables of the environment: what a test
/// replaces stays in one place.
/// </summary>
internal sealed class EnvironmentHelper(VariablesInScope variables) : ValueSource
{
    public override ValueSourceOffers Offers => ValueSourceOffers.Variables;

    private static readonly string[] Names = ["GetEnvironmentVariable", "GetEnvironmentValue", "GetEnv", "GetVariable"];

    public override Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken)
    {
        foreach (var value in ScopedValue.In(code, variables).Where(value => !value.Type.DeclaringSyntaxReferences.IsEmpty && value.IsSet))
        {
            if (MethodOf(value.Type) is { } method) return Task.FromResult<ReadPlan?>(new HelperReading($"{value.Text}.{method}"));
        }

        return Task.FromResult<ReadPlan?>(null);
    }

    private static string? MethodOf(ITypeSymbol type) =>
        type.GetMembers().Concat(type.AllInterfaces.SelectMany(implemented => implemented.GetMembers())).OfType<IMethodSymbol>()
        .FirstOrDefault(method => Array.IndexOf(Names, method.Name) >= 0
            && method is
            {
                IsStatic: false,
                IsGenericMethod: false,
                ReturnType.SpecialType: SpecialType.System_String,
                DeclaredAccessibility: Accessibility.Public or Accessibility.Internal,
            }
            && method.Parameters.Length > 0
            && method.Parameters[0].Type.SpecialType == SpecialType.System_String
            && method.Parameters.Skip(1).All(parameter => parameter.IsOptional))?.Name;

    private sealed class HelperReading(string method) : ReadPlan(configuration: null)
    {
        protected override string ReadVariable(string variable, TypeNames types) => $"{method}(\"{variable}\")";
    }
}
