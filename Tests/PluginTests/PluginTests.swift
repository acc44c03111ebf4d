import Foundation
import Testing

/// The tests of the plugins, one after the other, since all of them change and build one package.
///
/// Building takes minutes, and the first test builds the generator too: they run where that is asked for.
@Suite(
    .serialized,
    .enabled(if: isWanted, "building packages takes minutes: set UCWAGEN_PLUGIN_TESTS=1 to test the plugins")
)
enum Plugins {}

/// Whether the plugins are tested.
private let isWanted = ProcessInfo.processInfo.environment["UCWAGEN_PLUGIN_TESTS"] == "1"
