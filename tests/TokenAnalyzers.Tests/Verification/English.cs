using System.Globalization;
using System.Runtime.CompilerServices;

namespace TokenAnalyzers.Tests.Verification;

/// <summary>Tests expect messages in English, whatever the language of the machine is.</summary>
internal static class English
{
    [ModuleInitializer]
    internal static void Use() => CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
}
