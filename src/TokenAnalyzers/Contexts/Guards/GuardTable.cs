using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Contexts.Guards;

/// <summary>The members of frameworks that say in which environment a program runs. They are matched by symbol.</summary>
internal static class GuardTable
{
    /// <summary>The methods that ask for one environment.</summary>
    private static readonly HashSet<string> EnvironmentExtensions = new(StringComparer.Ordinal)
    {
        "Microsoft.Extensions.Hosting.HostEnvironmentEnvExtensions",
        "Microsoft.Extensions.Hosting.HostingEnvironmentExtensions",
        "Microsoft.AspNetCore.Hosting.HostingEnvironmentExtensions",
        "Microsoft.AspNetCore.Components.WebAssembly.Hosting.WebAssemblyHostEnvironmentExtensions",
    };

    private static readonly Dictionary<string, string> EnvironmentByMethod = new(StringComparer.Ordinal)
    {
        ["IsDevelopment"] = "Development",
        ["IsStaging"] = "Staging",
        ["IsProduction"] = "Production",
    };

    /// <summary>The properties that hold the environment's name, of these types and of what implements them.</summary>
    private static readonly HashSet<string> NameProperties = new(StringComparer.Ordinal)
    {
        "Microsoft.Extensions.Hosting.IHostEnvironment.EnvironmentName",
        "Microsoft.Extensions.Hosting.IHostingEnvironment.EnvironmentName",
        "Microsoft.AspNetCore.Hosting.IHostingEnvironment.EnvironmentName",
        "Microsoft.AspNetCore.Components.WebAssembly.Hosting.IWebAssemblyHostEnvironment.Environment",
        "Microsoft.Azure.Functions.Extensions.DependencyInjection.FunctionsHostBuilderContext.EnvironmentName",
        "Microsoft.Azure.WebJobs.WebJobsBuilderContext.EnvironmentName",
    };

    /// <summary>Conditions that are properties. Aspire runs a model on the developer's machine, or publishes it for everywhere else.</summary>
    private static readonly Dictionary<string, EnvironmentSet> Conditions = new(StringComparer.Ordinal)
    {
        ["Aspire.Hosting.DistributedApplicationExecutionContext.IsPublishMode"] = EnvironmentSet.Of("Development").Complement(),
        ["Aspire.Hosting.DistributedApplicationExecutionContext.IsRunMode"] = EnvironmentSet.Of("Development"),
    };

    /// <summary>Classes whose static fields hold the names of environments, each under its own name.</summary>
    private static readonly HashSet<string> NameClasses = new(StringComparer.Ordinal)
    {
        "Microsoft.Extensions.Hosting.Environments",
        "Microsoft.Extensions.Hosting.EnvironmentName",
        "Microsoft.AspNetCore.Hosting.EnvironmentName",
    };

    /// <summary>The variables that set the environment, also as keys of a configuration.</summary>
    private static readonly string[] Variables = ["ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT", "AZURE_FUNCTIONS_ENVIRONMENT"];

    // .NET Framework's AppSettings are no variables.
    private static readonly ReadMember[] VariableReads =
        [.. ConfigurationApi.ReadsOfValue.Where(row => !row.IsOfAppSettings), .. ConfigurationApi.ReadsOfSection];

    /// <summary>The environment that a method such as IsDevelopment() asks for; null for other methods.</summary>
    public static string? EnvironmentOf(IMethodSymbol method) =>
        EnvironmentByMethod.TryGetValue(method.Name, out var environment) && IsEnvironmentExtension(method) ? environment : null;

    /// <summary>Whether a method asks for the environment that is its last parameter.</summary>
    public static bool IsGivenEnvironment(IMethodSymbol method) => method.Name == "IsEnvironment" && IsEnvironmentExtension(method);

    /// <summary>Whether a property holds the environment's name.</summary>
    public static bool IsNameProperty(IPropertySymbol property) =>
        property.Name is "EnvironmentName" or "Environment"
        && property.ContainingType is { } type
        && (NameProperties.Contains($"{FullNames.FullNameOf(type)}.{property.Name}")
            || type.AllInterfaces.Any(implemented => NameProperties.Contains($"{FullNames.FullNameOf(implemented)}.{property.Name}")));

    /// <summary>Where a property that is a guard is true; null for other properties.</summary>
    public static EnvironmentSet? ConditionOf(IPropertySymbol property) =>
        property.ContainingType is { } type && Conditions.TryGetValue($"{FullNames.FullNameOf(type)}.{property.Name}", out var environments)
            ? environments
            : null;

    /// <summary>The environment that a field such as Environments.Development names; null for other fields.</summary>
    public static string? EnvironmentOf(IFieldSymbol field) =>
        field.IsStatic && NameClasses.Contains(FullNames.FullNameOf(field.ContainingType)) ? field.Name : null;

    /// <summary>The parameter of a method that takes the name of the variable, or the key, that it reads; null for methods that read none.</summary>
    public static string? KeyOfRead(IMethodSymbol method) => Array.Find(VariableReads, row => row.Is(method))?.Parameter;

    /// <summary>Whether a property is the indexer of a configuration.</summary>
    public static bool IsConfigurationIndexer(IPropertySymbol property) =>
        property.IsIndexer && ConfigurationApi.IsConfigurationOrSection(property.ContainingType);

    /// <summary>Whether a type compares strings, as StringComparer.OrdinalIgnoreCase does.</summary>
    public static bool IsStringComparer(INamedTypeSymbol type) => FullNames.Is(type, "System.StringComparer");

    /// <summary>The variable that sets the environment, by its name or as a key of a configuration; null for other texts.</summary>
    public static string? VariableOf(object? text) =>
        text is string name ? Array.Find(Variables, variable => string.Equals(variable, name, StringComparison.OrdinalIgnoreCase)) : null;

    private static bool IsEnvironmentExtension(IMethodSymbol method) => EnvironmentExtensions.Contains(FullNames.FullNameOf(method.ContainingType));
}

/// <summary>What [EnvironmentGuard("Production")] says of a method or property: it is true in these environments and false in all others.</summary>
internal static class GuardAttribute
{
    private const string FullName = "TokenAnalyzers.EnvironmentGuardAttribute";

    /// <summary>What a member that has the attribute answers; null for other members.</summary>
    public static AbstractValue? AnswerOf(ISymbol member)
    {
        if (FullNames.AttributeOf(member, FullName) is not { } attribute) return null;
        var names = attribute.ConstructorArguments.SelectMany(NamesIn).ToArray();
        if (names.Contains("Production", StringComparer.OrdinalIgnoreCase)) names = [.. names, EnvironmentSet.Unset];
        return AbstractValue.TrueIn(EnvironmentSet.Of(names), new(member is IMethodSymbol ? GuardKind.Method : GuardKind.Value, member.Name));
    }

    private static IEnumerable<string> NamesIn(TypedConstant argument)
    {
        if (argument.Kind == TypedConstantKind.Array) return argument.IsNull ? [] : argument.Values.SelectMany(NamesIn);
        return argument.Kind == TypedConstantKind.Primitive && argument.Value is string name ? [name] : [];
    }
}

/// <summary>The guard that a message names.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name in the source, which was not judged yet.</param>
internal sealed record GuardName(GuardKind Kind, string Name)
{
    /// <summary>A guard as messages show it.</summary>
    public static MessageText Shown(GuardName? guard)
    {
        if (guard is null) return $"a condition";
        var name = DisclosedName.Of(guard.Name);
        if (guard.Kind == GuardKind.Convention) return name is null ? $"its name" : MessageText.Of($"the name {name}");
        if (name is null) return $"a condition";
        return guard.Kind == GuardKind.Method ? MessageText.Of($"{name}()") : $"{name}";
    }

    /// <summary>One name for what two guards say together; which one does not depend on their order.</summary>
    public static GuardName? Smaller(GuardName? left, GuardName? right)
    {
        if (left is null || right is null) return left ?? right;
        var order = string.CompareOrdinal(left.Name, right.Name);
        return order < 0 || (order == 0 && left.Kind <= right.Kind) ? left : right;
    }
}

/// <summary>What kind of thing keeps environments out.</summary>
internal enum GuardKind
{
    /// <summary>A property, a field or a variable of the environment.</summary>
    Value,

    /// <summary>A method that answers.</summary>
    Method,

    /// <summary>A name that the framework calls in one environment only.</summary>
    Convention,
}
