import Foundation

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
