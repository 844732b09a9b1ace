"""Files by their format: rows and events in, iCalendar, CSV or a QR code out.

To change here: how a file must look for the programs that open it.
"""
