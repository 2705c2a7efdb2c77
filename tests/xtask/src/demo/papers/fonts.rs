//! Fonts for papers and seals: one of the system, or else those of the tests.

use std::{env, fs, path::PathBuf};

use dengji::{document::paper::Fonts, drawing::font::Font};

use crate::demo::wrong;

/// A regular face and a bold one that belong together: files, and which face of a collection where it matters.
type Pair = [(&'static str, Option<u32>); 2];

/// Where Debian, macOS and Windows keep Chinese fonts; those of the style of printed papers (宋体) first.
const SYSTEM: [Pair; 7] = [
    [
        ("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc", None),
        ("/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc", None),
    ],
    [
        ("/usr/share/fonts/noto-cjk/NotoSerifCJK-Regular.ttc", None),
        ("/usr/share/fonts/noto-cjk/NotoSerifCJK-Bold.ttc", None),
    ],
    [
        ("/System/Library/Fonts/Supplemental/Songti.ttc", Some(6)),
        ("/System/Library/Fonts/Supplemental/Songti.ttc", Some(1)),
    ],
    [("C:\\Windows\\Fonts\\simsun.ttc", None), ("C:\\Windows\\Fonts\\simhei.ttf", None)],
    [
        ("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", None),
        ("/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc", None),
    ],
    [
        ("/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc", None),
        ("/usr/share/fonts/noto-cjk/NotoSansCJK-Bold.ttc", None),
    ],
    [("/System/Library/Fonts/STHeiti Light.ttc", None), ("/System/Library/Fonts/STHeiti Medium.ttc", None)],
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
        let named = named.map(|path| read([(path.clone().into(), None), (path.into(), None)]));
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
        read(["NotoSerifCJKsc-Regular-subset.otf", "NotoSerifCJKsc-Bold-subset.otf"].map(|name| (path(name), None)))
    }

    fn cover(&self, characters: &str) -> bool {
        let mut drawn = characters.chars().filter(|it| !it.is_whitespace() && !it.is_control());
        drawn.all(|character| self.regular.covers(character))
    }
}

fn read([regular, bold]: [(PathBuf, Option<u32>); 2]) -> Result<Typefaces, String> {
    let bytes = |(path, face): &(PathBuf, Option<u32>)| {
        let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok::<_, String>((bytes, *face))
    };
    let ((regular_bytes, face), (bold_bytes, bold_face)) = (bytes(&regular)?, bytes(&bold)?);
    let drawn = Font::parse(regular_bytes.clone(), face).map_err(wrong)?;
    let bold = Font::parse(bold_bytes.clone(), bold_face).map_err(wrong)?;
    let paper = Fonts::new(regular_bytes, face).map_err(wrong)?;
    let paper = paper.with_bold(bold_bytes, bold_face).map_err(wrong)?;
    let source = regular.0.strip_prefix(crate::root()).unwrap_or(&regular.0).display().to_string();
    Ok(Typefaces { paper, regular: drawn, bold, source })
}

#[cfg(test)]
#[expect(clippy::expect_used, reason = "a test ends where something is wrong")]
mod tests {
    use super::Typefaces;
    use crate::demo::data::Data;

    #[test]
    fn the_fonts_of_the_tests_serve_where_the_system_has_none() {
        let data = Data::load().expect("the data are sound");
        let faces = Typefaces::committed().expect("the fonts are there");
        assert!(faces.cover(&data.text));
        assert!(!faces.cover("龘\u{2ceb5}"));
    }
}
