import Foundation
import HTTPTypes

extension InputWriter {
    /// Replaces query parameters by those of a request.
    mutating func replaceQuery(with parameters: ResourceContent) {
        // Sorted, so that the same request is always the same text.
        for (name, value) in parameters.members.sorted(by: { $0.key < $1.key }) {
            query.removeAll { $0.name == name }
            query(name, value)
            for element in value.array ?? [value] where element.queryText == nil {
                violations.append(InputViolation(name, .notAllowedInQuery(element.kind)))
            }
        }
    }

    /// Replaces fields of the body by those of a request; links are replaced one by one.
    mutating func replaceFields(with fields: ResourceContent, method: HTTPRequest.Method) {
        guard !fields.members.isEmpty else { return }
        for (name, value) in fields.members.sorted(by: { $0.key < $1.key }) {
            if method == .get || method == .head {
                violations.append(InputViolation(name, .noBody(method)))
            } else if let raw {
                violations.append(InputViolation(name, .bodyIsNotJSON(mediaType: raw.mediaType)))
            } else if name == "_links", let links = value.object, let own = content?.members[name]?.object {
                let merged = own.members.merging(links.members) { $1 }
                content?.members[name] = .object(ResourceContent(members: merged))
            } else {
                content = content ?? ResourceContent()
                content?.members[name] = value
            }
        }
    }

    /// The URL of a request; nil if it is a violation.
    mutating func url(_ href: String?, relativeTo base: URL) -> RequestURL? {
        let url = href.flatMap { RequestURL($0, relativeTo: base) }
        if url == nil { violations.append(InputViolation("href", href.map { .unusableURL($0) } ?? .missing)) }
        return url
    }
}
