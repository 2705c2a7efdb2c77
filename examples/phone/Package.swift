// swift-tools-version:5.9
import PackageDescription

// The package stands here and not in `swift`, since a package is known by the name of its folder, and the library's is `swift`.
// SQLite is the system's: on iOS and macOS it comes with the system, on Linux with libsqlite3-dev.
let package = Package(
    name: "dengji-phone",
    platforms: [.iOS(.v13), .macOS(.v10_15)],
    products: [
        .library(name: "Phone", targets: ["Phone"]),
        .executable(name: "phone", targets: ["PhoneProgram"]),
    ],
    dependencies: [.package(path: "../../bindings-mobile/swift")],
    targets: [
        .systemLibrary(name: "SQLite", path: "swift/Sources/SQLite", providers: [.apt(["libsqlite3-dev"])]),
        .target(name: "Phone", dependencies: ["SQLite", .product(name: "Dengji", package: "swift")], path: "swift/Sources/Phone"),
        .executableTarget(name: "PhoneProgram", dependencies: ["Phone"], path: "swift/Sources/PhoneProgram"),
        .testTarget(name: "PhoneTests", dependencies: ["Phone", "PhoneProgram"], path: "swift/Tests/PhoneTests"),
    ]
)
