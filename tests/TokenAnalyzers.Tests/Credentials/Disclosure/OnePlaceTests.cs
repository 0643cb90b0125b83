using System.Text.RegularExpressions;
using TokenAnalyzers.Tests.Verification;

namespace TokenAnalyzers.Tests.Credentials.Disclosure;

/// <summary>
/// What outputs are made of is made in one place each. The compiler refuses a text of a source there; this holds the list of the places that could
/// call what is not so.
/// </summary>
public sealed partial class OnePlaceTests
{
    [Theory]
    [InlineData(@"(?<!Disclosed)Diagnostic\.Create\(", "DisclosedDiagnostic.cs")]
    [InlineData(@"CodeAction\.Create\(", "DisclosedAction.cs")]
    [InlineData(@"new ReplacementKey\(")]
    [InlineData(@": JudgedName\b", "DisclosedName.cs")]
    [InlineData(@"new DiagnosticDescriptor\(")]
    [InlineData(
        @"TableText\.Of\(",
        "AuthenticationHeaders.cs", "CredentialDescription.cs", "DisclosedName.cs", "FixLimit.cs", "FixProperties.cs", "NounPhrase.cs", "OptionProblems.cs",
        "OptionTable.cs", "ProjectContext.cs", "TeamFormatReader.cs", "TokenFormat.cs")]
    [InlineData(
        @"NounPhrase\.Of\(",
        "CredentialDescription.cs", "CredentialNames.cs", "FixProperties.cs", "PersonalKey.cs", "ServiceTokenUse.cs", "TokenFormat.cs", "UserRequest.cs")]
    public void Outputs_are_made_in_one_place(string call, params string[] files) =>
        Assert.Equal(files, Sources().Where(file => Regex.IsMatch(File.ReadAllText(file), call)).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    // An exception may reach a log: AD0001 shows its message.
    [Fact]
    public void Exceptions_are_made_of_literals()
    {
        var messages = Sources().SelectMany(file => ThrownMessage().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value));
        Assert.Equal(
            ["$\"{error!.Message} at {error.Position}.\"", "$\"{format.Id} has neither a prefix, nor a long run, nor a literal at a fixed place.\""],
            messages.Where(message => !message.StartsWith('"')).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"));

    [GeneratedRegex(@"throw new \w+\((.*?)\)[;,)]")]
    private static partial Regex ThrownMessage();
}
