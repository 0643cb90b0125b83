using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;

namespace TokenAnalyzers.Package.Tests.Editors;

/// <summary>
/// Asks for code actions as Visual Studio and the C# extension of VS Code do: through the service of Roslyn's features that they ask, over projects that were
/// loaded from disk with the analyzers of their packages. The service has no public name, so it is reached by reflection.
/// </summary>
internal sealed class Lightbulb : IDisposable
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Assembly[] Features = [Assembly.Load("Microsoft.CodeAnalysis.Features"), Assembly.Load("Microsoft.CodeAnalysis.CSharp.Features")];
    private static readonly Type ServiceType = Features[0].GetType("Microsoft.CodeAnalysis.CodeFixes.ICodeFixService", throwOnError: true)!;

    private readonly MSBuildWorkspace _workspace;
    private readonly object _service;

    private Lightbulb(MSBuildWorkspace workspace, object service) => (_workspace, _service) = (workspace, service);

    /// <summary>What is open, as it is on disk.</summary>
    public Solution Solution => _workspace.CurrentSolution;

    /// <summary>Opens projects as an editor does.</summary>
    public static async Task<Lightbulb> OpenAsync(params string[] projects)
    {
        var host = MefHostServices.Create(MSBuildMefHostServices.DefaultAssemblies.AsEnumerable().Concat(Features).Distinct());
        var workspace = MSBuildWorkspace.Create(host);
        workspace.RegisterWorkspaceFailedHandler(failure => Assert.Fail(failure.Diagnostic.Message));
        foreach (var project in projects)
        {
            if (workspace.CurrentSolution.Projects.All(open => open.FilePath != project)) await workspace.OpenProjectAsync(project);
        }

        return new(workspace, ServiceOf(host));
    }

    /// <summary>What the lightbulb offers at a place, in the order of the menu.</summary>
    public async Task<IReadOnlyList<Offer>> AskAsync(Document document, int position, CancellationToken cancellationToken = default)
    {
        var fixes = (IAsyncEnumerable<object>)ServiceType.GetMethod("StreamFixesAsync")!
            .Invoke(_service, [document, new TextSpan(position, 0), null, cancellationToken])!;
        var offers = new List<Offer>();
        await foreach (var collection in fixes)
        {
            foreach (var fix in (IEnumerable)Get(collection, "Fixes"))
                offers.Add(new(Get(collection, "Provider").GetType().Name, (CodeAction)Get(fix, "Action"), collection));
        }

        return offers;
    }

    /// <summary>Fixes with one click all that are alike.</summary>
    /// <returns>What the projects are then.</returns>
    public static async Task<Solution> FixAllAsync(Offer offer, Document document, FixAllScope scope)
    {
        var all = Get(offer.Collection, "FixAllState");
        var state = all.GetType().GetMethods(Any)
            .Single(method => method.Name == "With" && method.GetParameters()[0].ParameterType == typeof(Document))
            .Invoke(all, [document, document.Project, scope, offer.Action.EquivalenceKey])!;
        var context = (FixAllContext)typeof(FixAllContext).GetConstructors(Any)
            .Single(constructor => constructor.GetParameters()[0].ParameterType == state.GetType())
            .Invoke([state, new Progress<CodeAnalysisProgress>(), CancellationToken.None]);
        var action = await ((FixAllProvider)Get(state, "FixAllProvider")).GetFixAsync(context);
        return await ApplyAsync(action!, document.Project.Solution);
    }

    /// <summary>What the projects are after an action.</summary>
    public static async Task<Solution> ApplyAsync(CodeAction action, Solution solution) =>
        (await action.GetOperationsAsync(solution, new Progress<CodeAnalysisProgress>(), CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    /// <summary>Empties the table in which the compiler keeps nodes that it parsed, up to 65,536, to use them again.</summary>
    public static void ForgetNodes() => Array.Clear(
        (Array)typeof(SyntaxNode).Assembly.GetType("Microsoft.CodeAnalysis.Syntax.InternalSyntax.SyntaxNodeCache", throwOnError: true)!
            .GetField("s_cache", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!);

    public void Dispose() => _workspace.Dispose();

    private static object ServiceOf(MefHostServices host)
    {
        var exports = host.GetType().GetInterfaces().Single(part => part.Name == "IMefHostExportProvider").GetMethods()
            .Single(method => method.Name == "GetExports" && method.GetGenericArguments().Length == 1)
            .MakeGenericMethod(ServiceType);
        return Get(((IEnumerable)exports.Invoke(host, null)!).Cast<object>().Single(), "Value");
    }

    /// <summary>Reads a member that has no public name.</summary>
    internal static object Get(object from, string member) =>
        from.GetType().GetProperty(member, Any)?.GetValue(from) ?? from.GetType().GetField(member, Any)?.GetValue(from)
        ?? throw new MissingMemberException(from.GetType().FullName, member);
}

/// <summary>An entry of the menu.</summary>
/// <param name="Provider">Who offers it.</param>
/// <param name="Action">What it does.</param>
/// <param name="Collection">What else its provider offers there.</param>
internal sealed record Offer(string Provider, CodeAction Action, object Collection)
{
    /// <summary>Where it is offered for all that are alike.</summary>
    public IEnumerable<string> Scopes => ((IEnumerable)Lightbulb.Get(Collection, "SupportedScopes")).Cast<FixAllScope>().Select(scope => scope.ToString());

    /// <summary>Its title, and below it those of the menu it opens.</summary>
    public IEnumerable<string> Titles => [Action.Title, .. Action.NestedActions.Select(nested => $"{Action.Title} > {nested.Title}")];
}
