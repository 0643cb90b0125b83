namespace TokenAnalyzers.Formats;

/// <summary>Whose a token is.</summary>
internal enum TokenOwner
{
    /// <summary>The provider gives both kinds the same form.</summary>
    Unknown,

    /// <summary>It acts as a person and ends with that person's access.</summary>
    Personal,

    /// <summary>It acts as an account, an application or a workload.</summary>
    Service,
}
