using TokenAnalyzers.Build.Reports;

namespace TokenAnalyzers.Tests.Build.Reports;

/// <summary>Findings as compilations tell them.</summary>
internal static class Logs
{
    /// <summary>The folder of all files; it need not be there.</summary>
    public static string Root { get; } = Path.Combine(Path.GetTempPath(), "shop");

    public static SarifRule Rule(string id) => new(id, $"Title of {id}", $"Description of {id}.", $"https://example.com/{id}", ["security"]);

    public static SarifResult Finding(
        string rule = "TKN1002",
        string file = "src/Api.cs",
        int line = 1,
        string level = "warning",
        string message = "A token",
        SarifSuppression? suppression = null,
        params (string Name, string Value)[] properties) => new(
            rule,
            level,
            message,
            new(Path.Combine(Root, file), line, 1, line, 9),
            suppression,
            properties.ToDictionary(property => property.Name, property => property.Value));

    /// <summary>A read of a key that has to be set.</summary>
    public static SarifResult Read(string key, string file = "src/Api.cs") =>
        Finding(RequiredValues.Rule, file, properties: [("configurationKey", key), ("credential", "dbt service token")]);

    public static ReportedProject Project(string path = "src/App.csproj", string framework = "net10.0", bool isProgram = true, params string[] references) =>
        new(Path.Combine(Root, path), framework, isProgram, HasUserSecrets: false, [.. references.Select(reference => Path.Combine(Root, reference))]);

    public static ReportPart Part(ReportedProject project, params SarifResult[] results) =>
        new(project, new([.. results.Select(result => result.Rule).Distinct().Select(Rule)], results, new Dictionary<string, string>()));
}
