namespace TokenAnalyzers.Contexts;

/// <summary>Where code runs.</summary>
internal enum Stage
{
    Production,
    Development,
}
