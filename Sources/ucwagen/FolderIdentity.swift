import Foundation

/// Tells whether two paths are one folder, however they are spelled.
enum FolderIdentity {
    /// Whether two paths lead to one folder, by links or other spellings; a folder need not be there yet.
    static func isSame(_ first: String, _ second: String) -> Bool {
        if let left = number(of: first), let right = number(of: second) { return left == right }
        return resolved(first) == resolved(second)
    }

    /// The file system's own number of a folder, which holds where it ignores case or shows a folder in two places.
    private static func number(of path: String) -> [UInt64]? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return [UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino)]
    }

    private static func resolved(_ path: String) -> String {
        URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }
}
