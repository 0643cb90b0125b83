using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.CodeFixes.Binding;

/// <summary>
/// An option or argument of a command line. Without its default the program would go on with an empty value where nobody gives
/// one: so it has to be given from then on, where its library can say so and the code does not look for a missing value itself.
/// </summary>
/// <param name="Attribute">The attribute by which its library knows it.</param>
/// <param name="Requirement">What the attribute says more from then on; null if it says it, or can't.</param>
internal sealed record CommandLineOption(AttributeSyntax Attribute, string? Requirement) : IFiller
{
    private static readonly (string Namespace, string[] Names)[] Attributes =
    [
        ("CliFx.Attributes", ["CommandOption", "CommandParameter"]),
        ("Cocona", ["Option", "Argument"]),
        ("CommandLine", ["Option", "Value"]),
        ("DotMake.CommandLine", ["CliOption", "CliArgument"]),
        ("McMaster.Extensions.CommandLineUtils", ["Option", "Argument"]),
        ("Spectre.Console.Cli", ["CommandOption", "CommandArgument"]),
        ("System.Management.Automation", ["Parameter"]),
    ];

    // Each library has one of them, as a property of the attribute or as a parameter of its constructor; some have none.
    private static readonly string[] Requirements = ["Required", "IsRequired", "Mandatory", "isRequired"];

    /// <summary>The title of an action by which an option has to be given.</summary>
    public static MessageText Title => Wording.RemoveTheDefaultOfCommandLine;

    public string? Section => null;

    /// <summary>Whether a property is one.</summary>
    public static bool Is(ISymbol property) => AttributeOf(property) is not null;

    /// <summary>The option that a property is; null if it is not one.</summary>
    public static async Task<CommandLineOption?> OfAsync(ISymbol property, Solution solution, CancellationToken cancellationToken)
    {
        var data = AttributeOf(property);
        if (data?.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is not AttributeSyntax attribute) return null;
        var uses = await SymbolUses.Of(solution).OfAsync(property, cancellationToken).ConfigureAwait(false);
        var isLookedFor = uses.Any(use => use.Whole is ExpressionSyntax value && MissingValues.AreLookedFor(value));
        return new(attribute, isLookedFor ? null : RequirementOf(data));
    }

    /// <summary>The property by which an attribute or an option says that a value has to be given; null if it has none.</summary>
    public static string? RequirementOf(INamedTypeSymbol? type) => Array.Find(Requirements, name => HasProperty(type, name));

    public bool CanCheck(MemberPath path) => true;

    public void Check(MemberPath path, string message, TokenEdits edits)
    {
        if (Requirement is null) return;
        if (Attribute.ArgumentList is not { } list) edits.Insert(Attribute.SyntaxTree, Attribute.Span.End, $"({Requirement})");
        else if (list.Arguments.Count == 0) edits.Insert(Attribute.SyntaxTree, list.OpenParenToken.Span.End, Requirement);
        else if (IsProperty(Requirement) || !IsNamed(list.Arguments.Last()))
            edits.Insert(Attribute.SyntaxTree, list.Arguments.Last().Span.End, ", " + Requirement);
        else edits.Insert(Attribute.SyntaxTree, list.Arguments.First(IsNamed).SpanStart, Requirement + ", ");
    }

    private static AttributeData? AttributeOf(ISymbol property) => property.GetAttributes().FirstOrDefault(data => FillingAttributes.IsAny(data, Attributes));

    private static string? RequirementOf(AttributeData data)
    {
        if (data.AttributeConstructor?.Parameters.FirstOrDefault(parameter => Requirements.Contains(parameter.Name)) is { } parameter)
            return Equals(data.ConstructorArguments[parameter.Ordinal].Value, false) ? parameter.Name + ": true" : null;
        return RequirementOf(data.AttributeClass) is not { } property || data.NamedArguments.Any(argument => argument.Key == property)
            ? null
            : property + " = true";
    }

    private static bool HasProperty(INamedTypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name)
                    .Any(member =>
                        member is IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Public, Type.SpecialType: SpecialType.System_Boolean }))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsProperty(string requirement) => requirement.IndexOf('=') >= 0;

    private static bool IsNamed(AttributeArgumentSyntax argument) => argument.NameEquals is not null;
}
