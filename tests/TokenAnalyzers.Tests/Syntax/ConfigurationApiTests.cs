using Microsoft.CodeAnalysis;
using TokenAnalyzers.Syntax;

namespace TokenAnalyzers.Tests.Syntax;

/// <summary>The members that read configuration, and members of the same names that do not.</summary>
public sealed class ConfigurationApiTests
{
    [Theory]
    [InlineData("[|System.Environment.GetEnvironmentVariable(\"A\")|]", "variable")]
    [InlineData("[|configuration[\"A\"]|]", "key")]
    [InlineData("[|manager[\"A\"]|]", "key")]
    [InlineData("[|configuration.GetValue<string>(\"A\")|]", "key")]
    [InlineData("[|new System.Collections.Specialized.NameValueCollection()[\"A\"]|]", "name")]
    public void These_read_a_value(string read, string parameter) => Assert.Equal(parameter, RowOf(read)?.Parameter);

    [Theory]
    [InlineData("[|Own.GetEnvironmentVariable(\"A\")|]")]
    [InlineData("[|new Own()[\"A\"]|]")]
    [InlineData("[|configuration.GetSection(\"A\")|]")]
    [InlineData("[|System.Environment.ExpandEnvironmentVariables(\"A\")|]")]
    public void These_do_not(string call) => Assert.Null(RowOf(call));

    [Theory]
    [InlineData("[|configuration|].ToString()", true, false)]
    [InlineData("[|section|].ToString()", true, true)]
    [InlineData("[|manager|].ToString()", true, false)]
    [InlineData("[|own|].ToString()", false, false)]
    public void A_section_is_a_configuration_with_relative_keys(string use, bool isConfiguration, bool isSection)
    {
        var type = ((IParameterSymbol)Symbol(use)).Type;
        Assert.Equal((isConfiguration, isSection), (ConfigurationApi.IsConfigurationOrSection(type), ConfigurationApi.IsSection(type)));
    }

    private static ReadMember? RowOf(string read) => ConfigurationApi.ReadsOfValue.FirstOrDefault(row => row.Is(Symbol(read)));

    private static ISymbol Symbol(string expression) => SyntaxSource.Parse(
        $$"""
        using Microsoft.Extensions.Configuration;

        class Own
        {
            public string this[string key] => key;
            public static string GetEnvironmentVariable(string variable) => variable;
        }

        class C
        {
            object? M(IConfiguration configuration, IConfigurationSection section, ConfigurationManager manager, Own own) => {{expression}};
        }
        """).Symbol;
}
