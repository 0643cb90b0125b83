using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("TokenAnalyzers.Package.Tests.RealBuilds.SharedTestFramework", "TokenAnalyzers.Package.Tests")]

namespace TokenAnalyzers.Package.Tests.RealBuilds;

/// <summary>Ends what test classes share after the last of them: xunit itself has fixtures of a class and of a collection, and none of all.</summary>
public sealed class SharedTestFramework(IMessageSink messages) : XunitTestFramework(messages)
{
    protected override ITestFrameworkExecutor CreateExecutor(AssemblyName assemblyName) => new Executor(assemblyName, SourceInformationProvider, DiagnosticMessageSink);

    private sealed class Executor(AssemblyName assembly, ISourceInformationProvider sources, IMessageSink messages)
        : XunitTestFrameworkExecutor(assembly, sources, messages)
    {
        // As in the class it extends, the end is told by a message, and nobody waits for the method.
        protected override async void RunTestCases(IEnumerable<IXunitTestCase> testCases, IMessageSink executionMessageSink, ITestFrameworkExecutionOptions executionOptions)
        {
            using var runner = new Runner(TestAssembly, testCases, DiagnosticMessageSink, executionMessageSink, executionOptions);
            await runner.RunAsync();
        }
    }

    private sealed class Runner(
        ITestAssembly assembly, IEnumerable<IXunitTestCase> cases, IMessageSink diagnostics, IMessageSink messages, ITestFrameworkExecutionOptions options)
        : XunitTestAssemblyRunner(assembly, cases, diagnostics, messages, options)
    {
        protected override async Task BeforeTestAssemblyFinishedAsync()
        {
            await Aggregator.RunAsync(SharedBuilds.EndAsync);
            await base.BeforeTestAssemblyFinishedAsync();
        }
    }
}
