using TokenAnalyzers.CodeFixes.Edits;
using TokenAnalyzers.CodeFixes.Findings;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.CodeFixes.Sources.Injection;

/// <summary>A constructor of a class: a member, the parameters of the class, or the one that a class has where none is written.</summary>
/// <param name="declaration">The part of the class that has it, or will have it.</param>
/// <param name="member">The member; null for the other two.</param>
/// <param name="model">The model of the file.</param>
internal sealed class Constructor(TypeDeclarationSyntax declaration, ConstructorDeclarationSyntax? member, SemanticModel model)
{
    public TypeDeclarationSyntax Declaration => declaration;

    public ConstructorDeclarationSyntax? Member => member;

    public SemanticModel Model => model;

    /// <summary>Null where no constructor is written.</summary>
    public ParameterListSyntax? Parameters => member?.ParameterList ?? declaration.ParameterList;

    /// <summary>The parameter that is a configuration already; null if none is.</summary>
    public string? Configuration { get; } = (member?.ParameterList ?? declaration.ParameterList) is { } list
        ? Edits.Parameters.Configuration(list, model)
        : null;

    /// <summary>Whether it calls another constructor of its class, which sets the object up.</summary>
    public bool CallsThis => member?.Initializer?.IsKind(SyntaxKind.ThisConstructorInitializer) == true;

    /// <summary>The constructor that it calls first, of its own class or the base class; null where that is not known.</summary>
    public IMethodSymbol? Next
    {
        get
        {
            if (member?.Initializer is { } initializer) return model.GetSymbolInfo(initializer).Symbol as IMethodSymbol;
            if (member is null && BaseCall is { } call) return model.GetSymbolInfo(call).Symbol as IMethodSymbol;
            return model.GetDeclaredSymbol(declaration)?.BaseType?.InstanceConstructors
                .FirstOrDefault(constructor => constructor.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams));
        }
    }

    private PrimaryConstructorBaseTypeSyntax? BaseCall => declaration.BaseList?.Types.FirstOrDefault() as PrimaryConstructorBaseTypeSyntax;

    /// <summary>Adds a parameter where one is written already.</summary>
    public void AddParameter(string name, TokenEdits edits) => Edits.Parameters.Add(Parameters!, TypeName(edits), name, edits);

    /// <summary>Gives the configuration to the constructor that it calls.</summary>
    /// <param name="index">The index of the parameter there.</param>
    /// <param name="parameter">The name of the parameter there.</param>
    /// <param name="value">The configuration here.</param>
    /// <param name="edits">Takes the changes.</param>
    public void Pass(int index, string parameter, string value, TokenEdits edits)
    {
        if (member?.Initializer is { } initializer) Arguments.Add(initializer.ArgumentList, index, parameter, value, edits);
        else if (member is not null) edits.Insert(member.SyntaxTree, member.ParameterList.Span.End, $" : base({value})");
        else if (BaseCall is { } call) Arguments.Add(call.ArgumentList, index, parameter, value, edits);
        else edits.Insert(declaration.SyntaxTree, declaration.BaseList!.Types[0].Span.End, $"({value})");
    }

    /// <summary>The name of IConfiguration at the constructor.</summary>
    public string TypeName(TokenEdits edits) =>
        new TypeNames(model, (member ?? (SyntaxNode)declaration).SpanStart, edits).Of(ConfigurationApi.Namespace, "IConfiguration");
}

/// <summary>A call of a constructor in the solution.</summary>
/// <param name="Called">The constructor.</param>
/// <param name="Caller">The constructor that calls it first, of the same class or of one that derives from it; null for any other code.</param>
/// <param name="CallerClass">The class of <paramref name="Caller"/>.</param>
internal sealed record ConstructorCall(Constructor Called, Constructor? Caller, InjectableClass? CallerClass)
{
    /// <summary>The expression that makes an object, where it is one.</summary>
    public BaseObjectCreationExpressionSyntax? Creation { get; init; }

    /// <summary>Where that expression runs.</summary>
    public CodeLocation? Code { get; init; }

    /// <summary>How that expression reads the configuration; null where it can't.</summary>
    public ReadPlan? Configuration { get; init; }
}
