// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "StatusBoard",
    platforms: [.macOS(.v13)],
    dependencies: [
        // In a package of your own: .package(url: "https://github.com/ucwagen/ucwagen", branch: "main")
        .package(name: "ucwagen", path: "../..")
    ],
    targets: [
        .executableTarget(
            name: "StatusBoard",
            dependencies: [.product(name: "UCWARuntime", package: "ucwagen")],
            plugins: [.plugin(name: "UCWAGenPlugin", package: "ucwagen")]
        )
    ]
)
