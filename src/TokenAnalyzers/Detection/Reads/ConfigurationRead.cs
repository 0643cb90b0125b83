using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokenAnalyzers.Syntax;
using TokenAnalyzers.Syntax.Calls;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.Reads;

/// <summary>Code that reads a value by a key from configuration, from the application's settings or from the environment.</summary>
internal static class ConfigurationRead
{
    // Members may be made of each other.
    private const int MostSections = 8;

    // The names of all members that read, as they stand in code.
    private static readonly HashSet<string> Names = new(ReadMember.OfText.Concat(ReadMember.OfSection).Select(row => row.Name), StringComparer.Ordinal);

    /// <summary>Whether an expression could be the key of a read, by syntax alone.</summary>
    public static bool MayBeAround(ExpressionSyntax key) => ArgumentOf(key)?.Parent?.Parent switch
    {
        ElementAccessExpressionSyntax or ElementBindingExpressionSyntax => true,
        InvocationExpressionSyntax call => CalledName.Of(call) is { Identifier.ValueText: var name } && Names.Contains(name),
        _ => false,
    };

    /// <summary>
    /// The call or indexer that takes the key of a value that is read; null if the expression is no key of such a read. A write
    /// is none: <c>configuration["key"] = value</c>.
    /// </summary>
    public static ExpressionSyntax? Around(ExpressionSyntax key, SemanticModel model, CancellationToken cancellationToken) => Around(key, ReadMember.OfValue, model, cancellationToken);

    /// <inheritdoc cref="Around(ExpressionSyntax, SemanticModel, CancellationToken)"/>
    /// <param name="key">The expression.</param>
    /// <param name="members">The members that count as reads of a value.</param>
    /// <param name="model">The semantic model of the file.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static ExpressionSyntax? Around(ExpressionSyntax key, ImmutableArray<ReadMember> members, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!MayBeAround(key) || ArgumentOf(key) is not { Parent.Parent: ExpressionSyntax access } argument || OperationOf(argument, model, cancellationToken) is not { } operation) return null;
        if (MemberOf(operation, members) is not null) return IsTarget(access) ? null : access;
        return MemberOf(operation, ReadMember.OfSection) is not null && IsValueRead(access, model, cancellationToken) ? access : null;
    }

    /// <summary>The sections around the key of a read, each with its colon: "GitHub:" for <c>configuration.GetSection("GitHub")["Pat"]</c>.</summary>
    public static string SectionsOf(ExpressionSyntax read, SemanticModel model, CancellationToken cancellationToken)
    {
        var sections = ArgumentsOf(read).Select(argument => MemberAt(argument, ReadMember.OfText, model, cancellationToken)).FirstOrDefault(member => member is not null)?.Section ?? "";
        var section = SectionOf(read, model, cancellationToken);
        for (var steps = 0; steps < MostSections && section is not null && SectionKeyOf(section, model, cancellationToken) is { } key; steps++, section = SectionOf(section, model, cancellationToken))
        {
            sections = ConstantFolder.Read(key, new BoundSymbols(model), cancellationToken).Value + ":" + sections;
        }

        return sections;
    }

    /// <summary>The arguments of a call or indexer.</summary>
    public static IEnumerable<ArgumentSyntax> ArgumentsOf(ExpressionSyntax access) => access switch
    {
        InvocationExpressionSyntax call => call.ArgumentList.Arguments,
        ElementAccessExpressionSyntax element => element.ArgumentList.Arguments,
        ElementBindingExpressionSyntax binding => binding.ArgumentList.Arguments,
        _ => [],
    };

    // The section may have been stored: _section = configuration.GetSection("GitHub");
    private static ExpressionSyntax? SectionOf(ExpressionSyntax read, SemanticModel model, CancellationToken cancellationToken)
    {
        var receiver = ReceiverOf(read);
        return receiver is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
            && model.GetSymbolInfo(receiver, cancellationToken).Symbol is { } variable
            && StoredValue.Of(variable, cancellationToken) is { } stored && stored.SyntaxTree == model.SyntaxTree ? stored : receiver;
    }

    private static ExpressionSyntax? ReceiverOf(ExpressionSyntax read) => read switch
    {
        ElementAccessExpressionSyntax element => element.Expression,
        ElementBindingExpressionSyntax or InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax } =>
            read.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(access => access.WhenNotNull.SpanStart == read.SpanStart)?.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Expression,
        _ => null,
    };

    private static ExpressionSyntax? SectionKeyOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) => expression is InvocationExpressionSyntax
        ? ArgumentsOf(expression).FirstOrDefault(argument => MemberAt(argument, ReadMember.OfSection, model, cancellationToken) is not null)?.Expression
        : null;

    private static ReadMember? MemberAt(ArgumentSyntax argument, ImmutableArray<ReadMember> members, SemanticModel model, CancellationToken cancellationToken) =>
        OperationOf(argument, model, cancellationToken) is { } operation ? MemberOf(operation, members) : null;

    private static ArgumentSyntax? ArgumentOf(ExpressionSyntax key)
    {
        SyntaxNode node = key;
        while (node.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or CastExpressionSyntax) node = node.Parent;
        return node.Parent as ArgumentSyntax;
    }

    private static IArgumentOperation? OperationOf(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellationToken)
    {
        if (argument.Parent?.Parent is not { } access) return null;
        var arguments = model.GetOperation(access, cancellationToken) switch
        {
            IPropertyReferenceOperation indexer => indexer.Arguments,
            IInvocationOperation call => call.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
        return arguments.FirstOrDefault(operation => argument.FullSpan.Contains(operation.Syntax.Span));
    }

    private static ReadMember? MemberOf(IArgumentOperation argument, ImmutableArray<ReadMember> members)
    {
        if (argument.Parameter is not { ContainingSymbol: { } member } parameter) return null;
        foreach (var row in members)
        {
            if (member.MetadataName == NameOf(row, member) && parameter.Name == row.Parameter && IsDeclaredBy(row.Type, member.ContainingType) && IsOnSettings(row, argument)) return row;
        }

        return null;
    }

    // An indexer may have another name in metadata.
    private static string NameOf(ReadMember row, ISymbol member) => row.Name == "this[]" && member is IPropertySymbol { IsIndexer: true } ? member.MetadataName : row.Name;

    private static bool IsDeclaredBy(string type, INamedTypeSymbol declaring) =>
        declaring.ToDisplayString() == type || (type == ReadMember.Configuration && declaring.AllInterfaces.Any(implemented => implemented.ToDisplayString() == type));

    private static bool IsOnSettings(ReadMember row, IArgumentOperation argument)
    {
        if (row.Type != ReadMember.NameValueCollection) return true;
        var receiver = argument.Parent switch
        {
            IPropertyReferenceOperation indexer => indexer.Instance,
            IInvocationOperation call => call.Instance,
            _ => null,
        };
        return receiver is IPropertyReferenceOperation { Property: { Name: "AppSettings", ContainingType.Name: "ConfigurationManager" or "WebConfigurationManager" } };
    }

    private static bool IsTarget(ExpressionSyntax access) => access.Parent is AssignmentExpressionSyntax assignment && assignment.Left == access && !assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression);

    // section.Value, section?.Value and section.Get<string>().
    private static bool IsValueRead(ExpressionSyntax section, SemanticModel model, CancellationToken cancellationToken)
    {
        SyntaxNode node = section;
        while (node.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax) node = node.Parent;
        var name = node.Parent switch
        {
            MemberAccessExpressionSyntax member when member.Expression == node => member.Name,
            ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } => binding.Name,
            ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } } => binding.Name,
            _ => null,
        };
        return name is IdentifierNameSyntax { Identifier.ValueText: "Value" }
            || (name is GenericNameSyntax { Identifier.ValueText: "Get" } && model.GetSymbolInfo(name, cancellationToken).Symbol is IMethodSymbol { ReturnType.SpecialType: SpecialType.System_String });
    }
}

/// <summary>A member that reads the value of a key: a row of a table.</summary>
/// <param name="Type">The full name of the type that declares it.</param>
/// <param name="Name">The name of the method; "this[]" for an indexer.</param>
/// <param name="Parameter">The parameter that takes the key.</param>
/// <param name="Section">The section that the member adds in front of the key, with its colon; empty as a rule.</param>
internal sealed record ReadMember(string Type, string Name, string Parameter, string Section = "")
{
    /// <summary>The interface of configuration; its members count in every type that implements it.</summary>
    public const string Configuration = "Microsoft.Extensions.Configuration.IConfiguration";

    /// <summary>What .NET Framework's AppSettings is. Its members count on that property alone.</summary>
    public const string NameValueCollection = "System.Collections.Specialized.NameValueCollection";

    private const string Indexer = "this[]";
    private const string ConnectionStrings = "ConnectionStrings:";

    /// <summary>Every member that gives the value of a key.</summary>
    public static ImmutableArray<ReadMember> OfValue { get; } = ImmutableArray.Create<ReadMember>(
        new("System.Environment", "GetEnvironmentVariable", "variable"),
        new(Configuration, Indexer, "key"),
        new("Microsoft.Extensions.Configuration.ConfigurationBinder", "GetValue", "key"),
        new(NameValueCollection, Indexer, "name"),
        new(NameValueCollection, "Get", "name"));

    /// <summary>The same, and those that give a connection string.</summary>
    public static ImmutableArray<ReadMember> OfText { get; } = ImmutableArray.Create<ReadMember>(
    [
        .. OfValue,
        new("Microsoft.Extensions.Configuration.ConfigurationExtensions", "GetConnectionString", "name", ConnectionStrings),
        new("System.Configuration.ConnectionStringSettingsCollection", Indexer, "name", ConnectionStrings),
    ]);

    /// <summary>Every member that gives a section; the value of the section is read by another one after it.</summary>
    public static ImmutableArray<ReadMember> OfSection { get; } = ImmutableArray.Create<ReadMember>(
        new(Configuration, "GetSection", "key"),
        new("Microsoft.Extensions.Configuration.ConfigurationExtensions", "GetRequiredSection", "key"));
}
