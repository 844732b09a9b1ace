// @ts-check
/**
 * The messages between the page for many parcels and the worker that reads a workbook. Both sides
 * import these types; neither knows how the other works.
 *
 * @typedef {[number, string[]]} Row the line of the sheet, from 1, and its cells
 *
 * @typedef {object} Begin
 * @property {string} python address of the list of the browser's Python
 * @property {string} workbook address of the list of what reads workbooks
 * @property {ArrayBuffer} file
 * @property {number} most rows that the page takes; reading ends soon after
 *
 * @typedef {{type: "bytes", loaded: number, total: number}} BytesMessage
 * @typedef {{type: "opening"}} OpeningMessage all is there
 * @typedef {{type: "rows", done: number}} RowsMessage
 * @typedef {{rows: Row[], sheet: string, others: string[]}} Book rows, and the sheets read and not
 * @typedef {{type: "done", book: Book}} DoneMessage
 * @typedef {{type: "unreadable", code: string}} UnreadableMessage the file's fault
 * @typedef {{type: "failed", code: string, detail: string}} FailedMessage
 * @typedef {BytesMessage | OpeningMessage | RowsMessage} ProgressMessage
 * @typedef {ProgressMessage | DoneMessage | UnreadableMessage | FailedMessage} FromWorker
 */

export {};
