using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.CodeFixes.Access;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;
using TokenAnalyzers.CodeFixes.Places.Filled;
using TokenAnalyzers.Disclosure;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.CodeFixes.Places;

/// <summary>
/// The default of a member whose value comes from elsewhere: from configuration, from data that is received, from the code
/// that makes the object. The default goes, and where configuration gives the value, the program checks that there is one.
/// A read would fail before the value comes.
/// </summary>
internal sealed class RemovedDefault : Place
{
    private static readonly Reading ByOther = new(static (_, _) => throw new InvalidOperationException("Something else reads the value."));

    private readonly Document _document;
    private readonly SemanticModel _model;
    private readonly DefaultValue _default;
    private readonly List<Filling> _fillings;
    private readonly bool _isRequired;

    private RemovedDefault(TokenText text, DefaultValue value, List<Filling> fillings, bool isRequired, Document document, SemanticModel model)
        : base(text)
    {
        _document = document;
        _model = model;
        _default = value;
        _fillings = fillings.ConvertAll(filling => filling with { Path = filling.Path.To(value.Member.Name) });
        _isRequired = isRequired;
    }

    public override CodePlace Code => CodePlace.At(Text.Expression, _document, _model);

    public override string? Title => _fillings.Exists(IsConfigured) ? null : "Remove the default: the value comes from elsewhere";

    /// <summary>The ways to rewrite a default: none where what gives the value can't be told or checked.</summary>
    /// <returns>Null where the expression is no default, or nothing else gives its member a value: then it can be read where it stands.</returns>
    public static async Task<ImmutableArray<Place>?> WaysAsync(TokenText text, Document document, SemanticModel model, FilledTypes types, CancellationToken cancellationToken)
    {
        if (DefaultValue.Around(text.Expression, model, cancellationToken) is not { Member: var member } value) return null;
        var fillings = await FillingsAsync(value, types, cancellationToken).ConfigureAwait(false);
        var setters = await ProgramSetters.OfAsync(member, document.Project.Solution, cancellationToken).ConfigureAwait(false);

        // What only attributes describe is sent and not received where the program makes objects that keep the default.
        if (setters.LeaveDefault && fillings.TrueForAll(filling => filling.By is ReceivedData { Certainty: Certainty.Described })) fillings.Clear();
        if (fillings.Count == 0 && (value.Variable is not null || !setters.Set)) return null;

        var isSafe = fillings.Count == 0 ? setters.AlwaysSet
            : fillings.TrueForAll(filling => filling.By.CanCheck(filling.Path)) && !(setters.LeaveDefault && fillings.Exists(filling => filling.By is ReceivedData));
        if (!isSafe || !IsText(member)) return ImmutableArray<Place>.Empty;
        var isRequired = fillings.Count == 0 && !member.IsStatic && CanBeRequired(value, model);
        return ImmutableArray.Create<Place>(new RemovedDefault(text, value, fillings, isRequired, document, model));
    }

    /// <summary>The key that is bound to the member; where the section is not known, the words of the type itself.</summary>
    public override SecretName NameFor(SecretName name)
    {
        var filling = _fillings.Find(IsConfigured);
        return filling is null ? name : new(KeyOf(filling), ConfigurationKeys.VariableOf(KeyOf(filling)));
    }

    // Something else has the value already; no other access takes its place.
    public override bool Takes(IAccess access) => access is ConfigurationInScope;

    public override Task<Reading?> FindAsync(IAccess access, CancellationToken cancellationToken) => Task.FromResult<Reading?>(ByOther);

    public override void Write(Reading reading, SecretName name, TokenEdits edits, HoistedLocals locals)
    {
        if (_isRequired) Require((PropertyDeclarationSyntax)_default.Value.Parent!.Parent!, edits);
        else edits.Replace(_model.SyntaxTree, _default.Value.Span, "\"\"");
        foreach (var filling in _fillings) filling.By.Check(filling.Path, $"Configuration value '{KeyOf(filling)}' is missing.", edits);
    }

    private static async Task<List<Filling>> FillingsAsync(DefaultValue value, FilledTypes types, CancellationToken cancellationToken)
    {
        if (value.Variable is { } variable)
            return [.. (await types.OfVariableAsync(variable, cancellationToken).ConfigureAwait(false)).Select(filler => new Filling(filler, MemberPath.Empty))];

        var member = value.Member;
        if (member.IsStatic || !(member is IPropertySymbol { SetMethod: not null } || IsOpenField(member))) return [];
        var fillings = (await types.OfAsync(member.ContainingType, cancellationToken).ConfigureAwait(false)).ToList();
        if (member is not IPropertySymbol { SetMethod: { } setter }) return fillings.ConvertAll(filling => filling with { By = new UncheckedConfiguration() });
        if (FillingApis.IsReceived(member)) fillings.Add(new(new ReceivedData(Certainty.Seen), MemberPath.Empty));

        // The binder sets public properties alone, and knows nothing of the attributes of serializers.
        fillings.RemoveAll(filling => filling.By is ReceivedData ? FillingApis.IsLeftOut(member) : setter.DeclaredAccessibility != Accessibility.Public);
        return fillings;
    }

    // Some serializers fill fields, and others, and the binder, do not.
    private static bool IsOpenField(ISymbol member) => member is IFieldSymbol { IsReadOnly: false, IsConst: false, DeclaredAccessibility: Accessibility.Public };

    private static bool IsConfigured(Filling filling) => filling.By is not ReceivedData;

    private static bool IsText(ISymbol member) => member is IPropertySymbol { Type.SpecialType: SpecialType.System_String } or IFieldSymbol { Type.SpecialType: SpecialType.System_String };

    private static bool CanBeRequired(DefaultValue value, SemanticModel model) =>
        value.Value.Parent is EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax }
        && LanguageFeatures.HasRequiredMembers(model.SyntaxTree)
        && model.Compilation.GetTypeByMetadataName("System.Runtime.CompilerServices.RequiredMemberAttribute") is not null
        && value.Member.DeclaredAccessibility >= value.Member.ContainingType.DeclaredAccessibility;

    private void Require(PropertyDeclarationSyntax property, TokenEdits edits)
    {
        edits.Insert(_model.SyntaxTree, property.Type.SpanStart, "required ");
        var end = property.Initializer!.EqualsToken.GetPreviousToken().Span.End;
        edits.Remove(_model.SyntaxTree, TextSpan.FromBounds(end, property.SemicolonToken.Span.End));
    }

    private string KeyOf(Filling filling) =>
        filling.Path.KeyIn(filling.By.Section ?? DisclosedName.Of(_default.Member.ContainingType.Name)?.Text ?? "Options");
}
