using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Formats.Checks;

/// <summary>
/// Bodies typed by a finger that did not move far: one character over and over, the alphabet forwards or backwards, two
/// such rows in turn, or one piece repeated. Case makes no difference.
/// </summary>
internal static class PlaceholderRuns
{
    // A run counts if it occurs by chance in fewer than one of so many random bodies. There are six kinds of it:
    // equal, rising or falling characters, each next to each other or one apart.
    private const double RandomBodies = 2e7;
    private const int WidestStep = 2;

    // Two random neighbours are equal or next in the alphabet in 3 of 10 cases (digits) or fewer, so 4 of 5 is not chance.
    private const int FewestPairs = 19;
    private const double PlainShare = 0.8;

    private const int ShortestRepetition = 12;

    // Zero bytes are runs of 'A' in base64, and keys hold some.
    private const int ShortestWithZeroBytes = 40;

    public static bool In(ReadOnlySpan<char> body) => HasRun(body) || IsPlain(body) || IsRepetition(body);

    // Parts between separators are looked at one by one: digits make longer runs than letters do.
    private static bool HasRun(ReadOnlySpan<char> body)
    {
        for (var start = 0; start < body.Length;)
        {
            var end = start;
            while (end < body.Length && IsLetterOrDigit(body[end])) end++;
            var part = body.Slice(start, end - start);
            var steps = StepsByChance(body.Length, AlphabetSize(part));
            for (var distance = 1; distance <= WidestStep; distance++)
            {
                if (HasRun(part, distance, steps, body.Length >= ShortestWithZeroBytes)) return true;
            }

            start = end + 1;
        }

        return false;
    }

    [MethodImpl(HotPath.Optimized)]
    private static bool HasRun(ReadOnlySpan<char> part, int distance, int steps, bool mayHaveZeroBytes)
    {
        int count = 0, last = 0;
        for (var index = distance; index < part.Length; index++)
        {
            var step = Fold(part[index]) - Fold(part[index - distance]);
            var isZeroByte = mayHaveZeroBytes && step == 0 && part[index] == 'A';
            if (step is < -1 or > 1 || isZeroByte) count = 0;
            else count = step == last ? count + 1 : 1;
            last = step;
            if (count >= steps) return true;
        }

        return false;
    }

    [MethodImpl(HotPath.Optimized)]
    private static bool IsPlain(ReadOnlySpan<char> body)
    {
        int pairs = 0, plain = 0;
        for (var index = 1; index < body.Length; index++)
        {
            if (!IsLetterOrDigit(body[index]) || !IsLetterOrDigit(body[index - 1])) continue;
            pairs++;
            if (Fold(body[index]) - Fold(body[index - 1]) is >= -1 and <= 1) plain++;
        }

        return pairs >= FewestPairs && plain >= pairs * PlainShare;
    }

    [MethodImpl(HotPath.Optimized)]
    private static bool IsRepetition(ReadOnlySpan<char> body)
    {
        if (body.Length < ShortestRepetition) return false;
        for (var period = 1; period <= body.Length / 2; period++)
        {
            if (body.Slice(period).SequenceEqual(body.Slice(0, body.Length - period))) return true;
        }

        return false;
    }

    // The fewest equal steps in a row that chance does not explain.
    private static int StepsByChance(int bodyLength, int alphabetSize)
    {
        var steps = 1;
        for (double sequences = alphabetSize; sequences < bodyLength * RandomBodies; sequences *= alphabetSize) steps++;
        return steps;
    }

    // Digits, hexadecimal digits, letters, or both; of the last there are 32 at least.
    [MethodImpl(HotPath.Optimized)]
    private static int AlphabetSize(ReadOnlySpan<char> part)
    {
        bool isDecimal = true, isHexadecimal = true, isLetters = true;
        foreach (var character in part)
        {
            var isDigit = character is >= '0' and <= '9';
            isDecimal &= isDigit;
            isHexadecimal &= isDigit || Fold(character) is >= 'a' and <= 'f';
            isLetters &= !isDigit;
        }

        return isDecimal ? 10 : isHexadecimal ? 16 : isLetters ? 26 : 32;
    }

    private static int Fold(char character) => character is >= 'A' and <= 'Z' ? character | 0x20 : character;

    private static bool IsLetterOrDigit(char character) => Fold(character) is >= 'a' and <= 'z' or >= '0' and <= '9';
}
