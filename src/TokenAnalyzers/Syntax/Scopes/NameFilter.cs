using System.Runtime.CompilerServices;
using TokenAnalyzers.Formats.Characters;

namespace TokenAnalyzers.Syntax.Scopes;

/// <summary>
/// A prefilter for the names in one file, a Bloom filter: no false negatives, some false positives. The text is read once, and only after something
/// was found whose context depends on other files.
/// </summary>
internal sealed class NameFilter
{
    // With a bit for each eight characters of text, some one in five is set.
    private const int CharactersPerBit = 8;
    private const int FewestBits = 512;
    private const uint HashStart = 2166136261;
    private const uint HashFactor = 16777619;

    private static readonly ConditionalWeakTable<SyntaxTree, NameFilter> Known = new();

    private readonly ulong[] _bits;

    private NameFilter(SourceText text)
    {
        var size = FewestBits;
        while (size < text.Length / CharactersPerBit) size *= 2;
        _bits = new ulong[size / 64];
        var buffer = new char[Math.Min(text.Length, 16 * 1024)];
        var hash = HashStart;
        for (var start = 0; start < text.Length; start += buffer.Length)
        {
            var length = Math.Min(buffer.Length, text.Length - start);
            text.CopyTo(start, buffer, 0, length);
            for (var i = 0; i < length; i++)
            {
                if (IsLetter(buffer[i])) hash = (hash ^ buffer[i]) * HashFactor;
                else if (hash != HashStart)
                {
                    Add(hash);
                    hash = HashStart;
                }
            }
        }

        if (hash != HashStart) Add(hash);
    }

    /// <summary>The files of a compilation that may have a name.</summary>
    public static IEnumerable<SyntaxTree> FilesWith(string name, Compilation compilation, CancellationToken cancellationToken)
    {
        var hash = HashStart;
        foreach (var letter in name)
        {
            // Names with other letters are left to whoever looks closer.
            if (!IsLetter(letter)) return compilation.SyntaxTrees;
            hash = (hash ^ letter) * HashFactor;
        }

        return compilation.SyntaxTrees.Where(tree => Known.GetValue(tree, file => new(file.GetText(cancellationToken))).Has(hash));
    }

    private static bool IsLetter(char character) =>
        (uint)((character | 0x20) - 'a') <= 'z' - 'a' || (uint)(character - '0') <= 9 || character == '_';

    private void Add(uint hash) => _bits[Word(hash)] |= 1UL << (int)(hash & 63);

    private bool Has(uint hash) => (_bits[Word(hash)] & (1UL << (int)(hash & 63))) != 0;

    // The low bits choose the bit, others the word.
    private uint Word(uint hash) => (hash >> 6) & (uint)(_bits.Length - 1);
}

/// <summary>Every place of a name in a compilation, found by its text: no symbol is looked up.</summary>
internal static class NamePlaces
{
    /// <summary>The places in code, in the order of the files.</summary>
    /// <param name="name">The name.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IEnumerable<SimpleNameSyntax> Of(string name, Compilation compilation, CancellationToken cancellationToken) =>
        NameFilter.FilesWith(name, compilation, cancellationToken).SelectMany(tree => In(tree, name, cancellationToken));

    private static IEnumerable<SimpleNameSyntax> In(SyntaxTree tree, string name, CancellationToken cancellationToken)
    {
        foreach (var at in In(tree.GetText(cancellationToken).ToString(), name))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var token = tree.GetRoot(cancellationToken).FindToken(at);
            if (token.ValueText == name && token.Parent is SimpleNameSyntax place) yield return place;
        }
    }

    /// <summary>Where a text has a name, in comments and strings too. Letters beyond ASCII around it are left to whoever looks closer.</summary>
    public static IEnumerable<int> In(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !Alphabet.Word.Contains(text[at - 1])) && (end == text.Length || !Alphabet.Word.Contains(text[end]))) yield return at;
        }
    }
}
