"""The preview as a browser meets it: pages with the script that waits, mistakes as text, this machine only."""

from __future__ import annotations

import asyncio
import http.client
import socket
import threading
import time

import pytest
import uvicorn
from preview.test_site import write

from specc.cli import main
from specc.preview.server import Preview, application
from specc.preview.site import Site


@pytest.fixture
def preview(tmp_path):
    write(tmp_path, "one")
    preview = Preview(Site(roots=(tmp_path,)), lambda built, _: "" if built.right else "wrong: <b>here</b>")
    preview.build()
    return preview


class Client:
    """Asks a server as a browser does, without following anything."""

    def __init__(self, port):
        self.port = port

    def get(self, path, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request("GET", path, headers={"Host": "localhost", **headers})
        answer = connection.getresponse()
        answer.content = answer.read()
        answer.text = answer.content.decode()
        connection.close()
        return answer


@pytest.fixture
def client(preview, tmp_path):
    server = uvicorn.Server(uvicorn.Config(application(preview, [tmp_path]), log_level="warning"))
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        while not server.started:
            time.sleep(0.01)
        yield Client(listening.getsockname()[1])
        server.should_exit = True
        thread.join(10)


def test_a_page_waits_for_the_next_build(client):
    answer = client.get("/docs/demo/one/p.html")
    assert answer.status == 200
    assert '<script src="/_preview/reload.js" data-build="1"></script>' in answer.text
    assert "script-src 'self'; connect-src 'self'" in answer.text
    assert 'preview"' not in answer.text
    assert "EventSource" in client.get("/_preview/reload.js").text
    assert client.get("/_preview/style.css").headers["Content-Type"].startswith("text/css")


def test_other_files_are_served_as_they_are(client, preview):
    assert client.get("/docs/_static/site.css").content == preview.site.get("docs/_static/site.css")
    assert client.get("/docs/_static/page.js").headers["Content-Type"].startswith("text/javascript")


@pytest.mark.parametrize(
    ("path", "target"),
    [("/", "/docs/index.html"), ("/docs/demo/one/", "/docs/demo/one/index.html"), ("//x.org/", "/x.org/index.html")],
)
def test_folders_lead_to_their_pages(client, path, target):
    answer = client.get(path)
    assert (answer.status, answer.headers["Location"]) == (307, target)


@pytest.mark.parametrize("path", ["/docs/none.html", "/docs/%2e%2e/%2e%2e/etc/passwd", "/_preview/none", "/x%00y"])
def test_what_is_not_there(client, path):
    assert client.get(path).status == 404


def test_nobody_else_is_answered(client):
    assert client.get("/docs/index.html", Host="x.org").status == 400


def test_mistakes_stand_on_the_page_as_text(client, preview, tmp_path):
    path = tmp_path / "demo" / "one.specc"
    path.write_text(path.read_text().replace(": int", ": itn"))
    preview.build()
    page = client.get("/docs/demo/one/p.html").text
    assert '<pre class="preview" role="alert">wrong: &lt;b&gt;here&lt;/b&gt;</pre>' in page
    assert "Product of one" in page


def test_before_the_first_right_build_there_is_no_page(tmp_path):
    path = write(tmp_path, "one")
    path.write_text("specc 1\n")
    preview = Preview(Site(roots=(tmp_path,)), lambda *_: "wrong")
    preview.build()
    answer = preview.page("docs/index.html")
    assert answer.status_code == 404
    assert b"No page yet" in answer.body
    assert b"/_preview/reload.js" in answer.body


def test_a_save_is_told_to_browsers(preview, tmp_path):
    async def told():
        events = preview.changes()
        first = await anext(events)
        watching = asyncio.create_task(preview.watch([tmp_path]))
        await asyncio.sleep(0.3)
        write(tmp_path, "one", "# saved")
        second = await asyncio.wait_for(anext(events), 20)
        watching.cancel()
        return first, second

    assert asyncio.run(told()) == ("data: 1\n\n", "data: 2\n\n")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["docs"], "specc build writes the pages"),
        (["docs", "--serve", "--port", "70000"], "there is no port 70000"),
    ],
)
def test_misuse(words, said, capsys):
    assert main(words) == 2
    assert said in capsys.readouterr().err


def test_without_the_extra_it_says_what_to_install(monkeypatch, capsys):
    monkeypatch.setattr("specc.cli.docs.find_spec", lambda name: None if name == "uvicorn" else name)
    assert main(["docs", "--serve"]) == 2
    assert "needs uvicorn: pip install 'specc[serve]'" in capsys.readouterr().err


def test_a_port_that_is_taken(capsys):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert main(["docs", "--serve", "--port", str(taken.getsockname()[1])]) == 2
    assert "cannot be had" in capsys.readouterr().err
