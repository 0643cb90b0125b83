using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace TokenAnalyzers.Tests.Secrecy;

/// <summary>
/// Whatever a program or a file holds, no output of the package shows six characters in a row of a secret in it: no message, property, title or text that a fix writes.
/// How many are generated is said by the environment variable TOKEN_ANALYZERS_SECRECY_INPUTS.
/// </summary>
public sealed class SecrecyTests
{
    private const int InputsOfBatch = 400;

    private static readonly Grammar Grammar = new(
        [.. TextRules.Rules, .. ExpressionRules.Rules, .. StatementRules.Rules, .. ProgramRules.Rules, .. FileRules.Rules],
        [.. TextRules.Leaves, .. MarkedSecrets.Kinds]);

    private static readonly HashSet<long> Known = KnownText.With(Grammar.FixedText);

    private static int Inputs => int.Parse(Environment.GetEnvironmentVariable("TOKEN_ANALYZERS_SECRECY_INPUTS") ?? "20000", CultureInfo.InvariantCulture);

    [Fact]
    public void No_output_shows_a_part_of_a_secret()
    {
        var input = Gen.Frequency((1, Grammar.Of("program")), (3, Grammar.Of("file"))).Select(content => new Input(content));
        var batch = input.ArrayOf(InputsOfBatch).SelectMany(_ => Gen.Elements<string>(Fix.EquivalenceKeys), (inputs, key) => new Batch([.. inputs], key));
        var batches = Arb.From(batch, large => large.Smaller());
        var config = Config.QuickThrowOnFailure.WithMaxTest(Inputs / InputsOfBatch).WithParallelRunConfig(new ParallelRunConfig(Environment.ProcessorCount));
        Prop.ForAll(batches, DiscloseNothing).Check(config);
    }

    private static void DiscloseNothing(Batch batch)
    {
        var disclosures = Disclosures.InAsync(batch, Known).GetAwaiter().GetResult();
        if (disclosures.Count > 0) Assert.Fail(string.Join('\n', disclosures));
    }
}
