import UCWAGenModel
import UCWAGenWebPage

/// The identifiers of everything that the report shows: the paths that `ucwagen explain` knows, as far as they are free.
struct FactAnchors {
    /// The identifiers of an operation and of what it has.
    struct Operation {
        var own: String
        var query: [String]
        var fields: [String]
    }

    /// The identifiers of a resource and of what it has.
    struct Resource {
        var own: String
        var properties: [String]
        var links: [String]
        var events: [String]
        var operations: [Operation]
    }

    /// The identifiers of an enumeration and of its members.
    struct Enumeration {
        var own: String
        var members: [String]
    }

    private(set) var resources: [Resource] = []
    private(set) var enumerations: [Enumeration] = []
    private(set) var genericErrors: [String] = []
    private(set) var undescribed: [String] = []
    private(set) var otherPages: [String] = []
    private(set) var conditions: [String] = []
    /// The sections of the page.
    private(set) var sections: [ReportSection: String] = [:]

    /// Gives every fact of a model its identifier, pages first, so that their plain names stay theirs.
    init(_ model: ReferenceModel, conditions: [ErrorOverview.Condition]) {
        // The tip of the lines on the map, which their template names.
        var anchors = Anchors(reserving: ["map-tip"])
        let resourceNames = model.resources.map { anchors.take($0.name) }
        let enumerationNames = model.enumerations.map { anchors.take($0.name) }
        undescribed = model.undescribed.map { anchors.take($0.name) }
        for section in ReportSection.allCases { sections[section] = anchors.take(section.rawValue) }
        for (resource, own) in zip(model.resources, resourceNames) {
            let name = resource.name
            resources.append(
                Resource(
                    own: own,
                    properties: resource.properties.map { anchors.take("\(name).properties.\($0.name)") },
                    links: resource.links.map { anchors.take("\(name).links.\($0.rel)") },
                    events: resource.events.map { anchors.take("\(name).events.\($0.kind.rawValue)") },
                    operations: resource.operations.map { Self.operation($0, of: name, &anchors) }
                )
            )
        }
        for (enumeration, own) in zip(model.enumerations, enumerationNames) {
            let members = enumeration.members.map { anchors.take("\(enumeration.name).\($0.name)") }
            enumerations.append(Enumeration(own: own, members: members))
        }
        self.conditions = conditions.map { anchors.take("errors.\($0.name)") }
        genericErrors = model.genericErrors.map { anchors.take("genericErrors.\($0.name)") }
        otherPages = model.otherPages.map { anchors.take("pages.\($0.file)") }
    }

    private static func operation(
        _ operation: ResourceOperation,
        of resource: String,
        _ anchors: inout Anchors
    ) -> Operation {
        let path = "\(resource).\(operation.method)"
        return Operation(
            own: anchors.take(path),
            query: operation.query.map { anchors.take("\(path).query.\($0.name)") },
            fields: (operation.body?.fields ?? []).map { anchors.take("\(path).body.\($0.name)") }
        )
    }

    /// The identifier of a section.
    func section(_ section: ReportSection) -> String { sections[section] ?? section.rawValue }
}

/// A section of the report; its raw value is the identifier that it gets if no page has it.
enum ReportSection: String, CaseIterable {
    case map = "the-map"
    case resources = "the-resources"
    case enumerations = "the-enumerations"
    case undescribed = "the-undescribed"
    case errors = "the-errors"
    case genericErrors = "the-generic-errors"
    case otherPages = "the-other-pages"

    /// The words of its heading.
    var title: String {
        switch self {
        case .map: "Map"
        case .resources: "Resources"
        case .enumerations: "Enumerations"
        case .undescribed: "Named without a page"
        case .errors: "Errors"
        case .genericErrors: "Generic errors"
        case .otherPages: "Other pages"
        }
    }
}
