namespace TokenAnalyzers.Build;

/// <summary>Says of the projects of a build which use the package, by what NuGet wrote for them when it restored them.</summary>
/// <param name="project">The path of a project that does.</param>
/// <param name="extensions">The folder where NuGet wrote for it.</param>
internal sealed class PackageUse(string project, string extensions)
{
    private const string Targets = "TokenAnalyzers.targets";

    private readonly IReadOnlyList<string> _folder = PathNames.Of(Path.GetDirectoryName(project) ?? "");
    private readonly bool _isOfNuGet = IsImported(project, extensions);

    /// <summary>Whether a project uses the package. Where that cannot be known, it does.</summary>
    public bool By(string other) => !_isOfNuGet || ExtensionsOf(other) is not { } folder || IsImported(other, folder);

    private static bool IsImported(string project, string folder) =>
        QuietFiles.TextOf(Path.Combine(folder, $"{Path.GetFileName(project)}.nuget.g.targets")) is { } text
        && text.IndexOf(Targets, StringComparison.OrdinalIgnoreCase) >= 0;

    // Below the project, or in a folder of its name beside those of all others.
    private string? ExtensionsOf(string other)
    {
        var names = PathNames.Of(extensions);
        if (PathNames.Below(_folder, names) is { } own) return Path.Combine([Path.GetDirectoryName(other) ?? "", .. own]);
        var isNamed = StringComparer.OrdinalIgnoreCase.Equals(names[names.Count - 1], Path.GetFileNameWithoutExtension(project));
        return isNamed ? Path.Combine(Path.GetDirectoryName(extensions.TrimEnd('/', '\\')) ?? "", Path.GetFileNameWithoutExtension(other)) : null;
    }
}
