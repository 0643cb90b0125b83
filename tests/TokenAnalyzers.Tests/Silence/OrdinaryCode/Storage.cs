// Cryptography, and tables, columns and statements of databases.
using System.Text;

static class Crypto
{
    public const string EncryptedPassword = "Zx9Kq1uT7rV2yPwLm4sNdA==";
    public const string KeyDerivationLabel = "shop/data-protection/v2";
    public const string RsaOid = "1.2.840.113549.1.1.1";
    public const string CurveName = "secp256k1";
    public const string EcPublicKey = "04678afdb0fe5548271967f1a67130b7105cd6a828e03909a67962e0ea1f61deb649f6bc3f4cef38c4f35504e51ec112de5c384df7ba0b8d578a4c702b6bf11d5f";
    public const string PgpKeyId = "0x3AA5C34371567BD2";
    public const string PgpFingerprint = "ABAF11C65A2970B130ABE3C479BE3E4300411886";
    public const string SshPublicKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl github.com";
    public const string Salt = "9f86d081884c7d659a2feaa0c55ad015";
    public const string PasswordSalt = "Xh3kP0vQm8ZrT2yW";
    public const string TestVectorKeyDigest = "f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8";
    public const string PrimeHex = "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DDEF9519B3CD";
    public const string StrongNamePublicKey = "00240000048000009400000006020000002400005253413100040000010001007f5e";
    public const string CipherSuite = "TLS_CHACHA20_POLY1305_SHA256";
    public const string PasswordPolicy = "(?=.*[0-9])(?=.*[a-z])(?=.*[A-Z])(?=.*[^a-zA-Z0-9]).{10,64}";
    public const string CertificateThumbprint = "2B8F1B57330DBBA2D07A6C51F70EE90DDAB9AD8E";
    public const string CertSubject = "CN=shop-signing-2024, O=Shop GmbH, C=DE";
    public const string PemLabel = "ENCRYPTED PRIVATE KEY";
    public const string PemHeader = "-----BEGIN RSA PRIVATE KEY-----";
    public const string WrappedKeyAlgorithm = "http://www.w3.org/2001/04/xmlenc#kw-aes256";
    public const string Sha1OfFile = "a94a8fe5ccb19ba61c4c0873d391e987982fbbd3";
    public const string Md5 = "5d41402abc4b2a76b9719d911017c592";
    public const string Crc = "cbf43926";
    public const string BlockHash = "0x88e96d4537bea4d9c05d12549907b32561d3bf31f45aae734cdc119f13406cb6";
    public const string WalletAddress = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq";
    public const string ContractBytecode = "0x608060405234801561001057600080fd5b50600436106100365760003560e01c8063";
    public const string IpfsCid = "QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG";
    public const string Nonce = "dGhlIHNhbXBsZSBub25jZQ==";
    public static readonly byte[] Magic = [0x50, 0x4B, 0x03, 0x04];
    public static byte[] Entropy => Encoding.UTF8.GetBytes("Shop.Credentials.Entropy.v1");
    public static string Purpose => "Shop.Identity.Tokens.PasswordReset.v2";
}

static class Sql
{
    public const string TokenTable = "auth.refresh_tokens_v2";
    public const string PasswordColumn = "password_hash_sha256";
    public const string Insert = "INSERT INTO auth.refresh_tokens_v2 (token, user_id, expires_at) VALUES (@token, @userId, @expiresAt) ON CONFLICT (token) DO NOTHING";
    public const string CreateUser = "CREATE USER [{0}] WITH PASSWORD = '{1}', DEFAULT_SCHEMA = [dbo]";
    public const string ConstraintName = "PK__RefreshT__1EB4F816A1B2C3D4";
    public const string DefaultConstraint = "DF__Users__Password__4BAC3F29";
    public const string Migration = "20240731121530_AddApiKeyHashToTenant";
    public const string Collation = "SQL_Latin1_General_CP1_CI_AS";
    public const string IndexName = "IX_ApiKeys_KeyHash_TenantId1";
    public const string HashIndex = "FK_a1b2c3d4e5f60718293a4b5c6d7";
    public const string Cte = ";WITH t AS (SELECT token, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY created_at DESC) rn FROM tokens) DELETE FROM t WHERE rn > 5";
    public const string PgCrypto = "SELECT crypt($1, gen_salt('bf', 12))";
    public const string JsonQuery = "SELECT data->>'accessToken' FROM sessions WHERE data @> '{\"active\":true}'";
    public const string Snapshot = "8.0.7";
    public const string QueryTag = "TokenRepository.GetActiveAsync#L42";
    public const string ParameterPassword = "@p__linq__0";
    public const string PasswordParameter = "@password1";
}
