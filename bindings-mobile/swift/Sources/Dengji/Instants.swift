import Foundation

/// The day of the proleptic Gregorian calendar that is so many days after 1970-01-01.
private func day(_ days: Int) -> (year: Int, month: Int, day: Int) {
    // Years that begin in March, in eras of 400: then a leap day is a year's last.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * ofYear + 2) / 153
    let year = yearOfEra + era * 400 + (month < 10 ? 0 : 1)
    return (year, month < 10 ? month + 3 : month - 9, ofYear - (153 * month + 2) / 5 + 1)
}

/// How many days after 1970-01-01 it is.
private func days(year: Int, month: Int, day: Int) -> Int {
    let year = month > 2 ? year : year - 1
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468
}

/// From 1970 to 2001, from where `Date` counts.
private let reference = 978_307_200

extension Date {
    /// `2024-08-01T01:30:00.5Z`, as the native half writes an instant.
    init?(instant text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes.last == UInt8(ascii: "Z") else { return nil }
        var sound = true
        func number(_ range: Range<Int>) -> Int {
            range.reduce(0) { number, place in
                let digit = bytes[place] &- UInt8(ascii: "0")
                if digit > 9 { sound = false }
                return number &* 10 &+ Int(digit)
            }
        }
        let day = days(year: number(0..<4), month: number(5..<7), day: number(8..<10))
        let seconds = ((day * 24 + number(11..<13)) * 60 + number(14..<16)) * 60 + number(17..<19)
        var since = Double(seconds - reference)
        if bytes.count > 21 {
            let places = bytes.count - 21
            guard places <= 9, bytes[19] == UInt8(ascii: ".") else { return nil }
            let parts = number(20..<20 + places)
            since += Double(parts) / Date.powers[places]
        }
        guard sound else { return nil }
        self.init(timeIntervalSinceReferenceDate: since)
    }

    private static let powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]

    /// The instant as text: with as few digits as say exactly this instant, and nine at most. One that is none, or lies
    /// outside of the years 1 to 9999, is no text of an instant, which the native half says.
    var instantText: String {
        let since = timeIntervalSinceReferenceDate
        guard since.magnitude < 1e12 else { return "\(since)" }
        var seconds = Int(since.rounded(.down))
        let fraction = since - Double(seconds)
        var digits = ""
        if fraction > 0 {
            for places in 1...9 {
                let unit = Date.powers[places]
                let parts = (fraction * unit).rounded()
                if parts == unit {
                    // With so few digits it would be the next second.
                    if places == 9 { (seconds, digits) = (seconds + 1, "") }
                    continue
                }
                let text = String(Int(parts))
                digits = "." + String(repeating: "0", count: places - text.utf8.count) + text
                if Double(seconds) + parts / unit == since { break }
            }
            // Where nine digits do not say it exactly, the last of them may say nothing.
            while let last = digits.last, last == "0" || last == "." {
                digits.removeLast()
                if last == "." { break }
            }
        }
        seconds += reference
        let ofDay = ((seconds % 86_400) + 86_400) % 86_400
        let date = day((seconds - ofDay) / 86_400)
        guard (0...9_999).contains(date.year) else { return "\(since)" }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let year = String(repeating: "0", count: 4 - "\(date.year)".utf8.count) + "\(date.year)"
        return "\(year)-\(two(date.month))-\(two(date.day))T\(two(ofDay / 3_600)):\(two(ofDay / 60 % 60)):\(two(ofDay % 60))\(digits)Z"
    }
}
