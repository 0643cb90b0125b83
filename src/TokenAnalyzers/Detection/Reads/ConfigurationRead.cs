using TokenAnalyzers.Syntax;
using TokenAnalyzers.Syntax.Calls;
using TokenAnalyzers.Syntax.Constants;

namespace TokenAnalyzers.Detection.Reads;

/// <summary>Code that reads a value by a key from configuration, from the application's settings or from the environment.</summary>
internal static class ConfigurationRead
{
    // Members may be made of each other.
    private const int MostSections = 8;

    // The names of all members that read, as they are in code.
    private static readonly HashSet<string> Names = new(
        ConfigurationApi.ReadsOfText.Concat(ConfigurationApi.ReadsOfSecret).Concat(ConfigurationApi.ReadsOfSection).Select(row => row.Name),
        StringComparer.Ordinal);

    // The types that are made with a key.
    private static readonly HashSet<string> Made = new(
        ConfigurationApi.ReadsOfSecret.Where(row => row.Name == WellKnownMemberNames.InstanceConstructorName)
            .Select(row => row.Type.Substring(row.Type.LastIndexOf('.') + 1)),
        StringComparer.Ordinal);

    /// <summary>Whether an expression could be the key of a read, by syntax alone.</summary>
    public static bool MayBeAround(ExpressionSyntax key) => ArgumentOf(key)?.Parent?.Parent switch
    {
        ElementAccessExpressionSyntax or ElementBindingExpressionSyntax => true,
        InvocationExpressionSyntax call => CalledName.Of(call) is { Identifier.ValueText: var name } && Names.Contains(name),
        ImplicitObjectCreationExpressionSyntax => true,
        ObjectCreationExpressionSyntax creation => CalledName.TextOf(creation) is { } type && Made.Contains(type),
        _ => SettingOf(key) is not null,
    };

    /// <summary>
    /// The call or indexer that takes the key of a value that is read; null if the expression is not a key of such a read. A write
    /// is none: <c>configuration["key"] = value</c>.
    /// </summary>
    public static ExpressionSyntax? Around(ExpressionSyntax key, SemanticModel model, CancellationToken cancellationToken) =>
        Around(key, ConfigurationApi.ReadsOfKey, model, cancellationToken);

    /// <inheritdoc cref="Around(ExpressionSyntax, SemanticModel, CancellationToken)"/>
    /// <param name="key">The expression.</param>
    /// <param name="members">The members that count as reads of a value.</param>
    /// <param name="model">The semantic model of the file.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static ExpressionSyntax? Around(ExpressionSyntax key, ImmutableArray<ReadMember> members, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!MayBeAround(key)) return null;
        if (SettingOf(key) is { Left: var set } setting)
        {
            var property = model.GetSymbolInfo(set, cancellationToken).Symbol;
            return property is not null && members.Any(row => row.Parameter == ReadMember.Value && row.Is(property)) ? setting : null;
        }

        if (ArgumentOf(key) is not { Parent.Parent: ExpressionSyntax access } argument) return null;
        if (MemberAt(argument, members, model, cancellationToken) is not null) return IsTarget(access) ? null : access;
        return MemberAt(argument, ConfigurationApi.ReadsOfSection, model, cancellationToken) is not null && IsValueRead(access, model, cancellationToken)
            ? access
            : null;
    }

    /// <summary>The sections around the key of a read, each with its colon: "GitHub:" for <c>configuration.GetSection("GitHub")["Pat"]</c>.</summary>
    public static string SectionsOf(ExpressionSyntax read, SemanticModel model, CancellationToken cancellationToken)
    {
        var sections = ArgumentsOf(read)
            .Select(argument => MemberAt(argument, ConfigurationApi.ReadsOfText, model, cancellationToken))
            .FirstOrDefault(member => member is not null)?.Prefix
            ?? "";
        var section = SectionOf(read, model, cancellationToken);
        for (var steps = 0;
            steps < MostSections && section is not null && SectionKeyOf(section, model, cancellationToken) is { } key;
            steps++, section = SectionOf(section, model, cancellationToken))
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
        var receiver = Receiver.Of(read);
        return receiver is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
            && model.GetSymbolInfo(receiver, cancellationToken).Symbol is { } variable
            && StoredValue.Of(variable, cancellationToken) is { } stored && stored.SyntaxTree == model.SyntaxTree ? stored : receiver;
    }

    private static ExpressionSyntax? SectionKeyOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        expression is InvocationExpressionSyntax
        ? ArgumentsOf(expression).FirstOrDefault(argument =>
            MemberAt(argument, ConfigurationApi.ReadsOfSection, model, cancellationToken) is not null)?.Expression
        : null;

    // By symbols: the operation of a call is made together with all those of the member around it.
    private static ReadMember? MemberAt(ArgumentSyntax argument, ImmutableArray<ReadMember> members, SemanticModel model, CancellationToken cancellationToken)
    {
        if (ArgumentParameter.Of(argument, model, cancellationToken) is not { ContainingSymbol: { } member } parameter) return null;
        foreach (var row in members)
        {
            if (parameter.Name == row.Parameter && row.Is(member) && (!row.IsOfAppSettings || IsOnAppSettings(argument, model, cancellationToken))) return row;
        }

        return null;
    }

    // new GetSecretValueRequest { SecretId = "github-pat" }
    private static AssignmentExpressionSyntax? SettingOf(ExpressionSyntax key) =>
        key.Parent is AssignmentExpressionSyntax assignment && assignment.Right == key && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
        && NameOf(assignment.Left) is { } name && Names.Contains(name)
            ? assignment
            : null;

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };

    private static ArgumentSyntax? ArgumentOf(ExpressionSyntax key)
    {
        SyntaxNode node = key;
        while (node.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or CastExpressionSyntax) node = node.Parent;
        return node.Parent as ArgumentSyntax;
    }

    private static bool IsOnAppSettings(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellationToken) =>
        argument.Parent?.Parent is { } access
        && Receiver.Of(access) is { } receiver
        && model.GetSymbolInfo(receiver, cancellationToken).Symbol is IPropertySymbol
        {
            Name: "AppSettings",
            ContainingType.Name: "ConfigurationManager" or "WebConfigurationManager",
        };

    private static bool IsTarget(ExpressionSyntax access) =>
        access.Parent is AssignmentExpressionSyntax assignment && assignment.Left == access && !assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression);

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
            || (name is GenericNameSyntax { Identifier.ValueText: "Get" }
                && model.GetSymbolInfo(name, cancellationToken).Symbol is IMethodSymbol { ReturnType.SpecialType: SpecialType.System_String });
    }
}
