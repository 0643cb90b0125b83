using System.Reflection;
using System.Text.RegularExpressions;
using TokenAnalyzers.Tests.Formats.Catalogue;

namespace TokenAnalyzers.Tests.Contexts.Idioms;

/// <summary>
/// One idiom of public code: the text after <c>### id | project kind | note</c> in a file of this folder. It is the body of a method and, after <c>---</c>,
/// members; or a whole file, if it starts with a namespace or a directive. <c>«D:guard»</c> stands for a token in development and <c>«P:leak»</c> for one that
/// production reaches; the word after the colon is the kind of reason.
/// </summary>
/// <param name="Id">Its name.</param>
/// <param name="Kind">The kind of project that it is in.</param>
/// <param name="Text">The code with its marks.</param>
internal sealed partial record IdiomCase(string Id, string Kind, string Text)
{
    /// <summary>All cases, in the order of the files.</summary>
    public static IReadOnlyList<IdiomCase> All { get; } = [.. ReadAll()];

    /// <summary>The marks in their order, such as "D:guard".</summary>
    public IReadOnlyList<string> Marks => [.. Mark().Matches(Text).Select(mark => mark.Groups["mark"].Value)];

    /// <summary>The path of its file.</summary>
    public string Path => $"/{Kind}/{Id}.cs";

    /// <summary>The code with a token in the place of each mark.</summary>
    public string Source(string parameters)
    {
        var token = Tokens.Of("dbt-user-token");
        var text = Mark().Replace(Text, token);
        if (text.StartsWith("namespace", StringComparison.Ordinal) || text.StartsWith('#')) return text;
        var parts = text.Split("\n---\n");
        return $$"""
            namespace Case_{{Id}};
            public partial class Case({{parameters}})
            {
                public async Task Run({{parameters}})
                {
                    await Task.Yield();
                    {{parts[0]}}
                }
                {{(parts.Length > 1 ? parts[1] : "")}}
                private readonly IConfiguration _configuration = configuration;
                {{(parameters.Contains("env,", StringComparison.Ordinal) ? "private readonly IWebHostEnvironment _env = env;" : "")}}
            }
            """;
    }

    private static IEnumerable<IdiomCase> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Idioms/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            foreach (var part in reader.ReadToEnd().Split("### ", StringSplitOptions.RemoveEmptyEntries))
            {
                var end = part.IndexOf('\n', StringComparison.Ordinal);
                var head = part[..end].Split('|', StringSplitOptions.TrimEntries);
                yield return new(head[0], head[1], part[(end + 1)..].TrimEnd());
            }
        }
    }

    [GeneratedRegex("«(?<mark>[A-Z]:[a-z]+)»")]
    private static partial Regex Mark();
}
