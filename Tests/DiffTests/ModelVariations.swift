import UCWAGenModel

extension ReferenceModel {
    /// The same facts with all rows and pages in the opposite order.
    ///
    /// Operations of one page keep theirs where a method stands twice: then the first is another than the second.
    var backwards: ReferenceModel {
        var model = self
        model.resources = model.resources.reversed().map { resource in
            var resource = resource
            resource.properties.reverse()
            resource.links.reverse()
            resource.scopes.reverse()
            resource.events.reverse()
            resource.operations = resource.operations.reversed().map { operation in
                var operation = operation
                operation.query.reverse()
                operation.body?.fields.reverse()
                operation.errors.reverse()
                operation.asynchronousErrors.reverse()
                return operation
            }
            return resource
        }
        model.enumerations = model.enumerations.reversed().map { enumeration in
            var enumeration = enumeration
            enumeration.members.reverse()
            return enumeration
        }
        model.genericErrors.reverse()
        model.otherPages.reverse()
        return model
    }

    /// The same facts on other lines, and without evidence.
    var elsewhere: ReferenceModel {
        var model = self
        for index in model.resources.indices {
            model.resources[index].move()
        }
        for index in model.enumerations.indices {
            model.enumerations[index].source.line += 7
            for member in model.enumerations[index].members.indices {
                model.enumerations[index].members[member].source.line += 7
            }
        }
        for index in model.genericErrors.indices { model.genericErrors[index].source.line += 7 }
        return model
    }
}

extension Resource {
    fileprivate mutating func move() {
        source.line += 7
        for index in properties.indices {
            properties[index].source.line += 7
            properties[index].evidence = []
        }
        for index in links.indices {
            links[index].source.line += 7
            links[index].evidence = []
        }
        for index in operations.indices {
            operations[index].source.line += 7
            operations[index].samplePath = nil
            operations[index].response.evidence = []
            for row in operations[index].query.indices { operations[index].query[row].evidence = [] }
            for row in operations[index].errors.indices { operations[index].errors[row].source.line += 7 }
        }
    }
}
