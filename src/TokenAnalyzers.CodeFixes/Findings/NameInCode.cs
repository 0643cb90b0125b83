using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Detection.NamedSecrets;
using TokenAnalyzers.Formats.Matching;

namespace TokenAnalyzers.CodeFixes.Findings;

/// <summary>What code calls a token, beside what it is: its variable, member, argument, named client or options, or the class around it.</summary>
internal static class NameInCode
{
    private static readonly string[] OptionsEnds = ["Options", "Settings", "Configuration", "Config"];

    private static readonly string[] ConnectionWords = ["connection", "conn", "cs", "connstr", "constr", "connectionstring", "url", "uri", "dsn"];

    // What starts the names of methods that set something up by a lambda.
    private static readonly string[] SetUps = ["Add", "Configure", "PostConfigure"];

    /// <summary>The nearest name that says more than the given one; null if none does.</summary>
    public static string? Of(SyntaxNode token, ReplacementKey name, TokenMatcher matcher) => OfValue(token, name, matcher) ?? OfType(token, name, matcher);

    /// <summary>The name of the value, or of what is set up with it.</summary>
    public static string? OfValue(SyntaxNode token, ReplacementKey name, TokenMatcher matcher) =>
        First(token.Ancestors().TakeWhile(static node => node is not BaseTypeDeclarationSyntax).SelectMany(NamesOf), name, matcher);

    /// <summary>The name of what holds a connection string, as far as it says which one: "Orders" of OrdersConnectionString; null if it says no more.</summary>
    public static string? OfConnection(SyntaxNode text, ReplacementKey name, TokenMatcher matcher) => text.Ancestors()
        .TakeWhile(static node => node is LocalDeclarationStatementSyntax or ExpressionStatementSyntax or not (BaseTypeDeclarationSyntax or StatementSyntax))
        .Select(static node => node switch
        {
            AssignmentExpressionSyntax { Left: var target } => ValueNames.NameOf(target),
            VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            ParameterSyntax parameter => parameter.Identifier.ValueText,
            _ => null,
        })
        .Select(said => said is not null && IdentifierWords.Of(said).Any(ConnectionWords.Contains) ? First([said], name, matcher) : null)
        .FirstOrDefault(static said => said is not null);

    /// <summary>The name of a type around the token.</summary>
    public static string? OfType(SyntaxNode token, ReplacementKey name, TokenMatcher matcher) =>
        First(token.Ancestors().OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.ValueText), name, matcher);

    /// <summary>
    /// What the method around the token does, as far as it says which one: "Nightly" of RunNightlyAsync. Null where it says no more than that
    /// something is done, or says it in a sentence.
    /// </summary>
    public static string? OfMember(SyntaxNode token, ReplacementKey name, TokenMatcher matcher)
    {
        var method = token.Ancestors().Select(static node => node switch
        {
            LocalFunctionStatementSyntax function => function.Identifier.ValueText,
            MethodDeclarationSyntax member => member.Identifier.ValueText,
            _ => null,
        }).FirstOrDefault(static found => found is not null);
        return method is not null && KindWords.WithoutVerb(method) is { } done ? First([done], name, matcher) : null;
    }

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
        if (name.ConnectionName is not null) known.UnionWith([.. ConnectionWords, "connections", "strings", "str", "db", "database", "default"]);
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
        AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } } =>
            SetUpBy(call),
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

/// <summary>
/// Whose a secret is that is called by its kind only: <c>Secrets:Password</c> in a class DatabaseConnection is
/// <c>DatabaseConnection:Password</c>. The owner is the host of an address with it, else what code calls it, else the one host
/// that its member has an address of, else the type.
/// </summary>
internal static class OwnerInCode
{
    // The sections that stand for an owner that is not known.
    private static readonly string[] Sections = ["Secrets", "Http", "Credentials", "Hmac"];

    // Of names of hosts: "example.co.uk".
    private static readonly string[] PublicLabels = ["co", "com", "org", "net", "gov", "ac", "edu"];

    /// <summary>The name with its owner; the given one where that has its own, or none is known.</summary>
    public static ReplacementKey Name(ReplacementKey given, SyntaxNode token, TokenMatcher matcher)
    {
        if (given.ConnectionName is not null)
            return (NameInCode.OfConnection(token, given, matcher) is { } named ? ReplacementKey.OfConnection(named) : null) ?? given;
        var section = Array.Find(Sections, candidate => given.ConfigurationKey == $"{candidate}:{given.Kind}");
        if (section is null || !KindWords.AreAll(given.Kind)) return given;
        var owner = OfHost(HostIn(TextAround(token)), given, matcher)
            ?? NameInCode.OfValue(token, given, matcher)
            ?? OfHost(HostNearBy(token), given, matcher)
            ?? NameInCode.OfType(token, given, matcher);

        // Nothing but "key" would be left of the name.
        return owner is null ? given : ReplacementKey.OfOwner(owner, given.Kind == "Key" ? section + given.Kind : given.Kind) ?? given;
    }

    private static string? OfHost(string? host, ReplacementKey given, TokenMatcher matcher)
    {
        var labels = (host ?? "").Split('.');
        var owner = labels.Length - 2;
        if (owner > 0 && PublicLabels.Contains(labels[owner])) owner--;
        return owner < 0 || labels[owner] == "example"
            ? null
            : KindWords.Without(labels[owner], new HashSet<string>(IdentifierWords.Of(given.ConfigurationKey), StringComparer.Ordinal), matcher);
    }

    /// <summary>The host of the addresses in a member; null if there are none, or several.</summary>
    private static string? HostNearBy(SyntaxNode token)
    {
        var member = token.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var hosts = member?.DescendantTokens().Select(part => HostIn(part.ValueText)).Where(host => host is not null).Distinct().Take(2).ToArray();
        return hosts is { Length: 1 } ? hosts[0] : null;
    }

    /// <summary>The text around a token, or its start where expressions are in it.</summary>
    private static string TextAround(SyntaxNode token) =>
        token.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>() is { Contents: { Count: > 0 } contents }
            && contents[0] is InterpolatedStringTextSyntax start
        ? start.TextToken.ValueText
        : (token as LiteralExpressionSyntax)?.Token.ValueText ?? "";

    /// <summary>The host of the address that a text starts with or holds; a user and a password may be before it.</summary>
    private static string? HostIn(string text)
    {
        const string Separator = "://";
        var start = text.IndexOf(Separator, StringComparison.Ordinal);
        if (start < 0) return null;
        var authority = text.Substring(start + Separator.Length).Split('/', '?', '#', ' ')[0];
        return authority.Substring(authority.LastIndexOf('@') + 1).Split(':')[0].ToLowerInvariant();
    }
}

/// <summary>Words of names that say what kind of thing something is, and not which one. What is left of a name without them says that.</summary>
internal static class KindWords
{
    // Of a name that says something, one word at least is no mere initials.
    private const int ShortestWord = 3;

    private static readonly ImmutableHashSet<string> Verbs = ImmutableHashSet.Create(
        StringComparer.Ordinal, "get", "create", "load", "read", "fetch", "build", "make");

    // Of secrets, and of types.
    private static readonly ImmutableHashSet<string> All = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "token", "tokens", "secret", "secrets", "password", "passwd", "pwd", "pass", "word", "passphrase", "phrase", "passcode", "credential", "credentials",
        "bearer", "jwt", "key", "keys", "apikey",
        "api", "access", "auth", "authentication", "authorization", "private", "signing", "encryption", "hmac", "aes", "consumer", "shared", "app", "personal",
        "pat",
        "value", "string", "text", "header", "headers", "client", "clients", "service", "services", "options", "settings", "configuration", "config", "factory",
        "handler", "controller", "provider", "manager",
        "helper", "helpers", "base", "extensions", "impl", "module", "program", "startup", "test", "tests", "http", "async");

    // What methods do that have nothing to do with which value they use.
    private static readonly ImmutableHashSet<string> Acts = Verbs.Union(
    [
        "main", "run", "execute", "invoke", "call", "handle", "process", "start", "stop", "send", "post", "put", "delete", "set", "add", "use", "configure",
        "register", "initialize", "init", "setup", "connect", "do", "on", "try", "new", "update", "query",
    ]);

    // A longer name is a sentence, as tests have it.
    private const int MostWordsOfMethod = 3;

    /// <summary>Whether the words say nothing but the kind.</summary>
    public static bool AreAll(string name) => IdentifierWords.Of(name).All(All.Contains);

    /// <summary>The name of a method without what it does; null where nothing else is left, or too much for a name.</summary>
    public static string? WithoutVerb(string method)
    {
        var words = IdentifierWords.Of(method).SkipWhile(Acts.Contains).Where(static word => word != "async").ToArray();
        return words.Length is 0 or > MostWordsOfMethod ? null : IdentifierWords.Pascal(words);
    }

    /// <summary>What a name says beside the kind and the words that are known, as words in one: "_adminToken" says "Admin".</summary>
    /// <param name="name">The name.</param>
    /// <param name="known">The words that are known.</param>
    /// <param name="matcher">The formats of the project.</param>
    /// <returns>Null if it says nothing, or what it says could be a secret itself, or a part of a token of a team's own formats.</returns>
    public static string? Without(string name, ISet<string> known, TokenMatcher matcher)
    {
        if (DisclosedName.TokensOfTeam(matcher)(name)) return null;
        var words = IdentifierWords.Of(name).ToList();
        if (words.Count > 1 && Verbs.Contains(words[0])) words.RemoveAt(0);
        words.RemoveAll(known.Contains);
        while (words.Count > 0 && All.Contains(words[words.Count - 1])) words.RemoveAt(words.Count - 1);
        if (!words.Exists(word => word.Length >= ShortestWord && word.All(char.IsLetter)) || !char.IsLetter(words[0][0])) return null;
        return DisclosedName.Of(IdentifierWords.Pascal(words))?.Text;
    }
}
