using System.Globalization;
using System.Text;

namespace TokenAnalyzers.Benchmarks;

/// <summary>Writes C# that compiles, reads like an application's and holds no token.</summary>
internal static class GeneratedSource
{
    private static readonly string[] Nouns =
        ["Order", "Customer", "Invoice", "Token", "Session", "Secret", "Report", "Device", "Webhook", "Tenant", "Schedule", "Product"];

    private static readonly string[] Verbs = ["Load", "Send", "Parse", "Update", "Refresh", "Authorize", "Validate", "Render", "Publish", "Cancel"];

    private static readonly string[] Values =
    [
        "https://api.example.com/v2/orders?limit=100&sort=created", "application/json; charset=utf-8", "Authorization", "Bearer",
        "The service did not answer in time. Try again later.", "yyyy-MM-ddTHH:mm:ssK", "SELECT Id, Name FROM Customers WHERE Region = @region ORDER BY Name",
        "Server=localhost;Database=shop;Trusted_Connection=True", "btn btn-primary btn-sm", "sk-SK", "^[a-z0-9_-]{3,16}$",
        "{\\\"id\\\": 1, \\\"name\\\": \\\"first\\\"}",
        "Microsoft.Extensions.Logging.Abstractions", "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "C:\\\\Program Files\\\\Common Files", "",
    ];

    /// <summary>One file.</summary>
    /// <param name="seed">The same seed gives the same text, and different seeds declare different types.</param>
    /// <param name="length">The fewest characters; the file ends with the method that reaches them.</param>
    public static string Write(int seed, int length)
    {
        var random = new Random(seed);
        var text = new StringBuilder("using System;\nusing System.Collections.Generic;\nusing System.Threading.Tasks;\n\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"namespace Shop.Module{seed};\n\n/// <summary>Keeps what the module knows.</summary>\npublic sealed class Service{seed}\n{{\n");
        text.Append("    private readonly Dictionary<string, string> _entries = new(StringComparer.Ordinal);\n");
        for (var index = 0; text.Length < length; index++) AppendMethod(text, random, index);
        return text.Append("}\n").ToString();
    }

    private static void AppendMethod(StringBuilder text, Random random, int index)
    {
        var noun = Pick(random, Nouns);
        var name = Pick(random, Verbs) + noun + index.ToString(CultureInfo.InvariantCulture);
        text.Append(CultureInfo.InvariantCulture, $$"""

                /// <summary>Asks for the {{noun}} and keeps the answer until {{random.Next(1, 60)}} minutes have passed.</summary>
                public async Task<string> {{name}}Async(string name, int attempts = {{random.Next(1, 9)}})
                {
                    // A first answer may be old, so it is asked for again.
                    for (var attempt = 0; attempt < attempts; attempt++)
                    {
                        if (_entries.TryGetValue(name + "{{Pick(random, Values)}}", out var found)) return found;
                        await Task.Delay(TimeSpan.FromMilliseconds({{random.Next(10, 5000)}} * attempt));
                    }

                    _entries["{{Pick(random, Values)}}"] = $"{name}: {attempts} of {{noun}}";
                    throw new InvalidOperationException("{{Pick(random, Values)}}");
                }

            """);
    }

    private static string Pick(Random random, string[] choices) => choices[random.Next(choices.Length)];
}
