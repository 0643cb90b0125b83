namespace TokenAnalyzers.Contexts;

/// <summary>For whom code acts.</summary>
internal enum Actor
{
    /// <summary>For an account or a workload: a service token belongs there.</summary>
    Service,

    /// <summary>For the person who runs it: a personal token is right there.</summary>
    User,
}
