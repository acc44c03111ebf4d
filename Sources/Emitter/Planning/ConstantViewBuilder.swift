import UCWAGenModel

/// Makes the views of types that consist of constants: enumerations and the list of generic errors.
struct ConstantViewBuilder {
    let catalogue: Catalogue
    let commentary: Commentary
    let options: EmitterOptions

    /// The view of an enumeration's file.
    func enumeration(
        _ enumeration: Enumeration,
        _ typeName: String,
        _ diagnostics: inout Diagnostics
    ) -> EnumerationView {
        EnumerationView(
            frame: FileFrame(page: PageName.file(enumeration.source.file), options: options),
            type: type(enumeration, typeName, documentation: commentary.enumeration(enumeration), &diagnostics)
        )
    }

    /// The view of an enumeration's type.
    ///
    /// - Parameter isDescribed: Whether a page describes it. Otherwise its members stand in rows of something else, whose
    ///   configured names are none of theirs.
    func type(
        _ enumeration: Enumeration,
        _ typeName: String,
        documentation: [String],
        isDescribed: Bool = true,
        _ diagnostics: inout Diagnostics
    ) -> OpenEnumerationFrame {
        var names = SymbolTable(reserved: ReservedNames.enumerationMembers, preferredNames: catalogue.preferredNames)
        var seen: Set<String> = []
        let members = enumeration.members.filter { seen.insert($0.name).inserted }.map { member in
            ConstantView(
                name: names.declare(member.name, as: .value, at: isDescribed ? member.source : nil, &diagnostics),
                documentation: commentary.member(member),
                wireName: SwiftLiteral.string(member.name)
            )
        }
        return OpenEnumerationFrame(typeName: typeName, documentation: documentation, members: members)
    }

    /// The view of the generic errors' file.
    func genericErrors(_ errors: [GenericError], _ diagnostics: inout Diagnostics) -> GenericErrorsView {
        var names = SymbolTable(reserved: ReservedNames.genericErrors, preferredNames: catalogue.preferredNames)
        var seen: Set<String> = []
        let views = errors.filter { seen.insert($0.name).inserted }.map { error in
            ConstantView(
                name: names.declare(error.name, as: .error, at: error.source, &diagnostics),
                documentation: commentary.genericError(error),
                wireName: SwiftLiteral.string(error.name)
            )
        }
        return GenericErrorsView(
            frame: FileFrame(page: errors.first.map { PageName.file($0.source.file) }, options: options),
            typeName: catalogue.genericErrorsName,
            errors: views
        )
    }
}
