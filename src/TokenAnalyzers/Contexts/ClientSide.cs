namespace TokenAnalyzers.Contexts;

/// <summary>Programs that users have on their own machines: whatever they read there, the user can read too.</summary>
internal static class ClientSide
{
    private static readonly string[] Assemblies =
    [
        "Microsoft.AspNetCore.Components.WebAssembly",
        "Microsoft.Maui",
        "Microsoft.Maui.Controls",
        "Mono.Android",
        "Microsoft.iOS",
        "Xamarin.Forms.Core",
        "UnityEngine",
        "UnityEngine.CoreModule",
    ];

    // Some desktop programs are handed out, and some are for the people of one company.
    private static readonly string[] DesktopAssemblies = ["PresentationFramework", "System.Windows.Forms", "Avalonia.Controls", "Microsoft.WinUI"];

    /// <summary>Only servers reference it. The server that hosts a browser program references the browser's assemblies too.</summary>
    private const string Server = "Microsoft.AspNetCore.Hosting";

    /// <summary>Whether the program of a compilation runs on its users' machines.</summary>
    public static bool Runs(Compilation compilation) => References(compilation, Assemblies);

    /// <summary>Whether a compilation is a desktop program, which its users have if it is shipped to them.</summary>
    public static bool IsDesktop(Compilation compilation) => References(compilation, DesktopAssemblies);

    private static bool References(Compilation compilation, string[] assemblies)
    {
        var names = compilation.ReferencedAssemblyNames.Select(reference => reference.Name).ToArray();
        return Array.Exists(assemblies, names.Contains) && !names.Contains(Server);
    }
}
