using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Access.Injection;

/// <summary>Adds members to a class.</summary>
internal static class NewMembers
{
    /// <summary>
    /// Adds a field before the first member: members at the end of a class may be inside of <c>#if</c>. A blank line
    /// follows where the next member is not a field.
    /// </summary>
    public static void AddField(TypeDeclarationSyntax declaration, string field, TokenEdits edits)
    {
        var (lineBreak, indentation) = LayoutOf(declaration);
        var gap = declaration.Members.FirstOrDefault() is FieldDeclarationSyntax ? "" : lineBreak;
        edits.Insert(declaration.SyntaxTree, declaration.OpenBraceToken.Span.End, lineBreak + indentation + field + gap);
    }

    /// <summary>Adds a property before the first member.</summary>
    public static void AddProperty(TypeDeclarationSyntax declaration, string property, TokenEdits edits)
    {
        var (lineBreak, indentation) = LayoutOf(declaration);
        var gap = declaration.Members.Count > 0 ? lineBreak : "";
        edits.Insert(declaration.SyntaxTree, declaration.OpenBraceToken.Span.End, lineBreak + indentation + property + gap);
    }

    /// <summary>Adds a constructor that does nothing by itself.</summary>
    public static void AddConstructor(TypeDeclarationSyntax declaration, string signature, TokenEdits edits)
    {
        var (lineBreak, indentation) = LayoutOf(declaration);
        var line = lineBreak + indentation;
        AddBehindFields(declaration, $"{line}{signature}{line}{{{line}}}", edits);
    }

    /// <summary>Adds a field and behind the fields a constructor that sets it.</summary>
    public static void AddFieldAndConstructor(TypeDeclarationSyntax declaration, string field, string signature, string statement, TokenEdits edits)
    {
        var (lineBreak, indentation) = LayoutOf(declaration);
        var line = lineBreak + indentation;
        var constructor = $"{line}{signature}{line}{{{line}{Layout.IndentationUnit(declaration)}{statement}{line}}}";
        var start = declaration.OpenBraceToken.Span.End;
        if (LastOfFirstFields(declaration) is null)
        {
            var gap = declaration.Members.Count > 0 ? lineBreak : "";
            edits.Insert(declaration.SyntaxTree, start, line + field + lineBreak + constructor + gap);
            return;
        }

        edits.Insert(declaration.SyntaxTree, start, line + field);
        AddBehindFields(declaration, constructor, edits);
    }

    private static void AddBehindFields(TypeDeclarationSyntax declaration, string constructor, TokenEdits edits)
    {
        var lineBreak = Layout.LineBreak(declaration);
        if (LastOfFirstFields(declaration) is { } field) edits.Insert(declaration.SyntaxTree, field.Span.End, lineBreak + constructor);
        else edits.Insert(declaration.SyntaxTree, declaration.OpenBraceToken.Span.End, constructor + (declaration.Members.Count > 0 ? lineBreak : ""));
    }

    /// <summary>The last of the fields that a class starts with; null if it starts with none, or directives are between them.</summary>
    private static MemberDeclarationSyntax? LastOfFirstFields(TypeDeclarationSyntax declaration)
    {
        var fields = declaration.Members.TakeWhile(member => member is FieldDeclarationSyntax).ToArray();
        return fields.Length == 0 || declaration.Members.Take(fields.Length + 1).Any(member => member.ContainsDirectives) ? null : fields[fields.Length - 1];
    }

    private static (string LineBreak, string Indentation) LayoutOf(TypeDeclarationSyntax declaration) =>
        (Layout.LineBreak(declaration), Layout.Indentation(declaration) + Layout.IndentationUnit(declaration));
}
