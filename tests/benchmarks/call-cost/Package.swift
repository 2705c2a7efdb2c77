// swift-tools-version:5.9
import PackageDescription

// What a call costs from Swift: `cargo xtask bench` runs it with DENGJI_LIBRARY set as for the tests.
let package = Package(
    name: "call-cost",
    platforms: [.macOS(.v10_15)],
    dependencies: [.package(path: "../../../bindings-mobile/swift")],
    targets: [.executableTarget(name: "CallCost", dependencies: [.product(name: "Dengji", package: "swift")])]
)
