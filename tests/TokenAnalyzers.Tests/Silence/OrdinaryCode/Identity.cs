// The set-up of sign-in with OpenID Connect, and the validation of JSON Web Tokens.
using System;
using System.Collections.Generic;
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

static class OpenIdSetup
{
    public const string MetadataAddress = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";
    public const string B2CAuthority = "https://shop01.b2clogin.com/shop01.onmicrosoft.com/B2C_1A_SignUpOrSignIn";
    public const string B2CPolicy = "B2C_1_signupsignin1";
    public const string EditProfilePolicyId = "B2C_1_edit_profile_v2";
    public const string Authority = "https://sts.windows.net/72f988bf-86f1-41af-91ab-2d7cd011db47/";
    public const string Audience = "api://shop-orders-v2";
    public const string GoogleClientId = "407408718192-u3kmk3hcbfh6f4nbcp3vnvslrh0vnpct.apps.googleusercontent.com";
    public const string OktaDomain = "https://dev-84732911.okta.com/oauth2/default";
    public const string Auth0Domain = "shop-dev-2x7q.eu.auth0.com";
    public const string CallbackPath = "/signin-oidc-azuread2";
    public const string TokenCookie = ".AspNetCore.OpenIdConnect.Nonce.CfDJ8";
    public const string CorrelationCookie = ".AspNetCore.Correlation.oidc";
    public const string AccessTokenClaim = "http://schemas.microsoft.com/identity/claims/accesstoken";
    public const string IdTokenHint = "id_token_hint";
    public const string TokenExchangeGrant = "urn:ietf:params:oauth:grant-type:token-exchange";
    public const string PkceVerifierKey = "pkce:code_verifier:v1";
    public const string ClientAssertionType = "urn:ietf:params:oauth:client-assertion-type:saml2-bearer";
    public const string RefreshTokenPurpose = "Shop.Identity.RefreshToken.v3";
    public const string TokenProviderName = "ShopDataProtectorTokenProvider2FA";
    public const string KeycloakTokenUrl = "https://sso.example.org/realms/shop2/protocol/openid-connect/token";
    public const string SecretPath = "kv/data/shop/prod/oidc-client-secret";
    public const string TenantPassword = "Enter a password for tenant {0}";
    public const string ApiScope = "api1.read api1.write offline_access";
    public const string AppRoleId = "d1c2ade8-98f8-45fd-aa4a-6d06b947c66f";
    public const string TokenLifetimePolicy = "{\"TokenLifetimePolicy\":{\"Version\":1,\"AccessTokenLifetime\":\"8:00:00\"}}";
    public const string SsoTokenName = "SSO_TOKEN_V2";
    public const string AccessTokenType = "at+jwt";
    public const string JwksUri = "https://www.googleapis.com/oauth2/v3/certs";
    public const string ApplePrivateKeyPath = "AuthKey_2X9R4HXF34.p8";
    public const string AppleKeyId = "2X9R4HXF34";
    public const string AppleTeamId = "A1B2C3D4E5";
    public const string GitHubClientId = "Iv1.8a61f9b3a7aba766";
    public const string FacebookAppId = "1098765432109876";
    public const string TwitterConsumerKeyName = "Authentication:Twitter:ConsumerAPIKey";
    public static readonly string[] TokenScopes = ["https://storage.azure.com/.default", "User.Read", "Mail.Send.Shared", "openid"];

    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddAuthentication("Bearer2").AddCookie("Cookies", cookie =>
        {
            cookie.Cookie.Name = "__Host-shop.session.v2";
            cookie.LoginPath = "/account/login2fa";
            cookie.ReturnUrlParameter = "returnUrl";
        });
        services.AddHttpClient("token-client-v2", client => client.BaseAddress = new Uri("https://sso.example.org/realms/shop2/"));
        services.AddAntiforgery(options =>
        {
            options.HeaderName = "X-XSRF-TOKEN";
            options.FormFieldName = "__RequestVerificationToken2";
            options.Cookie.Name = "XSRF-TOKEN-V2";
        });
        services.AddDataProtection().SetApplicationName2("shop-web-2024");
        services.AddSession(session => session.Cookie.Name = ".Shop.Session.ab12cd");
    }

    private static object SetApplicationName2(this object builder, string name) => builder.ToString() + name;
}

static class JwtValidation
{
    public const string Algorithm = "RS256";
    public const string HmacUri = "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256";
    public const string EncryptionAlgorithm = "A128CBC-HS256";
    public const string KeyWrapAlgorithm = "RSA-OAEP-256";
    public const string SigningKeyId = "sig-2024-07-rsa2048";
    public const string TokenTypeClaim = "typ";
    public const string JwtRegisteredClaim = "jti";
    public const string PublicJwk = "{\"kty\":\"RSA\",\"e\":\"AQAB\",\"kid\":\"nOo3ZDrODXEK1jKWhXslHR_KXEg\",\"n\":\"oaLLT9hkcSj2tGfZsjbu7Xz1Krs0qEicXPmEsJKOBQHauZ\"}";
    public const string JwkExponent = "AQAB";
    public const string ModulusOfTest = "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMs";
    public const string X5t = "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs";
    public const string TokenUse = "token_use";
    public const string InvalidSignature = "IDX10503: Signature validation failed. Token does not have a kid.";
    public const string InvalidLifetime = "IDX10223: Lifetime validation failed. The token is expired.";
    public const string BearerChallenge = "Bearer realm=\"shop\", error=\"invalid_token\", error_description=\"The token expired at 2024-01-01\"";
    public static string Read(ClaimsPrincipal user) => user.FindFirst("http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier")?.Value ?? "anonymous0";
    public static bool IsJwt(string token) => token.StartsWith("eyJ0eXAi", StringComparison.Ordinal) || token.Split('.').Length == 3;
    public static bool IsNone(string token) => token == "eyJhbGciOiJub25lIn0";
    public static string HeaderOf(string algorithm) => algorithm switch { "HS256" => "eyJhbGciOiJIUzI1NiJ9", "HS256+typ" => "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", _ => "" };
}
