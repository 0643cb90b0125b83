using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Sources.Injection;

/// <summary>
/// Adds members to a class, near its start: members at the end may be inside <c>#if</c>. Fields go with the first fields:
/// after the ones that a constructor is given, or sets, else after the static ones and in front of the others; a constructor goes after them.
/// </summary>
internal static class NewMembers
{
    /// <summary>Adds a private field.</summary>
    public static void AddField(TypeDeclarationSyntax declaration, string field, TokenEdits edits)
    {
        var (lineBreak, indentation) = LayoutOf(declaration);
        field = Accessibility(declaration) + field;
        var (statics, others) = FirstFields(declaration);
        if ((others.LastOrDefault(IsInjected) ?? others.LastOrDefault(IsSetByConstructor)) is { } injected)
            edits.Insert(declaration.SyntaxTree, Layout.EndOfLine(injected.GetLastToken()), lineBreak + indentation + field);
        else if (others.Length > 0 && (statics.Length > 0 || others[0].GetLeadingTrivia().Any(trivia => trivia.IsDirective)))
            edits.Insert(declaration.SyntaxTree, Layout.LineAbove(others[0]), field + lineBreak + indentation);
        else if (statics.Length > 0)
            edits.Insert(declaration.SyntaxTree, Layout.EndOfLine(statics[statics.Length - 1].GetLastToken()), lineBreak + lineBreak + indentation + field);
        else
            AddFirst(declaration, field, isApart: declaration.Members.FirstOrDefault() is not (null or FieldDeclarationSyntax), edits);
    }

    /// <summary>Adds a property before the first member.</summary>
    public static void AddProperty(TypeDeclarationSyntax declaration, string property, TokenEdits edits) =>
        AddFirst(declaration, property, isApart: declaration.Members.Count > 0, edits);

    /// <summary>Adds a member after one like it, with a blank line between them if that has one before it.</summary>
    public static void AddAfter(MemberDeclarationSyntax sample, string member, TokenEdits edits)
    {
        var lineBreak = Layout.LineBreak(sample);
        var blank = sample.GetLeadingTrivia() is { Count: > 0 } trivia && trivia[0].IsKind(SyntaxKind.EndOfLineTrivia) ? lineBreak : "";
        edits.Insert(sample.SyntaxTree, Layout.EndOfLine(sample.GetLastToken()), blank + lineBreak + Layout.Indentation(sample) + member);
    }

    /// <summary>Adds a constructor, after the fields. It does what is added to its type.</summary>
    public static void AddConstructor(TypeDeclarationSyntax declaration, string signature, TokenEdits edits)
    {
        var (lineBreak, indentation) = LayoutOf(declaration);
        var line = lineBreak + indentation;
        var (statics, others) = FirstFields(declaration);
        var last = others.LastOrDefault() ?? statics.LastOrDefault();
        var position = Layout.EndOfLine(last?.GetLastToken() ?? declaration.OpenBraceToken);
        var (start, end) = last is not null ? (lineBreak, "") : ("", declaration.Members.Count > 0 ? lineBreak : "");
        edits.AddConstructor(declaration, new(position, $"{start}{line}{signature}{line}{{", line + Layout.IndentationUnit(declaration), $"{line}}}{end}"));
    }

    /// <summary>Adds a private field, and after the fields a constructor that sets it.</summary>
    public static void AddFieldAndConstructor(TypeDeclarationSyntax declaration, string field, string signature, string statement, TokenEdits edits)
    {
        if (FirstFields(declaration) is { Statics.Length: 0, Others.Length: 0 })
            AddFirst(declaration, Accessibility(declaration) + field, isApart: true, edits);
        else AddField(declaration, field, edits);
        AddConstructor(declaration, signature, edits);
        edits.AddStatement(declaration, statement);
    }

    // Where code leaves out what is so without a word, so does the new field. One field alone may be without it by chance.
    private static string Accessibility(TypeDeclarationSyntax declaration)
    {
        var fields = declaration.SyntaxTree.GetRoot().DescendantNodes().OfType<FieldDeclarationSyntax>().ToArray();
        var isLeftOut = fields.Count(field => !field.Modifiers.Any(modifier => SyntaxFacts.IsAccessibilityModifier(modifier.Kind()))) > 1;
        return isLeftOut && !fields.Any(field => field.Modifiers.Any(SyntaxKind.PrivateKeyword)) ? "" : "private ";
    }

    private static void AddFirst(TypeDeclarationSyntax declaration, string member, bool isApart, TokenEdits edits)
    {
        var (lineBreak, indentation) = LayoutOf(declaration);
        edits.Insert(declaration.SyntaxTree, Layout.EndOfLine(declaration.OpenBraceToken), lineBreak + indentation + member + (isApart ? lineBreak : ""));
    }

    /// <summary>The fields that a class starts with: the static ones in front, and the others. None if conditions are between them.</summary>
    private static (FieldDeclarationSyntax[] Statics, FieldDeclarationSyntax[] Others) FirstFields(TypeDeclarationSyntax declaration)
    {
        var fields = declaration.Members.TakeWhile(member => member is FieldDeclarationSyntax).Cast<FieldDeclarationSyntax>().ToArray();
        if (declaration.Members.Take(fields.Length + 1).Any(HoldsCondition)) fields = [];
        var statics = fields.TakeWhile(IsStatic).ToArray();
        return (statics, [.. fields.Skip(statics.Length)]);
    }

    private static bool HoldsCondition(MemberDeclarationSyntax member) =>
        member.ContainsDirectives
            && member
                .DescendantTrivia()
                .Any(trivia => trivia.GetStructure() is ConditionalDirectiveTriviaSyntax or BranchingDirectiveTriviaSyntax or EndIfDirectiveTriviaSyntax);

    private static bool IsSetByConstructor(FieldDeclarationSyntax field) =>
        field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) && field.Declaration.Variables.All(variable => variable.Initializer is null);

    /// <summary>Whether a constructor gives a field what it is given itself: <c>_options = options.Value</c>.</summary>
    private static bool IsInjected(FieldDeclarationSyntax field) =>
        IsSetByConstructor(field) && field.Parent is TypeDeclarationSyntax type && type.Members.OfType<ConstructorDeclarationSyntax>().Any(constructor =>
    {
        var parameters = new HashSet<string>(constructor.ParameterList.Parameters.Select(parameter => parameter.Identifier.ValueText));
        return constructor.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(set =>
            field.Declaration.Variables.Any(variable =>
                variable.Identifier.ValueText == ((set.Left as MemberAccessExpressionSyntax)?.Name ?? set.Left as SimpleNameSyntax)?.Identifier.ValueText)
            && set.Right.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => parameters.Contains(name.Identifier.ValueText)));
    });

    private static bool IsStatic(FieldDeclarationSyntax field) =>
        field.Modifiers.Any(SyntaxKind.StaticKeyword) || field.Modifiers.Any(SyntaxKind.ConstKeyword);

    private static (string LineBreak, string Indentation) LayoutOf(TypeDeclarationSyntax declaration) =>
        (Layout.LineBreak(declaration), Layout.Indentation(declaration) + Layout.IndentationUnit(declaration));
}
