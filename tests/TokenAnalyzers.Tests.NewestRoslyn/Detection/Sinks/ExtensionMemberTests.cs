using System.Globalization;
using TokenAnalyzers.Rules;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Detection.Sinks;

/// <summary>Sinks that a library declares in an extension block, which only a new compiler knows: a use names the class around the block.</summary>
public sealed class ExtensionMemberTests
{
    private const string Library = """
        namespace RestSharp
        {
            public class RestClient;
            public static class RestClientExtensions
            {
                extension(RestClient client)
                {
                    public RestClient AddDefaultHeader(string name, string value) => client;
                }
            }
        }

        namespace IdentityModel.Client
        {
            public static class AuthorizationHeaderExtensions
            {
                extension(System.Net.Http.HttpClient client)
                {
                    public void SetBearerToken(string token) { }
                }
            }
        }
        """;

    [Theory]
    [InlineData("new RestSharp.RestClient().AddDefaultHeader(\"Authorization\", \"Bearer KEY\");", "the header 'Authorization'")]
    [InlineData("RestSharp.RestClientExtensions.AddDefaultHeader(new RestSharp.RestClient(), \"Authorization\", \"Bearer KEY\");", "the header 'Authorization'")]
    [InlineData("client.SetBearerToken(\"KEY\");", "AuthorizationHeaderExtensions.SetBearerToken")]
    public async Task A_member_of_an_extension_block_takes_its_secret(string use, string taker)
    {
        var source =
            $"using IdentityModel.Client; using RestSharp; class C {{ void M(System.Net.Http.HttpClient client) {{ {SinkSource.Fill(use)} }} }}\n{Library}";
        var diagnostic = Assert.Single(await Diagnostics.OfAsync(source, new HardCodedCredentialAnalyzer()));
        Assert.Equal(
            $"Hard-coded access token in production code (no environment guard), given to {taker}; read it from configuration instead",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }
}
