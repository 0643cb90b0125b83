using System.Diagnostics;

namespace TokenAnalyzers;

/// <summary>
/// Says that a method or property tells the environment that the program runs in: code guarded by it runs there only.
/// </summary>
/// <example>
/// <code>
/// [EnvironmentGuard("Development", "Staging")]
/// public static bool IsTryout => Settings.Ring &lt; 2;
///
/// if (Deployment.IsTryout)
/// {
///     // development code
/// }
/// </code>
/// </example>
/// <param name="environments">
/// The names of one or more environments, such as "Production". The method or property is true in each of them and false in
/// all others.
/// </param>
/// <remarks>It belongs on what returns <see cref="bool"/>; elsewhere it says nothing.</remarks>
[Conditional(Annotation.Symbol)]
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, Inherited = false)]
public sealed class EnvironmentGuardAttribute(params string[] environments) : Attribute
{
    /// <summary>The environments in which the method or property is true.</summary>
    public IReadOnlyList<string> Environments { get; } = environments;
}
