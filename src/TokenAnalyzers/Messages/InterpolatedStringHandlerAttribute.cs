namespace System.Runtime.CompilerServices;

/// <summary>The compiler asks for it where an interpolated string is more than a string; .NET Standard 2.0 does not have it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;
