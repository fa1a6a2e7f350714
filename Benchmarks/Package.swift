// swift-tools-version: 6.2
import PackageDescription

/// Benchmarks live in a package of their own, so that nobody who depends on Refrain builds them.
func benchmark(_ name: String, of products: String...) -> Target {
  .executableTarget(
    name: name,
    dependencies: products.map { .product(name: $0, package: "Refrain") } + [
      .product(name: "ArgumentParser", package: "swift-argument-parser")
    ])
}

let package = Package(
  name: "RefrainBenchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "Refrain", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    benchmark("TextBenchmarks", of: "TextIndex"),
    benchmark("VectorBenchmarks", of: "VectorIndex"),
    benchmark("RecommenderBenchmarks", of: "Recommender"),
    benchmark("EncoderBenchmarks", of: "TextEncoder", "TextIndex"),
    benchmark("AgentBenchmarks", of: "MusicAgent", "MusicTools", "Refrain"),
    benchmark(
      "OperationCounts", of: "TextIndex", "VectorIndex", "Recommender", "MusicTools", "MusicCatalog"
    ),
    benchmark("EngineBenchmarks", of: "MusicTools", "MusicCatalog"),
  ]
)
