// Names, ids and addresses of resources at cloud providers.
using System;

static class AzureSetup
{
    public const string KeyVaultUrl = "https://kv-shop-prod-01.vault.azure.net/";
    public const string KeyIdentifier = "https://kv-shop-prod-01.vault.azure.net/keys/data-protection/5e0ff1a2b3c44d5e8f90a1b2c3d4e5f6";
    public const string SecretIdentifier = "https://kv-shop-prod-01.vault.azure.net/secrets/sql-password/5e0ff1a2b3c44d5e8f90a1b2c3d4e5f6";
    public const string SecretName = "sql-password-2024";
    public const string ManagedIdentityClientId = "c9f2f0c8-0a36-4b1c-9d7e-3a1e2b0f1c4d";
    public const string ServiceBusQueue = "orders-created-v2";
    public const string EventGridTopicKeySetting = "EventGrid:TopicKey1";
    public const string StorageContainer = "$web";
    public const string SasPermissions = "racwdl";
    public const string BlobTier = "Cool";
    public const string CosmosContainerKey = "/tenantId";
    public const string PartitionKeyPath = "/customer/id2";
    public const string FunctionKeyName = "default_2024";
    public const string FunctionRoute = "orders/{id:guid}/items/{sku:regex(^[A-Z]{{3}}-\\d{{5}}$)}";
    public const string Schedule = "0 */5 * * * *";
    public const string SearchIndex = "products-index-v12";
    public const string ContentSafetyResource = "Microsoft.CognitiveServices/accounts@2024-10-01";
    public const string RoleDefinition = "/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c";
    public const string AccessToken = "https://database.windows.net//.default";
    public const string AppConfigKey = "Shop:Settings:Sentinel2";
    public const string StorageAccountKeyVariable = "AZURE_STORAGE_ACCOUNT_KEY_1";
    public const string AccountName = "shopstprodweu001";
    public const string ImdsUrl = "http://169.254.169.254/metadata/identity/oauth2/token?api-version=2018-02-01";
    public const string ApiVersion = "2023-11-03";
    public const string CorrelationHeader = "x-ms-client-request-id";
    public const string ContinuationToken = "2!136!MDAwMDU4IWRpcjEvZmlsZTEudHh0ITAwMDAyOCE5OTk5LTEyLTMxVDIzOjU5OjU5Ljk5OTk5OTlaIQ--";
    public const string LeaseId = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";
    public const string ImageReference = "Canonical:0001-com-ubuntu-server-jammy:22_04-lts-gen2:latest";
    public const string VmSize = "Standard_D4ds_v5";
    public const string AdminSshKeyPath = "~/.ssh/id_ed25519.pub";
    public const string SubnetId = "/subscriptions/3f2504e0-4f89-41d3-9a0c-0305e82c3301/resourceGroups/rg-shop/providers/Microsoft.Network/virtualNetworks/vnet1/subnets/app1";
}

static class AmazonSetup
{
    public const string Region = "eu-central-1";
    public const string RoleArn = "arn:aws:iam::123456789012:role/shop-deploy-role-2";
    public const string KmsKeyArn = "arn:aws:kms:eu-central-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab";
    public const string KmsKeyId = "1234abcd-12ab-34cd-56ef-1234567890ab";
    public const string KmsAlias = "alias/shop-prod-2024";
    public const string SecretId = "prod/shop/db2";
    public const string SecretArn = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/shop/db2-A1b2C3";
    public const string PoolId = "eu-central-1_aB3dE5fGh";
    public const string IdentityPoolId = "eu-central-1:8f1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9";
    public const string CognitoClientId = "5tq8s1l4b2o9v6n3m7k0j1h2g3";
    public const string CloudFrontKeyPairId = "K2JCJMDEHXQW5F";
    public const string HostedZoneId = "Z2FDTNDATAQYW2";
    public const string Bucket = "shop-artifacts-123456789012-eu-central-1";
    public const string ObjectKey = "uploads/2024/07/31/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.parquet";
    public const string AccessKeyPattern = "(?<![A-Z0-9])(AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])";
    public const string TableKey = "PK#USER#{0}";
    public const string SecurityGroup = "sg-0a1b2c3d4e5f67890";
    public const string Ami = "ami-0abcdef1234567890";
    public const string Subnet = "subnet-0bb1c79de3EXAMPLE";
    public const string ParameterPath = "/shop/prod/db/password2";
    public const string SignedHeaders = "host;x-amz-content-sha256;x-amz-date;x-amz-security-token";
    public const string UnsignedPayload = "UNSIGNED-PAYLOAD";
    public const string StreamingPayload = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";
    public const string CanonicalScope = "20240731/eu-central-1/s3/aws4_request";
}
