import UCWAGenModel

/// What the emitter looks up while it writes: the Swift names of all pages, and what represents a resource.
struct Catalogue {
    /// A resource page with the name of its type.
    struct Entry {
        var resource: Resource
        var typeName: String
        /// The properties with their Swift names, each once, in page order.
        var properties: [(property: Property, name: String)]

        /// The Swift name of a property; nil where the page has none of that name.
        func propertyName(_ wireName: String) -> String? {
            properties.first { $0.property.name.lowercased() == wireName.lowercased() }?.name
        }
    }

    /// The names that the configuration gives.
    let preferredNames: PreferredNames
    /// The resources in the order of the model.
    let entries: [Entry]
    /// The resources that no page describes, in the order of the model.
    let placeholders: [Entry]
    /// The type names of the enumerations in the order of the model.
    let enumerationNames: [String]
    /// The enumerations that no page describes, with the names of their types.
    let placeholderEnumerations: [(enumeration: Enumeration, typeName: String)]
    /// The type name of the list of generic errors.
    let genericErrorsName: String
    /// The revisions of every rel, and which resource represents which.
    let families: ResourceFamilies
    /// What PUTs do with the properties of the resources that they replace.
    let replacedProperties: ReplacedProperties
    private let indices: [String: Int]
    private let enumerations: [String: String]

    /// Names everything in a model: enumerations first, for their names are written with a capital already; what no page
    /// describes last, so that it takes no name from what a page describes.
    init(_ model: ReferenceModel, _ options: EmitterOptions, _ diagnostics: inout Diagnostics) {
        var reserved = ReservedNames.types
        if options.namespace.isEmpty {
            reserved.formUnion(ReservedNames.globalTypes)
        } else {
            reserved.insert(options.namespace)
        }
        let preferredNames = PreferredNames(options, model, &diagnostics)
        self.preferredNames = preferredNames
        var types = SymbolTable(reserved: reserved, preferredNames: preferredNames)
        enumerationNames = model.enumerations.map {
            types.declare($0.name, as: .enumeration, at: $0.source, &diagnostics)
        }
        let entries = model.resources.map { resource in
            let name = types.declare(resource.name, as: .resource, at: resource.source, &diagnostics)
            return Self.entry(resource, name, preferredNames, &diagnostics)
        }
        let page = PageName.stem(of: model.genericErrors.first?.source.file ?? "GenericSynchronousErrors.md")
        genericErrorsName = types.declare(page, as: .errorList, at: nil, &diagnostics)
        self.entries = entries
        placeholderEnumerations = model.placeholderEnumerations.map { enumeration in
            (enumeration, types.declarePlaceholder(enumeration.name, as: .enumeration, &diagnostics))
        }
        placeholders = model.placeholderResources.map { resource in
            let name = types.declarePlaceholder(resource.name, as: .resource, &diagnostics)
            return Entry(resource: resource, typeName: name, properties: [])
        }
        let all = entries + placeholders
        indices = Dictionary(zip(all.map { $0.resource.name.lowercased() }, all.indices)) { first, _ in first }
        let enumerationKeys = (model.enumerations + model.placeholderEnumerations).map { $0.name.lowercased() }
        let allEnumerationNames = enumerationNames + placeholderEnumerations.map(\.typeName)
        enumerations = Dictionary(zip(enumerationKeys, allEnumerationNames)) { first, _ in first }
        families = ResourceFamilies(model)
        replacedProperties = ReplacedProperties(entries, families)
    }

    /// The entry at an index of the described resources and, behind them, of those that no page describes.
    private func entry(at index: Int) -> Entry {
        index < entries.count ? entries[index] : placeholders[index - entries.count]
    }

    private static func entry(
        _ resource: Resource,
        _ name: String,
        _ preferredNames: PreferredNames,
        _ diagnostics: inout Diagnostics
    ) -> Entry {
        var members = SymbolTable(reserved: ReservedNames.resourceMembers, preferredNames: preferredNames)
        var seen: Set<String> = []
        let properties = resource.properties.filter { seen.insert($0.name).inserted }.map { property in
            (property, members.declare(property.name, as: .property, at: property.source, &diagnostics))
        }
        return Entry(resource: resource, typeName: name, properties: properties)
    }

    /// The resource of a name, whatever the case of its letters.
    func entry(_ name: String) -> Entry? {
        indices[name.lowercased()].map(entry(at:))
    }

    /// The name of an enumeration's type, whatever the case of its letters.
    func enumeration(_ name: String) -> String? {
        enumerations[name] ?? enumerations[name.lowercased()]
    }

    /// The name of the type that a page stands for, resource or enumeration; the page in small letters.
    func typeName(ofPage page: String) -> String? {
        if let index = indices[page] { return entry(at: index).typeName }
        return enumerations[page]
    }

    /// The resource that a GET on a page answers with, in its latest revision; nil where there is none.
    func representation(of entry: Entry) -> Entry? {
        families.representation(of: entry.resource).flatMap { self.entry($0.name) }
    }

    /// The other page whose type represents a resource, a later revision or another rel; nil where it has a type of its own.
    func sharedRepresentation(of entry: Entry) -> Entry? {
        representation(of: entry).flatMap { $0.typeName == entry.typeName ? nil : $0 }
    }

    /// The first revision of the rel that a page describes; nil where the page is the first itself.
    func firstRevision(of entry: Entry) -> Entry? {
        families.firstRevision(of: entry.resource).flatMap { self.entry($0.name) }
    }

    /// Each rel with the resource that represents it in its latest revision, by the order of the rels.
    var registry: [(rel: String, representation: Entry)] {
        families.registry.compactMap { rel, representation in entry(representation.name).map { (rel, $0) } }
    }
}

/// The names of pages and of the files that are made from them.
enum PageName {
    /// The page's name as its file has it: `startMessaging2_ref.md` → `startMessaging2`.
    static func stem(of file: String) -> String {
        var name = file.split(separator: "/").last.map(String.init) ?? file
        if name.lowercased().hasSuffix(".md") { name.removeLast(3) }
        if name.lowercased().hasSuffix("_ref") { name.removeLast(4) }
        return name
    }

    /// The file itself, without folders, as a comment can show it: on one line, whatever the name holds.
    static func file(_ file: String) -> String {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let scalars = name.unicodeScalars.map { scalar -> Unicode.Scalar in
            let category = scalar.properties.generalCategory
            let isPlain = ![.control, .format, .lineSeparator, .paragraphSeparator].contains(category)
            return isPlain ? scalar : "?"
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
