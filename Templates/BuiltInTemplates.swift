/// The templates that travel inside the generator.
///
/// The package embeds each file of this folder by its name; the list here has to say the same.
public enum BuiltInTemplates {
    /// The files by name, with what they hold.
    public static let all: [(file: String, bytes: [UInt8])] = [
        ("capability.mustache", PackageResources.capability_mustache),
        ("constraints.mustache", PackageResources.constraints_mustache),
        ("documentation.mustache", PackageResources.documentation_mustache),
        ("enumeration.mustache", PackageResources.enumeration_mustache),
        ("genericErrors.mustache", PackageResources.genericErrors_mustache),
        ("header.mustache", PackageResources.header_mustache),
        ("input.mustache", PackageResources.input_mustache),
        ("linkMethods.mustache", PackageResources.linkMethods_mustache),
        ("namespace.mustache", PackageResources.namespace_mustache),
        ("openEnumeration.mustache", PackageResources.openEnumeration_mustache),
        ("operation.mustache", PackageResources.operation_mustache),
        ("placeholder.mustache", PackageResources.placeholder_mustache),
        ("resource.mustache", PackageResources.resource_mustache),
        ("target.mustache", PackageResources.target_mustache),
    ]
}
