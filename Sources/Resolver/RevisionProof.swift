import UCWAGenModel
import UCWAGenReader

extension ReferenceIndex {
    /// The page of a later revision that a rel leads to from a page that describes a later revision itself.
    ///
    /// A rel leads to its first revision. It leads to a later one only where the samples of the page show something that no
    /// earlier revision lists: `myGroupMemberships2` embeds memberships that have a `delegatesGroup`, which only
    /// `myGroupMembership2` lists.
    ///
    /// - Parameters:
    ///   - rel: The rel of a link, of an embedded resource, or of what an operation returns.
    ///   - page: The name of the page that it stands on.
    /// - Returns: The page and the sample that proves it; nil where the first revision is meant.
    func provenRevision(ofRel rel: String, on page: String) -> (page: String, evidence: Evidence)? {
        guard name(of: page).revision > 1 else { return nil }
        let candidates = revisions.pages(ofRel: rel).compactMap(resources.entry(named:))
        guard let first = candidates.first, candidates.count > 1,
            let file = resources.entry(named: page)?.file
        else { return nil }
        let shown = occurrences(ofRel: rel, in: file).flatMap(\.resource.shownNames).filter { !first.lists($0.name) }
        // The earliest of the revisions that list most of it.
        var proof: (page: ResourceNameIndex.Entry, listed: [(name: String, line: Int)])?
        for later in candidates.dropFirst() {
            let listed = shown.filter { later.lists($0.name) }
            if listed.count > proof?.listed.count ?? 0 { proof = (later, listed) }
        }
        guard let proof, let (name, line) = proof.listed.first else { return nil }
        let text = "\(rel) shows \(name), which \(first.name) does not list and \(proof.page.name) does"
        return (proof.page.name, Evidence(.sampleValue, at: SourcePosition(file: file, line: line), text: text))
    }

    /// Whether two pages describe revisions of one rel.
    func areRevisions(_ first: String, _ second: String) -> Bool {
        name(of: first).rel.lowercased() == name(of: second).rel.lowercased()
    }
}

extension SampleResource {
    /// All names that a page would have to list, with their lines.
    fileprivate var shownNames: [(name: String, line: Int)] {
        properties.filter { !ProtocolNames.isKnown($0) }.map { ($0.name, $0.line) }
            + links.filter { !ProtocolNames.isKnown($0) }.map { ($0.rel, $0.line) }
            + embedded.map { ($0.rel, $0.line) }
    }
}
