using TokenAnalyzers.Credentials.Values;

namespace TokenAnalyzers.Tests.Credentials.Values;

public sealed class LocalAddressTests
{
    [Theory]
    [InlineData("Server=localhost;User Id=sa;Password=x")]
    [InlineData("Password=x;Data Source=127.0.0.1,1433")]
    [InlineData("data source = . ; password = x")]
    [InlineData(@"Server=(localdb)\MSSQLLocalDB;Password=x")]
    [InlineData(@"Server=.\SQLEXPRESS;Password=x")]
    [InlineData("Server=tcp:localhost,1433;Password=x")]
    [InlineData("Host=::1;Password=x")]
    [InlineData("Host=host.docker.internal;Password=x")]
    [InlineData("localhost:6379,password=x")]
    [InlineData("amqp://guest:x@localhost:5672/")]
    [InlineData("postgres://app:x@[::1]:5432/db")]
    [InlineData("mongodb://app:x@localhost:27017,127.0.0.1:27018/db")]
    public void It_is_this_machine(string text) => Assert.True(LocalAddress.IsIn(text));

    [Theory]
    [InlineData("Server=db;User Id=sa;Password=x")]
    [InlineData("Password=localhost;Data Source=10.0.0.1,1433")]
    [InlineData("Password=x")]
    [InlineData(@"Server=prod\localhost;Password=x")]
    [InlineData(@"Server=db\SQLEXPRESS;Password=x")]
    [InlineData("Server=tcp:localhost.example.com,1433;Password=x")]
    [InlineData("Host=127.0.0.10;Password=x")]
    [InlineData("Host=docker.internal;Password=x")]
    [InlineData("cache:6379,localhost:6379,password=x")]
    [InlineData("amqp://localhost:x@mq:5672/")]
    [InlineData("https://localhost/?token=x")]
    [InlineData("mongodb://app:x@localhost:27017,db:27018/db")]
    public void It_is_another_or_none(string text) => Assert.False(LocalAddress.IsIn(text));
}
