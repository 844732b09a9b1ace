"""What reads workbooks in the browser: openpyxl compiled, and the rest of the wasm, listed by hash.

Comes from the pinned packages and the library of Pyodide that the wizard's Python was trimmed
from. The page for many parcels loads it when a reader chooses a workbook, checks each byte by
`manifest.json`, and reads in an interpreter of its own, which ends with the file.
"""
