import Foundation

/// The folders that tests read.
public enum Folders {
    /// The top of the package.
    public static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The tests.
    public static let tests = package.appendingPathComponent("Tests")

    /// The published reference, edition by edition: where `UCWA_DOCS` says, or beside the checkout; nil where it is absent.
    public static let editions = outside("UCWA_DOCS", "ucwa-docs")

    /// The schemas of formats that others have defined: where `UCWA_SCHEMAS` says, or beside the checkout; nil where they are absent.
    public static let schemas = outside("UCWA_SCHEMAS", "schemas")

    /// A folder that is not part of the project.
    private static func outside(_ variable: String, _ name: String) -> URL? {
        let named = ProcessInfo.processInfo.environment[variable].map { URL(fileURLWithPath: $0) }
        let shared = package.deletingLastPathComponent().appendingPathComponent("shared")
        let folder = named ?? shared.appendingPathComponent(name)
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }

    /// The built products: the command line tool lies beside the tests.
    public static let products: URL = {
        #if os(macOS)
            for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
                return bundle.bundleURL.deletingLastPathComponent()
            }
        #endif
        return URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    }()
}

/// A folder that lives as long as a test needs it.
public final class TemporaryFolder {
    /// The folder.
    public let url: URL

    /// Creates an empty folder.
    public init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("ucwagen-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    /// Writes a file, and the folders it lies in.
    public func write(_ text: String, to path: String) throws {
        try write(Data(text.utf8), to: path)
    }

    /// Writes a file, and the folders it lies in.
    public func write(_ data: Data, to path: String) throws {
        let file = url.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    /// The files of the folder and those inside it, by path.
    public func files() throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: url.path) {
            let file = url.appendingPathComponent(path)
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            files[path] = try Data(contentsOf: file)
        }
        return files
    }
}
