import Dengji
import Foundation

/// A form as it stands, with what is found at each pointer.
public struct Filled {
    public let name: String
    public let caseId: String
    public let subCase: String
    public let form: SubCaseForm
    public let findings: [Finding]
    public let revision: Int
    public let sent: Int

    public func fields() -> [FormField] { form.sections.flatMap(\.groups).flatMap(\.fields) }
}

/// Forms that are being filled in, without a network. What is kept is what was typed, whether it can be read or not; each
/// change is stored before it is said to be.
public final class Drafts {
    private struct Row {
        let caseId: String
        let subCase: String
        let version: Int
        let profile: ProfileRef
        let document: String
        let revision: Int
        let sent: Int
    }

    private let database: Database
    private let actor: Actor
    private let clock: Clock

    public init(_ database: Database, actor: Actor, clock: Clock) { (self.database, self.actor, self.clock) = (database, actor, clock) }

    public func names() throws -> [String] { try database.rows("select name from draft order by name").map { $0[0].string } }

    public func blank(_ name: String, profile: String, business: String) throws {
        let profile = try ProfileHandle.builtin(id: profile)
        let form = try profile.formFor(businessType: business, today: today())
        try add(name, "", "", 0, profile, form.subCase.json())
    }

    public func of(_ name: String, profile: String, document: String) throws {
        try add(name, "", "", 0, ProfileHandle.builtin(id: profile), document)
    }

    /// A sub-case of a copy, as this person may change it.
    public func ofCase(_ name: String, _ caseId: String, _ subCase: String) throws {
        let handle = try CaseCopies(database).open(caseId)
        guard let form = try handle.form(subCase: subCase, context: handle.contextOf(actor, clock.now())) else { throw Missing(subCase) }
        try add(name, caseId, subCase, Int(handle.version()), handle.profile().registration(), form.subCase.json())
    }

    private func add(_ name: String, _ caseId: String, _ subCase: String, _ version: Int, _ profile: ProfileHandle, _ document: String) throws {
        try database.write {
            // What was typed under this name is not written over.
            if try names().contains(name) { throw Missing(name) }
            try database.run(
                "insert into draft values (?, ?, ?, ?, ?, ?, ?, 0, 0, null, null)",
                .text(name), .text(caseId), .text(subCase), .number(version), .text(profile.id()), .text(profile.version()), .text(document))
        }
    }

    private func today() throws -> CalendarDate { try chinaDate(now: clock.now()) }

    /// The form beside what is found; all of it comes from the profile, and nothing of it is stored.
    public func open(_ name: String) throws -> Filled {
        let row = try row(name)
        let profile = try row.profile.registration()
        let read = try SubCaseHandle.readLeniently(text: row.document)
        let findings = try read.findings + profile.check(subCase: read.subCase, today: today()).findings
        return Filled(
            name: name, caseId: row.caseId, subCase: row.subCase, form: try form(row, profile, read.subCase), findings: findings,
            revision: row.revision, sent: row.sent)
    }

    /// Of a sub-case of a copy some fields are read only, which the case says; the profile alone does not know it.
    private func form(_ row: Row, _ profile: ProfileHandle, _ subCase: SubCaseHandle) throws -> SubCaseForm {
        var form = try profile.form(subCase: subCase, today: today())
        if row.caseId.isEmpty { return form }
        let handle = try CaseCopies(database).open(row.caseId)
        guard let open = try handle.form(subCase: row.subCase, context: handle.contextOf(actor, clock.now())) else { throw Missing(row.subCase) }
        let writable = Set(open.sections.flatMap(\.groups).flatMap(\.fields).filter { !$0.readonly }.map(\.path))
        form.sections = form.sections.map { section in
            var section = section
            let changes = section.groups.contains { $0.fields.contains { writable.contains($0.path) } }
            if !changes { section.add = nil }
            section.groups = section.groups.map { group in
                var group = group
                group.removable = group.removable && changes
                group.fields = group.fields.map { field in
                    var field = field
                    field.readonly = field.readonly || !writable.contains(field.path)
                    return field
                }
                return group
            }
            return section
        }
        return form
    }

    /// One field, by its pointer; it is stored when this returns.
    public func set(_ name: String, _ pointer: String, _ value: String) throws -> Int {
        guard let field = try open(name).fields().first(where: { $0.pointer == pointer && $0.visible }) else { throw Missing(pointer) }
        if field.readonly || field.kind == .note || field.kind == .files { throw Missing(pointer) }
        // A choice is told by its name too, as people see it.
        let code = field.options.first { $0.code == value || $0.name.zh == value || $0.name.en == value }?.code ?? value
        return try save(name) { try Json.put($0, pointer, field.kind == .yesNo ? Json.truth(code) : code) }
    }

    public func addRow(_ name: String, _ part: String) throws -> Int {
        guard let add = try open(name).form.sections.first(where: { $0.part.rawValue == part && $0.visible })?.add else { throw Missing(part) }
        return try save(name) { try Json.put($0, add.pointer, Json.parse(add.value)) }
    }

    public func removeRow(_ name: String, _ pointer: String) throws -> Int {
        guard let group = try open(name).form.sections.flatMap(\.groups).first(where: { $0.pointer == pointer && $0.removable }) else {
            throw Missing(pointer)
        }
        return try save(name) { try Json.remove($0, group.pointer) }
    }

    private func save(_ name: String, _ change: (String) throws -> String) throws -> Int {
        try database.write {
            let row = try row(name)
            // The form may have blank rows that the document has not: a value is put into the form's.
            let document = try change(row.revision == 0 ? complete(row) : row.document)
            try database.run("update draft set document = ?, revision = revision + 1 where name = ?", .text(document), .text(name))
            return row.revision + 1
        }
    }

    private func complete(_ row: Row) throws -> String {
        let subCase = try SubCaseHandle.readLeniently(text: row.document).subCase
        return try row.profile.registration().form(subCase: subCase, today: today()).subCase.json()
    }

    /// Hands what was filled in over to the outbox, once for each revision: the ids are made and stored with the note that
    /// it was sent, so that a second try is the first one again.
    public func send(_ name: String) throws -> [String] {
        let row = try row(name)
        if row.caseId.isEmpty { throw Missing(name) }
        if row.sent == row.revision { return [] }
        let read = try SubCaseHandle.readLeniently(text: row.document)
        if !read.findings.isEmpty { throw Unfit(findings: read.findings) }
        let document = try read.subCase.document()
        let handle = try CaseCopies(database).open(row.caseId)
        guard let kept = try handle.subCaseDocument(subCase: row.subCase, context: handle.contextOf(actor, clock.now())) else {
            throw Missing(row.subCase)
        }
        var actions: [Action] = []
        if document.application != kept.application { actions.append(.editApplication(subCase: row.subCase, application: document.application)) }
        if document.questionnaire != kept.questionnaire {
            actions.append(.answerQuestionnaire(subCases: [row.subCase], questionnaire: document.questionnaire))
        }
        // The first is judged against what the person saw: what somebody else has changed since is not written over. The
        // second follows once that has held; it cannot expect the version that the first will make.
        let expected = [ExpectedSubCase(subCase: row.subCase, version: UInt32(row.version))]
        let commands = actions.enumerated().map { at, action in
            Command(id: UUID().uuidString.lowercased(), expectedSubCases: at == 0 ? expected : [], action: action)
        }
        return try database.write {
            // Somebody may have pressed twice, or typed on: what is stored now counts.
            let now = try self.row(name)
            if now.revision != row.revision || now.sent != row.sent { return [] }
            let ids = commands.map(\.id)
            for command in commands { try Outbox(database).put(row.caseId, command, after: ids.first == command.id ? nil : ids.first) }
            try database.run(
                "update draft set sent = revision, first = ?, second = ? where name = ?",
                ids.first.map(Value.text) ?? .nothing, ids.dropFirst().first.map(Value.text) ?? .nothing, .text(name))
            return ids
        }
    }

    private func row(_ name: String) throws -> Row {
        let rows = try database.rows(
            "select case_id, sub_case, version, profile, profile_version, document, revision, sent from draft where name = ?", .text(name))
        guard let row = rows.first else { throw Missing(name) }
        return Row(
            caseId: row[0].string, subCase: row[1].string, version: row[2].int,
            profile: ProfileRef(id: row[3].string, version: row[4].string), document: row[5].string, revision: row[6].int, sent: row[7].int)
    }
}
