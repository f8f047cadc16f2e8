"""Checks of jwst.preview 1.0.0.

Pictures for the portal: previews and thumbnails of JWST exposures and of what is combined of them.

A picture is called as the science file that it shows, with the ending of its own; `_thumb` is the small one. Stretch and colours are a matter of
taste, and nothing is asked of them.

Made by specc from the texts below. Change them, not this file.

    jwst/preview.specc  sha256 004bf1e3d88271e41d17b0d2727ceff38cca9c9faff3fc86091347932ff0e391
    jwst/values.specc   sha256 455296e385b13c615715d3f161ef39a7854c36469a800d8c84a9c9299667c775
"""

from __future__ import annotations

from _runtime.documents import DocumentCheck, DocumentProduct, block
from _runtime.jpeg import JPEG
from _runtime.names import NameTemplate, field
from _runtime.pictures import PictureCheck
from _runtime.png import PNG
from _runtime.spec import Policy, RuleTable, Spec
from _runtime.trees import TreeCheck

POLICY = Policy()


def check_preview2_pixels(h: PictureCheck) -> None:
    """pixels: grey, or colours."""
    h.pixels("uint8", forms=lambda: (("uint8", ("ny", "nx")), ("uint8", ("ny", "nx", 3))))  # preview.specc:56


def check_preview2_text(h: TreeCheck) -> None:
    """text."""
    h.keyword("Comment", "string", level="optional")  # preview.specc:60
    h.undeclared("info")


def check_preview2(p: DocumentCheck) -> None:
    """preview2: Preview of an exposure."""
    p.rule(
        "nx-ny",
        lambda: 64 <= p.dimension("nx") <= 2048 and 1 <= p.dimension("ny") <= 2048,
        show={"nx": lambda: p.dimension("nx"), "ny": lambda: p.dimension("ny")},
        message="it fits on a screen",
    )  # preview.specc:57
    p.rule(
        "filesize", lambda: p.size <= 4000000, show={"filesize": lambda: p.size}, message="it is sent to a browser"
    )  # preview.specc:58


def check_thumb2_pixels(h: PictureCheck) -> None:
    """pixels: grey, or colours."""
    h.pixels("uint8", forms=lambda: (("uint8", ("ny", "nx")), ("uint8", ("ny", "nx", 3))))  # preview.specc:66


def check_thumb2(p: DocumentCheck) -> None:
    """thumb2: Thumbnail of an exposure."""
    p.rule(
        "nx-ny",
        lambda: p.dimension("nx") <= 256 and p.dimension("ny") <= 256,
        show={"nx": lambda: p.dimension("nx"), "ny": lambda: p.dimension("ny")},
        message="a page shows dozens of them",
    )  # preview.specc:67
    p.rule(
        "filesize", lambda: p.size <= 100000, show={"filesize": lambda: p.size}, message="a page shows dozens of them"
    )  # preview.specc:68


def check_preview3_jpeg_pixels(h: PictureCheck) -> None:
    """pixels: grey, or colours."""
    h.pixels("uint8", forms=lambda: (("uint8", ("ny", "nx")), ("uint8", ("ny", "nx", 3))))  # preview.specc:76


def check_preview3_jpeg(p: DocumentCheck) -> None:
    """preview3_jpeg: Preview of a stage 3 product, as the archive serves it.

    What the portal shows of a mosaic, a cube or a spectrum, and what programs link to.
    """
    p.rule(
        "nx-ny",
        lambda: 64 <= p.dimension("nx") <= 4096 and 1 <= p.dimension("ny") <= 4096,
        show={"nx": lambda: p.dimension("nx"), "ny": lambda: p.dimension("ny")},
        message="it can be shown",
    )  # preview.specc:77
    p.rule(
        "filesize", lambda: p.size <= 16000000, show={"filesize": lambda: p.size}, message="it is sent to a browser"
    )  # preview.specc:78


def check_preview3_pixels(h: PictureCheck) -> None:
    """pixels: grey or colours, with alpha or without."""
    h.pixels("uint8", forms=lambda: (("uint8", ("ny", "nx")), ("uint8", ("ny", "nx", "channels"))))  # preview.specc:83


def check_preview3_text(h: TreeCheck) -> None:
    """text: what the writer says of itself."""
    h.keyword("Title", "string", level="optional")  # preview.specc:87
    h.keyword("Software", "string", level="optional")  # preview.specc:88
    h.keyword("Creation Time", "datetime", level="optional")  # preview.specc:89
    h.undeclared("info")


def check_preview3(p: DocumentCheck) -> None:
    """preview3: Preview of a stage 3 product, without loss."""
    p.rule(
        "nx-ny",
        lambda: 64 <= p.dimension("nx") <= 4096 and 64 <= p.dimension("ny") <= 4096,
        show={"nx": lambda: p.dimension("nx"), "ny": lambda: p.dimension("ny")},
        message="large enough to see something, and small enough to be shown",
    )  # preview.specc:84
    p.rule(
        "filesize", lambda: p.size <= 16000000, show={"filesize": lambda: p.size}, message="it is sent to a browser"
    )  # preview.specc:85


def check_thumb3_pixels(h: PictureCheck) -> None:
    """pixels: grey, or colours."""
    h.pixels("uint8", forms=lambda: (("uint8", ("ny", "nx")), ("uint8", ("ny", "nx", 3))))  # preview.specc:95


def check_thumb3(p: DocumentCheck) -> None:
    """thumb3: Thumbnail of a stage 3 product."""
    p.rule(
        "nx-ny",
        lambda: p.dimension("nx") <= 256 and p.dimension("ny") <= 256,
        show={"nx": lambda: p.dimension("nx"), "ny": lambda: p.dimension("ny")},
        message="a page shows dozens of them",
    )  # preview.specc:96
    p.rule(
        "filesize", lambda: p.size <= 100000, show={"filesize": lambda: p.size}, message="a page shows dozens of them"
    )  # preview.specc:97


PRODUCTS = (
    DocumentProduct(
        "preview2",
        JPEG,
        title="Preview of an exposure",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_(?P<of>rateints|calints|x1dints|uncal|rate|cal|crf|i2d|s2d|s3d|x1d)\.jpg",
                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_{of}.jpg",
            ),
        ),
        fields=(
            field("program", "number"),
            field("obs", "number"),
            field("visit", "number"),
            field("group", "number"),
            field("seq", "text"),
            field("act", "text"),
            field("exposure", "number"),
            field("segment", "number"),
            field("detector", "text"),
            field("of", "text"),
        ),
        layout=(block("pixels", "picture", check_preview2_pixels), block("text", "object", check_preview2_text)),
        dimensions=("nx", "ny"),
        check=check_preview2,
    ),
    DocumentProduct(
        "thumb2",
        JPEG,
        title="Thumbnail of an exposure",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})(?P<obs>[0-9]{3})(?P<visit>[0-9]{3})_(?P<group>[0-9]{2})(?P<seq>[1-5])(?P<act>[0-9a-z]{2})_(?P<exposure>[0-9]{5})(?:\-seg(?P<segment>[0-9]{3}))?_(?P<detector>[a-z0-9]+)_(?P<of>rateints|calints|x1dints|uncal|rate|cal|crf|i2d|s2d|s3d|x1d)_thumb\.jpg",
                "jw{program}{obs}{visit}_{group}{seq}{act}_{exposure}[-seg{segment}]_{detector}_{of}_thumb.jpg",
            ),
        ),
        fields=(
            field("program", "number"),
            field("obs", "number"),
            field("visit", "number"),
            field("group", "number"),
            field("seq", "text"),
            field("act", "text"),
            field("exposure", "number"),
            field("segment", "number"),
            field("detector", "text"),
            field("of", "text"),
        ),
        layout=(block("pixels", "picture", check_thumb2_pixels),),
        dimensions=("nx", "ny"),
        check=check_thumb2,
    ),
    DocumentProduct(
        "preview3_jpeg",
        JPEG,
        title="Preview of a stage 3 product, as the archive serves it",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>[bstv]\d{3,9})_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:-[a-z0-9]+)*)_(?P<of>i2d|s2d|s3d|x1d)\.jpg",
                "jw{program}-{acid}_{target}_{instrume}_{optelem}_{of}.jpg",
            ),
        ),
        fields=(
            field("program", "number"),
            field("acid", "text"),
            field("target", "text"),
            field("instrume", "text"),
            field("optelem", "text"),
            field("of", "text"),
        ),
        layout=(block("pixels", "picture", check_preview3_jpeg_pixels),),
        dimensions=("nx", "ny"),
        check=check_preview3_jpeg,
    ),
    DocumentProduct(
        "preview3",
        PNG,
        title="Preview of a stage 3 product, without loss",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>[bstv]\d{3,9})_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:-[a-z0-9]+)*)_(?P<of>i2d|s2d|s3d|x1d)\.png",
                "jw{program}-{acid}_{target}_{instrume}_{optelem}_{of}.png",
            ),
        ),
        fields=(
            field("program", "number"),
            field("acid", "text"),
            field("target", "text"),
            field("instrume", "text"),
            field("optelem", "text"),
            field("of", "text"),
        ),
        layout=(block("pixels", "picture", check_preview3_pixels), block("text", "object", check_preview3_text)),
        dimensions=("channels", "nx", "ny"),
        check=check_preview3,
    ),
    DocumentProduct(
        "thumb3",
        JPEG,
        title="Thumbnail of a stage 3 product",
        names=(
            NameTemplate(
                r"jw(?P<program>[0-9]{5})\-(?P<acid>o\d{3}|[ac]\d{4})_(?P<target>[bstv]\d{3,9})_(?P<instrume>nirspec|nircam|niriss|miri|fgs)_(?P<optelem>[a-z0-9]+(?:-[a-z0-9]+)*)_(?P<of>i2d|s2d|s3d|x1d)_thumb\.jpg",
                "jw{program}-{acid}_{target}_{instrume}_{optelem}_{of}_thumb.jpg",
            ),
        ),
        fields=(
            field("program", "number"),
            field("acid", "text"),
            field("target", "text"),
            field("instrume", "text"),
            field("optelem", "text"),
            field("of", "text"),
        ),
        layout=(block("pixels", "picture", check_thumb3_pixels),),
        dimensions=("nx", "ny"),
        check=check_thumb3,
    ),
)

RULES = """\
error 0:55 preview2:name
error 0:56 preview2/pixels:type
error 0:56 preview2/pixels:shape
error 0:60 preview2/text/Comment:type
error 0:57 preview2:nx-ny
error 0:58 preview2:filesize
error 0:65 thumb2:name
error 0:66 thumb2/pixels:type
error 0:66 thumb2/pixels:shape
error 0:67 thumb2:nx-ny
error 0:68 thumb2:filesize
error 0:75 preview3_jpeg:name
error 0:76 preview3_jpeg/pixels:type
error 0:76 preview3_jpeg/pixels:shape
error 0:77 preview3_jpeg:nx-ny
error 0:78 preview3_jpeg:filesize
error 0:82 preview3:name
error 0:83 preview3/pixels:type
error 0:87 preview3/text/Title:type
error 0:88 preview3/text/Software:type
error 0:89 preview3/text/Creation Time:type
info 0:86 preview3/text:undeclared-key
error 0:84 preview3:nx-ny
error 0:85 preview3:filesize
error 0:94 thumb3:name
error 0:95 thumb3/pixels:type
error 0:95 thumb3/pixels:shape
error 0:96 thumb3:nx-ny
error 0:97 thumb3:filesize
"""

SPEC = Spec(
    "jwst.preview",
    "1.0.0",
    sources=("jwst/preview.specc", "jwst/values.specc"),
    policy=POLICY,
    products=PRODUCTS,
    rules=lambda: RuleTable(RULES),
)
