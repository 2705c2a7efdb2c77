// swift-tools-version:5.9
import Foundation
import PackageDescription

// Where libdengji_native.a stands; `cargo xtask test` sets it. A published package has the library in an xcframework
// beside this file instead (bindings-mobile/package-xcframework).
let folder = ProcessInfo.processInfo.environment["DENGJI_LIBRARY"] ?? "\(Context.packageDirectory)/../../target/release"
let framework = "DengjiFFI.xcframework"
let published = FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\(framework)")

let package = Package(
    name: "dengji",
    platforms: [.iOS(.v13), .macOS(.v10_15)],
    products: [.library(name: "Dengji", targets: ["Dengji"])],
    targets: [
        published
            ? .binaryTarget(name: "DengjiFFI", path: framework)
            : .target(name: "DengjiFFI"),
        .target(
            name: "Dengji",
            dependencies: ["DengjiFFI"],
            linkerSettings: published ? [] : [.unsafeFlags(["-L\(folder)", "-ldengji_native"])]
        ),
        .testTarget(name: "DengjiTests", dependencies: ["Dengji"]),
    ]
)
