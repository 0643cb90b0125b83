using Microsoft.CodeAnalysis;
using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Places;

namespace TokenAnalyzers.CodeFixes.Access.Injection;

/// <summary>One more parameter for a class that has parameters; the class keeps what it uses of them.</summary>
internal sealed class PrimaryConstructorInjection(InjectableClass type) : IInjection
{
    public bool AddsParameter => true;

    public Reading? In(CodePlace code)
    {
        // The constructors beside a primary one call it, and can't use its parameters.
        if (code.Reach is Reach.Constructor or Reach.ConstructorArguments || !type.Constructors.IsEmpty) return null;
        var declaration = type.PrimaryConstructor!;
        var model = code.Model.Compilation.GetSemanticModel(declaration.SyntaxTree);
        var name = InjectableClass.Free("configuration", [declaration.ParameterList!], model, declaration.OpenBraceToken.Span.End);
        if (!code.Model.LookupSymbols(code.Position, name: name).IsEmpty) return null;

        return new((_, edits) =>
        {
            var types = new TypeNames(model, declaration.SpanStart, edits);
            Parameters.Add(declaration.ParameterList!, $"{types.Of(HostTypes.ConfigurationNamespace, "IConfiguration")} {name}", edits);
            return name;
        });
    }
}
