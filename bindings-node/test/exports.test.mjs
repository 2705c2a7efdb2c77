// What the package exports: the same for `require` and `import`, all of it described, nothing described that is not there.
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import * as imported from 'dengji'
import * as importedCodes from 'dengji/codes'

const require = createRequire(import.meta.url)
const required = require('dengji')

test('require and import give the same things', () => {
  const names = Object.keys(imported).filter(name => name !== 'default').sort()
  assert.deepEqual(names, Object.keys(required).sort())
  for (const name of names) assert.equal(imported[name], required[name], name)
  assert.deepEqual({ ...importedCodes }, require('dengji/codes'))
})

test('index.d.ts describes exactly what is exported, each with its comment', () => {
  const file = fileURLToPath(new URL('../index.d.ts', import.meta.url))
  const program = ts.createProgram([file], { skipLibCheck: true })
  const checker = program.getTypeChecker()
  const all = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)))
    .map(symbol => symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)
  const described = all.filter(symbol => symbol.flags & ts.SymbolFlags.Value && !(symbol.flags & ts.SymbolFlags.Module))
  assert.deepEqual(described.map(symbol => symbol.name).sort(), Object.keys(required).sort())
  for (const symbol of all.filter(symbol => !(symbol.flags & ts.SymbolFlags.Module))) {
    assert.notEqual(ts.displayPartsToString(symbol.getDocumentationComment(checker)), '', `${symbol.name} has no comment`)
  }
})

test('every method of a class is described, and the other way round', () => {
  const file = fileURLToPath(new URL('../index.d.ts', import.meta.url))
  const program = ts.createProgram([file], { skipLibCheck: true })
  const checker = program.getTypeChecker()
  // What a class has from the classes above it counts as its own.
  const names = (held, above) => held === above ? [] : [...names(Object.getPrototypeOf(held), above), ...Object.getOwnPropertyNames(held)
    .filter(name => !['constructor', 'length', 'name', 'prototype'].includes(name))]
  let seen = 0
  for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)))) {
    const held = required[symbol.name]
    if (!(symbol.flags & ts.SymbolFlags.Class) || held.prototype instanceof Error) continue
    seen += 1
    const properties = [
      ...checker.getDeclaredTypeOfSymbol(symbol).getProperties(),
      ...checker.getTypeOfSymbol(symbol).getProperties().filter(property => property.name !== 'prototype')
    ]
    const described = new Set(properties.map(property => property.name))
    const there = new Set([...names(held, Function.prototype), ...names(held.prototype, Object.prototype)])
    assert.deepEqual([...described].sort(), [...there].sort(), symbol.name)
    for (const property of properties) {
      assert.notEqual(ts.displayPartsToString(property.getDocumentationComment(checker)), '', `${symbol.name}.${property.name}`)
    }
  }
  assert.ok(seen > 0)
})

test('no document is described a second time by hand', () => {
  const names = name => {
    const file = fileURLToPath(new URL(name, import.meta.url))
    const source = ts.createSourceFile(file, ts.sys.readFile(file), ts.ScriptTarget.Latest)
    const types = source.statements.filter(one => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one))
    return types.map(one => one.name.text)
  }
  const documents = new Set(names('../types/documents.d.ts'))
  assert.ok(documents.has('Dictionary') && documents.has('Language'))
  assert.deepEqual(names('../index.d.ts').filter(name => documents.has(name)), [])
})

test('codes name the catalogue', () => {
  assert.deepEqual(Object.values(require('dengji/codes')).sort(), required.messages().map(entry => entry.code).sort())
})
