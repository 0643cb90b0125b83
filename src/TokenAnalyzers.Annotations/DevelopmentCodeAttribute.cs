using System.Diagnostics;

namespace TokenAnalyzers;

/// <summary>
/// Says that code never runs in production, such as the data for a demonstration or a tool that only developers start. A
/// personal token is the right kind there. It still does not belong in source.
/// </summary>
/// <remarks>
/// The nearest word counts: a member's before its type's, a type's before its assembly's. A guard in the code itself, such
/// as <c>if (environment.IsProduction())</c>, comes before every attribute. Derived types and overriding members don't
/// inherit it: they are other code.
/// </remarks>
[Conditional(Annotation.Symbol)]
[AttributeUsage(Annotation.Code, Inherited = false)]
public sealed class DevelopmentCodeAttribute : Attribute;
