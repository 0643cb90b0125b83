// Connection strings and addresses without a secret, or with one that is filled in later.
static class Connections
{
    public const string Trusted = "Server=(localdb)\\mssqllocaldb;Database=shop;Trusted_Connection=True;MultipleActiveResultSets=true";
    public const string Integrated = "Data Source=db1;Initial Catalog=shop;Integrated Security=SSPI";
    public const string ManagedIdentity = "Server=tcp:shop.database.windows.net,1433;Authentication=Active Directory Managed Identity;Database=shop";
    public const string Sqlite = "Data Source=shop.db;Cache=Shared";
    public const string InMemory = "DataSource=:memory:";
    public const string Postgres = "Host=localhost;Port=5432;Database=shop;Username=app";
    public const string PostgresTemplate = "Host={0};Username={1};Password={2};SSL Mode=Require";
    public const string PostgresVariable = "postgres://app:${DB_PASSWORD}@db:5432/shop";
    public const string MySqlMask = "Server=db;Uid=app;Pwd=********;";
    public const string MySqlPlaceholder = "Server=db;Uid=app;Pwd=<password>;";
    public const string Mongo = "mongodb://localhost:27017/?replicaSet=rs0";
    public const string MongoTemplate = "mongodb+srv://{0}:{1}@cluster0.mongodb.net/shop";
    public const string Redis = "localhost:6379,abortConnect=false,ssl=false";
    public const string RedisTemplate = "{0}.redis.cache.windows.net:6380,password={1},ssl=True";
    public const string Rabbit = "amqp://guest:guest@localhost:5672/";
    public const string RabbitVariable = "amqp://$(RABBIT_USER):$(RABBIT_PASSWORD)@mq:5672/";
    public const string Storage = "UseDevelopmentStorage=true";
    public const string StorageEndpoint = "https://shopstorage01.blob.core.windows.net/";
    public const string StorageTemplate = "DefaultEndpointsProtocol=https;AccountName={0};AccountKey={1}";
    public const string ServiceBus = "Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey";
    public const string ServiceBusTemplate = "Endpoint=sb://{0}/;SharedAccessKeyName={1};SharedAccessKey={2}";
    public const string EventHub = "shop-events.servicebus.windows.net";
    public const string ApplicationInsights = "InstrumentationKey=9f1b7c54-3d1e-4f6a-8f5c-2b8f0b8b7e12;IngestionEndpoint=https://westeurope-1.in.applicationinsights.azure.com/";
    public const string Odbc = "Driver={ODBC Driver 18 for SQL Server};Server=db;UID=app;PWD=?";
    public const string Jdbc = "jdbc:databricks://adb-1234567890123456.7.azuredatabricks.net:443/default;AuthMech=3;UID=token;PWD=";
    public const string Ldap = "LDAP://dc01.example.org/OU=Users,DC=example,DC=org";
    public const string Ftp = "ftp://anonymous@ftp.example.org/pub";
    public const string Smtp = "smtp://mail.example.org:587?starttls=true";
    public const string Webhook = "https://hooks.example.org/services/{team}/{channel}/{token}";
    public const string SignedUrl = "https://cdn.example.org/a.png?sv=2022-11-02&sr=b&sig={signature}";
    public const string Gateway = "https://gateway.example.org/v10?encoding=json&compress=zlib-stream";
    public const string Feed = "https://feeds.example.org/v3/index.json";
    public const string GitUrl = "https://x-access-token:$TOKEN@github.com/owner/repo.git";
    public const string SshUrl = "git@github.com:owner/repo2.git";
    public const string VaultUri = "https://kv-shop-prod-01.vault.azure.net/secrets/db-password/";
    public const string VaultReference = "@Microsoft.KeyVault(VaultName=kv-shop-prod-01;SecretName=db-password)";
    public const string OpReference = "op://Production/shop-db/password";
    public const string Cosmos = "AccountEndpoint=https://shop.documents.azure.com:443/";
    public const string Kafka = "broker1:9092,broker2:9092,broker3:9092";
    public const string Elastic = "https://shop-es-01.westeurope.azure.elastic-cloud.com:9243";
}
