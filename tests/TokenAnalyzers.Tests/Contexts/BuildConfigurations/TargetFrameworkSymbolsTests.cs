using TokenAnalyzers.Contexts.BuildConfigurations;

namespace TokenAnalyzers.Tests.Contexts.BuildConfigurations;

/// <summary>Which symbols the .NET SDK defines for a target framework.</summary>
public sealed class TargetFrameworkSymbolsTests
{
    [Theory]
    [InlineData("net8.0", "NET NET8_0 NET8_0_OR_GREATER NET6_0_OR_GREATER NETCOREAPP NETCOREAPP3_1_OR_GREATER")]
    [InlineData("net10.0", "NET NET10_0 NET8_0_OR_GREATER NET10_0_OR_GREATER")]
    [InlineData("net8.0-windows10.0.19041.0", "NET8_0 WINDOWS WINDOWS10_0_19041_0_OR_GREATER WINDOWS7_0_OR_GREATER")]
    [InlineData("net9.0-android", "NET9_0 ANDROID")]
    [InlineData("net472", "NETFRAMEWORK NET472 NET472_OR_GREATER NET45_OR_GREATER NET20_OR_GREATER")]
    [InlineData("net48", "NETFRAMEWORK NET48 NET472_OR_GREATER")]
    [InlineData("netstandard2.0", "NETSTANDARD NETSTANDARD2_0 NETSTANDARD1_3_OR_GREATER")]
    [InlineData("netcoreapp3.1", "NETCOREAPP NETCOREAPP3_1 NETCOREAPP2_1_OR_GREATER")]
    public void A_framework_defines(string framework, string symbols) =>
        Assert.All(symbols.Split(' '), symbol => Assert.True(TargetFrameworkSymbols.Defines(framework, symbol), symbol));

    [Theory]
    [InlineData("net8.0", "NET9_0 NET9_0_OR_GREATER NET6_0 NETFRAMEWORK NET48 NET48_OR_GREATER NETSTANDARD NETSTANDARD2_0 WINDOWS")]
    [InlineData("net8.0-windows", "ANDROID WINDOWS10_0_19041_0_OR_GREATER")]
    [InlineData("net472", "NET NET48 NET48_OR_GREATER NET5_0_OR_GREATER NETCOREAPP NETSTANDARD")]
    [InlineData("netstandard2.0", "NET NETSTANDARD2_1 NETSTANDARD2_1_OR_GREATER NETFRAMEWORK NETCOREAPP")]
    [InlineData("netcoreapp3.1", "NET NET5_0_OR_GREATER NETFRAMEWORK")]
    public void A_framework_does_not_define(string framework, string symbols) =>
        Assert.All(symbols.Split(' '), symbol => Assert.False(TargetFrameworkSymbols.Defines(framework, symbol), symbol));

    [Theory]
    [InlineData("DEBUG NETWORK NET_LEGACY NET8 NETFRAMEWORK_ONLY NETCOREAPP_OR_GREATER WINDOWS_PHONE _OR_GREATER")]
    public void Other_symbols_are_about_something_else(string symbols) =>
        Assert.All(symbols.Split(' '), symbol => Assert.False(TargetFrameworkSymbols.IsOne(symbol), symbol));
}
