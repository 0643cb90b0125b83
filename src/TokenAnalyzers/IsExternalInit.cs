namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler use init accessors and records on netstandard2.0, which has no such type.</summary>
internal static class IsExternalInit;
