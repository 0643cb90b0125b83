using System.Globalization;
using System.Text;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Sources;

/// <summary>
/// Makes an environment variable of a resource a secret parameter of the app host, which asks for its value and passes it on:
/// <c>.WithEnvironment("TOKEN", "...")</c> becomes <c>.WithEnvironment("TOKEN", builder.AddParameter("dbt-service-token", secret: true))</c>.
/// </summary>
internal sealed class AppHostParameter(VariablesInScope variables) : ValueSource
{
    private const string Namespace = "Aspire.Hosting";

    public override Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken)
    {
        if (!IsEnvironmentOfResource(code, cancellationToken)) return Task.FromResult<ReadPlan?>(null);
        var builder = ScopedValue.In(code, variables).FirstOrDefault(value => FullNames.IsKindOf(value.Type, $"{Namespace}.IDistributedApplicationBuilder"));
        return Task.FromResult<ReadPlan?>(builder is null ? null : new Parameter(builder.Text));
    }

    /// <summary>The name of a parameter: "Dbt:ServiceToken" becomes "dbt-service-token".</summary>
    public static string NameOf(ReplacementKey name)
    {
        var result = new StringBuilder();
        foreach (var word in name.VariableName())
        {
            if (char.IsUpper(word)) result.Append('-');
            result.Append(char.ToLower(word, CultureInfo.InvariantCulture));
        }

        return result.ToString();
    }

    /// <summary>The same name as titles show it.</summary>
    public static MessageText ShownNameOf(ReplacementKey name) => DisclosedName.OfKey(NameOf(name)) is { } shown ? shown : name.ShownKey;

    private static bool IsEnvironmentOfResource(CodeLocation code, CancellationToken cancellationToken) =>
        code.Node is ExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } }
        && code.Model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { Name: "WithEnvironment" } method
        && FullNames.IsIn(method, Namespace);

    private sealed class Parameter(string builder) : ReadPlan(configuration: null)
    {
        public override ReadSource Write(ReplacementKey name, TypeNames types, TokenEdits edits) =>
            new($"{builder}.AddParameter(\"{NameOf(name)}\", secret: true)", Exception: null);
    }
}
