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
    public static void AddField(ClassDeclarationSyntax declaration, string field, TokenEdits edits)
    {
        var (lineBreak, indentation) = LayoutOf(declaration);
        var gap = declaration.Members.FirstOrDefault() is FieldDeclarationSyntax ? "" : lineBreak;
        edits.Insert(declaration.SyntaxTree, declaration.OpenBraceToken.Span.End, lineBreak + indentation + field + gap);
    }

    /// <summary>Adds a field and behind the fields a constructor that sets it.</summary>
    public static void AddFieldAndConstructor(ClassDeclarationSyntax declaration, string field, string signature, string statement, TokenEdits edits)
    {
        var (lineBreak, indentation) = LayoutOf(declaration);
        var line = lineBreak + indentation;
        var constructor = $"{line}{signature}{line}{{{line}{Layout.IndentationUnit(declaration)}{statement}{line}}}";
        var start = declaration.OpenBraceToken.Span.End;
        var fields = declaration.Members.TakeWhile(member => member is FieldDeclarationSyntax).ToArray();
        if (fields.Length == 0 || declaration.Members.Take(fields.Length + 1).Any(member => member.ContainsDirectives))
        {
            var gap = declaration.Members.Count > 0 ? lineBreak : "";
            edits.Insert(declaration.SyntaxTree, start, line + field + lineBreak + constructor + gap);
            return;
        }

        edits.Insert(declaration.SyntaxTree, start, line + field);
        edits.Insert(declaration.SyntaxTree, fields[fields.Length - 1].Span.End, lineBreak + constructor);
    }

    private static (string LineBreak, string Indentation) LayoutOf(ClassDeclarationSyntax declaration) =>
        (Layout.LineBreak(declaration), Layout.Indentation(declaration) + Layout.IndentationUnit(declaration));
}
