using TokenAnalyzers.Credentials.Naming;
using TokenAnalyzers.Syntax.Calls;

namespace TokenAnalyzers.Detection.NamedSecrets;

/// <summary>Records of people that code fills, as a first user of a database: what they keep in the place of a password is its digest.</summary>
internal static class SeededUsers
{
    private static readonly HashSet<string> People = new(StringComparer.Ordinal)
    {
        "user", "users", "account", "accounts", "member", "customer", "employee", "person", "people", "admin", "administrator", "operator", "student",
        "teacher", "player", "staff", "owner", "profile", "identity", "doctor", "patient", "seller", "buyer", "agent", "author", "worker", "driver",
        "guest", "login", "usuario", "usuarios", "utilisateur", "benutzer", "utente", "cliente", "manager",
    };

    // What a program signs in with elsewhere, though it is called after its user.
    private static readonly HashSet<string> Means = new(StringComparer.Ordinal)
    {
        "options", "settings", "setting", "config", "configuration", "client", "connection", "credential", "credentials", "request", "factory", "builder",
        "parameters", "service", "api", "command", "info",
    };

    /// <summary>Whether a value is given to a member of such a record, by names alone.</summary>
    /// <param name="value">What stands for the value where it is used.</param>
    public static bool Keep(SyntaxNode value) => HolderOf(value) is { } name && IdentifierWords.Of(name) is var words
        && words.Any(People.Contains) && !words.Any(Means.Contains);

    private static string? HolderOf(SyntaxNode value) => value.Parent switch
    {
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax made } } assignment
            when assignment.Right == value => CalledName.TextOf(made) ?? NameOfDeclared(made),
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: var holder } } assignment when assignment.Right == value =>
            ValueNames.NameOf(holder),
        ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax made } => CalledName.TextOf(made) ?? NameOfDeclared(made),
        AnonymousObjectMemberDeclaratorSyntax { Parent: AnonymousObjectCreationExpressionSyntax made } => SeededBy(made),
        _ => null,
    };

    private static string? NameOfDeclared(SyntaxNode made) => made.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => ReceiverName(call),
        _ => null,
    };

    // modelBuilder.Entity<User>().HasData(new { ... }), context.Users.Add(new() { ... })
    private static string? SeededBy(AnonymousObjectCreationExpressionSyntax made) =>
        made.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent.Parent: InvocationExpressionSyntax call } ? ReceiverName(call) : null;

    private static string? ReceiverName(InvocationExpressionSyntax call) => Receiver.Of(call) switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } types } } }
            => types[0].ToString(),
        { } receiver => ValueNames.NameOf(receiver),
        null => null,
    };
}
