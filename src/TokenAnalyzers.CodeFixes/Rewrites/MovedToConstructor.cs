using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.CodeFixes.Sources;

namespace TokenAnalyzers.CodeFixes.Rewrites;

/// <summary>
/// The initializer of a field or property that becomes an assignment in the constructors, where configuration is: in all
/// that do not call another one with <c>this(...)</c>, or in the one that a class gets that has none.
/// </summary>
internal sealed class MovedToConstructor : RewriteStrategy
{
    private readonly ImmutableArray<(MemberDeclarationSyntax Constructor, CodeLocation Code)> _constructors;
    private readonly EqualsValueClauseSyntax _initializer;
    private readonly SyntaxToken _member;
    private ImmutableArray<ReadPlan> _readings;

    private MovedToConstructor(
        TokenText text, ImmutableArray<(MemberDeclarationSyntax, CodeLocation)> constructors, EqualsValueClauseSyntax initializer, SyntaxToken member)
        : base(text)
    {
        _constructors = constructors;
        _initializer = initializer;
        _member = member;
    }

    public override CodeLocation Code => _constructors[0].Code;

    /// <returns>Null where the value is not an expression, or where there is no constructor that can be seen.</returns>
    public static MovedToConstructor? Of(TokenText text, Document document, SemanticModel model)
    {
        var initializer = text.Expression.Ancestors().OfType<EqualsValueClauseSyntax>().LastOrDefault(clause => MemberOf(clause) is not null);
        if (initializer is null
            || (initializer.Value is InitializerExpressionSyntax && ArrayTypeOf(initializer) is null)
            || text.Expression.Ancestors().Any(node => node is AnonymousFunctionExpressionSyntax))
        {
            return null;
        }

        var member = initializer.FirstAncestorOrSelf<MemberDeclarationSyntax>()!;
        if (member.Modifiers.Any(SyntaxKind.StaticKeyword) || member.Parent is not TypeDeclarationSyntax type) return null;
        var symbol = model.GetDeclaredSymbol(type)!;
        var constructors = symbol.InstanceConstructors.All(constructor => constructor.IsImplicitlyDeclared) && type.ParameterList is null
            ? ImmutableArray.Create<(MemberDeclarationSyntax, CodeLocation)>(
                (type, new CodeLocation(document, model, initializer.Value, Reach.ConstructorArguments, Boundary: null)))
            : Constructors(symbol, document.Project.Solution, model.Compilation);
        return constructors.IsEmpty ? null : new(text, constructors, initializer, MemberOf(initializer)!.Value);
    }

    // Where no object is needed, the initializer can stay.
    protected override ValueSourceOffers Refuses => ValueSourceOffers.StaticUse;

    protected override bool IsPossible => LanguageFeatures.HasThrowExpression(Code.Model.SyntaxTree);

    public override async Task<ReadPlan?> FindAsync(ValueSource source, ReplacementKey secret, CancellationToken cancellationToken)
    {
        var readings = ImmutableArray.CreateBuilder<ReadPlan>();
        foreach (var (_, code) in _constructors)
        {
            if (await source.FindAsync(code with { Secret = secret }, cancellationToken).ConfigureAwait(false) is not { } reading) return null;
            readings.Add(reading);
        }

        _readings = readings.ToImmutable();
        return _readings[0];
    }

    public override void Write(ReadPlan reading, ReplacementKey name, TokenEdits edits, HoistedLocals locals)
    {
        // A property without an initializer has no semicolon either.
        var end = _initializer.Parent is PropertyDeclarationSyntax property ? property.SemicolonToken.Span.End : _initializer.Span.End;
        edits.Move(_initializer.SyntaxTree, TextSpan.FromBounds(_initializer.EqualsToken.GetPreviousToken().Span.End, end), "");
        for (var i = 0; i < _constructors.Length; i++)
        {
            var (constructor, code) = _constructors[i];
            var isHidden = (constructor as ConstructorDeclarationSyntax)?.ParameterList.Parameters.Any(parameter =>
                parameter.Identifier.ValueText == _member.ValueText) == true;
            var owner = isHidden || MemberStyle.Of(constructor as TypeDeclarationSyntax ?? (TypeDeclarationSyntax)constructor.Parent!).UsesThis ? "this." : "";
            var value = ReadExpression.Of(_readings[i].Write(name, new(code.Model, code.Position, edits), edits));
            edits.AddStatement(constructor, $"{owner}{_member.Text} = {Value(value, constructor, edits)};");
        }
    }

    // Braces alone make an array only where it is declared.
    private string Value(ReadExpression value, MemberDeclarationSyntax constructor, TokenEdits edits)
    {
        var type = _initializer.Value is InitializerExpressionSyntax ? $"new {ArrayTypeOf(_initializer)} " : "";
        return type + Indented(Rewritten(_initializer.Value, value, edits), constructor);
    }

    /// <summary>A text of several lines as it is in the body of a constructor. Lines of a string stay what they are.</summary>
    private string Indented(string text, MemberDeclarationSyntax constructor)
    {
        if (_initializer.DescendantTokens().Any(token => token.Text.IndexOf('\n') >= 0)) return text;
        var line = Layout.LineBreak(_initializer) + Layout.Indentation(_initializer);
        return text.Replace(line, line + Layout.IndentationUnit(constructor));
    }

    private static ArrayTypeSyntax? ArrayTypeOf(EqualsValueClauseSyntax initializer) => initializer.Parent switch
    {
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } => declaration.Type as ArrayTypeSyntax,
        PropertyDeclarationSyntax property => property.Type as ArrayTypeSyntax,
        _ => null,
    };

    /// <summary>The name of the field or property that an initializer belongs to; null for that of a local or a parameter.</summary>
    private static SyntaxToken? MemberOf(EqualsValueClauseSyntax initializer) => initializer.Parent switch
    {
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } variable => variable.Identifier,
        PropertyDeclarationSyntax property => property.Identifier,
        _ => null,
    };

    /// <returns>None where one of them has no body here, or a part of the type is generated, or its parameters belong to the type.</returns>
    private static ImmutableArray<(MemberDeclarationSyntax, CodeLocation)> Constructors(INamedTypeSymbol type, Solution solution, Compilation compilation)
    {
        var parts = type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).OfType<TypeDeclarationSyntax>().ToArray();
        var result = ImmutableArray.CreateBuilder<(MemberDeclarationSyntax, CodeLocation)>();
        foreach (var part in parts)
        {
            if (part.ParameterList is not null || solution.GetDocument(part.SyntaxTree) is null or SourceGeneratedDocument)
                return ImmutableArray<(MemberDeclarationSyntax, CodeLocation)>.Empty;
            foreach (var constructor in part.Members.OfType<ConstructorDeclarationSyntax>().Where(Initializes))
            {
                if (((SyntaxNode?)constructor.Body ?? constructor.ExpressionBody?.Expression) is not { } body)
                    return ImmutableArray<(MemberDeclarationSyntax, CodeLocation)>.Empty;
                var code = new CodeLocation(
                    solution.GetDocument(part.SyntaxTree)!, compilation.GetSemanticModel(part.SyntaxTree), body, Reach.ConstructorArguments, Boundary: null);
                result.Add((constructor, code));
            }
        }

        return result.ToImmutable();
    }

    private static bool Initializes(ConstructorDeclarationSyntax constructor) =>
        !constructor.Modifiers.Any(SyntaxKind.StaticKeyword) && constructor.Initializer?.IsKind(SyntaxKind.ThisConstructorInitializer) != true;
}
