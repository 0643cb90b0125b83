using System.Globalization;
using System.Text;

namespace TokenAnalyzers.Build.Reports;

/// <summary>
/// Writes what has to be set after a fix: each value that fixed code reads, with the commands that set it, and each finding that is still there, with the
/// reason. There is no value in it; commands have "&lt;value&gt;" in its place.
/// </summary>
/// <param name="values">The values in their order.</param>
/// <param name="findings">The findings that are left, silent ones too.</param>
/// <param name="root">The folder that paths start from.</param>
internal sealed class KeyList(IReadOnlyList<RequiredValue> values, IReadOnlyList<SarifResult> findings, string root)
{
    private const string Value = "\"<value>\"";
    private const string Docs = "https://github.com/tokenanalyzers/tokenanalyzers/blob/main/docs/";

    private IEnumerable<SarifResult> Left => findings.Where(finding => finding.Suppression is null && RuleRatings.Of(finding.Rule) is not null);

    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty => values.Count == 0 && !Left.Any();

    /// <summary>The list for a person.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        text.Append(values.Count == 0 ? "No value has to be set.\n" : "Values to set, each wherever its programs run:\n");
        foreach (var value in values)
        {
            text.Append($"\n{value.Name}{(value.Credential is null ? "" : $" ({value.Credential})")}\n");
            foreach (var place in value.Places) Line("read at", PlaceOf(place), text);
            foreach (var program in value.Programs) Line("needed by", PathOf(program.Path), text);
            foreach (var (where, command) in CommandsOf(value)) Line(where, command, text);
        }

        var left = Left.ToArray();
        if (left.Length > 0) text.Append("\nNot fixed:\n\n");
        foreach (var finding in left)
        {
            var limit = FixLimits.Of(finding);
            text.Append($"{PlaceOf(finding.Place)} {finding.Rule}\n");
            Line("why", limit.Reason, text);
            Line("see", Docs + limit.Page, text);
        }

        return text.ToString();
    }

    /// <summary>The same for programs.</summary>
    public string Json() => JsonText.Of(new JsonMembers
    {
        {
            "values",
            values.Select(value => new JsonMembers
            {
                { "name", value.Name },
                { "from", value.IsVariable ? "environment" : "configuration" },
                { "credential", value.Credential },
                { "readAt", value.Places.Select(PlaceOf) },
                { "neededBy", value.Programs.Select(program => PathOf(program.Path)) },
                { "environmentVariable", value.Variable },
                { "keyVaultName", value.VaultName },
                { "gitHubSecret", value.GitHubName },
                { "commands", CommandsOf(value).Select(command => new JsonMembers { { "where", command.Where }, { "command", command.Line } }) },
            })
        },
        {
            "notFixed",
            Left.Select(finding => new JsonMembers
            {
                { "rule", finding.Rule },
                { "at", PlaceOf(finding.Place) },
                { "why", FixLimits.Of(finding).Reason },
                { "see", Docs + FixLimits.Of(finding).Page },
            })
        },
    });

    private IEnumerable<(string Where, string Line)> CommandsOf(RequiredValue value)
    {
        foreach (var program in value.IsVariable ? [] : value.Programs)
        {
            var project = $"--project \"{PathOf(program.Path)}\"";
            if (!program.HasUserSecrets) yield return ("on your machine", $"dotnet user-secrets init {project}");
            yield return ("on your machine", $"dotnet user-secrets set \"{value.Name}\" {Value} {project}");
        }

        yield return ("environment", $"export {value.Variable}={Value}");
        yield return ("Key Vault", $"az keyvault secret set --vault-name \"<vault>\" --name \"{value.VaultName}\" --value {Value}");
        yield return ("GitHub", $"gh secret set {value.GitHubName} --body {Value}");
        yield return ("in a workflow", $"env: {{ {value.Variable}: \"${{{{ secrets.{value.GitHubName} }}}}\" }}");
    }

    private string PlaceOf(SarifPlace place) => $"{PathOf(place.File)}:{place.StartLine.ToString(CultureInfo.InvariantCulture)}";

    private string PathOf(string file) => SarifReport.PathFrom(root, file);

    private static void Line(string title, string said, StringBuilder text)
    {
        const int Width = 17;
        text.Append("  ").Append(title.PadRight(Width)).Append(said).Append('\n');
    }
}
