using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Access;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;
using TokenAnalyzers.Disclosure;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.CodeFixes.Places;

/// <summary>
/// The default of a property that configuration fills. The value is read already: the default goes, and the program checks at
/// start that there is a value.
/// </summary>
internal sealed class DefaultOfOptions : Place
{
    private static readonly Reading ByBinder = new(static (_, _) => throw new InvalidOperationException("The binder reads the value."));

    private readonly Document _document;
    private readonly SemanticModel _model;
    private readonly PropertyDeclarationSyntax _property;
    private readonly ImmutableArray<OptionsBinding> _bindings;

    private DefaultOfOptions(TokenText text, PropertyDeclarationSyntax property, ImmutableArray<OptionsBinding> bindings, Document document, SemanticModel model)
        : base(text)
    {
        _document = document;
        _model = model;
        _property = property;
        _bindings = bindings;
    }

    public override CodePlace Code => CodePlace.At(Text.Expression, _document, _model);

    /// <returns>Null where no configuration fills the property, or only a part of its default is the token.</returns>
    public static async Task<DefaultOfOptions?> OfAsync(TokenText text, Document document, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!text.IsWhole || text.Expression.Parent is not EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }) return null;
        if (model.GetDeclaredSymbol(property, cancellationToken) is not IPropertySymbol { IsStatic: false, SetMethod: not null, ContainingType: var type }) return null;
        var bindings = await OptionsBinding.OfAsync(type, document.Project.Solution, cancellationToken).ConfigureAwait(false);
        return bindings.IsEmpty ? null : new(text, property, bindings, document, model);
    }

    /// <summary>The key that is bound to the property; where the section is not known, the words of the property itself.</summary>
    public override SecretName NameFor(SecretName name) => SecretName.Of(KeyIn(_bindings[0]), ConfigurationKeys.VariableOf(KeyIn(_bindings[0]))) ?? name;

    // The binder has the configuration; no other access takes its place.
    public override bool Takes(IAccess access) => access is ConfigurationInScope && _bindings.All(binding => binding.CanBeChecked);

    public override Task<Reading?> FindAsync(IAccess access, CancellationToken cancellationToken) => Task.FromResult<Reading?>(ByBinder);

    public override void Write(Reading reading, SecretName name, TokenEdits edits, HoistedLocals locals)
    {
        edits.Replace(_model.SyntaxTree, Text.Expression.Span, "\"\"");
        foreach (var binding in _bindings) binding.Validate(_property.Identifier.Text, MessageOf(binding), edits);
    }

    private string MessageOf(OptionsBinding binding) =>
        DisclosedName.OfKey(KeyIn(binding)) is { } key ? $"Configuration value '{key.Text}' is missing." : "A configuration value is missing.";

    private string KeyIn(OptionsBinding binding) => $"{binding.Section ?? _property.FirstAncestorOrSelf<TypeDeclarationSyntax>()!.Identifier.ValueText}:{_property.Identifier.ValueText}";
}
