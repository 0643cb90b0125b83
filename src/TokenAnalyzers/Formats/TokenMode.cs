namespace TokenAnalyzers.Formats;

/// <summary>Which of a provider's environments accepts a token.</summary>
internal enum TokenMode
{
    /// <summary>The form does not tell.</summary>
    Any,

    /// <summary>The provider's production environment.</summary>
    Live,

    /// <summary>The provider's sandbox or test mode.</summary>
    Test,
}
