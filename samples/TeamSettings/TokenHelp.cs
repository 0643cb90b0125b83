namespace TeamSettings;

/// <summary>Shows what a token looks like.</summary>
internal static class TokenHelp
{
#pragma warning disable TKN1002 // Made up for this text and never issued; it has to look like a whole one.
    public static string Example => "dbtc_nIyaa47N35SViIVoGDip1P6Qtt8hDtZJKitnAoA-1iTWF5DT92";
#pragma warning restore TKN1002
}
