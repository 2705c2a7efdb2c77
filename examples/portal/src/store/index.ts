export { connect, Duplicate, steps, type Database, type Row, type Statement, type Statements, type Value, type WriteOptions } from './database.ts'
export { personKey, unitKey } from './keys.ts'
export { Log, Outbox, type Placed, type Taken } from './log.ts'
export { Reader, type Projection } from './reader.ts'
