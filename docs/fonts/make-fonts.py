"""Makes resources/fonts from the variable fonts of the npm packages @fontsource-variable/inter and newsreader.

PDF takes a font of fixed weight, and pdfkit's subsetting breaks on composed letters (é) of WOFF2 files. So each
weight that documents use is fixed once, its alphabets are put together and it is written as TrueType.
Needs Python with fonttools and brotli; run from the root of the repository: python3 docs/fonts/make-fonts.py
"""

import tempfile
from pathlib import Path

from fontTools import merge, subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

PACKAGES = Path("node_modules/@fontsource-variable")
OUT = Path("resources/fonts")
LAYOUT = ["kern", "tnum", "lnum", "mark", "mkmk", "ccmp"]


def fixed(path: Path, weight: int) -> TTFont:
    font = TTFont(path)
    axes = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes} | {"wght": weight}
    font = instancer.instantiateVariableFont(font, axes)
    font.flavor = None
    options = subset.Options(layout_features=LAYOUT, hinting=False, notdef_outline=True, name_IDs=["*"])
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap().keys())
    subsetter.subset(font)
    return font


def make(family: str, style: str, weight: int, alphabets: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for alphabet in alphabets:
            name = f"{family.lower()}-{alphabet}-wght-normal.woff2"
            font = fixed(PACKAGES / family.lower() / "files" / name, weight)
            if files:  # The merger cannot join the rules of two alphabets; Latin's are the ones needed.
                for table in ("GSUB", "GPOS", "GDEF"):
                    if table in font:
                        del font[table]
            files.append(str(Path(folder) / f"{alphabet}.ttf"))
            font.save(files[-1])
        joined = merge.Merger(merge.Options(drop_tables=["STAT", "DSIG", "meta"])).merge(files)
    names = {1: family, 2: style, 4: f"{family} {style}", 6: f"{family}-{style}"}
    for record in list(joined["name"].names):
        if record.nameID in names:
            record.string = names[record.nameID]
        elif record.nameID in (16, 17, 21, 22, 25):
            joined["name"].names.remove(record)
    joined.save(OUT / f"{family}-{style}.ttf")


if __name__ == "__main__":
    every = ["latin", "latin-ext", "greek", "cyrillic"]
    make("Inter", "Regular", 400, every)
    make("Inter", "SemiBold", 600, every)
    make("Newsreader", "Regular", 460, ["latin", "latin-ext"])
