namespace TokenAnalyzers.Formats.Checks;

/// <summary>
/// The checksum of GitLab's routable tokens, in both layouts: <c>prefix payload . LL CCCCCCC</c> and
/// <c>prefix payload . VV . LL CCCCCCC</c>, with LL the length of the payload and C the CRC-32 of everything before it, both
/// in base36. Source: lib/authn/token_field/generator/routable_token.rb of GitLab. Tokens without a dot have none.
/// </summary>
internal static class RoutableChecksum
{
    private const int ChecksumLength = 7;
    private const int PayloadSizeLength = 2;
    private const int VersionLength = 2;

    public static bool Holds(ReadOnlySpan<char> token)
    {
        var checksumStart = token.Length - ChecksumLength;
        var payloadEnd = token.IndexOf('.');
        if (payloadEnd < 0 || !IsTrailer(token.Length - payloadEnd)) return false;

        var payloadSize = token.Slice(checksumStart - PayloadSizeLength, PayloadSizeLength);
        return HasPayload(token.Slice(0, payloadEnd), payloadSize)
            && Digits.Spell(token.Slice(checksumStart), Crc32.Of(token.Slice(0, checksumStart)), Digits.Base36);
    }

    private static bool IsTrailer(int length) => length - 1 - PayloadSizeLength - ChecksumLength is 0 or VersionLength + 1;

    // The payload ends at the dot; before it stands the prefix, which ends in '-' or '_'.
    private static bool HasPayload(ReadOnlySpan<char> prefixAndPayload, ReadOnlySpan<char> size)
    {
        for (var start = 1; start < prefixAndPayload.Length; start++)
        {
            var isStart = prefixAndPayload[start - 1] is '-' or '_';
            if (isStart && Digits.Spell(size, (uint)(prefixAndPayload.Length - start), Digits.Base36)) return true;
        }

        return false;
    }
}
