using TokenAnalyzers.CodeFixes.Binding;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Sources;

/// <summary>
/// Asks the options that an object is given, or that a variable got from the container or from configuration, as <c>_options.Value.Token</c>,
/// where configuration fills them and one of their properties, and one only, is the secret by its name.
/// </summary>
internal sealed class OptionsInScope(VariablesInScope variables, FilledTypes types) : ValueSource
{
    private const string Namespace = "Microsoft.Extensions.Options";

    public override async Task<ReadPlan?> FindAsync(CodeLocation code, CancellationToken cancellationToken)
    {
        if (code.Secret is not { } secret) return null;
        var found = new List<(IPropertySymbol Property, OptionsReading Reading)>();
        foreach (var value in ScopedValue.In(code, variables).Where(value => IsOfObject(value.Symbol) || value.Symbol is ILocalSymbol))
        {
            if (OptionsOf(value.Type) is not var (options, source)
                || options.DeclaringSyntaxReferences.IsEmpty
                || (value.Symbol is ILocalSymbol && !IsGotten(value.Stored, options)))
            {
                continue;
            }

            foreach (var property in options.GetMembers()
                    .OfType<IPropertySymbol>()
                    .Where(property => IsText(property, code) && SecretProperty.IsOfKind(property, secret)))
            {
                var key = await BoundKey.OfAsync(property, types, cancellationToken).ConfigureAwait(false);
                if (key is null
                    || !(SecretProperty.IsOf(property, key, secret) || (value.Symbol is ILocalSymbol && SecretProperty.IsNamedAs(property, secret)))
                    || ReplacementKey.Of(key, ConfigurationKeys.VariableOf(key)) is not { } name)
                {
                    continue;
                }

                if (value.IsSet && !IsMadeHere(value, options) && !IsSetHere(property, code))
                {
                    var text = $"{value.Text}{source}{(MayBeNull(value) ? "?." : ".")}{property.Name}";
                    found.Add((property, new(text, name, IsNeverNull(property) && !MayBeNull(value))));
                }
            }
        }

        return found.Select(candidate => candidate.Property).Distinct(SymbolEqualityComparer.Default).Count() == 1 ? found[0].Reading : null;
    }

    /// <summary>Whether the object has a value, or is made with it. What a method is given is of one call.</summary>
    private static bool IsOfObject(ISymbol symbol) =>
        !symbol.IsStatic
            && symbol is IFieldSymbol or IPropertySymbol or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } };

    /// <summary>Whether a call is asked for the options: <c>GetRequiredService&lt;IOptions&lt;T&gt;&gt;()</c>, <c>section.Get&lt;T&gt;()</c>.</summary>
    private static bool IsGotten(ExpressionSyntax? stored, INamedTypeSymbol options) =>
        stored?.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(call =>
            ((call.Expression as MemberAccessExpressionSyntax)?.Name ?? call.Expression) is GenericNameSyntax
            {
                Identifier.ValueText: "Get" or "GetService" or "GetRequiredService",
            } name
        && name.TypeArgumentList.DescendantTokens().Last(token => token.IsKind(SyntaxKind.IdentifierToken)).ValueText == options.Name) == true;

    /// <summary>Whether a variable may hold no options: the call may give none, and no statement in between throws then.</summary>
    private static bool MayBeNull(ScopedValue value) => value is { Symbol: ILocalSymbol, Stored: { } stored } && !IsSure(stored)
        && stored.FirstAncestorOrSelf<StatementSyntax>()?.Parent is { } block
        && !block.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => call.SpanStart > stored.Span.End && call.Span.End <= value.Code.Position
            && (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText is "ThrowIfNull" or "NotNull"
            && call.ArgumentList.Arguments.FirstOrDefault()?.Expression is IdentifierNameSyntax checkedName
            && checkedName.Identifier.ValueText == value.Symbol.Name);

    // A call that gives what is required, or an operator that says so.
    private static bool IsSure(ExpressionSyntax stored) => stored is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression }
        || (stored is not ConditionalAccessExpressionSyntax
            && stored
                .DescendantNodesAndSelf()
                .Any(node => node is PostfixUnaryExpressionSyntax or GenericNameSyntax { Identifier.ValueText: "GetRequiredService" }));

    /// <summary>The options that a type is or gives, and what follows its name to get them.</summary>
    private static (INamedTypeSymbol Options, string Source)? OptionsOf(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named) return null;
        if (named is not { TypeArguments: { Length: 1 } arguments } || !FullNames.IsIn(named, Namespace)) return (named, "");
        if (arguments[0] is not INamedTypeSymbol options) return null;
        return named.Name switch
        {
            "IOptions" or "IOptionsSnapshot" => (options, ".Value"),
            "IOptionsMonitor" => (options, ".CurrentValue"),
            _ => null,
        };
    }

    private static bool IsText(IPropertySymbol property, CodeLocation code) =>
        property is
        {
            IsStatic: false,
            IsIndexer: false,
            GetMethod: not null,
            SetMethod.DeclaredAccessibility: Accessibility.Public,
            Type.SpecialType: SpecialType.System_String,
        }
        && code.Model.IsAccessible(code.Position, property);

    private static bool IsNeverNull(IPropertySymbol property) => property.Type.NullableAnnotation == NullableAnnotation.NotAnnotated;

    /// <summary>Whether a class makes an object itself that it holds: then nothing fills it.</summary>
    private static bool IsMadeHere(ScopedValue value, INamedTypeSymbol options) =>
        value.Symbol is not (IParameterSymbol or ILocalSymbol)
            && Parts(value.Symbol.ContainingType).SelectMany(part => part.DescendantNodes()).Any(node => node switch
        {
            VariableDeclaratorSyntax { Initializer: { } initializer } field => field.Identifier.ValueText == value.Symbol.Name && Makes(initializer, options),
            PropertyDeclarationSyntax { Initializer: { } initializer } property =>
                property.Identifier.ValueText == value.Symbol.Name && Makes(initializer, options),
            AssignmentExpressionSyntax assignment => NameOf(assignment.Left) == value.Symbol.Name && Makes(assignment.Right, options),
            _ => false,
        });

    private static bool Makes(SyntaxNode value, INamedTypeSymbol options) => value.DescendantNodesAndSelf()
        .Any(node =>
            node is ImplicitObjectCreationExpressionSyntax
                || (node is ObjectCreationExpressionSyntax { Type: var made } && made.GetLastToken().ValueText == options.Name));

    /// <summary>Whether the class, or the program of top-level statements, sets the property, which may well be the secret at hand.</summary>
    private static bool IsSetHere(IPropertySymbol property, CodeLocation code) =>
        (code.Type is { } type ? Parts(type) : [code.Node.SyntaxTree.GetRoot()]).Any(part =>
    {
        var sets = part.DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(assignment => NameOf(assignment.Left) == property.Name);
        return sets.Any(assignment =>
            SymbolEqualityComparer.Default.Equals(code.Model.Compilation.GetSemanticModel(part.SyntaxTree).GetSymbolInfo(assignment.Left).Symbol, property));
    });

    private static IEnumerable<SyntaxNode> Parts(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Select(part => part.GetSyntax());

    private static string? NameOf(ExpressionSyntax target) =>
        ((target as MemberAccessExpressionSyntax)?.Name ?? target as SimpleNameSyntax)?.Identifier.ValueText;

    /// <summary>Reads a property, which has one value for all that ask.</summary>
    private sealed class OptionsReading(string property, ReplacementKey bound, bool isNeverNull) : ReadPlan((_, _) => "")
    {
        public override bool IsOfOneValue => true;

        public override ReplacementKey NameFor(ReplacementKey name) => bound;

        public override ReadSource Write(ReplacementKey name, TypeNames types, TokenEdits edits) =>
            new(property, isNeverNull ? null : Missing(name.ConfigurationKey, isVariable: false, types)) { IsName = isNeverNull };
    }
}

/// <summary>Tells by the names of a property, of its type and of the key that is bound to it whether its value is a secret.</summary>
internal static class SecretProperty
{
    // Words that say no more than that a secret lets in.
    private static readonly string[] General = ["access", "api", "auth", "authentication", "apikey", "bearer", "key", "token"];

    // Whom a provider gives it, where there is one of the kind as a rule. All other words tell secrets of a provider apart.
    private static readonly string[] Holders = ["account", "app", "bot", "org", "project", "server", "service"];

    /// <summary>
    /// Whether a property is called a secret of a kind: a service token may be an API key, and is neither a client secret nor a
    /// personal token.
    /// </summary>
    public static bool IsOfKind(IPropertySymbol property, ReplacementKey secret)
    {
        var kind = IdentifierWords.Of(secret.Kind);
        var words = WithoutRun(IdentifierWords.Of(property.Name), IdentifierWords.Letters(secret.Section));
        return words.Count > 0
            && words.All(word => General.Contains(word) || kind.Contains(word))
            && kind.All(word => General.Contains(word) || Holders.Contains(word) || words.Contains(word))
            && (words[words.Count - 1] == kind[kind.Count - 1] || (LetsIn(words) && LetsIn(kind)));
    }

    /// <summary>Whether a property of that kind belongs to the owner of a secret, who is named by one of the names around it.</summary>
    /// <param name="property">The property.</param>
    /// <param name="key">The key that is bound to it.</param>
    /// <param name="secret">The secret.</param>
    public static bool IsOf(IPropertySymbol property, string key, ReplacementKey secret)
    {
        var owner = IdentifierWords.Letters(secret.Section);
        return new[] { property.ContainingType.Name, key }.Any(name => IdentifierWords.Of(name) is var words && WithoutRun(words, owner).Count < words.Count);
    }

    /// <summary>Whether a property is called what a provider calls the secret, and that is more than that it lets in: "BotToken".</summary>
    public static bool IsNamedAs(IPropertySymbol property, ReplacementKey secret) =>
        IdentifierWords.Of(property.Name).SequenceEqual(IdentifierWords.Of(secret.Kind)) && !IdentifierWords.Of(secret.Kind).All(General.Contains);

    // A key that is called nothing else may be one that signs.
    private static bool LetsIn(IReadOnlyList<string> words) =>
        words[words.Count - 1] is "token" or "apikey" || (words[words.Count - 1] == "key" && words.Count > 1 && words[words.Count - 2] is "access" or "api");

    /// <summary>Words without those in a row that together are a name: "Github" and "Git", "Hub" are the same.</summary>
    private static IReadOnlyList<string> WithoutRun(IReadOnlyList<string> words, string name)
    {
        for (var start = 0; start < words.Count && name.Length > 0; start++)
        {
            var end = start;
            for (var run = ""; end < words.Count && run.Length < name.Length; end++)
            {
                run += words[end];
                if (run == name) return [.. words.Take(start), .. words.Skip(end + 1)];
            }
        }

        return words;
    }
}
