using Microsoft.CodeAnalysis.Testing;
using TokenAnalyzers.Tests.Formats;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests;

using Verify = Verify<HardCodedTokenAnalyzer, EmptyCodeFixProvider>;

public sealed class HardCodedTokenAnalyzerTests
{
    [Fact]
    public async Task A_token_in_a_string_is_reported_on_its_own_characters() =>
        await new Verify
        {
            TestCode = $$"""
                class C
                {
                    string header = "Token {|TKN1001:{{Tokens.Of("dbt-user-token")}}|}";
                }
                """,
        }.RunAsync();
}
