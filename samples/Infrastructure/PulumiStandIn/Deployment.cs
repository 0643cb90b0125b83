namespace Pulumi;

/// <summary>Stands in for Pulumi's class of that name, so that the sample needs no Pulumi program: it prints what would be made.</summary>
internal static class Deployment
{
    public static Task<int> RunAsync(Action program)
    {
        program();
        return Task.FromResult(0);
    }
}

/// <summary>Something that a deployment makes.</summary>
internal abstract class Resource
{
    protected Resource(string type, string name, CustomResourceOptions? options = null)
    {
        Id = $"{type}/{name}";
        Console.WriteLine(options?.Provider is { } provider ? $"{Id} by {provider.Id}" : Id);
    }

    public string Id { get; }
}

/// <summary>How a resource is made.</summary>
internal sealed class CustomResourceOptions
{
    public Resource? Provider { get; init; }
}
