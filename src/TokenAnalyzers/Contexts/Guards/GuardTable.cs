using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Messages;
using TokenAnalyzers.Options;
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

        // Machines are named by what they are for.
        "System.Environment.MachineName",
    };

    /// <summary>Conditions that are properties. Aspire runs a model on the developer's machine, or publishes it for everywhere else.</summary>
    private static readonly Dictionary<string, EnvironmentSet> Conditions = new(StringComparer.Ordinal)
    {
        ["Aspire.Hosting.DistributedApplicationExecutionContext.IsPublishMode"] = EnvironmentSet.Of("Development").Complement(),
        ["Aspire.Hosting.DistributedApplicationExecutionContext.IsRunMode"] = EnvironmentSet.Of("Development"),
    };

    /// <summary>Members that are true on the machine of a developer only. False says nothing.</summary>
    public static IReadOnlyDictionary<string, SignReach> Signs { get; } = new Dictionary<string, SignReach>(StringComparer.Ordinal)
    {
        ["System.Diagnostics.Debugger.IsAttached"] = SignReach.OwnMachines,
        ["Microsoft.EntityFrameworkCore.EF.IsDesignTime"] = SignReach.OwnMachines,
        ["System.Web.Hosting.HostingEnvironment.IsDevelopmentEnvironment"] = SignReach.OwnMachines,
        ["System.Web.HttpContext.IsDebuggingEnabled"] = SignReach.OwnMachines,
        ["System.Web.HttpContextBase.IsDebuggingEnabled"] = SignReach.OwnMachines,
        ["UnityEngine.Application.isEditor"] = SignReach.Everywhere,
        ["UnityEngine.Debug.isDebugBuild"] = SignReach.Everywhere,
    };

    /// <summary>Classes whose static fields hold the names of environments, each under its own name.</summary>
    private static readonly HashSet<string> NameClasses = new(StringComparer.Ordinal)
    {
        "Microsoft.Extensions.Hosting.Environments",
        "Microsoft.Extensions.Hosting.EnvironmentName",
        "Microsoft.AspNetCore.Hosting.EnvironmentName",
    };

    /// <summary>Static fields of frameworks that hold a text and are no constants.</summary>
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["System.String.Empty"] = "",
        ["Microsoft.Extensions.Hosting.HostDefaults.EnvironmentKey"] = EnvironmentVariables.HostKey,
        ["Microsoft.AspNetCore.Hosting.WebHostDefaults.EnvironmentKey"] = EnvironmentVariables.HostKey,
    };

    /// <summary>Interfaces of classes that only tools on a developer's machine make.</summary>
    private static readonly string[] ToolInterfaces = ["Microsoft.EntityFrameworkCore.Design.IDesignTimeDbContextFactory"];

    private static readonly IReadOnlyDictionary<string, Stage> NoOptions = ImmutableDictionary<string, Stage>.Empty;

    private static readonly ReadMember[] Reads = [.. ConfigurationApi.ReadsOfValue, .. ConfigurationApi.ReadsOfSection];

    /// <summary>The environment that a method such as IsDevelopment() asks for; null for other methods.</summary>
    public static string? EnvironmentOf(IMethodSymbol method) =>
        EnvironmentByMethod.TryGetValue(method.Name, out var environment) && IsEnvironmentExtension(method) ? environment : null;

    /// <summary>Whether a method asks for the environment that is its last parameter.</summary>
    public static bool IsGivenEnvironment(IMethodSymbol method) => method.Name == "IsEnvironment" && IsEnvironmentExtension(method);

    /// <summary>Whether a property holds the environment's name.</summary>
    public static bool IsNameProperty(IPropertySymbol property) =>
        property.Name is "EnvironmentName" or "Environment" or "MachineName"
        && property.ContainingType is { } type
        && (NameProperties.Contains($"{FullNames.FullNameOf(type)}.{property.Name}")
            || type.AllInterfaces.Any(implemented => NameProperties.Contains($"{FullNames.FullNameOf(implemented)}.{property.Name}")));

    /// <summary>Where a property that is a guard is true; null for other properties.</summary>
    public static EnvironmentSet? ConditionOf(IPropertySymbol property) =>
        property.ContainingType is { } type && Conditions.TryGetValue($"{FullNames.FullNameOf(type)}.{property.Name}", out var environments)
            ? environments
            : null;

    /// <summary>Where a member counts that is true on a developer's machine only; null for other members.</summary>
    public static SignReach? SignOf(ISymbol member) =>
        member.ContainingType is { } type && Signs.TryGetValue($"{FullNames.FullNameOf(type)}.{member.Name}", out var reach) ? reach : null;

    /// <summary>The text of a static field such as Environments.Development, which names an environment, or string.Empty; null for other fields.</summary>
    public static string? TextOf(IFieldSymbol field)
    {
        if (!field.IsStatic || field.Type.SpecialType != SpecialType.System_String) return null;
        var type = FullNames.FullNameOf(field.ContainingType);
        return NameClasses.Contains(type) ? field.Name : Texts.TryGetValue($"{type}.{field.Name}", out var text) ? text : null;
    }

    /// <summary>The text of an expression that is a constant, or such a field; null for other expressions.</summary>
    /// <param name="expression">An expression of the model's tree.</param>
    /// <param name="model">The model.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static string? TextOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: string text } ? text
        : model.GetSymbolInfo(expression, cancellationToken).Symbol is IFieldSymbol field ? TextOf(field)
        : null;

    /// <summary>The parameter of a method that takes the name of the variable, or the key, that it reads; null for methods that read none.</summary>
    public static string? KeyOfRead(IMethodSymbol method) => Array.Find(Reads, row => row.Is(method))?.Parameter;

    /// <summary>Whether a method reads an environment variable, and no configuration.</summary>
    public static bool IsOfEnvironment(IMethodSymbol method) => FullNames.Is(method.ContainingType, "System.Environment");

    /// <summary>Whether an indexer gives the value of a key: of a configuration, of application settings, or of all environment variables.</summary>
    public static bool IsSettingsIndexer(IPropertyReferenceOperation reference)
    {
        if (!reference.Property.IsIndexer) return false;
        return Array.Exists(Reads, row => row.Is(reference.Property))
            || reference.Instance is IInvocationOperation { TargetMethod: { Name: "GetEnvironmentVariables" } all } && IsOfEnvironment(all);
    }

    /// <summary>Whether a type compares strings, as StringComparer.OrdinalIgnoreCase does.</summary>
    public static bool IsStringComparer(INamedTypeSymbol type) => FullNames.Is(type, "System.StringComparer");

    /// <summary>The interface by which only tools on a developer's machine make a class; null for other classes.</summary>
    public static INamedTypeSymbol? ToolInterfaceOf(INamedTypeSymbol type) =>
        type.AllInterfaces.FirstOrDefault(implemented => Array.Exists(ToolInterfaces, name => FullNames.Is(implemented, name)));

    /// <summary>
    /// The environment that a condition of another assembly asks for by its name, such as EnvironmentHelper.IsLocal() or IsStaging(this IHostEnvironment);
    /// null for other members.
    /// </summary>
    public static string? EnvironmentByName(ISymbol condition)
    {
        if (!condition.DeclaringSyntaxReferences.IsEmpty || !condition.Name.StartsWith("Is", StringComparison.Ordinal)) return null;
        var environment = condition.Name.Substring(2);
        return StageWords.In(environment, EnvironmentWordUse.Environment, NoOptions) is not null && IsAboutEnvironment(condition) ? environment : null;
    }

    /// <summary>Whether a method is a guard, whatever its code is.</summary>
    public static bool IsGuard(IMethodSymbol method) =>
        EnvironmentOf(method) is not null || IsGivenEnvironment(method) || GuardAttribute.AnswerOf(method) is not null;

    // By the name of its class, or by the host that it extends.
    private static bool IsAboutEnvironment(ISymbol condition) =>
        IdentifierWords.Of(condition.ContainingType.Name).Any(static word => word is "environment" or "environments" or "env")
        || (condition is IMethodSymbol { Parameters: { Length: > 0 } parameters } && IsHost(parameters[0].Type));

    private static bool IsHost(ITypeSymbol type) =>
        type.AllInterfaces.Cast<ITypeSymbol>().Append(type)
            .Any(static host => host.GetMembers("EnvironmentName").OfType<IPropertySymbol>().Any(IsNameProperty));

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
        if (guard is null) return Wording.ACondition;
        var name = DisclosedName.Of(guard.Name);
        if (guard.Kind == GuardKind.Convention) return name is null ? Wording.ItsName : MessageText.Of(Wording.TheName, name);
        if (name is null) return Wording.ACondition;
        return guard.Kind == GuardKind.Method ? MessageText.Of(Wording.CallOf, name) : name;
    }

    /// <summary>One name for what two guards say together; which one does not depend on their order.</summary>
    public static GuardName? Smaller(GuardName? left, GuardName? right)
    {
        if (left is null || right is null) return left ?? right;
        var order = string.CompareOrdinal(left.Name, right.Name);
        return order < 0 || (order == 0 && left.Kind <= right.Kind) ? left : right;
    }
}

/// <summary>Where a member counts that is true on a developer's machine only.</summary>
internal enum SignReach
{
    /// <summary>In programs of which users have no copy: who has one can attach a debugger too.</summary>
    OwnMachines,

    /// <summary>In all programs: what users are given never has it.</summary>
    Everywhere,
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
