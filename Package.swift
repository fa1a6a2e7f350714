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
    name: name + "Tests", dependencies: [.byName(name: name)] + dependencies,
    swiftSettings: strict)
}

let package = Package(
  name: "Refrain",
  platforms: [.macOS(.v15), .iOS(.v18)],
  products: [
    .library(name: "Refrain", targets: ["Refrain"]),
    .library(name: "MusicTools", targets: ["MusicTools"]),
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

    // Order, files and words.
    module("Determinism"),
    module(
      "IndexFile",
      on: ["CKernels", .product(name: "SystemPackage", package: "swift-system")]),
    module("TextAnalysis", on: ["Determinism"]),

    // The four engines that know nothing of music.
    module("TextIndex", on: ["IndexFile", "TextAnalysis", "Determinism", "CKernels"]),
    module("VectorIndex", on: ["IndexFile", "Determinism", "CKernels"]),
    module("TextEncoder", on: ["IndexFile", "Determinism", "CKernels", "CLAPACKE"]),
    module("Recommender", on: ["IndexFile", "Determinism", "CKernels", "CLAPACKE"]),

    // Music.
    module(
      "MusicCatalog",
      on: [
        "Determinism", "IndexFile", "CZlib", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    module(
      "Refrain",
      on: [
        "Determinism", "IndexFile", "TextAnalysis", "TextIndex", "VectorIndex", "TextEncoder",
        "Recommender", "MusicCatalog",
      ]),
    module("MusicTools", on: ["Refrain", "MusicCatalog"]),
    module(
      "Evaluation",
      on: [
        "Refrain", "MusicCatalog", "Determinism", "IndexFile", "TextIndex", "TextAnalysis",
        "VectorIndex", "TextEncoder", "Recommender",
      ]),
    .executableTarget(
      name: "refrain-cli",
      dependencies: [
        "Refrain", "MusicCatalog", "MusicTools", "Evaluation", "Determinism", "IndexFile",
        "TextIndex", "VectorIndex", "TextEncoder", "Recommender",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),

    tests(of: "Determinism"),
    tests(of: "IndexFile", also: ["Determinism", "CKernels"]),
    tests(of: "TextAnalysis", also: ["Determinism"]),
    tests(of: "TextIndex", also: ["TextAnalysis", "IndexFile", "Determinism"]),
    tests(of: "VectorIndex", also: ["IndexFile", "Determinism", "CKernels"]),
    tests(of: "TextEncoder", also: ["IndexFile", "Determinism", "CKernels", "CLAPACKE"]),
    tests(of: "Recommender", also: ["IndexFile", "Determinism", "CKernels", "CLAPACKE"]),
    tests(of: "MusicCatalog", also: ["IndexFile", "Determinism"]),
    tests(
      of: "Evaluation",
      also: ["IndexFile", "Determinism", "Recommender", "VectorIndex", "TextIndex", "TextAnalysis"]),
    tests(
      of: "Refrain", also: ["MusicCatalog", "IndexFile", "TextIndex", "TextEncoder", "Determinism"]),
    tests(of: "MusicTools", also: ["Refrain", "MusicCatalog", "IndexFile", "Determinism"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "Refrain", "MusicCatalog", "MusicTools", "IndexFile", "Determinism", "refrain-cli",
      ],
      swiftSettings: strict),
  ]
)
