using System.Text;
using System.Text.RegularExpressions;
using TokenAnalyzers.Formats;

namespace TokenAnalyzers.Tests.Formats.Catalogue;

/// <summary>
/// Writes the page of the documentation that lists every format, and reads its last column: the form of a token as a regular expression, which is
/// written by hand, apart from the catalogue.
/// </summary>
internal static partial class TokensPage
{
    private const string Introduction = """
        # Tokens that TokenAnalyzers knows

        Every row is one form of token. **Id** names it in [options](options.md). **Starts with** is what its issuer shows of it, or how many characters it has. **Owner** says for whom it
        acts: a *personal* token acts as the person who made it, a *service* token as an account, an application or a workload; *unknown* means that
        the provider gives both the same form. **Confirmed by** is what tells a token from a text that looks like one:

        - *prefix*: the characters it starts with, and its length and alphabet;
        - *structure*: its parts, where there is no prefix;
        - *entropy*: its characters are as mixed as random ones are, and make no words;
        - *checksum*: the issuer put a checksum into it (*required*: without one that holds it is not reported);
        - *decoding*: it decodes to what its issuer puts into it;
        - *context*: its provider is named near by;
        - *name*: no name before it says that it is the half of a pair that everyone may see, such as a site key.

        **Configuration** is the key that the fix reads in production, and **Variable** the environment variable for code without a configuration. Both hold the
        credential named in **Use instead**, or a token of the same kind where nothing is named. A personal token that is right where it stands keeps its
        kind: it is read from `<Provider>:PersonalAccessToken`, or from the variable that the provider's own tools read. Rows that are *known, never reported* are meant to be seen by anyone.

        **Mode** says which of the provider's environments takes the token, where its form tells: *live*, or *test* for a sandbox. A test token in production code is
        [TKN2003](rules/TKN2003.md).

        **Form** states the format once more, as a regular expression for other tools. It is written by hand, and tests compare it with the catalogue. All else
        on this page is written from the catalogue; see the end of the page.
        """;

    private const string End = """

        ---
        To write this page anew, run the tests with the environment variable `UPDATE_DOCS` set to `1`. Each form stays as it is; that of a new row is empty until
        someone writes it.

        """;

    // A pipe inside of a cell is escaped.
    private const string PipeInCell = "\\|";

    /// <param name="formats">The catalogue.</param>
    /// <param name="forms">The forms, as <see cref="Forms"/> reads them.</param>
    public static string Write(IEnumerable<TokenFormat> formats, IReadOnlyDictionary<string, string> forms)
    {
        var page = new StringBuilder(Introduction).Append('\n');
        foreach (var provider in formats.GroupBy(format => format.Provider)
                .OrderBy(group => group.Key == "Generic")
                .ThenBy(group => group.Key, StringComparer.OrdinalIgnoreCase))
        {
            page.Append("\n## ").Append(provider.Key == "Generic" ? "No single provider" : provider.Key).Append("\n\n");
            page.Append(
                "| Token | Id | Starts with | Owner | Mode | Configuration | Variable | Use instead | Confirmed by | Form |\n"
                    + "|---|---|---|---|---|---|---|---|---|---|\n");
            foreach (var format in provider) page.Append(Row(format, forms.GetValueOrDefault(format.Id))).Append('\n');
        }

        return page.Append(End).ToString().ReplaceLineEndings("\n");
    }

    /// <summary>The forms of a page, by the ids of their formats; a row that has none yet is left out.</summary>
    public static Dictionary<string, string> Forms(string page) => page.Split('\n')
        .Select(line => RowWithForm().Match(line))
        .Where(row => row.Success)
        .ToDictionary(row => row.Groups["id"].Value, row => row.Groups["form"].Value.Replace(PipeInCell, "|", StringComparison.Ordinal));

    private static string Row(TokenFormat format, string? form)
    {
        string[] cells =
        [
            format.Name,
            $"`{format.Id}`",
            Start(format),
            format.Owner.ToString().ToLowerInvariant(),
            format.Mode == TokenMode.Any ? "" : format.Mode.ToString().ToLowerInvariant(),
            $"`{format.ConfigurationKey}`",
            $"`{format.EnvironmentVariable}`",
            format.ServiceCredential ?? "",
            format.IsPublishable ? "known, never reported" : Confirmation(format),
            form is null ? "" : $"`{form}`",
        ];
        return $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", PipeInCell, StringComparison.Ordinal)))} |";
    }

    private static string Start(TokenFormat format) => format.Prefix.Length > 0 ? $"`{format.Prefix}`" : $"{Lengths(format)} characters";

    private static string Lengths(TokenFormat format)
    {
        var shortest = format.Pattern.Sequences.Min(sequence => sequence.Elements.Sum(element => element.Minimum));
        var longest = format.Pattern.Sequences.Max(sequence => sequence.Elements.Sum(element => element.Maximum));
        return shortest == longest ? $"{shortest}" : $"{shortest} to {longest}";
    }

    private static string Confirmation(TokenFormat format)
    {
        var by = new List<string> { format.Prefix.Length > 0 ? "prefix" : "structure" };
        if (format.MinimumEntropy > 0) by.Add("entropy");
        if (format.Checksum is not null) by.Add(format.RequiresChecksum ? "checksum (required)" : "checksum");
        if (format.Decoder is not null) by.Add("decoding");
        if (format.RequiresContext) by.Add("context");
        if (format.PublicName is not null) by.Add("name");
        return string.Join(", ", by);
    }

    // The second cell is the id and the last one the form.
    [GeneratedRegex("""^\| .+? \| `(?<id>[a-z0-9-]+)` \| .* \| `(?<form>.+)` \|$""")]
    private static partial Regex RowWithForm();
}
