extension ReferenceModel {
    /// The model's JSON form, as UTF-8 that ends in a line break. Keys stand in the documented order.
    public func json() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("formatVersion")
            writer.integer(Self.formatVersion)
            writer.key("resources")
            writer.array(resources) { $1.write(to: &$0) }
            writer.key("enumerations")
            writer.array(enumerations) { $1.write(to: &$0) }
            writer.key("genericErrors")
            writer.array(genericErrors) { writer, error in
                writer.object { error.write(to: &$0) }
            }
            writer.key("otherPages")
            writer.array(otherPages) { writer, page in
                writer.inlineObject { writer in
                    writer.key("file")
                    writer.string(page.file)
                    writer.key("reason")
                    writer.string(page.reason)
                }
            }
            writer.key("undescribed")
            writer.array(undescribed) { writer, page in
                writer.object { page.write(to: &$0) }
            }
        }
        writer.newline()
        return writer.bytes
    }
}

extension Resource {
    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("name")
            writer.string(name)
            writer.key("rel")
            writer.string(rel)
            writer.key("revision")
            writer.integer(revision)
            writer.key("representation")
            writer.string(representation)
            writer.key("summary")
            writer.string(summary.text)
            writer.key("description")
            writer.string(description?.text)
            writer.key("remarks")
            writer.string(remarks?.text)
            writer.source(source)
            writer.key("properties")
            writer.array(properties) { writer, property in
                writer.object { property.write(to: &$0) }
            }
            writer.key("links")
            writer.array(links) { writer, link in
                writer.object { link.write(to: &$0) }
            }
            writer.key("scopes")
            writer.array(scopes) { writer, scope in
                writer.object { scope.write(to: &$0) }
            }
            writer.key("events")
            writer.array(events) { writer, event in
                writer.object { event.write(to: &$0) }
            }
            writer.key("operations")
            writer.array(operations) { $1.write(to: &$0) }
        }
    }
}

extension Property {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.key("name")
        writer.string(name)
        writer.type(type, constraints)
        writer.key("summary")
        writer.string(summary.text)
        writer.key("origin")
        writer.string(origin.rawValue)
        writer.source(source)
        writer.evidence(evidence)
    }
}

extension Link {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.key("rel")
        writer.string(rel)
        writer.key("target")
        writer.string(target)
        writer.key("placement")
        writer.string(placement.rawValue)
        writer.key("cardinality")
        writer.string(cardinality.rawValue)
        writer.key("summary")
        writer.string(summary.text)
        writer.key("origin")
        writer.string(origin.rawValue)
        writer.source(source)
        writer.evidence(evidence)
    }
}

extension Scope {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.key("name")
        writer.string(name)
        writer.key("permission")
        writer.string(permission)
        writer.key("description")
        writer.string(description.text)
        writer.source(source)
    }
}

extension Event {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.key("kind")
        writer.string(kind.rawValue)
        writer.key("resource")
        writer.string(resource)
        writer.key("priority")
        writer.string(priority)
        writer.key("sender")
        writer.string(sender)
        writer.key("reason")
        writer.string(reason.text)
        writer.source(source)
    }
}

extension Enumeration {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("name")
            writer.string(name)
            writer.key("summary")
            writer.string(summary.text)
            writer.key("remarks")
            writer.string(remarks?.text)
            writer.source(source)
            writer.key("members")
            writer.array(members) { writer, member in
                writer.object { writer in
                    writer.key("name")
                    writer.string(member.name)
                    writer.key("summary")
                    writer.string(member.summary.text)
                    writer.source(member.source)
                    writer.key("origin")
                    writer.string(member.origin.rawValue)
                }
            }
        }
    }
}

extension UndescribedPage {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.key("name")
        writer.string(name)
        writer.key("mentions")
        writer.array(mentions) { $0.inlineSource($1) }
        guard let members else { return }
        writer.key("members")
        writer.array(members) { writer, member in
            writer.object { writer in
                writer.key("name")
                writer.string(member.name)
                writer.source(member.source)
            }
        }
    }
}

extension GenericError {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.key("name")
        writer.string(name)
        writer.key("description")
        writer.string(description.text)
        writer.source(source)
    }
}

extension JSONWriter {
    mutating func source(_ position: SourcePosition) {
        key("source")
        inlineSource(position)
    }

    mutating func inlineSource(_ position: SourcePosition) {
        inlineObject { writer in
            writer.key("file")
            writer.string(position.file)
            writer.key("line")
            writer.integer(position.line)
        }
    }

    mutating func type(_ type: TypeReference, _ constraints: Constraints) {
        key("type")
        inlineObject { writer in
            writer.key("name")
            writer.string(type.name)
            writer.key("isArray")
            writer.boolean(type.isArray)
            writer.key("isNullable")
            writer.boolean(type.isNullable)
        }
        key("constraints")
        inlineObject { writer in
            writer.key("maxLength")
            writer.integer(constraints.maxLength)
            writer.key("minimum")
            writer.integer(constraints.minimum)
            writer.key("maximum")
            writer.integer(constraints.maximum)
            writer.key("default")
            writer.string(constraints.default)
        }
    }

    mutating func evidence(_ evidence: [Evidence]) {
        key("evidence")
        array(evidence) { writer, item in
            writer.inlineObject { writer in
                writer.key("rule")
                writer.string(item.rule.rawValue)
                writer.key("file")
                writer.string(item.file)
                writer.key("line")
                writer.integer(item.line)
                writer.key("text")
                writer.string(item.text)
            }
        }
    }
}
