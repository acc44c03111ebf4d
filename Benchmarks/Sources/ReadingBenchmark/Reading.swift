import Foundation
import UCWA

/// Reads a payload and touches everything in it, by the generated types.
enum GeneratedReading {
    static func conversation(_ data: Data) throws -> Int {
        touch(UC.Conversation(content: try ResourceContent(json: data)))
    }

    static func application(_ data: Data) throws -> Int {
        let application = UC.Application(content: try ResourceContent(json: data))
        var count = touched(application.culture, application.endpointId, application.id, application.instanceId)
        count += touched(application.userAgent, application.links.events?.href)
        if let communication = application.links.communication?.embedded {
            count += touched(communication.phoneNumber, communication.supportedMessageFormats)
            count += touched(communication.supportedModalities, communication.links.startMessaging?.href)
        }
        if let me = application.links.me?.embedded {
            count += touched(me.company, me.department, me.emailAddresses, me.endpointUri)
            count += touched(me.homePhoneNumber, me.mobilePhoneNumber, me.name, me.officeLocation)
            count += touched(me.otherPhoneNumber, me.title, me.uri, me.workPhoneNumber)
            count += touched(me.links.note?.href)
        }
        return count
    }

    static func events(_ data: Data) throws -> Int {
        let package = EventPackage(content: try ResourceContent(json: data))
        var count = touched(package.next?.href)
        for sender in package.senders {
            count += touched(sender.rel, sender.link.href)
            for event in sender.events {
                count += touched(event.link.href, event.type)
                let embedded = event.resource(in: UC.resourceRegistry)
                if let conversation = embedded as? UC.Conversation { count += touch(conversation) }
            }
        }
        return count
    }

    private static func touch(_ conversation: UC.Conversation) -> Int {
        let links = conversation.links
        var count = touched(conversation.activeModalities, conversation.created, conversation.expirationTime)
        count += touched(conversation.importance, conversation.participantCount, conversation.readLocally)
        count += touched(conversation.recording, conversation.state, conversation.subject, conversation.threadId)
        count += touched(links.localParticipant?.href, links.messaging?.href, links.participants?.href)
        return count
    }
}

/// Reads a payload and touches everything in it, by hand-written `Codable` structures.
enum HandWrittenReading {
    static func conversation(_ data: Data) throws -> Int {
        touch(try JSONDecoder().decode(HandWritten.Conversation.self, from: data))
    }

    static func application(_ data: Data) throws -> Int {
        let application = try JSONDecoder().decode(HandWritten.Application.self, from: data)
        var count = touched(application.culture, application.endpointId, application.id, application.instanceId)
        count += touched(application.userAgent, application._links?.events?.href)
        if let communication = application._embedded?.communication {
            count += touched(communication.phoneNumber, communication.supportedMessageFormats)
            count += touched(communication.supportedModalities, communication._links?.startMessaging?.href)
        }
        if let me = application._embedded?.me {
            count += touched(me.company, me.department, me.emailAddresses, me.endpointUri)
            count += touched(me.homePhoneNumber, me.mobilePhoneNumber, me.name, me.officeLocation)
            count += touched(me.otherPhoneNumber, me.title, me.uri, me.workPhoneNumber)
            count += touched(me._links?.note?.href)
        }
        return count
    }

    static func events(_ data: Data) throws -> Int {
        let package = try JSONDecoder().decode(HandWritten.Events.self, from: data)
        var count = touched(package._links?.next?.href)
        for sender in package.sender ?? [] {
            count += touched(sender.rel, sender.href)
            for event in sender.events {
                count += touched(event.link.href, event.type)
                if let conversation = event._embedded?.conversation { count += touch(conversation) }
            }
        }
        return count
    }

    private static func touch(_ conversation: HandWritten.Conversation) -> Int {
        let links = conversation._links
        let created = HandWritten.date(conversation.created)
        let expirationTime = HandWritten.date(conversation.expirationTime)
        var count = touched(conversation.activeModalities, created, expirationTime)
        count += touched(conversation.importance, conversation.participantCount, conversation.readLocally)
        count += touched(conversation.recording, conversation.state, conversation.subject, conversation.threadId)
        count += touched(links?.localParticipant?.href, links?.messaging?.href, links?.participants?.href)
        return count
    }
}

/// How many values are there; it keeps the optimizer from leaving the reading out.
@inline(never)
private func touched<each Value>(_ value: repeat (each Value)?) -> Int {
    var count = 0
    for value in repeat each value {
        if value != nil { count += 1 }
    }
    return count
}
