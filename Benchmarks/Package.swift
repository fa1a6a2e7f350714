// swift-tools-version: 6.2
import PackageDescription

/// Benchmarks live in a package of their own, so that nobody who depends on Refrain builds them.
let package = Package(
  name: "RefrainBenchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "Refrain", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .executableTarget(
      name: "TextBenchmarks",
      dependencies: [.product(name: "TextIndex", package: "Refrain")]),
    .executableTarget(
      name: "VectorBenchmarks",
      dependencies: [.product(name: "VectorIndex", package: "Refrain")]),
    .executableTarget(
      name: "RecommenderBenchmarks",
      dependencies: [.product(name: "Recommender", package: "Refrain")]),
    .executableTarget(
      name: "EngineBenchmarks",
      dependencies: [.product(name: "MusicTools", package: "Refrain")]),
  ]
)
