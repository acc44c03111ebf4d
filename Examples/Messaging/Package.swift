// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "Messaging",
    platforms: [.macOS(.v13)],
    dependencies: [
        // Outside of this repository: .package(url: "https://github.com/ucwagen/ucwagen", branch: "main")
        .package(name: "ucwagen", path: "../.."),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .executableTarget(
            name: "Messaging",
            dependencies: [
                "LoopbackServer",
                .product(name: "UCWA", package: "ucwagen"),
                .product(name: "UCWAURLSession", package: "ucwagen"),
            ]
        ),
        .target(
            name: "LoopbackServer",
            dependencies: [
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]
        ),
        .testTarget(name: "LoopbackServerTests", dependencies: ["LoopbackServer"]),
    ]
)
