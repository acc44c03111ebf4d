import CLibXML2

/// Reads the XML of a sample into the same form as its JSON.
enum XMLSampleParser {
    /// Why an XML text yields no resource.
    enum Failure: Error {
        /// It declares a document type, and so may declare entities: samples never do.
        case declaresDocumentType
        /// It is not well formed; the line is one of the page.
        case malformed(line: Int, message: String)
    }

    /// Parses a document without any access to the network or the file system.
    static func parse(_ text: SampleText) throws(Failure) -> SampleResource {
        if declaresDocumentType(text.bytes) { throw .declaresDocumentType }
        guard let context = xmlNewParserCtxt() else { throw .malformed(line: text.line, message: "out of memory") }
        defer { xmlFreeParserCtxt(context) }
        let options =
            XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            | XML_PARSE_NOBLANKS.rawValue
        let document = text.bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) {
                xmlCtxtReadMemory(context, $0.baseAddress, Int32(clamping: $0.count), nil, "UTF-8", Int32(options))
            }
        }
        guard let document else { throw lastError(context, text: text) }
        defer { xmlFreeDoc(document) }
        guard let root = xmlDocGetRootElement(document) else { throw lastError(context, text: text) }
        return XMLSampleReader(firstLine: text.line).resource(root)
    }

    private static func lastError(_ context: xmlParserCtxtPtr, text: SampleText) -> Failure {
        guard let error = xmlCtxtGetLastError(context) else {
            return .malformed(line: text.line, message: "no element")
        }
        let message = error.pointee.message.map { String(cString: $0) } ?? "not well formed"
        let line = text.line + max(0, Int(error.pointee.line) - 1)
        return .malformed(line: line, message: message.split(whereSeparator: \.isNewline).first.map(String.init) ?? "")
    }

    private static func declaresDocumentType(_ bytes: [UInt8]) -> Bool {
        let mark = Array("<!".utf8)
        var rest = bytes[...]
        while let start = rest.firstIndex(of: mark[0]) {
            rest = rest[start...]
            // `<!--` is a comment and `<![CDATA[` text; whatever else begins so is a declaration.
            if rest.starts(with: mark), let next = rest.dropFirst(2).first, next.isLetter { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}

/// Walks an XML tree.
private struct XMLSampleReader {
    let firstLine: Int

    func resource(_ element: xmlNodePtr) -> SampleResource {
        var resource = SampleResource(line: line(element))
        resource.rel = attribute("rel", of: element)
        for child in children(of: element) {
            switch name(child) {
            case "property":
                appendProperty(child, value: .string(text(child)), to: &resource)
            case "propertyList":
                let items = children(of: child).filter { name($0) == "item" }.map { SampleValue.string(text($0)) }
                appendProperty(child, value: .array(items), to: &resource)
            case "link":
                append(child, toLinksOf: &resource)
            case "resource":
                append(child, toEmbeddedOf: &resource)
            default:
                // Not the reference's own vocabulary, such as the metadata of OPTIONS.
                resource.properties.append(.init(name: name(child), value: value(child), line: line(child)))
            }
        }
        return resource
    }

    private func appendProperty(_ element: xmlNodePtr, value: SampleValue, to resource: inout SampleResource) {
        guard let name = attribute("name", of: element) else { return }
        if name == "rel" {
            // An embedded element's attribute is the rel it is embedded under; its own is among its properties.
            resource.rel = value.string
            return
        }
        resource.properties.append(.init(name: name, value: value, line: line(element)))
    }

    private func append(_ element: xmlNodePtr, toLinksOf resource: inout SampleResource) {
        guard let rel = attribute("rel", of: element) else { return }
        let href = attribute("href", of: element).map { [$0] } ?? []
        if let index = resource.links.firstIndex(where: { $0.rel == rel }) {
            resource.links[index].hrefs += href
            resource.links[index].isList = true
        } else {
            resource.links.append(.init(rel: rel, hrefs: href, isList: nil, line: line(element)))
        }
    }

    private func append(_ element: xmlNodePtr, toEmbeddedOf resource: inout SampleResource) {
        guard let rel = attribute("rel", of: element) else { return }
        let embedded = self.resource(element)
        if let index = resource.embedded.firstIndex(where: { $0.rel == rel }) {
            resource.embedded[index].resources.append(embedded)
            resource.embedded[index].isList = true
        } else {
            resource.embedded.append(.init(rel: rel, resources: [embedded], isList: nil, line: line(element)))
        }
    }

    private func value(_ element: xmlNodePtr) -> SampleValue {
        let children = children(of: element)
        guard !children.isEmpty else { return .string(text(element)) }
        return .object(children.map { SampleMember(name: name($0), value: value($0), line: line($0)) })
    }

    private func children(of element: xmlNodePtr) -> [xmlNodePtr] {
        var result: [xmlNodePtr] = []
        var next = element.pointee.children
        while let node = next {
            if node.pointee.type == XML_ELEMENT_NODE { result.append(node) }
            next = node.pointee.next
        }
        return result
    }

    private func name(_ element: xmlNodePtr) -> String { String(cString: element.pointee.name) }

    private func text(_ element: xmlNodePtr) -> String {
        guard let content = xmlNodeGetContent(element) else { return "" }
        defer { ucwagen_xml_free(content) }
        return String(cString: content)
    }

    private func attribute(_ name: String, of element: xmlNodePtr) -> String? {
        guard let value = xmlGetNoNsProp(element, name) else { return nil }
        defer { ucwagen_xml_free(value) }
        return String(cString: value)
    }

    private func line(_ element: xmlNodePtr) -> Int { firstLine + max(0, Int(xmlGetLineNo(element)) - 1) }
}
