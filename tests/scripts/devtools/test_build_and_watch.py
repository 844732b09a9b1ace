"""The build as one command, and the watcher that repeats it."""

from pathlib import Path

import pytest

from scripts.devtools import build, watch
from scripts.devtools.shell import ROOT, Failure


class TestBuildAndWatch:
    def test_swap_keeps_one_whole_site(self, tmp_path):
        """The new build takes the place of the last one; nothing is left beside it."""
        new, site = tmp_path / "site.new", tmp_path / "site"
        for folder, text in ((new, "new"), (site, "old")):
            folder.mkdir()
            (folder / "index.html").write_text(text)
        build.swap(new, site)
        assert (site / "index.html").read_text() == "new"
        assert [path.name for path in tmp_path.iterdir()] == ["site"]

    def test_address_ends_in_one_slash(self):
        """mkdocs joins addresses to it."""
        assert build.site_env("http://127.0.0.1:1")["ZHUIJIAN_SITE_URL"] == "http://127.0.0.1:1/"
        assert build.site_env("https://a.test/b/")["ZHUIJIAN_SITE_URL"] == "https://a.test/b/"
        assert "ZHUIJIAN_SITE_URL" not in build.site_env(None)

    def test_changes_are_seen(self, tmp_path):
        """Added, removed and altered sources are named; caches are not sources."""
        guide = tmp_path / "guide"
        (guide / "__pycache__").mkdir(parents=True)
        (guide / "a.py").write_text("1")
        (guide / "b.py").write_text("1")
        before = watch.snapshot(tmp_path)
        (guide / "a.py").write_text("12")
        (guide / "b.py").unlink()
        (guide / "c.py").write_text("")
        (guide / "__pycache__/a.pyc").write_text("")
        names = watch.changed(before, watch.snapshot(tmp_path))
        assert names == [str(Path("guide", name)) for name in ("a.py", "b.py", "c.py")]

    def test_a_failed_rebuild_does_not_stop_serving(self, monkeypatch, capsys):
        """A mistake in a source is shown; the server goes on with the last good build."""

        def failing(**_):
            raise Failure("the build in zh failed")

        monkeypatch.setattr(watch, "build", failing)
        watch.rebuild("http://127.0.0.1:1/", ["guide/a.py"])
        assert "the build in zh failed" in capsys.readouterr().out

    def test_a_taken_port_is_a_sentence(self):
        """The message names the port."""
        with watch.make_server(ROOT) as taken:
            port = taken.server_address[1]
            with pytest.raises(Failure, match=str(port)):
                watch.serve(port)
