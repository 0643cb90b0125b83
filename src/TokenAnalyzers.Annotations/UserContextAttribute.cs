using System.Diagnostics;

namespace TokenAnalyzers;

/// <summary>
/// Says that code acts for the person who uses it, as a command line does, or calls what answers only to that person. A
/// personal token is the right kind there, in production too, and a service token is the wrong one. Neither belongs in source.
/// </summary>
/// <remarks>
/// The nearest word counts: a member's before its type's, a type's before its assembly's. Derived types and overriding
/// members don't inherit it: they are other code.
/// </remarks>
[Conditional(Annotation.Symbol)]
[AttributeUsage(Annotation.Code, Inherited = false)]
public sealed class UserContextAttribute : Attribute;
