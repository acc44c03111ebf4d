// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "Calls",
    platforms: [.macOS(.v13), .iOS(.v16)],
    dependencies: [
        // In a package of your own: .package(url: "https://github.com/ucwagen/ucwagen", branch: "main")
        .package(name: "ucwagen", path: "../..")
    ],
    targets: [
        .target(
            name: "Calls",
            dependencies: [
                .product(name: "UCWA", package: "ucwagen"),
                .product(name: "UCWAURLSession", package: "ucwagen"),
            ]
        ),
        .target(
            name: "OwnPages",
            dependencies: [.product(name: "UCWARuntime", package: "ucwagen")],
            plugins: [.plugin(name: "UCWAGenPlugin", package: "ucwagen")]
        ),
    ]
)
