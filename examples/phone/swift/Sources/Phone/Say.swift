import Dengji
import Foundation

/// The words on a screen: Chinese with English beside it, or one of the two. What is the library's is said in its words.
public final class Say {
    private let language: Language?
    private let full: Bool
    private let out: (String) -> Void

    public init(language: Language?, full: Bool, out: @escaping (String) -> Void) {
        (self.language, self.full, self.out) = (language, full, out)
    }

    public func line(_ text: String = "", _ depth: Int = 0) {
        out(String(repeating: "  ", count: depth) + text.replacingOccurrences(of: "\n", with: " ") + "\n")
    }

    public func both(_ zh: String, _ en: String) -> String {
        switch language {
        case .zh: zh
        case .en: en
        case nil: zh == en ? zh : "\(zh) \(en)"
        }
    }

    public func title(_ text: String) { line("【\(text)】") }

    public func label(_ label: Label) -> String { both(label.zh, label.en) }

    /// A code by its name, such as a stage's.
    public func code(_ kind: String, _ code: String) throws -> String { try name(kind: kind, code: code).map(label) ?? code }

    public func finding(_ finding: Finding, _ depth: Int) throws {
        let mark =
            switch finding.severity {
            case .error: "✗"
            case .warning: "!"
            case .info: "·"
            }
        try texts(finding, mark, depth)
    }

    public func texts(_ finding: Finding, _ mark: String, _ depth: Int) throws {
        texts(try finding.text(language: .zh), try finding.text(language: .en), mark, depth)
    }

    /// A sentence: in two languages it takes two lines.
    public func texts(_ zh: String, _ en: String, _ mark: String, _ depth: Int) {
        line("\(mark) \(language == .en ? en : zh)", depth)
        if language == nil { line(en, depth + 1) }
    }

    /// Why not, and who can mend it by what.
    public func unmet(_ unmet: Unmet, _ depth: Int) throws {
        try finding(unmet.finding, depth)
        var menders: [String] = []
        for mender in unmet.menders {
            let who = try code("role", mender.role.rawValue) + (mender.name.map { " \(person($0))" } ?? "")
            if !menders.contains(who) { menders.append(who) }
        }
        let parts = [menders.joined(separator: "、"), try unmet.remedy.map { try step($0.action) } ?? ""].filter { !$0.isEmpty }
        if !parts.isEmpty { line("→ " + parts.joined(separator: "："), depth + 1) }
    }

    /// A step by its name: a command of a case, an operation on a seal, or what happens outside.
    public func step(_ action: String) throws -> String {
        for kind in ["action", "seal_operation", "step"] {
            if let label = try name(kind: kind, code: action) { return self.label(label) }
        }
        return action
    }

    public func time(_ instant: Date) -> String { Self.time.string(from: instant) }

    /// The name of somebody else: as much of it as is needed to know who is meant.
    public func person(_ name: String) -> String { full || name.count < 2 ? name : name.prefix(1) + "**" }

    /// A number, masked unless the whole is asked for.
    public func number(_ kind: IdentifierKind, _ number: String) throws -> String {
        full || number.isEmpty ? number : try maskIdentifier(kind: kind, text: number)
    }

    private static let time: DateFormatter = {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(secondsFromGMT: 8 * 3_600)
        format.dateFormat = "yyyy-MM-dd HH:mm"
        return format
    }()
}
