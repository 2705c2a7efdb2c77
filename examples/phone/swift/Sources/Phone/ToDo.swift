import Dengji
import Foundation

/// What there is to do about one case: the library's words, for this person alone.
public struct CaseDuties {
    public let id: String
    public let todo: [PersonTodo]
    public let deadlines: [Deadline]
    public let actions: [ActionOffer]
    public let locations: [String: String]
}

/// The same of the seals of an enterprise.
public struct SealDuties {
    public let id: String
    public let todo: [SealTodo]
    public let deadlines: [Deadline]
    public let actions: [SealOffer]
}

/// What this person has to do in all that the phone keeps, what lapses when, and which buttons there are.
public final class ToDo {
    private let database: Database
    private let actor: Actor
    private let now: Date
    /// How far it looks ahead.
    private let until: Date

    public init(_ database: Database, actor: Actor, clock: Clock) throws {
        (self.database, self.actor, now) = (database, actor, try clock.now())
        until = now + 60 * 86_400
    }

    public func cases() throws -> [CaseDuties] {
        let copies = CaseCopies(database)
        return try copies.ids().map { id in
            let handle = try copies.open(id)
            let context = try handle.contextOf(actor, now)
            let locations = try handle.subCases(context: context).map { head in
                (head.subCase, try handle.subCase(id: head.subCase, context: context)?.subCase.unit.location ?? "")
            }
            // Of a handler's list some is others': whoever waits for them sees it too, as the library has it.
            return CaseDuties(
                id: id, todo: try handle.todo(context: context),
                deadlines: try handle.deadlines(after: now, until: until, context: context),
                actions: try handle.actions(context: context), locations: Swift.Dictionary(uniqueKeysWithValues: locations))
        }
    }

    public func seals() throws -> [SealDuties] {
        let copies = SealCopies(database)
        return try copies.ids().map { id in
            let account = try copies.open(id)
            let context = try account.contextOf(actor, now)
            return SealDuties(
                id: id, todo: try account.todo(context: context),
                deadlines: try account.deadlines(after: now, until: until, context: context),
                actions: try account.actions(channel: .phone, context: context))
        }
    }
}
