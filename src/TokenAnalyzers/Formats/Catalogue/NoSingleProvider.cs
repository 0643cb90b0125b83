using TokenAnalyzers.Formats.Checks;

namespace TokenAnalyzers.Formats.Catalogue;

/// <summary>Formats that many providers share, such as JSON Web Tokens and private keys.</summary>
internal static class NoSingleProvider
{
    public static ImmutableArray<TokenFormat> Formats { get; } = ImmutableArray.Create<TokenFormat>(
        new("jwe", "Generic", "JSON Web Encryption token", TokenOwner.Unknown,
            "eyJ[A-Za-z0-9_=-]{15,4000}.[A-Za-z0-9_=-]{0,4000}.[A-Za-z0-9_=-]{8,4000}.[A-Za-z0-9_=-]{8,8000}.[A-Za-z0-9_=-]{8,100}")
        {
            MinimumEntropy = 3.5, Decoder = JsonWebToken.DecodeEncrypted,
            ConfigurationKey = "Jwt:Token", EnvironmentVariable = "JWT_TOKEN",
        },
        new("jws-any", "Generic", "JSON Web Signature", TokenOwner.Unknown, "eyJ[A-Za-z0-9_=-]{10,8000}.[A-Za-z0-9_=-]{0,8000}.[A-Za-z0-9_=-]{12,8000}")
        {
            IsFallback = true, MinimumEntropy = 4.0, Decoder = JsonWebToken.DecodeOpaque,
            ConfigurationKey = "Jwt:Token", EnvironmentVariable = "JWT_TOKEN",
        },
        new("jwt", "Generic", "JSON Web Token", TokenOwner.Unknown, "ey[A-Za-z0-9+/=_-]{12,2010}.ey[A-Za-z0-9+/=_-]{12,8010}.[A-Za-z0-9+/=_-]{10,2000}")
        {
            Strict = ["eyJ[A-Za-z0-9_-]{12,2000}.eyJ[A-Za-z0-9_-]{12,8000}.[A-Za-z0-9_-]{10,2000}"],
            IsFallback = true, MinimumEntropy = 3.0, Decoder = JsonWebToken.Decode,
            ConfigurationKey = "Jwt:Token", EnvironmentVariable = "JWT_TOKEN",
        },
        new("jwt-base64", "Generic", "JSON Web Token in base64", TokenOwner.Unknown, "ZXlK[A-Za-z0-9+/]{60,8000}={0,2}")
        {
            MinimumEntropy = 3.8,
            ConfigurationKey = "Jwt:Token", EnvironmentVariable = "JWT_TOKEN",
        },
        new("jwt-pretty", "Generic", "JSON Web Token with a formatted header", TokenOwner.Unknown,
            "ew[A-Za-z0-9_=-]{15,2000}.e[A-Za-z0-9_=-]{15,8000}.[A-Za-z0-9_-]{12,2000}")
        {
            MinimumEntropy = 3.0, Decoder = JsonWebToken.Decode,
            ConfigurationKey = "Jwt:Token", EnvironmentVariable = "JWT_TOKEN",
        },
        new("jwt-unsigned", "Generic", "JSON Web Token without a signature", TokenOwner.Unknown, "ey[A-Za-z0-9+/=_-]{12,2010}.ey[A-Za-z0-9+/=_-]{12,8010}.")
        {
            IsFallback = true, RequiresContext = true, MinimumEntropy = 3.0, Decoder = JsonWebToken.DecodeUnsigned,
            ConfigurationKey = "Jwt:Token", EnvironmentVariable = "JWT_TOKEN",
        },
        new("paystack-style-key", "Generic", "payment provider secret key", TokenOwner.Service, "sk_[a-z]{2,20}_[A-Za-z0-9]{40}")
        {
            IsFallback = true, MinimumEntropy = 3.0,
            ConfigurationKey = "Payments:SecretKey", EnvironmentVariable = "PAYMENTS_SECRET_KEY",
        },
        new("pem-private-key", "Generic", "PEM private key", TokenOwner.Unknown,
            "-----BEGIN [A-Z0-9 _-]{0,60}PRIVATE KEY[ A-Z]{0,6}-----[A-Za-z0-9+/=:, \\n\\r\\t\\\\-]{40,12000}")
        {
            MinimumEntropy = 3.5, Decoder = PrivateKeyBody.Decode,
            ConfigurationKey = "Certificates:PrivateKey", EnvironmentVariable = "CERTIFICATES_PRIVATE_KEY",
        },
        new("pem-private-key-base64", "Generic", "PEM private key in base64", TokenOwner.Unknown, "LS0tLS1CRUdJTi[A-Za-z0-9+/]{4,24}[A-Za-z0-9+/=]{60,8000}")
        {
            MinimumEntropy = 3.0, Decoder = EncodedPrivateKey.Decode,
            ConfigurationKey = "Certificates:PrivateKey", EnvironmentVariable = "CERTIFICATES_PRIVATE_KEY",
        },
        new("pem-private-key-header", "Generic", "PEM private key header without a body", TokenOwner.Unknown,
            "-----BEGIN [A-Z0-9 _-]{0,60}PRIVATE KEY[ A-Z]{0,6}-----")
        {
            IsFallback = true, RequiresContext = true,
            ConfigurationKey = "Certificates:PrivateKey", EnvironmentVariable = "CERTIFICATES_PRIVATE_KEY",
        },
        new("pkcs1-base64", "Generic", "PKCS#1 private key in base64", TokenOwner.Unknown, "MII[A-Za-z0-9+/]{3}IBAAK[A-Za-z0-9+/=]{100,12000}")
        {
            MinimumEntropy = 4.5,
            ConfigurationKey = "Certificates:PrivateKey", EnvironmentVariable = "CERTIFICATES_PRIVATE_KEY",
        },
        new("pkcs12-base64", "Generic", "PKCS#12 key store in base64", TokenOwner.Unknown, "MI[I-L][A-Za-z0-9+/]{2}[AQgw]IBAzCC[A-Za-z0-9+/=]{100,30000}")
        {
            MinimumEntropy = 4.5,
            ConfigurationKey = "Certificates:PrivateKey", EnvironmentVariable = "CERTIFICATES_PRIVATE_KEY",
        },
        new("pkcs8-base64", "Generic", "PKCS#8 private key in base64", TokenOwner.Unknown,
            "MII[A-Za-z0-9+/]{3}IBADANBgkqhkiG9w0BAQEFAAS[A-Za-z0-9+/=]{100,12000}")
        {
            MinimumEntropy = 4.5,
            ConfigurationKey = "Certificates:PrivateKey", EnvironmentVariable = "CERTIFICATES_PRIVATE_KEY",
        },
        new("restricted-prod-key", "Generic", "payment provider restricted key (production)", TokenOwner.Service, "rk_prod_[A-Za-z0-9]{10,99}")
        {
            Mode = TokenMode.Live, MinimumEntropy = 2.5,
            ConfigurationKey = "Payments:RestrictedKey", EnvironmentVariable = "PAYMENTS_RESTRICTED_KEY",
        },
        new("secret-prod-key", "Generic", "payment provider secret key (production)", TokenOwner.Service, "sk_prod_[A-Za-z0-9]{10,99}")
        {
            Mode = TokenMode.Live, IsFallback = true, MinimumEntropy = 2.5,
            ConfigurationKey = "Payments:SecretKey", EnvironmentVariable = "PAYMENTS_SECRET_KEY",
        },
        new("sk-48-generic", "Generic", "OpenAI-compatible secret key", TokenOwner.Unknown, "sk-[A-Za-z0-9]{32,64}")
        {
            Strict =
            [
                "sk-[A-Za-z0-9]{32}",
                "sk-[A-Za-z0-9]{48}",
            ],
            IsFallback = true, MinimumEntropy = 2.9,
            ConfigurationKey = "OpenAICompatible:ApiKey", EnvironmentVariable = "OPENAI_COMPATIBLE_API_KEY",
        },
        new("ntlm-message", "Generic", "NTLM authentication message", TokenOwner.Personal, "TlRMTVNTUAA[BCD]AAAA[A-Za-z0-9+/=_-]{28,8000}")
        {
            MinimumEntropy = 3.0,
            ConfigurationKey = "Http:ServiceCredential", EnvironmentVariable = "HTTP_SERVICE_CREDENTIAL", ServiceCredential = "Kerberos service credential",
        });
}
