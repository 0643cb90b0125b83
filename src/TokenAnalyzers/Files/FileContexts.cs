using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.Files;

/// <summary>
/// Says where a secret in a configuration file is used and for whom. Each source is asked in turn, the nearest first, and the
/// first answer counts.
/// </summary>
internal sealed class FileContexts
{
    private static readonly StageAnswer Sandbox = new(Stage.Development, $"it opens the provider's sandbox only");

    private readonly FileKind _kind;
    private readonly IReadOnlyDictionary<string, Stage> _ownNames;
    private readonly StageAnswer? _beforeKeys;
    private readonly StageAnswer _behindKeys;
    private readonly ActorAnswer? _actor;

    /// <param name="path">The path of the file.</param>
    /// <param name="secrets">What it holds.</param>
    /// <param name="options">The options of the file.</param>
    /// <param name="compilation">The code that it is given with.</param>
    /// <param name="project">The options of the project.</param>
    public FileContexts(string path, FileSecrets secrets, TokenOptions options, Compilation compilation, AnalyzerConfigOptions project)
    {
        _kind = secrets.Kind;
        var environments = EnvironmentNames.Of(options);
        _ownNames = environments.OfOptions;
        var names = new FileNames(path, ProjectContext.FolderOf(project), _ownNames);
        _beforeKeys = OfOptions(path, options) ?? (_kind.IsFixed ? OfKind : null) ?? (_kind.NamesEnvironment ? names.OfEnvironment(environments) : null);
        _behindKeys = names.OfName() ?? OfWorkspace(secrets.Workspace) ?? names.OfFolders() ?? (_kind.IsOfProject ? ProjectContext.StageOf(compilation, project) : null) ?? OfKind;
        _actor = FileContext.ActorOf(options) ?? (_kind.UserReason is { } reason ? new(Actor.User, reason) : _kind.IsOfProject ? ProjectContext.ActorOf(project) : null);
    }

    private StageAnswer OfKind => new(_kind.Stage, _kind.Reason);

    public CodeContext Of(FileSecret secret)
    {
        var stage = secret.Match?.Format.Mode == TokenMode.Test ? Sandbox : _beforeKeys ?? OfKeys(secret) ?? _behindKeys;
        return new(stage.Stage, stage.Reason, IsUnguarded: false, _actor?.Actor ?? Actor.Service, _actor?.Reason);
    }

    // A pattern that names the file is nearer than what is said of all files.
    private static StageAnswer? OfOptions(string path, TokenOptions options)
    {
        if (options.ProductionFiles.Any(pattern => FilePattern.Matches(pattern, path))) return new(Stage.Production, $"{OptionTable.ProductionFiles.Shown} says so");
        if (options.DevelopmentFiles.Any(pattern => FilePattern.Matches(pattern, path))) return new(Stage.Development, $"{OptionTable.DevelopmentFiles.Shown} says so");
        return FileContext.StageOf(options);
    }

    private StageAnswer? OfKeys(FileSecret secret) => secret.Key?.Names().Select(key => StageWords.Answer(key, $"key", _ownNames)).FirstOrDefault(answer => answer is not null);

    private StageAnswer? OfWorkspace(string? workspace) => workspace is null ? null : StageWords.Answer(workspace, $"workspace", _ownNames);
}
