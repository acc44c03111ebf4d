import UCWAGenModel
import UCWAGenReader

/// Tells of errors whose HTTP status is not the one of their code.
struct ErrorStatusCheck {
    /// The status of each code that has just one, the code in lower case.
    private static let statuses: [String: Int] = [
        "badrequest": 400, "forbidden": 403, "notfound": 404, "methodnotallowed": 405, "clienttimeout": 408,
        "conflict": 409, "gone": 410, "preconditionfailed": 412, "entitytoolarge": 413, "unsupportedmediatype": 415,
        "preconditionrequired": 428, "toomanyrequests": 429, "servicefailure": 500, "serviceunavailable": 503,
        "timeout": 504, "gatewaytimeout": 504,
    ]

    /// Checks the error tables of a reference; a code and status that stand in several rows are told once for a page.
    func check(_ reference: Reference, diagnostics: inout Diagnostics) {
        for page in reference.pages {
            guard case .resource(let facts) = page.content else { continue }
            var told: Set<String> = []
            for row in facts.operations.lazy.flatMap(\.errors) {
                let code = row.code.text
                guard let status = row.statusCode, let expected = Self.statuses[code.lowercased()],
                    status != expected, told.insert("\(code) \(status)").inserted
                else { continue }
                diagnostics.report(
                    .statusMismatch,
                    at: row.status.position,
                    "the error \(code) has the status \(status): expected \(expected)"
                )
            }
        }
    }
}
