#!/bin/sh
# Makes the fonts of the charts, which are committed, from the static TrueType files of Inter
# (SIL Open Font License 1.1): Latin with its extensions, Greek, Cyrillic, punctuation and arrows,
# so that they add little to the jar. Other scripts fall back to the system's fonts.
# Run it again only to move to another version of Inter. Needs npm, python3 with venv, and tar.
set -eu
target=$(cd "$(dirname "$0")/../resources/io/github/containers/backlog/render/chart" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm pack --silent @expo-google-fonts/inter@0.4.2 >/dev/null
tar xzf expo-google-fonts-inter-0.4.2.tgz
python3 -m venv tools
tools/bin/pip install --quiet fonttools==4.66.1

# Kerning and accents stay; contextual alternates go: they would turn "->" into an arrow and the x
# of "3x4" into a multiplication sign, and a label must show what it is called.
subset() {
  tools/bin/pyftsubset "$1" --output-file="$target/$2" \
    --unicodes='20-7E,A0-24F,259,2B0-2DD,300-30C,31B,323,327,328,370-3FF,400-45F,490-493,49A-49B,4A2-4A3,4AE-4B1,4BA-4BB,4D8-4D9,4E8-4E9,1E80-1E85,1E9E,1EA0-1EF9,2002-200B,2010-2027,202F-2030,2032-2033,2039-203A,2044,2070-208E,20A0-20BF,2116,2122,2190-2199,2212,221E,2248,2260-2265,25A0,25A1,25CB,25CF,FFFD' \
    --layout-features='kern,ccmp,mark,mkmk' \
    --no-hinting --desubroutinize --name-IDs='0,1,2,3,4,5,6,13,14' --notdef-outline
}
subset package/400Regular/Inter_400Regular.ttf Inter-Regular.ttf
subset package/600SemiBold/Inter_600SemiBold.ttf Inter-SemiBold.ttf

# Figures of equal width, for columns of numbers: Java cannot ask a font for its tabular figures, so
# a font of their own has them in the place of the others.
figures() {
  tools/bin/python - "$1" <<'PYTHON'
import sys
from fontTools.ttLib import TTFont

font = TTFont(sys.argv[1])
substitutions = font["GSUB"].table
tabular = {}
for feature in substitutions.FeatureList.FeatureRecord:
    if feature.FeatureTag == "tnum":
        for index in feature.Feature.LookupListIndex:
            for subtable in substitutions.LookupList.Lookup[index].SubTable:
                tabular.update(getattr(subtable, "ExtSubTable", subtable).mapping)
for table in font["cmap"].tables:
    table.cmap = {code: tabular.get(name, name) for code, name in table.cmap.items()}
font.save("figures.ttf")
PYTHON
  tools/bin/pyftsubset figures.ttf --output-file="$target/$2" \
    --unicodes='20,2B-2E,30-39,2013,2212' --layout-features='' \
    --no-hinting --name-IDs='0,1,2,3,4,5,6,13,14' --notdef-outline
}
figures package/400Regular/Inter_400Regular.ttf Inter-Regular-Figures.ttf
figures package/600SemiBold/Inter_600SemiBold.ttf Inter-SemiBold-Figures.ttf
cp package/LICENSE_FONT "$target/Inter-LICENSE.txt"
