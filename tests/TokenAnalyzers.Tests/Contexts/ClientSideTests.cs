using Microsoft.CodeAnalysis.CSharp;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Contexts;

/// <summary>Programs that users have on their own machines are known by what they reference.</summary>
public sealed class ClientSideTests
{
    [Theory]
    [InlineData("Microsoft.AspNetCore.Components.WebAssembly", true, false)]
    [InlineData("Microsoft.Maui.Controls", true, false)]
    [InlineData("UnityEngine.CoreModule", true, false)]
    [InlineData("PresentationFramework", false, true)]
    [InlineData("Avalonia.Controls", false, true)]
    [InlineData("Microsoft.AspNetCore.Components", false, false)]
    [InlineData("microsoft.maui", false, false)]
    public void A_reference_tells(string assembly, bool runsAtUsers, bool isDesktop) => Assert.Equal((runsAtUsers, isDesktop), Of(assembly));

    [Theory]
    [InlineData("Microsoft.AspNetCore.Components.WebAssembly")]
    [InlineData("System.Windows.Forms")]
    public void The_server_that_hosts_it_references_the_same(string assembly) => Assert.Equal((false, false), Of(assembly, "Microsoft.AspNetCore.Hosting"));

    private static (bool RunsAtUsers, bool IsDesktop) Of(params string[] assemblies)
    {
        var compilation = CSharpCompilation.Create("Program", references: assemblies.Select(References.EmptyAssembly));
        return (ClientSide.Runs(compilation), ClientSide.IsDesktop(compilation));
    }
}
