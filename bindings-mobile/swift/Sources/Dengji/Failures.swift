import Foundation

/// What a call throws when it could not be done, or when a command is refused.
public enum DengjiError: Error, Hashable, Sendable {
    /// The input is not what its format says.
    /// - `failure`: What and where.
    case Malformed(failure: Failure)
    /// The input is sound, but newer or other than this version knows.
    /// - `failure`: What and where.
    case Unsupported(failure: Failure)
    /// The calls, their order or their arguments contradict each other.
    /// - `failure`: What and where.
    case Misuse(failure: Failure)
    /// A file or image could not be read.
    /// - `failure`: What and where.
    case Document(failure: Failure)
    /// A fault of the library. Please report it; the object that was called is not to be used any more.
    /// - `failure`: What and where.
    case Internal(failure: Failure)
    /// The command is refused; nothing has changed.
    /// - `refusal`: Everything that stands against the command.
    case Refused(refusal: Refusal)

    /// A fault of this half of the library, or of both not fitting each other.
    static let fault = DengjiError(
        Failure(kind: .internal, finding: Finding(code: Codes.coreInternal, severity: .error, pointer: "")))

    /// The error that a failure is.
    init(_ failure: Failure) {
        switch failure.kind {
        case .malformed: self = .Malformed(failure: failure)
        case .unsupported: self = .Unsupported(failure: failure)
        case .misuse: self = .Misuse(failure: failure)
        case .document: self = .Document(failure: failure)
        case .internal: self = .Internal(failure: failure)
        }
    }

    /// What the native half throws.
    init(thrown text: String) {
        guard let thrown: Thrown = try? JsonReader.read(text) else {
            self = .fault
            return
        }
        if let unmet = thrown.unmet {
            self = .Refused(refusal: Refusal(unmet: unmet))
        } else if let kind = thrown.kind, let finding = thrown.findings.first {
            self.init(Failure(kind: kind, finding: finding))
        } else {
            self = .fault
        }
    }
}

/// A fault as the native half writes it.
private struct Thrown: JsonDocument {
    let kind: FailureKind?
    let findings: [Finding]
    let unmet: [Unmet]?

    init(reading json: inout JsonReader) throws {
        try json.begin()
        _ = try json.field("refused") as Bool
        kind = try json.maybe("kind")
        _ = try json.field("textZh") as String
        _ = try json.field("textEn") as String
        findings = try json.field("findings")
        unmet = try json.maybe("unmet")
        try json.end()
    }

    func write(to json: inout JsonWriter) {}
}

extension DengjiError {
    /// Everything the error says, one finding each; never empty.
    public var findings: [Finding] {
        switch self {
        case .Malformed(let failure), .Unsupported(let failure), .Misuse(let failure), .Document(let failure),
            .Internal(let failure):
            return [failure.finding]
        case .Refused(let refusal):
            return refusal.unmet.map(\.finding)
        }
    }

    /// What stands against a refused command, with who can mend it and how; empty where a call failed otherwise.
    public var unmet: [Unmet] {
        if case .Refused(let refusal) = self { return refusal.unmet }
        return []
    }

    /// The stable code of the first finding, one of `Codes`.
    public var code: String { findings.first?.code ?? Codes.coreInternal }

    /// Where, as a JSON pointer (RFC 6901) into what was passed.
    public var pointer: String { findings.first?.pointer ?? "" }

    /// The values that the first finding's text names.
    public var params: [Param] { findings.first?.params ?? [] }

    /// All that is said, in a language.
    public func text(_ language: Language) -> String {
        let texts = findings.map { (try? $0.text(language: language)) ?? $0.code }
        return texts.joined(separator: language == .zh ? "；" : "; ")
    }
}

extension DengjiError: LocalizedError {
    /// The text in Chinese, with the English one beside it.
    public var errorDescription: String? { "\(text(.zh)) / \(text(.en))" }
}

extension Finding {
    /// The message in a language, with the values filled in.
    public func text(language: Language) throws -> String {
        var call = Call(Row.text)
        call.json(self)
        call.text(language.rawValue)
        var answer = try call.run()
        return try answer.text()
    }
}

extension Report {
    /// Whether nothing of severity error was found.
    public func isAcceptable() -> Bool { !findings.contains { $0.severity == .error } }
}
