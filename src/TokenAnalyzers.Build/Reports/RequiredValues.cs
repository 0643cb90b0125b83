namespace TokenAnalyzers.Build.Reports;

/// <summary>A value that fixed code reads, under one name.</summary>
/// <param name="Name">The key or the variable.</param>
/// <param name="IsVariable">Whether the environment is read, and no configuration.</param>
/// <param name="Credential">What it is; null where nothing tells it.</param>
/// <param name="Places">Where it is read.</param>
/// <param name="Programs">The programs that need it; where none is known, the projects that read it.</param>
internal sealed record RequiredValue(
    string Name, bool IsVariable, string? Credential, IReadOnlyList<SarifPlace> Places, IReadOnlyList<ReportedProject> Programs)
{
    /// <summary>The variable that gives the program its value.</summary>
    public string Variable => IsVariable ? Name : Name.Replace(":", "__");

    /// <summary>Its name in a store that knows letters, digits and hyphens: the provider of Azure Key Vault reads two of them as a colon.</summary>
    public string VaultName => IsVariable ? Name.Replace('_', '-') : Name.Replace(":", "--").Replace('_', '-').Replace('.', '-');

    /// <summary>Its name among the secrets of GitHub, which keeps names to itself that start with its own.</summary>
    public string GitHubName
    {
        get
        {
            var name = new string([.. Variable.Select(character => char.IsLetterOrDigit(character) ? char.ToUpperInvariant(character) : '_')]);
            return name.StartsWith("GITHUB_", StringComparison.Ordinal) ? "APP_" + name : name;
        }
    }
}

/// <summary>Finds the values that fixed code reads, and the programs that have to be given them.</summary>
internal static class RequiredValues
{
    /// <summary>The rule that tells them. It is no finding.</summary>
    public const string Rule = "TKN4001";

    /// <summary>The values by their names.</summary>
    public static IReadOnlyList<RequiredValue> Of(IReadOnlyList<ReportPart> parts)
    {
        var reads =
            from part in parts
            from result in part.Log.Results
            where result.Rule == Rule
            let variable = result.Property(FindingProperties.EnvironmentVariable)
            let name = variable ?? result.Property(FindingProperties.ConfigurationKey)
            where name is not null
            select (Name: name, IsVariable: variable is not null, Result: result, part.Project);
        return
        [
            .. reads.GroupBy(read => (read.Name, read.IsVariable))
                .OrderBy(same => same.Key.Name, StringComparer.Ordinal)
                .ThenBy(same => same.Key.IsVariable)
                .Select(same => new RequiredValue(
                    same.Key.Name,
                    same.Key.IsVariable,
                    same.Select(read => read.Result.Property(FindingProperties.Credential)).FirstOrDefault(credential => credential is not null),
                    PlacesOf(same.Select(read => read.Result)),
                    ProgramsOf([.. same.Select(read => read.Project)], parts))),
        ];
    }

    private static IReadOnlyList<SarifPlace> PlacesOf(IEnumerable<SarifResult> reads) =>
        [.. reads.Select(read => read.Place).Distinct().OrderBy(place => place.File, StringComparer.Ordinal).ThenBy(place => place.StartLine)];

    private static IReadOnlyList<ReportedProject> ProgramsOf(IReadOnlyList<ReportedProject> readers, IReadOnlyList<ReportPart> parts)
    {
        var paths = new HashSet<string>(readers.Select(reader => reader.Path), StringComparer.OrdinalIgnoreCase);
        ReportedProject[] programs =
        [
            .. parts.Select(part => part.Project)
                .Where(project => project.IsProgram && (paths.Contains(project.Path) || project.References.Any(paths.Contains))),
        ];
        return
        [
            .. (programs.Length > 0 ? programs : readers).GroupBy(project => project.Path, StringComparer.OrdinalIgnoreCase)
                .Select(same => same.First())
                .OrderBy(project => project.Path, StringComparer.Ordinal),
        ];
    }
}
