using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TokenAnalyzers.CodeFixes.Access;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Expressions;

namespace TokenAnalyzers.CodeFixes.Places;

/// <summary>The initializer of a field or property that becomes an assignment in the constructor, where configuration is.</summary>
internal sealed class MovedToConstructor : Place
{
    private readonly ConstructorDeclarationSyntax _constructor;
    private readonly EqualsValueClauseSyntax _initializer;
    private readonly string _member;
    private readonly int _end;

    private MovedToConstructor(
        TokenText text, CodePlace code, ConstructorDeclarationSyntax constructor, EqualsValueClauseSyntax initializer, string member, int end)
        : base(text)
    {
        Code = code;
        _constructor = constructor;
        _initializer = initializer;
        _member = member;
        _end = end;
    }

    public override CodePlace Code { get; }

    /// <returns>Null where there is not one constructor beside an initializer that is the token and nothing else.</returns>
    public static MovedToConstructor? Of(TokenText text, Document document, SemanticModel model)
    {
        if (!text.IsWhole || text.Expression.Parent is not EqualsValueClauseSyntax initializer) return null;
        var (member, name, end) = initializer.Parent switch
        {
            VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } variable => (field, variable.Identifier.ValueText, initializer.Span.End),
            PropertyDeclarationSyntax property => ((MemberDeclarationSyntax)property, property.Identifier.ValueText, property.SemicolonToken.Span.End),
            _ => default,
        };
        if (member is null || member.Modifiers.Any(SyntaxKind.StaticKeyword) || member.Parent is not TypeDeclarationSyntax type) return null;

        // In a partial type the other parts may have more constructors.
        if (type.Modifiers.Any(SyntaxKind.PartialKeyword) || type.ParameterList is not null) return null;
        var constructors = type.Members.OfType<ConstructorDeclarationSyntax>().Where(c => !c.Modifiers.Any(SyntaxKind.StaticKeyword)).ToArray();
        if (constructors.Length != 1) return null;
        if (((SyntaxNode?)constructors[0].Body ?? constructors[0].ExpressionBody?.Expression) is not { } body) return null;

        var code = new CodePlace(document, model, body, Reach.ConstructorArguments, Boundary: null);
        return new(text, code, constructors[0], initializer, name, end);
    }

    public override bool Takes(IAccess access) => access is not EnvironmentVariable;

    public override void Write(Reading reading, SecretName name, TokenEdits edits, HoistedLocals locals)
    {
        var start = _initializer.EqualsToken.GetPreviousToken().Span.End;
        edits.Remove(Code.Model.SyntaxTree, TextSpan.FromBounds(start, _end));
        var isHidden = _constructor.ParameterList.Parameters.Any(parameter => parameter.Identifier.ValueText == _member);
        edits.AddStatement(_constructor, $"{(isHidden ? "this." : "")}{_member} = {Read(reading, name, edits).Text};");
    }
}
