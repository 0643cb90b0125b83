using System.Buffers.Text;
using System.Globalization;

namespace TokenAnalyzers.Benchmarks;

/// <summary>Writes controllers that compile and hold made-up tokens, no two alike.</summary>
internal static class SourceWithTokens
{
    private const string Usings = "using System;\nusing System.Net.Http;\nusing Microsoft.AspNetCore.Mvc;\n\n";

    /// <summary>The sources of a project.</summary>
    public static IEnumerable<string> Write(Spread spread, int count)
    {
        var seeds = Enumerable.Range(1, count);
        return spread switch
        {
            Spread.Files => seeds.Select(seed => Usings + Class(seed, Method(seed))),
            Spread.Classes => [Usings + string.Concat(seeds.Select(seed => Class(seed, Method(seed))))],
            Spread.Methods => [Usings + Class(0, string.Concat(seeds.Select(Method)))],
            _ => [Usings + Class(0, $"    public void Send(HttpClient client)\n    {{\n{string.Concat(seeds.Select(Statement))}    }}\n")],
        };
    }

    private static string Class(int number, string members) =>
        string.Create(CultureInfo.InvariantCulture, $"public class Job{number}Controller : ControllerBase\n{{\n{members}}}\n\n");

    private static string Method(int seed) =>
        string.Create(CultureInfo.InvariantCulture, $"    public string Token{seed}() => \"{Token(seed)}\";\n\n");

    private static string Statement(int seed) => $"        client.DefaultRequestHeaders.Add(\"Authorization\", \"Token {Token(seed)}\");\n";

    private static string Token(int seed)
    {
        var bytes = new byte[37];
        new Random(seed).NextBytes(bytes);
        return "dbtu_" + Base64Url.EncodeToString(bytes.AsSpan(0, 5)) + Base64Url.EncodeToString(bytes.AsSpan(5));
    }
}

/// <summary>How the tokens of a project are spread over its code.</summary>
public enum Spread
{
    /// <summary>A file with one class for each token.</summary>
    Files,

    /// <summary>One file with one class for each token.</summary>
    Classes,

    /// <summary>One class with one method for each token.</summary>
    Methods,

    /// <summary>One method with one statement for each token, each inside of a longer text.</summary>
    Statements,
}
