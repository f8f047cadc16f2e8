"""Reading specs and writing what is generated: nothing of ours is lost, nothing of others is touched."""

from __future__ import annotations

import os

import pytest

from specc.files import (
    MANIFEST,
    SPEC_LIMIT,
    CannotWrite,
    Difference,
    Output,
    differences,
    read_spec,
    runtime_outputs,
    write,
)

ONE = [Output("a.b", "a/b/validator.py", "one\n"), Output("-", "_runtime/main.py", "two\n")]
TWO = [Output("c", "c/validator.py", "three\n"), Output("-", "_runtime/main.py", "two\n")]


def tree(folder):
    """Paths and texts of all files below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file() and path.name != MANIFEST
    }


# ------------------------------------------------------------------------------------------ reading


def problem(path) -> str:
    reading = read_spec(path, "t.specc")
    assert reading.problem is not None
    return f"{reading.problem.code}: {reading.problem.message}"


def test_a_text_comes_as_it_is(tmp_path):
    path = tmp_path / "t.specc"
    path.write_bytes("specc 1\r\n# é\n".encode())
    reading = read_spec(path, "t.specc")
    assert reading.problem is None
    assert (reading.source.path, reading.source.text) == ("t.specc", "specc 1\r\n# é\n")


def test_the_mark_of_some_editors_is_no_part_of_the_text(tmp_path):
    path = tmp_path / "t.specc"
    path.write_bytes(b"\xef\xbb\xbfspecc 1\n")
    assert read_spec(path, "t.specc").source.text == "specc 1\n"


@pytest.mark.parametrize(
    ("content", "line", "column"),
    [(b"\xff\xfe", 1, 1), (b"specc 1\n# caf\xe9\n", 2, 6), ("# é\n# ".encode() + b"\xe9", 2, 3)],
)
def test_what_is_not_utf8_is_shown_where_it_is(tmp_path, content, line, column):
    path = tmp_path / "t.specc"
    path.write_bytes(content)
    reading = read_spec(path, "t.specc")
    assert reading.problem is not None
    assert reading.problem.code == "SP106"
    assert reading.source.position(reading.problem.span.start) == (line, column)


def test_what_is_no_text_cannot_be_read(tmp_path):
    assert problem(tmp_path) == "SP605: this spec cannot be read: it is a directory"
    assert problem(tmp_path / "nothing") == "SP605: this spec cannot be read: no such file or directory"
    assert "SP605" in problem(tmp_path / "a\0b")
    with (tmp_path / "big.specc").open("wb") as file:
        file.truncate(SPEC_LIMIT + 1)
    assert problem(tmp_path / "big.specc").endswith(f"it has {SPEC_LIMIT + 1} bytes, and {SPEC_LIMIT} is the most")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "t.specc")
    assert problem(tmp_path / "t.specc") == "SP605: this spec cannot be read: it is not a regular file"


# ------------------------------------------------------------------------------------------ writing


def test_a_build_is_what_was_asked_for_and_then_current(tmp_path):
    written = write(ONE, tmp_path / "out", whole=True)
    assert tree(tmp_path / "out") == {"a/b/validator.py": "one\n", "_runtime/main.py": "two\n"}
    assert written.written == ("_runtime/main.py", "a/b/validator.py")
    assert differences(ONE, tmp_path / "out", whole=True) == []
    assert write(ONE, tmp_path / "out", whole=True).written == ()


def test_twice_is_byte_identical(tmp_path):
    write(ONE, tmp_path / "one", whole=True)
    write(list(reversed(ONE)), tmp_path / "two", whole=True)
    assert (tmp_path / "one" / MANIFEST).read_bytes() == (tmp_path / "two" / MANIFEST).read_bytes()


def test_an_unchanged_file_is_not_written_again(tmp_path):
    write(ONE, tmp_path, whole=True)
    before = (tmp_path / "a/b/validator.py").stat()
    write([Output("a.b", "a/b/validator.py", "one\n"), Output("-", "_runtime/main.py", "new\n")], tmp_path, whole=True)
    after = (tmp_path / "a/b/validator.py").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_what_differs_is_told(tmp_path):
    out = tmp_path / "out"
    assert [one.kind for one in differences(ONE, out, whole=True)] == ["missing"] * 3
    write(ONE, out, whole=True)
    (out / "a/b/validator.py").write_text("changed\n", encoding="utf-8")
    (out / "_runtime/main.py").unlink()
    assert differences(ONE, out, whole=True) == [
        Difference("missing", "_runtime/main.py"),
        Difference("differs", "a/b/validator.py"),
    ]
    assert differences(TWO, out, whole=True) == [
        Difference("missing", "_runtime/main.py"),
        Difference("no longer generated", "a/b/validator.py"),
        Difference("missing", "c/validator.py"),
        Difference("differs", MANIFEST),
    ]


def test_a_whole_build_removes_what_is_no_longer_made(tmp_path):
    write(ONE, tmp_path, whole=True)
    written = write(TWO, tmp_path, whole=True)
    assert written.removed == ("a/b/validator.py",)
    assert not (tmp_path / "a").exists()
    assert differences(TWO, tmp_path, whole=True) == []


def test_what_python_made_of_a_removed_file_goes_too(tmp_path):
    write(ONE, tmp_path, whole=True)
    (tmp_path / "a/b/__pycache__").mkdir()
    (tmp_path / "a/b/__pycache__/validator.cpython-311.pyc").write_bytes(b"")
    write(TWO, tmp_path, whole=True)
    assert not (tmp_path / "a").exists()


def test_a_build_of_one_spec_leaves_the_others(tmp_path):
    write(ONE, tmp_path, whole=True)
    assert write(TWO, tmp_path, whole=False).removed == ()
    assert "a/b/validator.py" in tree(tmp_path)
    assert differences(TWO, tmp_path, whole=False) == []
    fewer = [Output("c", "c/writer.py", ""), Output("-", "_runtime/main.py", "two\n")]
    assert write(fewer, tmp_path, whole=False).removed == ("c/validator.py",)


def test_a_file_that_somebody_changed_is_not_removed(tmp_path):
    write(ONE, tmp_path, whole=True)
    (tmp_path / "a/b/validator.py").write_text("mine\n", encoding="utf-8")
    written = write(TWO, tmp_path, whole=True)
    assert (written.removed, written.kept) == ((), ("a/b/validator.py",))
    assert tree(tmp_path)["a/b/validator.py"] == "mine\n"


def test_a_file_that_we_did_not_make_is_not_replaced(tmp_path):
    (tmp_path / "a/b").mkdir(parents=True)
    (tmp_path / "a/b/validator.py").write_text("mine\n", encoding="utf-8")
    with pytest.raises(CannotWrite, match="not made by `specc build`"):
        write(ONE, tmp_path, whole=True)
    assert tree(tmp_path) == {"a/b/validator.py": "mine\n"}


def test_files_beside_ours_stay(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a/notes.txt").write_text("mine\n", encoding="utf-8")
    write(ONE, tmp_path, whole=True)
    write(TWO, tmp_path, whole=True)
    assert tree(tmp_path)["a/notes.txt"] == "mine\n"


def test_both_sides_of_a_merge_conflict_are_ours(tmp_path):
    write(ONE, tmp_path, whole=True)
    first = (tmp_path / MANIFEST).read_text(encoding="utf-8")
    write(TWO, tmp_path, whole=False)
    second = (tmp_path / MANIFEST).read_text(encoding="utf-8")
    (tmp_path / MANIFEST).write_text(f"<<<<<<< HEAD\n{first}=======\n{second}>>>>>>> other\n", encoding="utf-8")
    write(ONE, tmp_path, whole=True)
    assert differences(ONE, tmp_path, whole=True) == []
    assert "c/validator.py" not in tree(tmp_path)


@pytest.mark.parametrize("name", ["../x", "/x", "a/../../x", "", "a\\..\\x", "C:/x", "a\0b"])
def test_nothing_is_written_outside(tmp_path, name):
    with pytest.raises(CannotWrite):
        write([Output("a", name, "")], tmp_path / "out", whole=True)
    assert tree(tmp_path) == {}


def test_a_link_does_not_lead_outside(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out/a").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    with pytest.raises(CannotWrite, match="is not inside"):
        write(ONE, tmp_path / "out", whole=True)
    assert tree(tmp_path / "elsewhere") == {}


def test_a_manifest_cannot_make_us_remove_what_is_outside(tmp_path):
    (tmp_path / "precious").write_text("", encoding="utf-8")
    (tmp_path / "out").mkdir()
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    (tmp_path / "out" / MANIFEST).write_text(f"{empty}  a  ../precious\n", encoding="utf-8")
    with pytest.raises(CannotWrite):
        write(ONE, tmp_path / "out", whole=True)
    assert (tmp_path / "precious").exists()


def test_a_file_in_the_place_of_the_folder(tmp_path):
    (tmp_path / "out").write_text("mine", encoding="utf-8")
    with pytest.raises(CannotWrite, match="cannot"):
        write(ONE, tmp_path / "out", whole=True)
    with pytest.raises(CannotWrite, match="cannot"):
        differences(ONE, tmp_path / "out", whole=True)


def test_a_failure_leaves_no_half_of_a_file(tmp_path, monkeypatch):
    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotWrite, match="no space left"):
        write(ONE, tmp_path, whole=True)
    assert tree(tmp_path) == {}


def test_the_runtime_is_copied_as_it_is(repository):
    outputs = {output.path: output.content for output in runtime_outputs("-")}
    assert outputs["_runtime/main.py"] == (repository / "specc/runtime/main.py").read_bytes()
    assert "_runtime/fits/__init__.py" in outputs
