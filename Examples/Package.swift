// swift-tools-version: 6.2
import PackageDescription

/// Examples live in a package of their own, so that nobody who depends on Refrain builds them.
let package = Package(
  name: "RefrainExamples",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Refrain", path: "..")],
  targets: [
    .executableTarget(
      name: "music-agent",
      dependencies: [
        .product(name: "MusicAgent", package: "Refrain"),
        .product(name: "MusicTools", package: "Refrain"),
        .product(name: "Refrain", package: "Refrain"),
      ])
  ]
)
