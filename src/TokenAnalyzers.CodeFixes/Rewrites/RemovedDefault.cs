using TokenAnalyzers.CodeFixes.Binding;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.CodeFixes.Sources;
using TokenAnalyzers.Credentials;
using TokenAnalyzers.Credentials.Disclosure;
using TokenAnalyzers.Messages;

namespace TokenAnalyzers.CodeFixes.Rewrites;

/// <summary>
/// The default of a member whose value comes from elsewhere: from configuration, from data that is received, from the code
/// that makes the object. The default goes, and where configuration gives the value, the program checks that there is one.
/// A read would fail before the value comes.
/// </summary>
internal sealed class RemovedDefault : StrategyWithoutRead
{
    // Messages name the key of an element with it; what is judged are the names beside it.
    private const string AnyElement = ":*";

    private readonly DefaultValue _default;
    private readonly List<Filling> _fillings;
    private readonly bool _isRequired;

    private RemovedDefault(TokenText text, DefaultValue value, List<Filling> fillings, bool isRequired, Document document, SemanticModel model)
        : base(text, document, model)
    {
        _default = value;
        _fillings = fillings;
        _isRequired = isRequired;
    }

    public override MessageText? Title => _fillings.Exists(filling => filling.By is CommandLineOption { Requirement: not null }) ? CommandLineOption.Title
        : Configured is not { } filling ? Wording.RemoveTheDefaultOfElsewhere
        : NameOf(filling) is null ? Wording.RemoveTheDefaultOfConfiguration
        : null;

    private Filling? Configured => _fillings.Find(IsConfigured);

    /// <summary>The ways to rewrite a default: none where what gives the value can't be told or checked.</summary>
    /// <returns>Null where the expression is not a default, or nothing else gives its member a value: then it can be read where it is.</returns>
    public static async Task<ImmutableArray<RewriteStrategy>?> WaysAsync(
        TokenText text, Document document, SemanticModel model, FilledTypes types, CancellationToken cancellationToken)
    {
        if (DefaultValue.Around(text.Expression, model, cancellationToken) is not { } value) return null;
        var fillings = await FillingsAsync(value, document.Project.Solution, types, cancellationToken).ConfigureAwait(false);
        var setters = await ProgramSetters.OfAsync(value.Owner, document.Project.Solution, cancellationToken).ConfigureAwait(false);

        // What only attributes describe is sent and not received where the program makes objects that keep the default.
        if (setters.LeaveDefault && fillings.TrueForAll(filling => filling.By is ReceivedData { Certainty: Certainty.Described })) fillings.Clear();
        if (fillings.Count == 0 && !setters.Set) return Visibility.IsSetOutside(value.Owner, model.Compilation) ? ImmutableArray<RewriteStrategy>.Empty : null;
        fillings = fillings.FindAll(filling => !fillings.Exists(filling.IsCheckedBy));

        var isSafe = fillings.Count == 0 ? setters.AlwaysSet
            : fillings.TrueForAll(filling => filling.By.CanCheck(filling.Path)) && !(setters.LeaveDefault && !fillings.TrueForAll(IsConfigured));
        if (!isSafe || model.GetTypeInfo(value.Value, cancellationToken).ConvertedType?.SpecialType != SpecialType.System_String)
            return ImmutableArray<RewriteStrategy>.Empty;
        var isRequired = fillings.Count == 0 && !value.Owner.IsStatic && CanBeRequired(value, model);
        return ImmutableArray.Create<RewriteStrategy>(new RemovedDefault(text, value, fillings, isRequired, document, model));
    }

    /// <summary>The key that is bound to the member; where the section is not known, the words of the type itself.</summary>
    public override ReplacementKey NameFor(ReplacementKey name) => Configured is { } filling ? NameOf(filling) ?? name : name;

    public override void Write(ReadPlan reading, ReplacementKey name, TokenEdits edits, HoistedLocals locals)
    {
        if (_isRequired) Require((PropertyDeclarationSyntax)_default.Value.Parent!.Parent!, edits);
        else edits.Replace(Model.SyntaxTree, _default.Value.Span, "\"\"");
        foreach (var filling in _fillings) filling.By.Check(filling.Path, MessageOf(filling), edits);
    }

    private static async Task<List<Filling>> FillingsAsync(DefaultValue value, Solution solution, FilledTypes types, CancellationToken cancellationToken)
    {
        var (owner, path) = (value.Owner, value.Path);
        var fillings = new List<Filling>();
        if (!path.Steps.IsEmpty)
            fillings.AddRange((await types.OfVariableAsync(owner, cancellationToken).ConfigureAwait(false)).Select(filler => new Filling(filler, path)));
        if (owner.IsStatic || !CanBeFilled(value)) return fillings;

        if (await CommandLineOption.OfAsync(owner, solution, cancellationToken).ConfigureAwait(false) is { } option) fillings.Add(new(option, path));
        if (FillingAttributes.IsReceived(owner) || FillingAttributes.IsOfComponent(owner)) fillings.Add(new(new ReceivedData(Certainty.Seen), path));
        var ofType = await types.OfAsync(owner.ContainingType, cancellationToken).ConfigureAwait(false);
        fillings.AddRange(ofType.Where(filling => Fills(filling.By, value)).Select(filling => filling with { Path = filling.Path.To(owner.Name).Then(path) }));
        return owner is IFieldSymbol || !path.CanBeWritten ? fillings.ConvertAll(filling => filling with { By = new UncheckedConfiguration() }) : fillings;
    }

    private static bool CanBeFilled(DefaultValue value) => value.Owner switch
    {
        IPropertySymbol property => property.SetMethod is not null || !value.Path.Steps.IsEmpty,

        // Some serializers fill fields, and others, and the binder, do not.
        IFieldSymbol field => field is { IsReadOnly: false, IsConst: false, DeclaredAccessibility: Accessibility.Public },
        _ => false,
    };

    // The binder sets public properties alone, fills what they hold already, and knows nothing of the attributes of serializers.
    private static bool Fills(IFiller filler, DefaultValue value) => filler is ReceivedData
        ? !FillingAttributes.IsLeftOut(value.Owner) && value.Owner is not IPropertySymbol { SetMethod: null }
        : value.Owner is not IPropertySymbol { SetMethod: var setter }
            || (setter is null ? !value.Path.Steps.IsEmpty : setter.DeclaredAccessibility == Accessibility.Public);

    private static bool IsConfigured(Filling filling) => filling.By is not (ReceivedData or CommandLineOption);

    private static bool CanBeRequired(DefaultValue value, SemanticModel model) =>
        value.Value.Parent is EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax }
        && LanguageFeatures.HasRequiredMembers(model.SyntaxTree)
        && model.Compilation.GetTypeByMetadataName("System.Runtime.CompilerServices.RequiredMemberAttribute") is not null
        && value.Owner.DeclaredAccessibility >= value.Owner.ContainingType.DeclaredAccessibility;

    private void Require(PropertyDeclarationSyntax property, TokenEdits edits)
    {
        edits.Insert(Model.SyntaxTree, property.Type.SpanStart, "required ");
        var end = property.Initializer!.EqualsToken.GetPreviousToken().Span.End;
        edits.Remove(Model.SyntaxTree, TextSpan.FromBounds(end, property.SemicolonToken.Span.End));
    }

    // An element of a list has no key of its own.
    private ReplacementKey? NameOf(Filling filling) => ReplacementKey.Of(KeyOf(filling), ConfigurationKeys.VariableOf(KeyOf(filling)));

    private string MessageOf(Filling filling) =>
        DisclosedName.OfKey(KeyOf(filling).Replace(AnyElement, "")) is null
            ? "A configuration value is missing."
            : $"Configuration value '{KeyOf(filling)}' is missing.";

    private string KeyOf(Filling filling) =>
        BoundKey.Of(filling, _default.Owner is ILocalSymbol local ? local.Type : _default.Owner.ContainingType);
}
