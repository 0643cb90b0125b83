using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TokenAnalyzers.Contexts;
using TokenAnalyzers.Contexts.Environments;
using TokenAnalyzers.Formats;
using TokenAnalyzers.Options;

namespace TokenAnalyzers.ConfigurationFiles;

/// <summary>
/// Says where a secret in a configuration file is used and for whom. Each source is asked in turn, the nearest first, and the
/// first answer counts.
/// </summary>
internal sealed class ConfigurationFileContext
{
    private static readonly StageEvidence Sandbox = new(Stage.Development, $"it opens the provider's sandbox only");

    private readonly ConfigurationFileKind _kind;
    private readonly IReadOnlyDictionary<string, Stage> _ownNames;
    private readonly StageEvidence? _beforeKeys;
    private readonly StageEvidence _behindKeys;
    private readonly ActorEvidence? _actor;

    /// <param name="path">The path of the file.</param>
    /// <param name="secrets">What it holds.</param>
    /// <param name="options">The options of the file.</param>
    /// <param name="compilation">The code that it is given with.</param>
    /// <param name="project">The options of the project.</param>
    public ConfigurationFileContext(string path, ConfigurationSecrets secrets, TokenOptions options, Compilation compilation, AnalyzerConfigOptions project)
    {
        _kind = secrets.Kind;
        var environments = EnvironmentNames.Of(options);
        _ownNames = environments.OfOptions;
        var names = new ConfigurationFileNames(path, ProjectContext.FolderOf(project), _ownNames);
        _beforeKeys = OfOptions(path, options) ?? (_kind.IsFixed ? OfKind : null) ?? (_kind.NamesEnvironment ? names.OfEnvironment(environments) : null);
        _behindKeys = names.OfName() ?? OfWorkspace(secrets.Workspace) ?? names.OfFolders() ?? (_kind.IsOfProject ? ProjectContext.StageOf(compilation, project) : null) ?? OfKind;
        _actor = SourceFileContext.ActorOf(options) ?? (_kind.UserReason is { } reason ? new(Actor.User, reason) : _kind.IsOfProject ? ProjectContext.ActorOf(project) : null);
    }

    private StageEvidence OfKind => new(_kind.Stage, _kind.Reason);

    public CodeContext Of(ConfigurationSecret secret)
    {
        var stage = secret.Match?.Format.Mode == TokenMode.Test ? Sandbox : _beforeKeys ?? OfKeys(secret) ?? _behindKeys;
        return new(stage.Stage, stage.Reason, IsUnguarded: false, _actor?.Actor ?? Actor.Service, _actor?.Reason);
    }

    // A pattern that names the file is nearer than what is said of all files.
    private static StageEvidence? OfOptions(string path, TokenOptions options)
    {
        if (options.ProductionFiles.Any(pattern => FilePattern.Matches(pattern, path))) return new(Stage.Production, $"{OptionTable.ProductionFiles.Shown} says so");
        if (options.DevelopmentFiles.Any(pattern => FilePattern.Matches(pattern, path))) return new(Stage.Development, $"{OptionTable.DevelopmentFiles.Shown} says so");
        return SourceFileContext.StageOf(options);
    }

    private StageEvidence? OfKeys(ConfigurationSecret secret) => secret.Key?.Names().Select(key => StageWords.Answer(key, $"key", _ownNames)).FirstOrDefault(answer => answer is not null);

    private StageEvidence? OfWorkspace(string? workspace) => workspace is null ? null : StageWords.Answer(workspace, $"workspace", _ownNames);
}
