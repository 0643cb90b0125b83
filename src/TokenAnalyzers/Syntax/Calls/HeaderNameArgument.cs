using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TokenAnalyzers.Syntax.Calls;

/// <summary>The name of a header, a variable or an option, as code gives it beside its value.</summary>
internal static class HeaderNameArgument
{
    /// <summary>
    /// The name: a constant, a readonly field that is set to one, the field of a list of header names, or the text inside of
    /// a key object. Null if it is not known.
    /// </summary>
    public static string? Of(IOperation? given) => given switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        IConversionOperation conversion => Of(conversion.Operand),
        IFieldReferenceOperation field => OfField(field.Field, given.SemanticModel),
        IPropertyReferenceOperation { Property: { ContainingType.Name: "HeaderNames" } property } => property.Name,

        // new HttpRequestOptionsKey<string>("ApiKey")
        IObjectCreationOperation { Arguments.Length: 1 } key => Of(key.Arguments[0].Value),
        _ => null,
    };

    private static string? OfField(IFieldSymbol field, SemanticModel? model)
    {
        // HeaderNames.Authorization and HttpRequestHeader.Authorization are called after the headers.
        if (field.ContainingType.Name is "HeaderNames" or "HttpRequestHeader") return field.Name;
        if (!field.IsReadOnly || field.DeclaringSyntaxReferences.FirstOrDefault() is not { } declaration) return null;
        var initializer = (declaration.GetSyntax() as Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax)?.Initializer;
        return initializer is not null && declaration.SyntaxTree == model?.SyntaxTree ? Of(model.GetOperation(initializer.Value)) : null;
    }
}
