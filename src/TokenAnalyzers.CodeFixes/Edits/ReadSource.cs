namespace TokenAnalyzers.CodeFixes.Edits;

/// <summary>The source of a read.</summary>
/// <param name="Value">The expression that gives the value, or null where there is none.</param>
/// <param name="Exception">The exception to throw then, which names what is missing; null where the value is always there.</param>
internal sealed record ReadSource(string Value, string? Exception)
{
    /// <summary>Whether the expression stands anywhere without parentheses, as a name does.</summary>
    public bool IsName { get; init; }

    /// <summary>As an expression, from C# 7 on.</summary>
    public string OrThrow => Exception is null ? Value : $"{Value} ?? throw {Exception}";

    /// <summary>The statement that throws where a variable did not get the value.</summary>
    public string Check(string variable) => $"if ({variable} == null) throw {Exception};";
}
