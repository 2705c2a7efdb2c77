import pg from 'pg'
import type { Postgres } from '../test/support.ts'

/** A new database on the server. */
export async function database (server: Postgres, name: string): Promise<string> {
  const client = new pg.Client(server.address)
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return server.address.replace(/postgres$/, name)
}
