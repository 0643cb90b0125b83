namespace TokenAnalyzers.Syntax.Calls;

/// <summary>
/// The parameter that an argument is given to, by the symbol of its call alone. The operation of an argument says the same, but
/// it is made together with all operations of the member around it.
/// </summary>
internal static class ArgumentParameter
{
    /// <returns>Null where the call has no symbol, or the argument no parameter.</returns>
    public static IParameterSymbol? Of(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellationToken)
    {
        if (argument.Parent is not BaseArgumentListSyntax { Parent: { } call } list) return null;
        var parameters = model.GetSymbolInfo(call, cancellationToken).Symbol switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol indexer => indexer.Parameters,
            _ => ImmutableArray<IParameterSymbol>.Empty,
        };
        if (argument.NameColon is { } named) return parameters.FirstOrDefault(parameter => parameter.Name == named.Name.Identifier.ValueText);
        var index = list.Arguments.IndexOf(argument);
        return index < parameters.Length ? parameters[index] : parameters.LastOrDefault() is { IsParams: true } rest ? rest : null;
    }
}
