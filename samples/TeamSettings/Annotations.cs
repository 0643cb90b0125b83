namespace TokenAnalyzers;

/// <summary>Marks code that never runs in production. The analyzers know it by its name; the package TokenAnalyzers.Annotations has it too.</summary>
[AttributeUsage(AttributeTargets.All)]
internal sealed class DevelopmentCodeAttribute : Attribute;
