import Foundation

extension Data: ContentConvertible {
    /// Bytes as text.
    public static var expectedContent: String { "text in base64" }

    /// Reads bytes from base64.
    public init?(contentValue: ContentValue) {
        guard case .string(let string) = contentValue else { return nil }
        self.init(base64Encoded: string)
    }

    /// The bytes in base64.
    public var contentValue: ContentValue { .string(base64EncodedString()) }
}
