using System.Net.Http.Headers;
using Xunit;

namespace TeamSettings.Tests;

/// <summary>A token in a test is a suggestion: the editor shows it, and no build prints it.</summary>
public sealed class HeaderTests
{
    [Fact]
    public void The_header_has_its_scheme() =>
        Assert.StartsWith("Token ", new AuthenticationHeaderValue("Token", "dbtu_-C4ZPjyKbIXiUxOKFV-wmvjIQe_S4BJpdELrWg1d5XVdxI2kMJ").ToString(), StringComparison.Ordinal);
}
