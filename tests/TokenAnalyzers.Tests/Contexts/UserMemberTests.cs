using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Contexts;

/// <summary>Methods of libraries that a row of the table is about.</summary>
public sealed class UserMemberTests
{
    private static readonly UserMember OfClass = new("a new gist", "Octokit.GistsClient", "Create");
    private static readonly UserMember OfNamespace = new("a user", "Octokit", "Create");

    [Theory]
    [InlineData("namespace Octokit { class GistsClient { void Create() { } } }", true, true)]
    [InlineData("namespace Octokit { interface IGistsClient { void Create(); } }", true, true)]
    [InlineData("namespace Octokit { class IssuesClient { void Create() { } } }", false, true)]
    [InlineData("namespace Octokit.Reactive { class GistsClient { void Create() { } } }", false, false)]
    [InlineData("class GistsClient { void Create() { } }", false, false)]
    public void A_class_stands_for_its_interface_and_a_namespace_for_all_its_types(string source, bool isOfClass, bool isOfNamespace)
    {
        var method = MethodIn(source);

        Assert.Equal((isOfClass, isOfNamespace), (OfClass.Is(method), OfNamespace.Is(method)));
    }

    [Fact]
    public void Another_method_is_none() => Assert.False(OfNamespace.Is(MethodIn("namespace Octokit { class GistsClient { void Delete() { } } }")));

    [Fact]
    public void All_names_of_the_table_are_known() =>
        Assert.Equal(
            UserEndpointTable.Providers.SelectMany(provider => provider.Members).Select(member => member.Name).Distinct().Order(StringComparer.Ordinal),
            UserMembers.Names.Order(StringComparer.Ordinal));

    private static IMethodSymbol MethodIn(string source) =>
        (IMethodSymbol)CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText(source)], References.Net)
            .GetSymbolsWithName(name => name is "Create" or "Delete").Single();
}
