//! Fonts for papers and seals: one of the system, or else those of the tests.

use std::{env, fs, path::PathBuf};

use dengji::{document::paper::Fonts, drawing::font::Font};

use crate::demo::wrong;

/// A regular face and a bold one that belong together: files, and which face of a collection.
type Pair = [(&'static str, u32); 2];

/// Where Debian, macOS and Windows keep Chinese fonts; those of the style of printed papers (宋体) first.
const SYSTEM: [Pair; 7] = [
    [
        ("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc", 2),
        ("/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc", 2),
    ],
    [("/usr/share/fonts/noto-cjk/NotoSerifCJK-Regular.ttc", 2), ("/usr/share/fonts/noto-cjk/NotoSerifCJK-Bold.ttc", 2)],
    [("/System/Library/Fonts/Supplemental/Songti.ttc", 6), ("/System/Library/Fonts/Supplemental/Songti.ttc", 1)],
    [("C:\\Windows\\Fonts\\simsun.ttc", 0), ("C:\\Windows\\Fonts\\simhei.ttf", 0)],
    [
        ("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", 2),
        ("/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc", 2),
    ],
    [("/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc", 2), ("/usr/share/fonts/noto-cjk/NotoSansCJK-Bold.ttc", 2)],
    [("/System/Library/Fonts/STHeiti Light.ttc", 1), ("/System/Library/Fonts/STHeiti Medium.ttc", 1)],
];

/// What to do without a font.
const ADVICE: &str = "没有可用的中文字体，不生成文件；请安装（Debian、Ubuntu：apt-get install fonts-noto-cjk）\
                      或以环境变量DENGJI_FONT指明字体文件。No font for Chinese, so no papers are made; install one \
                      (apt-get install fonts-noto-cjk), or name a file in DENGJI_FONT.";

/// The faces with which papers and seals are made.
pub(crate) struct Typefaces {
    pub(super) paper: Fonts,
    /// For what is written by hand.
    pub(super) regular: Font,
    /// For seals.
    pub(super) bold: Font,
    /// Where they come from.
    pub(super) source: String,
}

impl Typefaces {
    /// The one that `DENGJI_FONT` names, one of the system, or those of the tests; whichever can be read, and has all
    /// these characters. An advice where there is none.
    pub(crate) fn find(characters: &str) -> Result<Self, String> {
        let named = env::var("DENGJI_FONT").ok().filter(|path| !path.is_empty());
        let named = named.map(|path| read([(path.clone().into(), 0), (path.into(), 0)]));
        if let Some(Err(reason)) = &named {
            println!("DENGJI_FONT {reason}");
        }
        let system = SYSTEM.into_iter().map(|pair| read(pair.map(|(path, face)| (path.into(), face))));
        let all = named.into_iter().chain(system).chain([Self::committed()]);
        all.flatten().find(|faces| faces.cover(characters)).ok_or_else(|| ADVICE.to_owned())
    }

    /// Those of the tests: the same everywhere.
    pub(crate) fn committed() -> Result<Self, String> {
        let path = |name: &str| crate::root().join("core/tests/data/fonts").join(name);
        read(["NotoSerifCJKsc-Regular-subset.otf", "NotoSerifCJKsc-Bold-subset.otf"].map(|name| (path(name), 0)))
    }

    fn cover(&self, characters: &str) -> bool {
        let mut drawn = characters.chars().filter(|it| !it.is_whitespace() && !it.is_control());
        drawn.all(|character| self.regular.covers(character))
    }
}

fn read([regular, bold]: [(PathBuf, u32); 2]) -> Result<Typefaces, String> {
    let bytes = |(path, face): &(PathBuf, u32)| {
        let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok::<_, String>((bytes, *face))
    };
    let ((regular_bytes, face), (bold_bytes, bold_face)) = (bytes(&regular)?, bytes(&bold)?);
    let drawn = Font::parse(regular_bytes.clone(), face).map_err(wrong)?;
    let bold = Font::parse(bold_bytes.clone(), bold_face).map_err(wrong)?;
    let paper = Fonts::new(regular_bytes, Some(face)).map_err(wrong)?;
    let paper = paper.with_bold(bold_bytes, Some(bold_face)).map_err(wrong)?;
    let source = regular.0.strip_prefix(crate::root()).unwrap_or(&regular.0).display().to_string();
    Ok(Typefaces { paper, regular: drawn, bold, source })
}
