"""The one clock of the tests: how long they wait before they call something broken.

It is long on purpose. Whatever is right comes much sooner, and a busy machine is no mistake.
"""

SECONDS = 180  # Python starts in 2 s on an idle machine; in WebKitGTK, beside others, in 90
PATIENCE = SECONDS * 1000  # the same in milliseconds, as browsers count
