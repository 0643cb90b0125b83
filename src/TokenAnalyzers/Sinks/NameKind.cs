namespace TokenAnalyzers.Sinks;

/// <summary>What kind of name stands beside a value.</summary>
internal enum NameKind
{
    /// <summary>No name: the member itself says what it takes.</summary>
    None,

    /// <summary>The name of an HTTP header: those in <see cref="AuthenticationHeaders"/> count.</summary>
    Header,

    /// <summary>The name of an environment variable: those in <see cref="SecretVariables"/> count.</summary>
    Variable,

    /// <summary>A name of any kind: those of headers count, and those whose words say secret.</summary>
    Any,
}
