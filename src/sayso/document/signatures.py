"""The names of binary formats that sayso can't read, by their first bytes, so that the answer says what it got."""

from __future__ import annotations

# (offset, bytes, name): from the formats' own specifications; the commonest in folders of saved pages.
SIGNATURES = (
    (0, b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (0, b"\xff\xd8\xff", "a JPEG image"),
    (0, b"GIF87a", "a GIF image"),
    (0, b"GIF89a", "a GIF image"),
    (8, b"WEBP", "a WebP image"),
    (8, b"WAVE", "a WAV recording"),
    (4, b"ftypavif", "an AVIF image"),
    (4, b"ftyp", "an MP4 film or recording"),
    (0, b"BM", "a BMP image"),
    (0, b"II*\x00", "a TIFF image"),
    (0, b"MM\x00*", "a TIFF image"),
    (0, b"\x00\x00\x01\x00", "an icon"),
    (0, b"ID3", "an MP3 recording"),
    (0, b"\xff\xfb", "an MP3 recording"),
    (0, b"OggS", "an Ogg recording"),
    (0, b"fLaC", "a FLAC recording"),
    (0, b"\x1aE\xdf\xa3", "a Matroska or WebM film"),
    (0, b"wOFF", "a web font"),
    (0, b"wOF2", "a web font"),
    (0, b"{\\rtf", "a rich text (RTF) document"),
    (0, b"%!PS", "a PostScript document"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office document"),
    (0, b"SQLite format 3\x00", "an SQLite database"),
    (0, b"BZh", "a bzip2 archive"),
    (0, b"\xfd7zXZ\x00", "an xz archive"),
    (0, b"(\xb5/\xfd", "a Zstandard archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (0, b"Rar!\x1a\x07", "a RAR archive"),
    (257, b"ustar", "a tar archive"),
    (0, b"\x7fELF", "a program"),
    (0, b"ARROW1\x00\x00", "an Arrow (Feather) file"),
    (0, b"Obj\x01", "an Avro file"),
    (0, b"ORC", "an ORC file"),
    (0, b"bplist00", "a binary property list or Safari web archive"),
    (0, b"\x80\x04\x95", "a Python pickle"),
)
# These begin with letters that a text may begin with too, so their second half must hold control bytes.
LETTERS_ONLY = frozenset({b"BM", b"ID3", b"ORC", b"BZh", b"OggS"})
# The PDF reference lets other bytes stand before the header, within the first 1024 bytes.
PDF_WINDOW = 1024
MHTML_WINDOW = 4096


def binary_name(head: bytes) -> str | None:
    """Return what `head` is the beginning of ("a PNG image"), None for text and for what isn't in the list."""
    if b"%PDF-" in head[:PDF_WINDOW] and (head.startswith(b"%PDF-") or b"\x00" in head[:PDF_WINDOW]):
        return "a PDF document"
    opening = head[:MHTML_WINDOW].lower()
    if b"mime-version:" in opening and b"multipart/related" in opening:
        return "a page saved as MHTML"
    for offset, mark, name in SIGNATURES:
        if head.startswith(mark, offset) and (mark not in LETTERS_ONLY or b"\x00" in head[:64]):
            return name
    return None


def zip_name(members: frozenset[str]) -> str:
    """Return what a zip archive is, by the names in it."""
    if "word/document.xml" in members:
        return "a Word document"
    if "xl/workbook.xml" in members:
        return "an Excel workbook"
    if "ppt/presentation.xml" in members:
        return "a PowerPoint presentation"
    if "content.xml" in members and "mimetype" in members:
        return "an OpenDocument file"
    if "META-INF/container.xml" in members:
        return "an EPUB book"
    return "a zip archive that is not a WACZ"


HINTS = {
    "a PDF document": "extract its text first (pdftotext) and give that",
    "a page saved as MHTML": "save it again as HTML",
    "an old Microsoft Office document": "save it as plain text or HTML",
    "a Word document": "save it as plain text or HTML",
    "an OpenDocument file": "save it as plain text or HTML",
    "a rich text (RTF) document": "save it as plain text or HTML",
    "an EPUB book": "unpack it and give the folder",
    "a zip archive that is not a WACZ": "unpack it and give the folder",
    "a tar archive": "unpack it and give the folder",
    "a bzip2 archive": "unpack it first: bunzip2 FILE",
    "an xz archive": "unpack it first: unxz FILE",
    "a Zstandard archive": "unpack it first: unzstd FILE",
    "an Arrow (Feather) file": "save it as Parquet",
    "JSON in UTF-16 or UTF-32": "save it as UTF-8: iconv -f UTF-16 -t UTF-8",
    "XML that is no page, feed or sitemap": "give the page or the feed it belongs to",
}
READABLE = "sayso reads HTML, text, Markdown, JSON lines, Parquet, WARC, WACZ, feeds and sitemaps"


def hint_for(name: str) -> str:
    """Return what to do with a file that can't be read as it is."""
    return HINTS.get(name, READABLE)
