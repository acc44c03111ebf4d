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
        .plugin(name: "UCWAGenPlugin", targets: ["UCWAGenPlugin"]),
        .plugin(name: "GenerateUCWA", targets: ["GenerateUCWA"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
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
            exclude: ["Web"],
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
                .embedInCode("openEnumeration.mustache"),
                .embedInCode("operation.mustache"),
                .embedInCode("placeholder.mustache"),
                .embedInCode("resource.mustache"),
                .embedInCode("target.mustache"),
            ]
        ),
        .target(
            name: "UCWAGenTemplating",
            dependencies: ["UCWAGenModel", .product(name: "Mustache", package: "swift-mustache")],
            path: "Sources/Templating"
        ),
        .target(
            name: "UCWAGenEmitter",
            dependencies: ["UCWAGenModel", "UCWAGenTemplating", "UCWAGenTemplates"],
            path: "Sources/Emitter"
        ),
        .target(
            name: "UCWAGenWebTemplates",
            path: "Templates/Web",
            resources: [
                .embedInCode("diff.css"),
                .embedInCode("diff.js"),
                .embedInCode("diff.mustache"),
                .embedInCode("diffChange.mustache"),
                .embedInCode("diffEntry.mustache"),
                .embedInCode("diffWords.mustache"),
                .embedInCode("enumeration.mustache"),
                .embedInCode("errorRow.mustache"),
                .embedInCode("evidence.mustache"),
                .embedInCode("fields.mustache"),
                .embedInCode("head.mustache"),
                .embedInCode("map.mustache"),
                .embedInCode("namedRow.mustache"),
                .embedInCode("operation.mustache"),
                .embedInCode("page.css"),
                .embedInCode("page.js"),
                .embedInCode("page.mustache"),
                .embedInCode("paragraph.mustache"),
                .embedInCode("report.css"),
                .embedInCode("report.js"),
                .embedInCode("report.mustache"),
                .embedInCode("resource.mustache"),
                .embedInCode("words.mustache"),
            ]
        ),
        .target(
            name: "UCWAGenWebPage",
            dependencies: ["UCWAGenTemplating", "UCWAGenWebTemplates"],
            path: "Sources/WebPage"
        ),
        .target(
            name: "UCWAGenReport",
            dependencies: ["UCWAGenModel", "UCWAGenTemplating", "UCWAGenWebPage", "UCWAGenWebTemplates"],
            path: "Sources/Report"
        ),
        .target(
            name: "UCWAGenDiff",
            dependencies: ["UCWAGenModel"],
            path: "Sources/Diff",
            exclude: ["Report/diff.schema.json"]
        ),
        .target(
            name: "UCWAGenDiffPage",
            dependencies: [
                "UCWAGenModel", "UCWAGenDiff", "UCWAGenTemplating", "UCWAGenWebPage", "UCWAGenWebTemplates",
            ],
            path: "Sources/DiffPage"
        ),
        .target(name: "UCWAGenDistiller", dependencies: ["UCWAGenModel", "UCWAGenReader"], path: "Sources/Distiller"),
        .executableTarget(
            name: "ucwagen",
            dependencies: [
                "UCWAGenModel", "UCWAGenReader", "UCWAGenResolver", "UCWAGenTemplating", "UCWAGenEmitter",
                "UCWAGenDiff", "UCWAGenDiffPage", "UCWAGenDistiller", "UCWAGenWebPage", "UCWAGenReport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Yams", package: "Yams"),
            ],
            path: "Sources/ucwagen",
            exclude: ["ucwagen.schema.json"]
        ),
        .plugin(name: "UCWAGenPlugin", capability: .buildTool(), dependencies: ["ucwagen"]),
        .plugin(
            name: "GenerateUCWA",
            capability: .command(
                intent: .custom(
                    verb: "generate-ucwa",
                    description: "Writes or checks the Swift of targets whose pages lie among their files."
                ),
                permissions: [.writeToPackageDirectory(reason: "writes the Swift of the pages of a target into it")]
            ),
            dependencies: ["ucwagen"]
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
        .testTarget(
            name: "CommandLineTests",
            dependencies: ["ucwagen", "UCWAGenEmitter", "UCWAGenModel", "TestSupport"]
        ),
        .testTarget(
            name: "AutomationTests",
            dependencies: ["ucwagen", "TestSupport", .product(name: "Yams", package: "Yams")]
        ),
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
        .testTarget(name: "PluginTests", dependencies: ["TestSupport"]),
        .testTarget(name: "ReportTests", dependencies: ["UCWAGenReport", "UCWAGenModel", "TestSupport"]),
        .testTarget(name: "TemplatingTests", dependencies: ["UCWAGenTemplating", "UCWAGenModel"]),
        .testTarget(
            name: "WebPageTests",
            dependencies: ["UCWAGenWebPage", "UCWAGenWebTemplates", "UCWAGenTemplating", "TestSupport"]
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
                "UCWAGenModel", "UCWAGenEmitter", "UCWAGenReport", "TestSupport", "GoldenMessaging",
                "GoldenFirstEdition", "GoldenSlips",
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
            name: "GeneratedRequestTests",
            dependencies: [
                "UCWAGenEmitter", "UCWAGenModel", "UCWAGenReader", "UCWAGenResolver", "UCWARuntime", "TestSupport",
            ],
            path: "Tests/GeneratedRequests"
        ),
        .testTarget(
            name: "DocumentationTests",
            dependencies: [
                "ucwagen", "UCWAGenDiff", "UCWAGenModel", "UCWAGenResolver", "TestSupport",
                .product(name: "Yams", package: "Yams"),
            ]
        ),
        .testTarget(
            name: "DiffTests",
            dependencies: [
                "UCWAGenDiff", "UCWAGenDiffPage", "UCWAGenDistiller", "UCWAGenEmitter", "UCWAGenModel",
                "UCWAGenReader", "TestSupport",
            ]
        ),
        .testTarget(
            name: "DistillerTests",
            dependencies: ["UCWAGenDistiller", "UCWAGenEmitter", "UCWAGenModel", "UCWAGenReader", "TestSupport"]
        ),
        .testTarget(
            name: "EmitterTests",
            dependencies: [
                "UCWAGenEmitter", "UCWAGenModel", "UCWAGenTemplating", "UCWAGenTemplates", "UCWARuntime", "TestSupport",
            ]
        ),
        .testTarget(
            name: "UCWARuntimeTests",
            dependencies: ["UCWARuntime", .product(name: "HTTPTypes", package: "swift-http-types")]
        ),
        .target(name: "ApplicationCode", dependencies: ["UCWA", "UCWAURLSession"], path: "Tests/ApplicationCode"),
        .testTarget(
            name: "UCWATests",
            dependencies: ["UCWA", "ApplicationCode", .product(name: "HTTPTypes", package: "swift-http-types")]
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
