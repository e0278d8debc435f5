"""Bytes -> text: encodings that German articles come in, repaired mojibake, one kind of line end."""

import codecs
import re

import ftfy

from presseschau.reading.record import UnreadableError

# A UTF-32 mark begins with the UTF-16 one, so it is looked for first.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = bytes(code for code in range(0x20) if code not in b"\t\n\v\f\r\x1b") + b"\x7f"
# More than one control character in a hundred is no text in any encoding we read (file(1) allows none at all).
_CONTROL_SHARE = 0.01
_LINE_END = re.compile(r"\r\n?")
_UNDECODED = re.compile("[\udc80-\udcff]")
# Only the repair of wrongly decoded bytes: everything else ftfy can do would change what an article says.
_REPAIR = ftfy.TextFixerConfig(
    unescape_html=False,
    remove_terminal_escapes=False,
    fix_encoding=True,
    restore_byte_a0=True,
    replace_lossy_sequences=True,
    decode_inconsistent_utf8=False,
    fix_c1_controls=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    fix_line_breaks=False,
    fix_surrogates=False,
    remove_control_chars=False,
    normalization=None,
)


def decode(content: bytes) -> str:
    """Give the text of a file with line ends as LF and no byte order mark.

    A mark decides; without one each line is UTF-8 or else Windows-1252, so that one damaged line does not spoil the
    others. Raises `UnreadableError` for what is no text.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _tidy(content.decode(encoding, errors="replace"))
    content = content.removeprefix(codecs.BOM_UTF8)
    if b"\0" in content or len(content.translate(None, _CONTROLS)) < len(content) * (1 - _CONTROL_SHARE):
        problem = "Das ist keine Textdatei"
        raise UnreadableError(problem, "als Text in UTF-8 speichern oder die Datei entfernen")
    return _tidy(_text(content))


def repair(text: str) -> str:
    """Undo wrong decoding ("Ã¤" for "ä") in lines that consist of nothing else; all other text stays as it is."""
    if text.isascii():
        return text
    return "\n".join(line if line.isascii() else _repaired(line) for line in text.split("\n"))


def _repaired(line: str) -> str:
    """Give the repaired line when it has become German, else the line.

    Right German can look broken: an Ä before a closing mark has the bytes of a Croatian đ. So most letters beyond ASCII
    in the repaired line must be such as German texts in Windows-1252 have.
    """
    repaired = ftfy.fix_encoding(line, _REPAIR)
    if repaired == line:
        return line
    beyond = [character for character in repaired if not character.isascii()]
    usual = [character for character in beyond if character.encode("cp1252", errors="ignore")]
    return repaired if 2 * len(usual) > len(beyond) else line


def _tidy(text: str) -> str:
    return repair(_LINE_END.sub("\n", text.removeprefix("\ufeff")))


def _text(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return "\n".join(_line(line) for line in content.split(b"\n"))


def _line(line: bytes) -> str:
    """Read a line as what more of its bytes fit: letters beyond ASCII that are UTF-8, or bytes that are not."""
    text = line.decode("utf-8", errors="surrogateescape")
    broken = len(_UNDECODED.findall(text))
    letters = sum(not character.isascii() for character in text) - broken
    if letters >= broken:
        return _UNDECODED.sub("\ufffd", text)
    return line.decode("cp1252", errors="replace")
