namespace TokenAnalyzers.CodeFixes.Access;

/// <summary>One that static members have, and need no object for.</summary>
internal interface IAccessAnywhere : IAccess;
