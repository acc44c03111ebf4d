import UCWAGenModel
import UCWAGenReader

/// Turns the facts of a reference into its model: everything that has to be decided is decided here.
public struct ModelResolver {
    /// Creates a resolver. It keeps nothing between references.
    public init() {}

    /// Resolves a reference.
    ///
    /// - Parameters:
    ///   - reference: The facts, whose order has no influence.
    ///   - overrides: Corrections of what the reference yields.
    ///   - diagnostics: Where contradictions and gaps are told.
    public func resolve(
        _ reference: Reference,
        overrides: [Override] = [],
        diagnostics: inout Diagnostics
    ) -> ReferenceModel {
        let index = ReferenceIndex(reference)
        var model = ReferenceModel()
        let fields = FieldIndex(reference, index: index)
        let inference = TypeInference(fields: fields, index: index)
        let resourceResolver = ResourceResolver(index: index, inference: inference)
        for page in reference.pages {
            switch page.content {
            case .resource(let facts):
                model.resources.append(resourceResolver.resolve(page, facts, diagnostics: &diagnostics))
            case .genericErrors(let rows):
                model.genericErrors += rows.map { row in
                    GenericError(name: row.name.text, description: row.description.prose, source: row.position)
                }
            case .other(let reason):
                model.otherPages.append(OtherPage(file: page.file, reason: reason))
            case .enumeration:
                break
            }
        }
        SampleMemberResolver(index: index, inference: inference).complete(&model, reference, diagnostics: &diagnostics)
        model.resources.sort { $0.name < $1.name }
        model.enumerations = EnumerationResolver(index: index).resolve(reference, diagnostics: &diagnostics)
        var defaults = DefaultResolver(model.enumerations)
        defaults.resolve(&model.resources)
        // Overrides may refer to what has no page, and may change what that is.
        model.undescribed = UndescribedPages(model, reference).pages
        var corrections = OverrideApplication(model)
        corrections.apply(overrides, to: &model, diagnostics: &diagnostics)
        if !overrides.isEmpty { model.undescribed = UndescribedPages(model, reference).pages }
        check(model, reference, index: index, diagnostics: &diagnostics)
        // What the pages leave open is settled where a correction decides it.
        diagnostics.removeAll(where: corrections.settles)
        return model
    }

    /// Tells what the reference says twice in different ways: nothing in the model depends on it.
    private func check(
        _ model: ReferenceModel,
        _ reference: Reference,
        index: ReferenceIndex,
        diagnostics: inout Diagnostics
    ) {
        MissingPageCheck(index: index).check(model, diagnostics: &diagnostics)
        UnsampledRowCheck(index: index, model: model).check(reference, diagnostics: &diagnostics)
        RequestCheck().check(reference, diagnostics: &diagnostics)
        SampleAgreementCheck().check(reference, diagnostics: &diagnostics)
        SharedRepresentationCheck(index: index).check(model, diagnostics: &diagnostics)
        let members = EnumerationMembers(model.enumerations)
        EnumerationValueCheck(index: index, members: members).check(model, reference, diagnostics: &diagnostics)
        ErrorStatusCheck().check(reference, diagnostics: &diagnostics)
        ConstraintCheck(members: members).check(model, diagnostics: &diagnostics)
        UnusedEnumerationCheck().check(model, diagnostics: &diagnostics)
    }
}
