import Foundation

/// The payloads as somebody would write them by hand, with what the benchmark touches and nothing else.
enum HandWritten {
    struct Link: Codable {
        var href: String
        var revision: String?
    }

    struct Conversation: Codable {
        struct Links: Codable {
            var localParticipant: Link?
            var messaging: Link?
            var participants: Link?
        }

        var activeModalities: [String]?
        var created: String?
        var expirationTime: String?
        var importance: String?
        var participantCount: Int?
        var readLocally: Bool?
        var recording: Bool?
        var state: String?
        var subject: String?
        var threadId: String?
        var _links: Links?
    }

    struct Communication: Codable {
        struct Links: Codable {
            var startMessaging: Link?
        }

        var phoneNumber: String?
        var supportedMessageFormats: [String]?
        var supportedModalities: [String]?
        var _links: Links?
    }

    struct Me: Codable {
        struct Links: Codable {
            var note: Link?
        }

        var company: String?
        var department: String?
        var emailAddresses: [String]?
        var endpointUri: String?
        var homePhoneNumber: String?
        var mobilePhoneNumber: String?
        var name: String?
        var officeLocation: String?
        var otherPhoneNumber: String?
        var title: String?
        var uri: String?
        var workPhoneNumber: String?
        var _links: Links?
    }

    struct Application: Codable {
        struct Links: Codable {
            var events: Link?
        }

        struct Embedded: Codable {
            var communication: Communication?
            var me: Me?
        }

        var culture: String?
        var endpointId: String?
        var id: String?
        var instanceId: String?
        var userAgent: String?
        var _links: Links?
        var _embedded: Embedded?
    }

    struct Events: Codable {
        struct Links: Codable {
            var next: Link?
        }

        struct Sender: Codable {
            var rel: String
            var href: String
            var events: [Event]
        }

        struct Event: Codable {
            struct Embedded: Codable {
                var conversation: Conversation?
            }

            var link: Link
            var type: String
            var _embedded: Embedded?
        }

        var _links: Links?
        var sender: [Sender]?
    }

    /// `/Date(ms)/`
    static func date(_ text: String?) -> Date? {
        guard let text, text.hasPrefix("/Date("), text.hasSuffix(")/") else { return nil }
        return Double(text.dropFirst(6).dropLast(2)).map { Date(timeIntervalSince1970: $0 / 1000) }
    }
}
