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

func tests(of name: String, also dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name), "TestSupport"] + dependencies,
    swiftSettings: strict)
}

let package = Package(
  name: "Refrain",
  platforms: [.macOS(.v15), .iOS(.v18)],
  products: [
    .library(name: "Refrain", targets: ["Refrain"]),
    .library(name: "MusicTools", targets: ["MusicTools", "JSON"]),
    .library(name: "TextIndex", targets: ["TextIndex", "TextAnalysis"]),
    .library(name: "VectorIndex", targets: ["VectorIndex"]),
    .library(name: "TextEncoder", targets: ["TextEncoder"]),
    .library(name: "Recommender", targets: ["Recommender"]),
    .library(name: "MusicCatalog", targets: ["MusicCatalog", "IndexFile"]),
    .library(name: "Evaluation", targets: ["Evaluation"]),
    .executable(name: "refrain", targets: ["refrain-cli"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    // C, and the system's libraries.
    .target(name: "CKernels"),
    .systemLibrary(
      name: "CLAPACKE", pkgConfig: "lapacke",
      providers: [.apt(["liblapacke-dev", "libopenblas-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

    // Order, values, numbers, files and words.
    module("Primitives"),
    module("JSON"),
    module("LinearAlgebra", on: ["Primitives", "CKernels", "CLAPACKE"]),
    module(
      "IndexFile",
      on: ["CKernels", .product(name: "SystemPackage", package: "swift-system")]),
    module("TextAnalysis", on: ["Primitives"]),

    // The four engines that know nothing of music.
    module("TextIndex", on: ["IndexFile", "TextAnalysis", "Primitives", "CKernels"]),
    module("VectorIndex", on: ["IndexFile", "LinearAlgebra", "Primitives", "CKernels"]),
    module(
      "TextEncoder",
      on: ["IndexFile", "LinearAlgebra", "JSON", "Primitives", "CKernels", "CLAPACKE"]),
    module(
      "Recommender", on: ["IndexFile", "LinearAlgebra", "Primitives", "CKernels", "CLAPACKE"]),

    // Music.
    module(
      "MusicCatalog",
      on: [
        "Primitives", "JSON", "IndexFile", "TextAnalysis", "CZlib",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    module(
      "Refrain",
      on: [
        "Primitives", "IndexFile", "TextAnalysis", "TextIndex", "VectorIndex", "TextEncoder",
        "Recommender", "MusicCatalog",
      ]),
    module("MusicTools", on: ["Refrain", "MusicCatalog", "JSON"]),
    module(
      "Evaluation",
      on: [
        "Refrain", "MusicCatalog", "Primitives", "IndexFile", "TextIndex", "TextAnalysis",
        "VectorIndex", "TextEncoder", "Recommender",
      ]),
    .executableTarget(
      name: "refrain-cli",
      dependencies: [
        "Refrain", "MusicCatalog", "MusicTools", "Evaluation", "JSON", "Primitives", "IndexFile",
        "TextIndex", "VectorIndex", "TextEncoder", "Recommender",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),

    // What tests share: folders, files, programs. Nothing of the product.
    .target(
      name: "TestSupport", dependencies: ["JSON", "Primitives"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests(of: "Primitives"),
    tests(of: "JSON", also: ["Primitives"]),
    tests(of: "LinearAlgebra", also: ["Primitives"]),
    tests(of: "IndexFile", also: ["Primitives", "CKernels"]),
    tests(of: "TextAnalysis", also: ["Primitives"]),
    tests(of: "TextIndex", also: ["TextAnalysis", "IndexFile", "Primitives"]),
    tests(of: "VectorIndex", also: ["IndexFile", "Primitives", "CKernels"]),
    tests(of: "TextEncoder", also: ["IndexFile", "Primitives", "CKernels", "CLAPACKE"]),
    tests(of: "Recommender", also: ["IndexFile", "Primitives", "CKernels", "CLAPACKE"]),
    tests(
      of: "MusicCatalog",
      also: [
        "IndexFile", "Primitives", "JSON", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests(
      of: "Evaluation",
      also: ["IndexFile", "Primitives", "Recommender", "VectorIndex", "TextIndex", "TextAnalysis"]),
    tests(
      of: "Refrain", also: ["MusicCatalog", "IndexFile", "TextIndex", "TextEncoder", "Primitives"]),
    tests(of: "MusicTools", also: ["Refrain", "MusicCatalog", "JSON", "IndexFile", "Primitives"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "TestSupport", "Refrain", "MusicCatalog", "MusicTools", "JSON", "IndexFile", "Primitives",
        "refrain-cli",
      ],
      swiftSettings: strict),
  ]
)
