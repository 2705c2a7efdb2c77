import Dengji
import Foundation

func say(_ name: String, _ value: Double, _ unit: String) {
    let padded = name.padding(toLength: 32, withPad: " ", startingAt: 0)
    print("swift   \(padded) \(String(format: "%10.2f", value)) \(unit)")
}

/// Processor time of this thread in microseconds: what others do on the machine does not count.
func moment() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
}

func measure(_ name: String, _ call: () throws -> Void) rethrows {
    var best = Double.infinity
    for _ in 0..<7 {
        var done = 0.0
        let begun = moment()
        repeat {
            for _ in 0..<100 { try call() }
            done += 100
        } while moment() - begun < 200_000
        best = min(best, (moment() - begun) / done)
    }
    say(name, best, "µs")
}

let begun = moment()
let profile = try ProfileHandle.builtin(id: "guangzhou-registration")
say("first call", (moment() - begun) / 1e3, "ms")
let folder = URL(fileURLWithPath: CommandLine.arguments[1])
let file = { try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }
let command = try Command(json: file("command.json"))
let now = Date(timeIntervalSince1970: 1_722_474_000)
let context = try CaseContext(now: now, actor: Actor(json: file("actor.json")), profile: profile)
let opened = try openCase(command: command, context: context).case
try measure("a number out: version") { _ = try opened.version() }
try measure("a small record out: progress") { _ = try opened.progress(profile: profile) }
try measure("an instant in: nextDeadline") { _ = try opened.nextDeadline(now: now) }
try measure("records out: todo") { _ = try opened.todo(context: context) }
try measure("records in and out: openCase") { _ = try openCase(command: command, context: context) }
