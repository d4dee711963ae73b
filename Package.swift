// swift-tools-version: 6.2
import PackageDescription

/// Settings shared by every target: the Swift 6 language mode comes with the tools version; a warning is an error.
let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "proclab",
    products: [.executable(name: "proclab", targets: ["proclab"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CMicroHTTPD", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
        .systemLibrary(name: "CJansson", pkgConfig: "jansson", providers: [.apt(["libjansson-dev"])]),
        .target(name: "Kernel", swiftSettings: settings),
        .target(name: "JSON", dependencies: ["CJansson"], swiftSettings: settings),
        .target(name: "HTTPServer", dependencies: ["CMicroHTTPD"], swiftSettings: settings),
        .target(name: "KernelHost", dependencies: ["Kernel"], swiftSettings: settings),
        .target(
            name: "Grading",
            dependencies: [
                "JSON", "Kernel", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "Attempts",
            dependencies: [
                "Grading", "JSON", "Kernel", "KernelHost", .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "API",
            dependencies: ["Attempts", "Grading", "Kernel", "KernelHost", "HTTPServer", "JSON"],
            exclude: ["Page"],
            swiftSettings: settings
        ),
        .target(name: "CConfine"),
        .executableTarget(
            name: "proclab",
            dependencies: [
                "API", "Attempts", "CConfine", "Grading", "HTTPServer", "KernelHost", "Kernel", "JSON",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: settings
        ),
        .target(name: "CPuppet", exclude: ["puppet.c"]),
        .target(name: "Conformance", dependencies: ["Kernel"], swiftSettings: settings),
        .executableTarget(
            name: "conform",
            dependencies: [
                "Conformance", "CPuppet", "Kernel", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .testTarget(name: "ConformanceTests", dependencies: ["Conformance", "Kernel"], swiftSettings: settings),
        .target(name: "Processes", path: "Tests/Benchmarks/processes"),
        .executableTarget(name: "bench", dependencies: ["Kernel", "KernelHost", "Processes"], swiftSettings: settings),
        .testTarget(name: "ProclabTests", dependencies: ["proclab"], swiftSettings: settings),
        .testTarget(
            name: "GradingTests",
            dependencies: ["Grading", "API", "Kernel", "JSON"],
            exclude: ["OSTEP"],
            swiftSettings: settings
        ),
        .testTarget(name: "KernelTests", dependencies: ["Kernel"], swiftSettings: settings),
        .testTarget(name: "HTTPServerTests", dependencies: ["HTTPServer", "JSON"], swiftSettings: settings),
        .testTarget(
            name: "APITests",
            dependencies: [
                "API", "Attempts", "Grading", "HTTPServer", "KernelHost", "Kernel", "JSON",
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: settings
        ),
    ]
)
