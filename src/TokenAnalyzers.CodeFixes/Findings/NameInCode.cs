using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Detection.NamedSecrets;
using TokenAnalyzers.Formats.Matching;

namespace TokenAnalyzers.CodeFixes.Findings;

/// <summary>What code calls a token, beside what it is: its variable, member, argument, named client or options, or the class around it.</summary>
internal static class NameInCode
{
    private static readonly string[] OptionsEnds = ["Options", "Settings", "Configuration", "Config"];

    // What starts the names of methods that set something up by a lambda.
    private static readonly string[] SetUps = ["Add", "Configure", "PostConfigure"];

    /// <summary>The nearest name that says more than the given one; null if none does.</summary>
    public static string? Of(SyntaxNode token, ReplacementKey name, TokenMatcher matcher) => OfValue(token, name, matcher) ?? OfType(token, name, matcher);

    /// <summary>The name of the value, or of what is set up with it.</summary>
    public static string? OfValue(SyntaxNode token, ReplacementKey name, TokenMatcher matcher) =>
        First(token.Ancestors().TakeWhile(static node => node is not BaseTypeDeclarationSyntax).SelectMany(NamesOf), name, matcher);

    /// <summary>The name of a type around the token.</summary>
    public static string? OfType(SyntaxNode token, ReplacementKey name, TokenMatcher matcher) =>
        First(token.Ancestors().OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.ValueText), name, matcher);

    /// <summary>The name of the type around the token where it has all words of a section and others: GithubClient of GitHub; else null.</summary>
    public static string? TypeBeyond(SyntaxNode token, string section)
    {
        if (token.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()?.Identifier.ValueText is not { } type || section.Length == 0) return null;
        var words = IdentifierWords.Letters(section);
        var ofType = IdentifierWords.Letters(type);
        return ofType.Length > words.Length && ofType.StartsWith(words, StringComparison.Ordinal) ? type : null;
    }

    private static string? First(IEnumerable<string> names, ReplacementKey name, TokenMatcher matcher)
    {
        var known = new HashSet<string>(IdentifierWords.Of(name.ConfigurationKey).Concat(IdentifierWords.Of(name.EnvironmentVariable)), StringComparer.Ordinal);
        return names.Select(candidate => KindWords.Without(candidate, known, matcher)).FirstOrDefault(said => said is not null);
    }

    private static IEnumerable<string> NamesOf(SyntaxNode node) => node switch
    {
        ArgumentSyntax { NameColon.Name: var parameter } => Secret(parameter.Identifier.ValueText),
        AssignmentExpressionSyntax { Left: var target } => ValueNames.NameOf(target) is { } member ? Secret(member) : [],
        VariableDeclaratorSyntax variable => Secret(variable.Identifier.ValueText),
        PropertyDeclarationSyntax property => Secret(property.Identifier.ValueText),
        MethodDeclarationSyntax method => Secret(method.Identifier.ValueText),
        LocalFunctionStatementSyntax function => Secret(function.Identifier.ValueText),
        ParameterSyntax parameter => Secret(parameter.Identifier.ValueText),
        ObjectCreationExpressionSyntax { Initializer: not null, Type: SimpleNameSyntax type } => Options(type.Identifier.ValueText),
        AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } } => SetUpBy(call),
        _ => [],
    };

    // Other values of a name are something else: an address with a token in it.
    private static IEnumerable<string> Secret(string name) => CredentialName.Of(name) is null ? [] : [name];

    private static IEnumerable<string> Options(string type) => OptionsEnds.Any(end => type.EndsWith(end, StringComparison.Ordinal)) ? [type] : [];

    /// <summary>AddHttpClient("reports", client => ...), and Configure&lt;ReportsOptions&gt;(options => ...).</summary>
    private static IEnumerable<string> SetUpBy(InvocationExpressionSyntax call)
    {
        var method = (call.Expression as MemberAccessExpressionSyntax)?.Name ?? call.Expression as SimpleNameSyntax;
        if (method is null || !SetUps.Any(start => method.Identifier.ValueText.StartsWith(start, StringComparison.Ordinal))) yield break;
        if (call.ArgumentList.Arguments[0].Expression is LiteralExpressionSyntax { Token.Value: string name }) yield return name;
        if ((method as GenericNameSyntax)?.TypeArgumentList.Arguments.LastOrDefault() is SimpleNameSyntax type) yield return type.Identifier.ValueText;
    }
}
