using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Sources;

/// <summary>A value that code can name.</summary>
/// <param name="Symbol">The variable or member.</param>
/// <param name="Type">Its type.</param>
/// <param name="Code">The code that names it.</param>
internal sealed record ScopedValue(ISymbol Symbol, ITypeSymbol Type, CodeLocation Code)
{
    /// <summary>Its source.</summary>
    public string Text
    {
        get
        {
            var name = SyntaxFacts.GetKeywordKind(Symbol.Name) == SyntaxKind.None ? Symbol.Name : "@" + Symbol.Name;
            return Symbol is IFieldSymbol or IPropertySymbol && !Symbol.IsStatic && MemberStyle.Of(Code.Declaration!).UsesThis ? "this." + name : name;
        }
    }

    /// <summary>Whether it has its value when the code runs. A member takes a look at its class: ask for a value of the right type only.</summary>
    public bool IsSet => Symbol is not (IFieldSymbol or IPropertySymbol) || Initialization.IsBefore(Code, Symbol);

    /// <summary>Whether it is a part of the configuration, whose keys are relative.</summary>
    public bool IsSection => HoldsSection(Symbol, Type);

    /// <summary>The one expression that gives it its value; null where that can't be told.</summary>
    public ExpressionSyntax? Stored => StoredValue.Of(Symbol, CancellationToken.None);

    /// <summary>Whether the code of the solution declares it, and not a library.</summary>
    public bool IsOwn => !Symbol.DeclaringSyntaxReferences.IsEmpty;

    /// <summary>The values at a place, the nearest first: locals, parameters, fields, properties, parameters of the class.</summary>
    public static ImmutableArray<ScopedValue> In(CodeLocation code, VariablesInScope variables)
    {
        var values =
            from symbol in variables.At(code)
            let type = TypeOf(symbol)
            where type is not null && IsGiven(symbol, type) && IsUsable(symbol, code)
            orderby Rank(symbol), symbol.Locations.FirstOrDefault()?.SourceSpan.Start descending
            select new ScopedValue(symbol, type, code);
        return values.ToImmutableArray();
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol { GetMethod: not null, IsIndexer: false } property => property.Type,
        _ => null,
    };

    /// <summary>Whether a value is not declared as missing at times. For a local, the compiler knows better than its type.</summary>
    private static bool IsGiven(ISymbol symbol, ITypeSymbol type) => symbol is ILocalSymbol || type.NullableAnnotation != NullableAnnotation.Annotated;

    private static bool IsUsable(ISymbol symbol, CodeLocation code) => symbol switch
    {
        ILocalSymbol => IsReachable(symbol, code) && IsSetBefore(symbol, code),
        IParameterSymbol parameter when IsOfPrimaryConstructor(parameter) => code.Reach != Reach.Static && IsParameterOf(parameter, code),
        IParameterSymbol parameter => parameter.RefKind == RefKind.None && IsReachable(symbol, code),
        _ => symbol.IsStatic || (code.Reach is Reach.Instance or Reach.Constructor && IsMemberOf(symbol, code)),
    };

    /// <summary>Whether nothing static, and no type, is between a variable and the code.</summary>
    private static bool IsReachable(ISymbol variable, CodeLocation code)
    {
        var declaration = variable.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        return declaration is not null
            && declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>() == code.Declaration
            && (code.Boundary is null || code.Boundary.Span.Contains(declaration.Span));
    }

    /// <summary>Whether a local has its value before the code runs.</summary>
    private static bool IsSetBefore(ISymbol local, CodeLocation code)
    {
        var declaration = local.DeclaringSyntaxReferences[0].GetSyntax();
        if (declaration is not VariableDeclaratorSyntax variable) return declaration.Span.End <= code.Position || declaration is ForEachStatementSyntax;
        return variable.Span.End <= code.Position && !Initialization.IsMissing(variable.Initializer);
    }

    /// <inheritdoc cref="IsSection"/>
    public static bool HoldsSection(ISymbol symbol, ITypeSymbol type) => ConfigurationApi.IsSection(type)
        || (HostTypes.IsConfiguration(type) && StoredValue.Of(symbol, CancellationToken.None) is { } value && IsPart(value));

    private static bool IsPart(ExpressionSyntax value) =>
        value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }
            && ConfigurationApi.ReadsOfSection.Any(read => read.Name == access.Name.Identifier.ValueText);

    private static bool IsOfPrimaryConstructor(IParameterSymbol parameter) =>
        parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ParameterSyntax { Parent.Parent: TypeDeclarationSyntax };

    private static bool IsParameterOf(IParameterSymbol parameter, CodeLocation code) =>
        SymbolEqualityComparer.Default.Equals(parameter.ContainingType, code.Type) && parameter.RefKind == RefKind.None;

    /// <summary>Whether the object that the code belongs to has the member. An object of an outer class is another one.</summary>
    private static bool IsMemberOf(ISymbol member, CodeLocation code)
    {
        for (var type = code.Type; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, member.ContainingType.OriginalDefinition)) return true;
        }

        return false;
    }

    private static int Rank(ISymbol symbol) => symbol switch
    {
        ILocalSymbol => 0,
        IParameterSymbol parameter when !IsOfPrimaryConstructor(parameter) => 1,
        IFieldSymbol => 2,
        IPropertySymbol => 3,
        _ => 4,
    };
}
