namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>Calls after which code does not go on. Each row is a pair of sources that differ in one thing; see <see cref="GuardedSource"/>.</summary>
public sealed class NonReturningCallsTests
{
    public static TheoryData<string> Pairs =>
    [
        // Marked calls and the end of the process
        """if (env.IsProduction()) { ⟨Environment.Exit(1);¦Console.WriteLine(1);⟩ } Use("TOKEN");""",
        """if (env.IsProduction()) { ⟨Environment.FailFast("");¦Console.WriteLine(1);⟩ } Use("TOKEN");""",
        """if (env.IsProduction()) Stop(); Use("TOKEN"); ⟨[DoesNotReturn]¦⟩ static void Stop() => System.Diagnostics.Process.GetCurrentProcess().Kill();""",
        """Require(⟨!¦⟩env.IsProduction()); Use("TOKEN"); static void Require([DoesNotReturnIf(false)] bool condition) { if (!condition) throw new InvalidOperationException(); }""",
        """Refuse(env.IsProduction()); Use("TOKEN"); static void Refuse(⟨[DoesNotReturnIf(true)] ¦⟩bool condition) { }""",
        """⟨System.Diagnostics.Trace.Assert(!env.IsProduction()); if (env.IsProduction()) return "";¦System.Diagnostics.Debug.Assert(!env.IsProduction());⟩ Use("TOKEN");""",

        // Methods that throw
        """Check(); Use("TOKEN"); void Check() { if (env.Is⟨Production¦Staging⟩()) throw new Exception(); }""",
        """ArgumentOutOfRangeException.ThrowIf⟨Equal¦NotEqual⟩(env.EnvironmentName, "Production"); Use("TOKEN");""",
        """Check(env); Use("TOKEN"); ⟨¦[System.Diagnostics.Conditional("DEBUG")] ⟩static void Check(IHostEnvironment env) { if (env.IsProduction()) throw new Exception(); }""",
        """_ = Check(); Use("TOKEN"); ⟨int¦IEnumerable<int>⟩ Check() { if (env.IsProduction()) throw new Exception(); ⟨return 1;¦yield return 1;⟩ }""",
        """Check(); Use("TOKEN"); void Check() { ⟨¦try { ⟩if (env.IsProduction()) throw new Exception();⟨¦ } catch (Exception) { Use(1); }⟩ }""",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(GuardedSource.Method(pair));
}
