// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "ucwagen",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .executable(name: "ucwagen", targets: ["ucwagen"]),
        .library(name: "UCWA", targets: ["UCWA"]),
        .library(name: "UCWARuntime", targets: ["UCWARuntime"]),
        .library(name: "UCWAURLSession", targets: ["UCWAURLSession"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CCommonMark",
            pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
        ),
        .systemLibrary(
            name: "CLibXML2",
            pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
        ),
        .target(name: "UCWAGenModel", path: "Sources/Model", exclude: ["JSON/model.schema.json"]),
        .target(
            name: "UCWAGenReader",
            dependencies: ["UCWAGenModel", "CCommonMark", "CLibXML2"],
            path: "Sources/Reader"
        ),
        .target(
            name: "UCWAGenResolver",
            dependencies: ["UCWAGenModel", "UCWAGenReader", .product(name: "Yams", package: "Yams")],
            path: "Sources/Resolver",
            exclude: ["Overrides/overrides.schema.json"]
        ),
        .target(
            name: "UCWAGenTemplates",
            path: "Templates",
            resources: [
                .embedInCode("capability.mustache"),
                .embedInCode("constraints.mustache"),
                .embedInCode("documentation.mustache"),
                .embedInCode("enumeration.mustache"),
                .embedInCode("genericErrors.mustache"),
                .embedInCode("header.mustache"),
                .embedInCode("input.mustache"),
                .embedInCode("linkMethods.mustache"),
                .embedInCode("namespace.mustache"),
                .embedInCode("operation.mustache"),
                .embedInCode("resource.mustache"),
                .embedInCode("target.mustache"),
            ]
        ),
        .target(
            name: "UCWAGenEmitter",
            dependencies: [
                "UCWAGenModel", "UCWAGenTemplates",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            path: "Sources/Emitter"
        ),
        .target(
            name: "UCWAGenDiff",
            dependencies: ["UCWAGenModel"],
            path: "Sources/Diff",
            exclude: ["Report/diff.schema.json"]
        ),
        .target(name: "UCWAGenDistiller", dependencies: ["UCWAGenModel", "UCWAGenReader"], path: "Sources/Distiller"),
        .executableTarget(
            name: "ucwagen",
            dependencies: [
                "UCWAGenModel", "UCWAGenReader", "UCWAGenResolver", "UCWAGenEmitter", "UCWAGenDiff", "UCWAGenDistiller",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Yams", package: "Yams"),
            ],
            path: "Sources/ucwagen"
        ),
        .target(
            name: "UCWARuntime",
            dependencies: [.product(name: "HTTPTypes", package: "swift-http-types")],
            path: "Sources/UCWARuntime"
        ),
        .target(
            name: "UCWAURLSession",
            dependencies: [
                "UCWARuntime",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "HTTPTypesFoundation", package: "swift-http-types"),
            ],
            path: "Sources/UCWAURLSession"
        ),
        .target(name: "UCWA", dependencies: ["UCWARuntime"], path: "Generated"),
        .target(
            name: "TestSupport",
            dependencies: ["UCWAGenModel", "UCWAGenReader", "UCWAGenResolver"],
            path: "Tests/TestSupport"
        ),
        .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
        .testTarget(name: "CommandLineTests", dependencies: ["ucwagen", "UCWAGenEmitter", "TestSupport"]),
        .testTarget(
            name: "ModelTests",
            dependencies: ["UCWAGenModel", "TestSupport"],
            exclude: ["DiagnosticReport.sarif"]
        ),
        .testTarget(
            name: "SampleRoundTripTests",
            dependencies: ["UCWA", "UCWAGenModel", "UCWAGenReader", "TestSupport"],
            path: "Tests/SampleRoundTrip"
        ),
        .testTarget(name: "ReaderTests", dependencies: ["UCWAGenReader", "TestSupport"]),
        .testTarget(
            name: "ResolverTests",
            dependencies: ["UCWAGenModel", "UCWAGenReader", "UCWAGenResolver", "TestSupport"]
        ),
        .target(name: "GoldenMessaging", dependencies: ["UCWARuntime"], path: "Tests/Golden/Messaging/Swift"),
        .target(name: "GoldenFirstEdition", dependencies: ["UCWARuntime"], path: "Tests/Golden/FirstEdition/Swift"),
        .target(name: "GoldenSlips", dependencies: ["UCWARuntime"], path: "Tests/Golden/Slips/Swift"),
        .testTarget(
            name: "GoldenTests",
            dependencies: [
                "UCWAGenModel", "UCWAGenEmitter", "TestSupport", "GoldenMessaging", "GoldenFirstEdition", "GoldenSlips",
            ],
            path: "Tests/Golden",
            exclude: ["Diff", "DiffReport", "Distilled", "Messaging", "FirstEdition", "Slips"]
        ),
        .testTarget(
            name: "ConformanceTests",
            dependencies: [
                "UCWAGenModel", "UCWAGenReader", "UCWAGenResolver", "TestSupport",
                .product(name: "Yams", package: "Yams"),
            ],
            path: "Tests/Conformance",
            exclude: [
                "Changes-2016-06-2022-12.txt", "Diagnostics-2016-06.txt", "Diagnostics-2022-12.txt",
                "Overrides-2022-12.yml", "Types-2016-06.txt",
                "Types-2022-12.txt",
            ]
        ),
        .testTarget(
            name: "DiffTests",
            dependencies: [
                "UCWAGenDiff", "UCWAGenDistiller", "UCWAGenEmitter", "UCWAGenModel", "UCWAGenReader", "TestSupport",
            ]
        ),
        .testTarget(
            name: "DistillerTests",
            dependencies: ["UCWAGenDistiller", "UCWAGenEmitter", "UCWAGenModel", "UCWAGenReader", "TestSupport"]
        ),
        .testTarget(name: "EmitterTests", dependencies: ["UCWAGenEmitter", "UCWAGenModel", "UCWAGenTemplates"]),
        .testTarget(
            name: "UCWARuntimeTests",
            dependencies: ["UCWARuntime", .product(name: "HTTPTypes", package: "swift-http-types")]
        ),
        .testTarget(
            name: "UCWATests",
            dependencies: ["UCWA", .product(name: "HTTPTypes", package: "swift-http-types")]
        ),
        .testTarget(
            name: "UCWAURLSessionTests",
            dependencies: [
                "UCWAURLSession", "UCWA",
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]
        ),
    ]
)
