import FlyingFox

/// What the server says to a request that is wrong.
struct Refusal: Error {
    var statusCode: HTTPStatusCode
    var code: String
    var subcode: String?
    var message: String
    var parameters: [String: JSON] = [:]

    static func parameter(_ name: String, _ reason: String) -> Refusal {
        Refusal(
            statusCode: .badRequest,
            code: "BadRequest",
            subcode: "ParameterValidationFailure",
            message: "\(name) \(reason)",
            parameters: [name: .string(reason)]
        )
    }

    static func notFound(_ subcode: String?, _ message: String) -> Refusal {
        Refusal(statusCode: .notFound, code: "NotFound", subcode: subcode, message: message)
    }

    static var nothingThere: Refusal { notFound(nil, "nothing lies at this address") }

    static var applicationNotFound: Refusal {
        notFound("ApplicationNotFound", "there is no such application, or no longer")
    }

    static var methodNotAllowed: Refusal {
        Refusal(statusCode: .methodNotAllowed, code: "MethodNotAllowed", message: "this is not done here")
    }

    static func conflict(_ subcode: String, _ message: String) -> Refusal {
        Refusal(statusCode: .conflict, code: "Conflict", subcode: subcode, message: message)
    }

    var response: HTTPResponse {
        var content: [String: JSON] = ["code": .string(code), "message": .string(message)]
        if let subcode { content["subcode"] = .string(subcode) }
        if !parameters.isEmpty { content["parameters"] = .object(parameters) }
        return .json(statusCode, .object(content))
    }
}
