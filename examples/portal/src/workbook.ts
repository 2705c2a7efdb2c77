// Workbooks (.xlsx) to and from the sheets of the library.

import ExcelJS from 'exceljs'
import type { SheetCorrection, SheetRows, SheetTemplate } from 'dengji'

const COLOURS = { error: 'FFFFC7CE', warning: 'FFFFEB9C', info: 'FFDDEBF7' }
/** The library's own sheet in a workbook that was handed back before. */
const SUMMARY = '校验结果'
/** What a workbook may unpack to. */
const UNPACKED = 200 * 1024 * 1024

export class Unreadable extends Error {}

export async function readWorkbook (bytes: Buffer): Promise<{ book: ExcelJS.Workbook, sheet: SheetRows }> {
  if (unpackedSize(bytes) > UNPACKED) throw new Unreadable('it would unpack to too much')
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer).catch(() => { throw new Unreadable('it is no workbook') })
  const page = book.worksheets.find(({ name }) => name !== SUMMARY)
  if (!page) throw new Unreadable('it has no sheet')
  const rows: string[][] = []
  const types: string[] = []
  page.eachRow({ includeEmpty: true }, (row, at) => {
    const cells: string[] = []
    let kinds = ''
    for (let column = 1; column <= row.cellCount; column++) {
      const [text, kind] = read(row.getCell(column))
      cells.push(text)
      kinds += kind
    }
    rows[at - 1] = cells
    types[at - 1] = kinds
  })
  const merged: string[] = (page.model as unknown as { merges?: string[] }).merges ?? []
  return { book, sheet: { rows: Array.from(rows, row => row ?? []), types: Array.from(types, kinds => kinds ?? ''), merged } }
}

/** The text of a cell and its kind, by the letters of the library. */
function read (cell: ExcelJS.Cell): [string, string] {
  if (cell.isMerged && cell.master !== cell) return ['', 'z']
  const { value } = cell
  if (value === null || value === undefined) return ['', 'z']
  if (value instanceof Date) return [value.toISOString().slice(0, 19).replace('T', ' ').replace(' 00:00:00', ''), 'd']
  switch (typeof value) {
    case 'number': return [String(value), 'n']
    case 'boolean': return [String(value), 'b']
    case 'string': return [value, 's']
  }
  if ('error' in value) return [String(value.error), 'e']
  if ('richText' in value) return [value.richText.map(part => part.text).join(''), 's']
  if ('formula' in value || 'sharedFormula' in value) {
    const { result } = value
    return result === undefined || result === null ? ['=', 'f'] : read({ ...cell, isMerged: false, value: result } as ExcelJS.Cell)
  }
  return 'text' in value ? [String(value.text), 's'] : ['', 'z']
}

/** The user's own workbook back: failing cells coloured, with a comment, 错误说明 at the end, a summary before it. */
export async function corrected (book: ExcelJS.Workbook, { marks, sheet, summary }: SheetCorrection): Promise<Buffer> {
  for (const page of book.worksheets.filter(({ name }) => name === SUMMARY)) book.removeWorksheet(page.id)
  const page = book.worksheets[0]!
  write(page, sheet, true)
  for (const mark of marks) {
    const cell = page.getCell(mark.cell).master
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: COLOURS[mark.severity] } }
    cell.note = mark.comment.zh
  }
  const overview = book.addWorksheet(SUMMARY)
  write(overview, summary)
  overview.getColumn(1).width = 60
  ;(overview as { orderNo?: number }).orderNo = -1 // before the others
  return Buffer.from(await book.xlsx.writeBuffer())
}

/** A workbook to be filled in: headers, help, lists of what may be chosen. */
export async function template ({ sheet, columns }: SheetTemplate, name: string): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const page = book.addWorksheet(name.slice(0, 31).replace(/[*?:\\/[\]]/g, ' '), { views: [{ state: 'frozen', ySplit: 1 }] })
  write(page, sheet)
  for (const { column, header, required, text, options } of columns) {
    const letters = page.getColumn(column)
    letters.width = Math.min(Math.max(header.length * 2 + 4, 12), 40)
    if (text) letters.numFmt = '@'
    const head = page.getCell(1, column)
    head.font = { bold: true, color: { argb: required ? 'FFB42318' : 'FF1F2937' } }
    head.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF1F4F8' } }
    page.getCell(2, column).font = { italic: true, color: { argb: 'FF6B7280' } }
    page.getCell(2, column).alignment = { wrapText: true, vertical: 'top' }
    const list = options?.join(',') ?? ''
    if (list && list.length <= 255) { // as much as a list of validation holds
      for (let row = 3; row <= 302; row++) page.getCell(row, column).dataValidation = { type: 'list', allowBlank: true, formulae: [`"${list}"`], showErrorMessage: false }
    }
  }
  return Buffer.from(await book.xlsx.writeBuffer())
}

/** Text is written as text, whatever it begins with; of the user's own cells only what is not there yet. */
function write (page: ExcelJS.Worksheet, { rows, types = [] }: SheetRows, onlyNew = false): void {
  for (const [at, row] of rows.entries()) {
    for (const [column, text] of row.entries()) {
      if (!text || (types[at]?.[column] ?? 's') !== 's') continue
      const cell = page.getCell(at + 1, column + 1)
      if (onlyNew && read(cell)[0] === text) continue
      cell.value = text
      cell.alignment = { wrapText: true, vertical: 'top' }
    }
  }
}

/** What the parts of a ZIP say that they unpack to, read from its directory: a bomb is not opened. */
function unpackedSize (zip: Buffer): number {
  let size = 0
  for (let at = zip.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0 && at + 46 <= zip.length; at = zip.indexOf('PK\x01\x02', at + 46, 'latin1')) {
    size += zip.readUInt32LE(at + 24)
  }
  return size
}
