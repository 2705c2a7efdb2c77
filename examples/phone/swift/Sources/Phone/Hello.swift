import Dengji
import SQLite
public func hello() -> String { String(cString: sqlite3_libversion()) }
