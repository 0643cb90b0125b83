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

/// <summary>A parameter more for constructors, and the argument for it in every call.</summary>
internal sealed class AddedParameter
{
    private readonly InjectableClass _root;
    private readonly Dictionary<Constructor, InjectableClass> _constructors = [];
    private readonly ConstructorCall[] _calls;

    /// <param name="root">The class.</param>
    /// <param name="needed">Its constructors that get the parameter.</param>
    /// <param name="calls">All calls of constructors of the class, and of the ones that derive from it.</param>
    public AddedParameter(InjectableClass root, IEnumerable<Constructor> needed, ConstructorCall[] calls)
    {
        _root = root;
        var open = new Queue<(Constructor, InjectableClass)>(needed.Select(constructor => (constructor, root)));
        while (open.Count > 0)
        {
            var (constructor, type) = open.Dequeue();
            if (_constructors.ContainsKey(constructor)) continue;
            _constructors.Add(constructor, type);
            foreach (var call in calls.Where(call => call.Called == constructor && call.Caller is { Configuration: null }))
                open.Enqueue((call.Caller!, call.CallerClass!));
        }

        _calls = Array.FindAll(calls, call => _constructors.ContainsKey(call.Called));
    }

    /// <summary>The constructors that get the parameter.</summary>
    public IReadOnlyDictionary<Constructor, InjectableClass> Constructors => _constructors;

    /// <summary>Whether all code that makes objects has the configuration.</summary>
    public bool IsComplete => _calls.All(call => call.Caller is { } caller ? IsWritable(caller) : call.Configuration is not null);

    /// <summary>Whether code of the solution makes objects.</summary>
    public bool IsCalled => Array.Exists(_calls, call => call.Creation is not null);

    /// <summary>Adds parameters and arguments. A constructor of the class itself that is not written yet is left to the caller.</summary>
    public void Write(TokenEdits edits)
    {
        foreach (var pair in _constructors)
        {
            if (pair.Key.Parameters is not null) pair.Key.AddParameter(pair.Value.Parameter, edits);
            else if (pair.Value != _root) NewConstructor.Add(pair.Key, pair.Value, edits);
        }

        foreach (var call in _calls) Pass(call, edits);
    }

    private void Pass(ConstructorCall call, TokenEdits edits)
    {
        var parameter = _constructors[call.Called].Parameter;
        var index = call.Called.Parameters is { } list ? Parameters.NewIndex(list) : 0;
        if (call.Creation is { } creation)
        {
            var types = new TypeNames(call.Code!.Model, call.Code.Position, edits);
            Arguments.Add(creation, index, parameter, call.Configuration!.Source(types, edits), edits);
        }
        else if (call.Caller!.Parameters is not null || call.CallerClass!.PrefersPrimary)
        {
            call.Caller.Pass(index, parameter, call.Caller.Configuration ?? call.CallerClass!.Parameter, edits);
        }
    }

    /// <summary>
    /// Whether a constructor can pass the configuration on: parameters of a class need the base class in the same part, a
    /// member that is not written yet needs braces around it.
    /// </summary>
    private bool IsWritable(Constructor constructor) => constructor.Parameters is not null
        ? constructor.Member is not null || constructor.Declaration.BaseList is not null
        : _constructors[constructor].PrefersPrimary || constructor.Declaration.OpenBraceToken.Span.Length > 0;
}
