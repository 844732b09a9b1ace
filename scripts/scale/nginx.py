"""Serve a built site by nginx with the file that the site publishes (hosting/nginx.conf)."""

import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts.devtools.debian import NGINX_MODULES

PATIENCE = 60  # seconds
MODULE = NGINX_MODULES / "ngx_http_brotli_static_module.so"
BROTLI = "# brotli_static on;"
# h2load does not connect again once the server has closed a connection after so many requests
# (a thousand unless told): it would count the limit and not the server.
UNLIMITED = "keepalive_requests 100000000;\n"
TEMPORARY = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def certificate(folder: Path) -> str:
    """Make a certificate for this machine alone; return the lines by which nginx uses it."""
    made = [f"{folder}/key.pem", f"{folder}/cert.pem"]
    kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    named = ["-days", "2", "-subj", "/CN=localhost", "-keyout", made[0], "-out", made[1]]
    command = ["openssl", "req", "-x509", *kind, *named]
    subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE)
    return f"ssl_certificate {made[1]};\nssl_certificate_key {made[0]};\n"


def configuration(site: Path, folder: Path, listen: str, more: str, workers: str) -> str:
    """Return nginx's whole configuration: the site's file, the lines marked HERE changed.

    `listen` is the address with its options; `more` is for the part on http. Files compressed
    by Brotli are sent where the machine has the module for it.
    """
    text = (site / "hosting/nginx.conf").read_text("utf-8")
    text = text.replace("listen 80;", f"listen 127.0.0.1:{listen};")
    text = text.replace("/srv/zhuijian/site", str(site))
    head = f"pid {folder}/pid;\nerror_log {folder}/error.log;\nworker_processes {workers};\n"
    if MODULE.is_file():
        text = text.replace(BROTLI, BROTLI[2:])
        head = f"load_module {MODULE};\n{head}"
    if folder.owner() == "root":
        head = f"user root;\n{head}"
    kept = "".join(f"{name}_temp_path {folder}/{name};\n" for name in TEMPORARY)
    return f"{head}events {{}}\nhttp {{\naccess_log off;\n{UNLIMITED}{kept}{more}{text}}}\n"


@contextmanager
def nginx(site: Path, folder: Path, *, h2: bool = False, workers: str = "1") -> Iterator[int]:
    """Serve `site` at the port given back, over plain HTTP/1.1 or over TLS and HTTP/2.

    Raises:
        subprocess.CalledProcessError: nginx does not take the file.
    """
    port = free_port()
    listen, more = (f"{port} ssl http2", certificate(folder)) if h2 else (str(port), "")
    written = folder / "nginx.conf"
    written.write_text(configuration(site, folder, listen, more, workers), "utf-8")
    command = ["nginx", "-p", str(folder), "-c", str(written)]
    subprocess.run(command, check=True, timeout=PATIENCE, capture_output=True)
    try:
        yield port
    finally:
        stop = [*command, "-s", "stop"]
        subprocess.run(stop, check=True, timeout=PATIENCE, capture_output=True)
