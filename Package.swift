// swift-tools-version: 6.2
import PackageDescription

/// Swift 6 mode comes with the tools version; these switch on what a later mode will.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A module of the house and the modules it stands on. Nothing imports upward.
func module(_ name: String, on dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// `make test` optimizes what is tested, and not the tests themselves, which would take longer to compile
/// than to run. No package that depends on this one builds them.
let testing: [SwiftSetting] =
  strict + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

func tests(of name: String, also dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name), "TestSupport"] + dependencies,
    swiftSettings: testing)
}

/// What the tests of everything around an agent stand on.
let agentFoundation: [Target.Dependency] = [
  "ChatModels", "MusicTools", "Refrain", "RequestReading", "MusicBundle", "MusicNames",
  "MusicCatalog", "JSON", "Primitives",
]

let package = Package(
  name: "Refrain",
  platforms: [.macOS(.v15), .iOS(.v18)],
  products: [
    .library(name: "Refrain", targets: ["Refrain", "MusicBundle", "MusicNames"]),
    .library(name: "MusicTools", targets: ["MusicTools", "JSON"]),
    .library(name: "TextIndex", targets: ["TextIndex", "TextAnalysis"]),
    .library(name: "RequestReading", targets: ["RequestReading"]),
    .library(name: "VectorIndex", targets: ["VectorIndex"]),
    .library(name: "TextEncoder", targets: ["TextEncoder"]),
    .library(name: "Recommender", targets: ["Recommender"]),
    .library(name: "MusicCatalog", targets: ["MusicCatalog", "IndexFile"]),
    .library(name: "Evaluation", targets: ["Evaluation"]),
    .library(name: "ChatModels", targets: ["ChatModels", "JSON"]),
    .library(name: "MusicAgent", targets: ["MusicAgent", "ChatModels", "JSON"]),
    .library(name: "Rewards", targets: ["Rewards", "MusicAgent"]),
    .library(name: "KnowledgeBoundary", targets: ["KnowledgeBoundary", "MusicAgent"]),
    .library(name: "MusicBench", targets: ["MusicBench", "Rewards"]),
    .executable(name: "refrain", targets: ["refrain-cli"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.20.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.0.0"),
  ],
  targets: [
    // C, and the system's libraries.
    .target(name: "CKernels"),
    .target(
      name: "CSQLiteDefense",
      dependencies: [.product(name: "GRDBSQLite", package: "GRDB.swift")]),
    .systemLibrary(
      name: "CLAPACKE", pkgConfig: "lapacke",
      providers: [.apt(["liblapacke-dev", "libopenblas-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    // Order, values, numbers, files and words.
    module("Primitives"),
    module("JSON"),
    module(
      "LinearAlgebra",
      on: [.target(name: "CLAPACKE", condition: .when(platforms: [.linux]))]),
    module(
      "IndexFile",
      on: [
        "JSON", "Primitives", "CKernels",
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    module("TextAnalysis", on: ["Primitives"]),

    // What a person's words ask for; knows music's words, and nothing of the engine.
    module("RequestReading", on: ["TextAnalysis", "Primitives"]),

    // The four engines that know nothing of music.
    module("TextIndex", on: ["IndexFile", "TextAnalysis", "Primitives", "CKernels"]),
    module("VectorIndex", on: ["IndexFile", "LinearAlgebra", "Primitives", "CKernels"]),
    module(
      "TextEncoder",
      on: ["IndexFile", "LinearAlgebra", "JSON", "Primitives", "CKernels"]),
    module("Recommender", on: ["IndexFile", "LinearAlgebra", "Primitives", "CKernels"]),

    // Music.
    module(
      "MusicCatalog",
      on: [
        "Primitives", "JSON", "IndexFile", "TextAnalysis", "CZlib", "CSQLiteDefense",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    module("MusicNames", on: ["IndexFile", "TextAnalysis", "Primitives"]),
    module(
      "MusicBundle",
      on: [
        "MusicNames", "MusicCatalog", "TextIndex", "VectorIndex", "TextEncoder", "Recommender",
        "TextAnalysis", "IndexFile", "JSON", "Primitives",
      ]),
    module(
      "Refrain",
      on: [
        "RequestReading", "MusicBundle", "MusicNames", "MusicCatalog", "TextIndex", "VectorIndex",
        "TextEncoder", "Recommender", "TextAnalysis", "IndexFile", "Primitives",
      ]),
    module(
      "MusicTools",
      on: ["Refrain", "MusicBundle", "MusicNames", "MusicCatalog", "JSON", "Primitives"]),
    module(
      "Evaluation",
      on: [
        "Refrain", "RequestReading", "MusicBundle", "MusicNames", "MusicCatalog", "TextIndex",
        "VectorIndex", "Recommender", "LinearAlgebra", "TextAnalysis", "IndexFile", "JSON",
        "Primitives",
      ]),

    // Language models; nothing of music.
    module("ChatModels", on: ["JSON", "Primitives"]),

    // The agent, what its answers are worth, when it needs its tools, and the bench.
    module(
      "MusicAgent",
      on: [
        "ChatModels", "MusicTools", "Refrain", "RequestReading", "MusicBundle", "MusicNames",
        "MusicCatalog", "TextAnalysis", "JSON", "Primitives",
      ]),
    module(
      "Rewards",
      on: [
        "MusicAgent", "Evaluation", "ChatModels", "Refrain", "RequestReading", "MusicBundle",
        "MusicNames",
        "TextAnalysis", "IndexFile", "JSON",
      ]),
    module(
      "KnowledgeBoundary",
      on: [
        "Rewards", "MusicAgent", "Evaluation", "ChatModels", "MusicTools", "Refrain",
        "RequestReading", "MusicBundle", "LinearAlgebra", "IndexFile", "JSON", "Primitives",
      ]),
    module(
      "MusicBench",
      on: [
        "Rewards", "MusicAgent", "Evaluation", "ChatModels", "MusicTools", "Refrain",
        "RequestReading", "MusicBundle", "MusicNames", "MusicCatalog", "IndexFile", "JSON",
        "Primitives",
      ]),

    // The tools and rewards over HTTP: the only module that knows of a server.
    module(
      "MusicServer",
      on: [
        "Rewards", "MusicAgent", "MusicTools", "Refrain", "JSON",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ]),

    .executableTarget(
      name: "refrain-cli",
      dependencies: [
        "MusicServer", "MusicAgent", "Rewards", "KnowledgeBoundary", "MusicBench", "ChatModels",
        "MusicTools", "Evaluation", "Refrain", "RequestReading", "MusicBundle", "MusicNames",
        "MusicCatalog", "VectorIndex", "TextEncoder", "Recommender", "IndexFile", "JSON",
        "Primitives",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // What tests share: folders, files, programs. Nothing of the product.
    .target(
      name: "TestSupport",
      dependencies: [
        "Refrain", "MusicBundle", "MusicNames", "MusicCatalog", "IndexFile", "JSON", "Primitives",
      ],
      path: "Tests/TestSupport", swiftSettings: strict),
    // Readers of files that anybody may have written, for tests and for `make fuzz`.
    .target(
      name: "FuzzTargets",
      dependencies: [
        "TestSupport", "MusicTools", "Refrain", "MusicBundle", "MusicCatalog", "TextEncoder",
        "IndexFile", "JSON", "Primitives",
      ],
      path: "Tests/FuzzTargets", swiftSettings: strict),
    .testTarget(
      name: "FuzzTests", dependencies: ["FuzzTargets", "TestSupport", "Primitives"],
      swiftSettings: testing),
    tests(of: "Primitives"),
    tests(of: "JSON", also: ["Primitives"]),
    tests(of: "LinearAlgebra", also: ["Primitives"]),
    tests(of: "IndexFile", also: ["Primitives", "CKernels"]),
    tests(of: "TextAnalysis", also: ["Primitives"]),
    tests(of: "RequestReading", also: ["Evaluation", "JSON", "Primitives"]),
    tests(of: "TextIndex", also: ["TextAnalysis", "IndexFile", "Primitives"]),
    tests(of: "VectorIndex", also: ["IndexFile", "Primitives", "CKernels"]),
    tests(of: "TextEncoder", also: ["IndexFile", "LinearAlgebra", "Primitives", "CKernels"]),
    tests(of: "Recommender", also: ["IndexFile", "LinearAlgebra", "Primitives", "CKernels"]),
    tests(
      of: "MusicCatalog",
      also: [
        "IndexFile", "Primitives", "JSON", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests(
      of: "Evaluation",
      also: [
        "Refrain", "RequestReading", "MusicBundle", "MusicNames", "MusicCatalog", "Recommender",
        "VectorIndex",
        "TextIndex", "TextAnalysis", "IndexFile", "Primitives",
      ]),
    tests(
      of: "MusicNames",
      also: ["Refrain", "MusicBundle", "MusicCatalog", "TextAnalysis", "IndexFile", "Primitives"]),
    tests(
      of: "MusicBundle",
      also: [
        "Refrain", "MusicNames", "MusicCatalog", "TextIndex", "VectorIndex", "TextEncoder",
        "Recommender", "TextAnalysis", "IndexFile", "JSON", "Primitives",
      ]),
    tests(
      of: "Refrain",
      also: [
        "RequestReading", "MusicBundle", "MusicNames", "MusicCatalog", "TextIndex", "VectorIndex",
        "TextEncoder",
        "Recommender", "TextAnalysis", "IndexFile", "Primitives",
      ]),
    tests(
      of: "MusicTools",
      also: [
        "Refrain", "MusicBundle", "MusicNames", "MusicCatalog", "JSON", "IndexFile", "Primitives",
      ]),
    tests(of: "ChatModels", also: ["JSON", "Primitives"]),
    tests(of: "MusicAgent", also: agentFoundation + ["IndexFile"]),
    tests(
      of: "MusicBench",
      also: agentFoundation + [
        "MusicAgent", "Rewards", "KnowledgeBoundary", "Evaluation", "IndexFile",
      ]),
    tests(of: "Rewards", also: agentFoundation + ["MusicAgent", "IndexFile"]),
    tests(
      of: "KnowledgeBoundary",
      also: agentFoundation + ["MusicAgent", "Rewards", "Evaluation", "LinearAlgebra"]),
    tests(of: "MusicServer", also: ["Rewards", "MusicAgent", "JSON"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "TestSupport", "MusicTools", "Refrain", "MusicBundle", "MusicNames", "MusicCatalog", "JSON",
        "IndexFile", "Primitives", "refrain-cli",
      ],
      swiftSettings: testing),
  ]
)

// Only Scripts/fuzz.sh names the library that this links: nobody who depends on the package sees a
// target with flags of its own.
if let library = Context.environment["REFRAIN_FUZZ_LIBRARY"] {
  package.targets.append(
    .executableTarget(
      name: "FuzzDriver", dependencies: ["FuzzTargets", "TestSupport"], path: "Fuzz",
      linkerSettings: [.unsafeFlags([library, "-lstdc++"])]))
}
