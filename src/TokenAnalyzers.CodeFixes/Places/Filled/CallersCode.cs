using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokenAnalyzers.CodeFixes.Edits;

namespace TokenAnalyzers.CodeFixes.Places.Filled;

/// <summary>The code that uses a library and sets its options, which can't be seen from there: <c>services.AddGitHub(options =&gt; options.Token = ...)</c>.</summary>
internal sealed record CallersCode : IFiller
{
    public static readonly CallersCode Unseen = new();

    public string? Section => null;

    public bool CanCheck(MemberPath path) => false;

    public void Check(MemberPath path, string message, TokenEdits edits)
    {
    }

    /// <summary>Whether a name of a public type of a library stands where others set its objects: in <c>Action&lt;T&gt;</c>, or in <c>IOptions&lt;T&gt;</c> and its relatives.</summary>
    public static bool Sets(SyntaxNode name, INamedTypeSymbol type, SemanticModel model) =>
        name.Parent is TypeArgumentListSyntax { Parent: GenericNameSyntax { Identifier.ValueText: "Action" or "IOptions" or "IOptionsMonitor" or "IOptionsSnapshot" } generic }
        && Visibility.IsOutside(type, model.Compilation)
        && model.GetSymbolInfo(generic).Symbol is INamedTypeSymbol { TypeArguments.Length: 1 } given && given.ContainingNamespace.ToDisplayString() is "System" or "Microsoft.Extensions.Options";
}
