export { connect, Duplicate, type Database, type Row, type Statement, type Value } from './database.ts'
export { Log, Outbox, type Placed, type Taken } from './log.ts'
export { Reader, type Projection } from './reader.ts'
