using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace TokenAnalyzers.Tests.Secrecy;

/// <summary>
/// Whatever a program or a file holds, no output of the package shows six characters in a row of a secret in it: no message,
/// property, title, log, or text that a fix writes.
/// The environment variable TOKEN_ANALYZERS_SECRECY_INPUTS says how many programs and files are generated, and TOKEN_ANALYZERS_SECRECY_SEED which ones.
/// </summary>
public sealed class SecrecyTests
{
    private const int InputsOfBatch = 400;

    private static readonly Grammar Grammar = new(
        [.. TextRules.Rules, .. ExpressionRules.Rules, .. StatementRules.Rules, .. ProgramRules.Rules, .. FileRules.Rules],
        [.. TextRules.Leaves, .. MarkedSecrets.Kinds]);

    private static readonly HashSet<long> Known = KnownText.With(Grammar.FixedText);

    // A program takes ten times as long as a file.
    private static readonly Gen<Input> Inputs = Gen.Frequency((1, Grammar.Of("program")), (4, Grammar.Of("file"))).Select(content => new Input(content));

    private static int Count => Setting("TOKEN_ANALYZERS_SECRECY_INPUTS", 12_000);

    private static int Seed => Setting("TOKEN_ANALYZERS_SECRECY_SEED", 1);

    [Fact]
    public void No_output_shows_a_part_of_a_secret() => Check(Count / InputsOfBatch, InputsOfBatch, Disclosures.InAsync);

    [Fact]
    public void The_log_of_the_compiler_shows_no_part_of_a_secret() => Check(batches: 1, InputsOfBatch, Disclosures.InLogAsync);

    private static void Check(int batches, int inputs, Func<Batch, HashSet<long>, Task<IReadOnlyList<string>>> find)
    {
        var batch = Inputs.ArrayOf(inputs).SelectMany(_ => Gen.Elements<string>(Fix.EquivalenceKeys), (all, key) => new Batch([.. all], key));
        var config = Config.QuickThrowOnFailure
            .WithMaxTest(batches)
            .WithReplay(new Replay(new Rnd((ulong)Seed, 1), null))
            .WithParallelRunConfig(new ParallelRunConfig(Environment.ProcessorCount));
        Prop.ForAll(Arb.From(batch, large => large.Smaller()), DiscloseNothing).Check(config);

        void DiscloseNothing(Batch batch)
        {
            var disclosures = find(batch, Known).GetAwaiter().GetResult();
            if (disclosures.Count > 0) Assert.Fail(string.Join('\n', disclosures));
        }
    }

    private static int Setting(string name, int usual) =>
        int.Parse(Environment.GetEnvironmentVariable(name) ?? usual.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
