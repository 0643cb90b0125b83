using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Sources.Injection;

/// <summary>Writes a constructor for a class that has none, to take the configuration.</summary>
internal static class NewConstructor
{
    /// <summary>A constructor of a derived class, which hands the configuration to the base class.</summary>
    public static void Add(Constructor constructor, InjectableClass type, TokenEdits edits)
    {
        if (type.PrefersPrimary) AddPrimary(constructor, type, edits);
        else NewMembers.AddConstructor(constructor.Declaration, $"{Signature(constructor, type, edits)} : base({type.Parameter})", edits);
    }

    /// <summary>Parameters of the class.</summary>
    public static void AddPrimary(Constructor constructor, InjectableClass type, TokenEdits edits)
    {
        var declaration = constructor.Declaration;
        var end = declaration.TypeParameterList?.Span.End ?? declaration.Identifier.Span.End;
        edits.Insert(declaration.SyntaxTree, end, $"({constructor.TypeName(edits)} {type.Parameter})");
    }

    /// <summary>The head of a constructor that is a member, described where the class is.</summary>
    public static string Signature(Constructor constructor, InjectableClass type, TokenEdits edits) =>
        $"{Comment(constructor, type)}{(type.Symbol.IsAbstract ? "protected" : "public")} {constructor.Declaration.Identifier.Text}({constructor.TypeName(edits)} {type.Parameter})";

    private static string Comment(Constructor constructor, InjectableClass type)
    {
        var declaration = constructor.Declaration;
        if (!declaration.GetLeadingTrivia().Any(trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia))) return "";
        var line = Layout.LineBreak(declaration) + Layout.Indentation(declaration) + Layout.IndentationUnit(declaration);
        var name = declaration.Identifier.Text + declaration.TypeParameterList?.ToString().Replace('<', '{').Replace('>', '}');
        return $"/// <summary>Initializes a new instance of the <see cref=\"{name}\"/> class.</summary>{line}{ParameterComment.Of(type.Parameter, ParameterComment.Configuration)}{line}";
    }
}
