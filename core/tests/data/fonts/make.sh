#!/bin/sh
# Makes the two test fonts from Debian's package fonts-noto-cjk; needs fonttools (`pip install fonttools`).
set -eu
cd "$(dirname "$0")"
source=${1:-/usr/share/fonts/opentype/noto}
characters=$(mktemp)
trap 'rm -f "$characters"' EXIT
python3 characters.py > "$characters"
for weight in Regular Bold; do
    # Number 2 of the collection is the font for simplified Chinese.
    pyftsubset "$source/NotoSerifCJK-$weight.ttc" --font-number=2 --text-file="$characters" \
        --layout-features= --drop-tables+=GPOS,GSUB,BASE --no-hinting --desubroutinize --notdef-outline \
        --name-IDs=0,1,2,3,4,5,6,13,14 --no-recalc-timestamp --output-file="NotoSerifCJKsc-$weight-subset.otf"
done

# A variable font, with letters that the others lack; from Debian's package fonts-inter-variable.
pyftsubset "${2:-/usr/share/fonts/truetype/inter-vf}/Inter-roman.var.ttf" --unicodes=U+20-7E,U+E9,U+11B,U+1E9E \
    --layout-features= --drop-tables+=GPOS,GSUB,BASE,STAT,MVAR --no-hinting --notdef-outline \
    --name-IDs=0,1,2,3,4,5,6,13,14 --no-recalc-timestamp --output-file=Inter-variable-subset.ttf
