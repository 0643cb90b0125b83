namespace TokenAnalyzers.Tests.Contexts.Guards;

/// <summary>
/// Lambdas take the facts of the place where they are made, local functions those of their uses. Each row is a pair; see
/// <see cref="GuardedSource"/>.
/// </summary>
public sealed class InterproceduralAnalysisTests
{
    public static TheoryData<string> Pairs =>
    [
        // Lambdas
        """if (⟨¦!⟩env.IsDevelopment()) { Action use = () => Use("TOKEN"); use(); }""",
        """Action use = () => { if (⟨¦!⟩env.IsDevelopment()) Use("TOKEN"); }; use();""",
        """if (⟨¦!⟩env.IsDevelopment()) { Func<Task> use = async () => { await Task.Yield(); Use("TOKEN"); }; await use(); }""",
        """Func<Task<string>> make = async () => { if (!env.IsDevelopment()) ⟨return ""¦await Task.Yield()⟩; await Task.Yield(); return "TOKEN"; }; Use(await make());""",
        """if (⟨¦!⟩env.IsDevelopment()) await Task.WhenAll(list.Select(async item => { await Task.Yield(); Use("TOKEN"); }));""",
        """Lazy<string> lazy = new(() => env.IsDevelopment() ? "⟨TOKEN¦⟩" : "⟨¦TOKEN⟩"); Use(lazy.Value);""",
        """if (⟨¦!⟩env.IsDevelopment()) { Action use = delegate { Use("TOKEN"); }; use(); }""",
        """if (⟨¦!⟩env.IsDevelopment()) list.ForEach(item => list.ForEach(other => Use("TOKEN")));""",
        """list.ForEach(item => { if (!env.IsDevelopment()) ⟨return¦Use(1)⟩; list.ForEach(other => Use("TOKEN")); });""",
        """Func<string> make = env.IsDevelopment() ? () => "⟨TOKEN¦⟩" : () => "⟨¦TOKEN⟩"; Use(make());""",
        """var dev = env.IsDevelopment(); list.ForEach(item => { if (⟨¦!⟩dev) Use("TOKEN"); });""",
        """var dev = env.IsDevelopment(); Action use = () => { if (dev) Use("TOKEN"); }; ⟨Use(dev)¦dev = true⟩; use();""",
        """if (⟨¦!⟩env.IsDevelopment()) Use(from item in list where item == "TOKEN" select item);""",
        """Use(from item in list select ⟨env.IsDevelopment()¦flag⟩ ? "TOKEN" : item);""",
        """list.ForEach(item => { ⟨list.ForEach(other => { if (!env.IsDevelopment()) return; Use("TOKEN"); });¦list.ForEach(other => { if (!env.IsDevelopment()) return; }); Use("TOKEN");⟩ });""",

        // A function inside of a try has a graph of its own: what is thrown in it reaches none of the handlers around it.
        """using var stream = new System.IO.MemoryStream(); if (⟨¦!⟩env.IsDevelopment()) { Action use = () => Use("TOKEN"); use(); }""",
        """try { list.ForEach(item => { if (!env.IsDevelopment()) ⟨return¦Use(1)⟩; Use("TOKEN"); }); } catch (Exception) { Use(2); }""",
        """try { list.ForEach(item => { try { if (!env.IsDevelopment()) return; Use("⟨TOKEN¦⟩"); } catch (Exception) { Use("⟨¦TOKEN⟩"); } }); } finally { Use(2); }""",
        """try { if (⟨¦!⟩env.IsDevelopment()) Run(); void Run() { Use(1); Use("TOKEN"); } } finally { Use(2); }""",

        // Local functions
        """if (⟨¦!⟩env.IsDevelopment()) Run(); void Run() => Use("TOKEN");""",
        """if (env.IsDevelopment()) Run(); ⟨¦Run();⟩ void Run() { Use("TOKEN"); }""",
        """if (env.IsDevelopment()) Run(); if (env.Is⟨Staging¦Production⟩()) Run(); void Run() { Use("TOKEN"); }""",
        """if (env.IsDevelopment()) Run(); Use(⟨nameof(Run)¦(Action)Run⟩); void Run() { Use("TOKEN"); }""",
        """if (⟨¦!⟩env.IsDevelopment()) { Action run = Run; run(); } void Run() { Use("TOKEN"); }""",
        """if (⟨¦!⟩env.IsDevelopment()) A(); void A() => B(); void B() => Use("TOKEN");""",
        """if (env.IsDevelopment()) A(1); ⟨¦B(1);⟩ void A(int i) { if (i > 0) B(i - 1); } void B(int i) { A(i - 1); Use("TOKEN"); }""",
        """void Run() { if (!env.IsDevelopment()) ⟨return¦Use(1)⟩; Use("TOKEN"); } Run();""",
        """if (⟨¦!⟩env.IsDevelopment()) list.ForEach(item => { Run(); void Run() { Use("TOKEN"); } });""",
        """Outer(); void Outer() { if (⟨¦!⟩env.IsDevelopment()) Inner(); void Inner() { Action use = () => Use("TOKEN"); use(); } }""",
        """var dev = env.IsDevelopment(); Run(); void Run() { if (⟨¦!⟩dev) Use("TOKEN"); }""",
        """Run(env.⟨IsDevelopment¦IsProduction⟩()); void Run(bool dev) { if (dev) Use("TOKEN"); }""",
        """Run(dev: env.IsDevelopment(), number: 1); ⟨¦Run(1, true);⟩ void Run(int number, bool dev) { if (dev) Use("TOKEN"); }""",
        """if (IsLocal()) Use("TOKEN"); bool IsLocal() => ⟨¦!⟩env.IsDevelopment();""",
        """if (IsIn("⟨Development¦Production⟩")) Use("TOKEN"); bool IsIn(string name) => env.IsEnvironment(name);""",
        """foreach (var token in Tokens()) Use(token); IEnumerable<string> Tokens() { if (⟨¦!⟩env.IsDevelopment()) yield return "TOKEN"; }""",
        """foreach (var token in Tokens()) Use(token); IEnumerable<string> Tokens() { if (!env.IsDevelopment()) ⟨yield break¦yield return ""⟩; yield return "TOKEN"; }""",
    ];

    [Theory, MemberData(nameof(Pairs))]
    public void One_thing_decides(string pair) => GuardedSource.AssertPair(GuardedSource.Method(pair));

    [Fact]
    public void A_local_function_that_nobody_calls_is_reached_by_nobody_that_is_known() =>
        Assert.Null(GuardedSource.Answer(GuardedSource.Method("""if (env.IsDevelopment()) { } void Run() { Use("TOKEN"); Run(); }""")));
}
