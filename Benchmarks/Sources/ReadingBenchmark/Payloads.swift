import Foundation

/// The payloads that are read: as a server sends them, with values of our own.
enum Payloads {
    static let conversation = Data(conversationText.utf8)

    static let application = Data(
        """
        {
          "rel": "application", "culture": "pt-PT", "endpointId": "e4", "id": "r9", "userAgent": "FieldDesk/3.2", "etag": "17",
          "_links": {"self": {"href": "/ucwa/v1/applications/a1"}, "events": {"href": "/ucwa/v1/applications/a1/events?ack=1"}},
          "_embedded": {
            "communication": {
              "rel": "communication", "phoneNumber": "tel:+15550101", "supportedMessageFormats": ["Plain", "Html"],
              "supportedModalities": ["Messaging", "PhoneAudio"], "etag": "31",
              "5f1d9f0e-7a1c-4c7e-9f54-2d7a3c0b8e61": "please pass this in a PUT request",
              "_links": {
                "self": {"href": "/ucwa/v1/applications/a1/communication"},
                "startMessaging": {"href": "/ucwa/v1/applications/a1/communication/startMessaging", "revision": "2"}
              }
            },
            "me": {
              "rel": "me", "company": "Fabrikam", "department": "Field service", "endpointUri": "sip:ana@fabrikam.example;gruu",
              "emailAddresses": ["ana@fabrikam.example", "ana.silva@fabrikam.example"], "name": "Ana Silva",
              "homePhoneNumber": "tel:+15550100", "mobilePhoneNumber": "tel:+15550101", "officeLocation": "Lisbon, floor 2",
              "otherPhoneNumber": "tel:+15550102", "title": "Dispatcher", "uri": "sip:ana@fabrikam.example",
              "workPhoneNumber": "tel:+15550103",
              "_links": {
                "self": {"href": "/ucwa/v1/applications/a1/me"}, "note": {"href": "/ucwa/v1/applications/a1/me/note"}
              }
            }
          }
        }
        """.utf8
    )

    static let events = Data(
        """
        {
          "_links": {"self": {"href": "/ucwa/v1/applications/a1/events?ack=1"}, "next": {"href": "/ucwa/v1/applications/a1/events?ack=2"}},
          "sender": [{
            "rel": "communication", "href": "/ucwa/v1/applications/a1/communication",
            "events": [\(Array(repeating: event, count: 100).joined(separator: ","))]
          }]
        }
        """.utf8
    )

    private static let event = """
        {
          "link": {"rel": "conversation", "href": "/ucwa/v1/applications/a1/communication/conversations/c7"},
          "type": "updated", "_embedded": {"conversation": \(conversationText)}
        }
        """

    private static let conversationText = """
        {
          "rel": "conversation", "activeModalities": ["Messaging", "PhoneAudio"], "created": "\\/Date(1700000000000)\\/",
          "expirationTime": "\\/Date(1700003600000)\\/", "importance": "Normal", "participantCount": 3, "readLocally": true,
          "recording": false, "state": "Connected", "subject": "Pump 4 leaks again", "threadId": "t-93ab",
          "_links": {
            "self": {"href": "/ucwa/v1/applications/a1/communication/conversations/c7"},
            "localParticipant": {"href": "/ucwa/v1/applications/a1/communication/conversations/c7/participants/ana"},
            "messaging": {"href": "/ucwa/v1/applications/a1/communication/conversations/c7/messaging"},
            "participants": {"href": "/ucwa/v1/applications/a1/communication/conversations/c7/participants"}
          }
        }
        """
}
