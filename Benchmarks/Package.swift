// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "ucwagen-benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "ucwagen", path: "..")],
    targets: [
        .executableTarget(
            name: "ReadingBenchmark",
            dependencies: [.product(name: "UCWA", package: "ucwagen")]
        )
    ]
)
