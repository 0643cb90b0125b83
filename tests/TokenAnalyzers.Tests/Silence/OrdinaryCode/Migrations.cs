// A model snapshot and the data that a migration seeds.
using System;

interface IBuilder
{
    IBuilder Entity(string name, Action<IBuilder> build);
    IBuilder Property(string name);
    IBuilder HasColumnType(string type);
    IBuilder HasMaxLength(int length);
    IBuilder HasAnnotation(string name, object value);
    IBuilder HasKey(params string[] names);
    IBuilder HasIndex(params string[] names);
    IBuilder HasDatabaseName(string name);
    IBuilder ToTable(string name);
    IBuilder HasData(params object[] rows);
    void InsertData(string table, string[] columns, object[] values);
    void Sql(string text);
}

[AttributeUsage(AttributeTargets.Class)]
sealed class MigrationAttribute(string id) : Attribute
{
    public string Id => id;
}

[Migration("20260131094512_AddRefreshTokensTable")]
static class Snapshot
{
    public static void Build(IBuilder model)
    {
        model.HasAnnotation("ProductVersion", "8.0.11").HasAnnotation("Relational:MaxIdentifierLength", 128);
        model.Entity("Shop.Identity.ApplicationUser", user =>
        {
            user.Property("Id").HasColumnType("nvarchar(450)");
            user.Property("ConcurrencyStamp").HasColumnType("nvarchar(max)");
            user.Property("PasswordHash").HasColumnType("nvarchar(max)");
            user.Property("SecurityStamp").HasColumnType("nvarchar(max)");
            user.Property("TwoFactorSecret").HasColumnType("varbinary(64)");
            user.HasIndex("NormalizedUserName").HasDatabaseName("UserNameIndex");
            user.ToTable("AspNetUsers");
            user.HasData(
                new { Id = "8e445865-a24d-4543-a6c6-9443d048cdb9", UserName = "admin@example.org", PasswordHash = "AQAAAAIAAYagAAAAEJ6mG0JvGuMy2mGq5wHBRPkTJjS0yPRbHVUOsKUW0Hwzt8qpFkkJ1nBqVJbXGqkBkQ==", SecurityStamp = "c3a0cf4c-6fd1-4b6c-bb7e-9d1b1f2a8d11" },
                new { Id = "9e224968-33e4-4652-b7b7-8574d048cdb9", UserName = "user@example.org", PasswordHash = "AQAAAAIAAYagAAAAEKkJ1nBqVJbXGqkBkTJ3Gr0JvGuMy2mGq5wHBRPkTJjS0yPRbHVUOsKUW0Hwzt8qpQ==", SecurityStamp = "VEPVGNDVHGWJ2YQB6L6E7U3KJ6YUR5YW" });
        });
        model.Entity("Shop.Identity.RefreshToken", token =>
        {
            token.Property("Id").HasColumnType("uniqueidentifier");
            token.Property("Token").HasColumnType("nvarchar(256)").HasMaxLength(256);
            token.Property("TokenHash").HasColumnType("char(64)");
            token.HasKey("UserId", "LoginProvider", "Name");
            token.HasIndex("TokenHash").HasDatabaseName("IX_RefreshTokens_TokenHash");
            token.ToTable("RefreshTokens");
        });
        model.InsertData("AspNetRoles", ["Id", "Name", "ConcurrencyStamp"], ["2c5e174e-3b0e-446f-86af-483d56fd7210", "Admin", "1b0f3f6e-9a4b-4d8e-8e55-0f3e4a3b2c1d"]);
        model.InsertData("Settings", ["Key", "Value"], ["Smtp:Password", ""]);
        model.InsertData("Files", ["Name", "Sha256"], ["logo.png", "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"]);
        model.Sql("CREATE TRIGGER TR_Tokens_Expire ON RefreshTokens AFTER INSERT AS BEGIN SET NOCOUNT ON; END");
        model.Sql("UPDATE Users SET PasswordHash = NULL WHERE PasswordHash = ''");
    }
}
