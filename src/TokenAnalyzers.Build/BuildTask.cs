using Microsoft.Build.Framework;

namespace TokenAnalyzers.Build;

/// <summary>A task of the targets: what MSBuild gives it, and how it speaks.</summary>
public abstract class BuildTask : ITask
{
    /// <summary>What runs the task; null where nothing listens.</summary>
    public IBuildEngine? BuildEngine { get; set; }

    /// <summary>An object of the host; none of the tasks has one.</summary>
    public ITaskHost? HostObject { get; set; }

    /// <summary>Does the work.</summary>
    /// <returns>Whether the build can go on.</returns>
    public abstract bool Execute();

    /// <summary>Says something that a build prints unless it is asked to be quiet.</summary>
    private protected void Say(string message) => BuildEngine?.LogMessageEvent(new(message, helpKeyword: "", GetType().Name, MessageImportance.High));

    /// <summary>Warns of a project.</summary>
    private protected void Warn(string project, string message) =>
        BuildEngine?.LogWarningEvent(new("", "", project, 0, 0, 0, 0, message, helpKeyword: "", GetType().Name));

    /// <summary>Fails the build at a place.</summary>
    /// <param name="code">The code of the error; empty if it has none.</param>
    /// <param name="file">The file.</param>
    /// <param name="span">Its first line and column and its last ones, counted from 1; zeros for the whole file.</param>
    /// <param name="message">What is wrong.</param>
    private protected void Fail(string code, string file, (int Line, int Column, int EndLine, int EndColumn) span, string message) =>
        BuildEngine?.LogErrorEvent(
            new("", code, file, span.Line, span.Column, span.EndLine, span.EndColumn, message, helpKeyword: "", GetType().Name));
}
