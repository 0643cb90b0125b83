using System.Diagnostics;

namespace TokenAnalyzers;

/// <summary>
/// Says that code runs in production. Only service tokens belong there, and no token belongs in its source. Code is
/// production unless something says otherwise, so this is for code inside what is development: a type of a test project
/// that ships, a member of a type that is <see cref="DevelopmentCodeAttribute">development code</see>.
/// </summary>
/// <remarks>
/// The nearest word counts: a member's before its type's, a type's before its assembly's. A guard in the code itself, such
/// as <c>if (environment.IsDevelopment())</c>, comes before every attribute. Derived types and overriding members don't
/// inherit it: they are other code.
/// </remarks>
[Conditional(Annotation.Symbol)]
[AttributeUsage(Annotation.Code, Inherited = false)]
public sealed class ProductionCodeAttribute : Attribute;
