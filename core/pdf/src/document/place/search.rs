//! Keywords in the text of pages.

use super::{
    machine::Glyph,
    plan::PageRectangle,
    spelling::{fold, letters},
};

/// The longest keyword, in characters.
pub(super) const MAX_KEYWORD: usize = 200;

/// A text without blanks, in the one spelling of each character.
pub(crate) fn normal(text: impl Iterator<Item = char>) -> Vec<char> {
    text.flat_map(letters).map(fold).filter(|character| !character.is_whitespace()).collect()
}

/// The boxes of a page around each place where the keyword stands, in the order of the page's content.
///
/// Some producers write a page in another order than it is read in. Where the keyword is not found in the order of the
/// content, the characters are put in lines.
pub(super) fn find(glyphs: &[Glyph], keyword: &[char]) -> Vec<PageRectangle> {
    let seen: Vec<Glyph> = glyphs.iter().filter(|glyph| !glyph.character.is_whitespace()).copied().collect();
    let found = find_in(&seen, keyword);
    if !found.is_empty() {
        return found;
    }
    let mut lines = seen;
    // A line's characters share their lower edge, but for rounding: it is counted in thirds of their height.
    let key = |glyph: &Glyph| {
        let height = glyph.rectangle.height().max(3000);
        (-(glyph.rectangle.bottom.div_euclid(height / 3)), glyph.rectangle.left)
    };
    lines.sort_by_key(key);
    find_in(&lines, keyword)
}

fn find_in(glyphs: &[Glyph], keyword: &[char]) -> Vec<PageRectangle> {
    let mut found = Vec::new();
    if keyword.is_empty() {
        return found;
    }
    // For each length of a beginning of the keyword, the longest shorter beginning that it ends with: so that no text,
    // however it repeats itself, is compared over and over (Knuth, Morris and Pratt).
    let mut fallback = vec![0_usize; keyword.len() + 1];
    let at = |index: usize| keyword.get(index).copied();
    let mut matched = 0;
    for index in 1..keyword.len() {
        while matched > 0 && at(index) != at(matched) {
            matched = fallback.get(matched).copied().unwrap_or(0);
        }
        matched += usize::from(at(index) == at(matched));
        if let Some(slot) = fallback.get_mut(index + 1) {
            *slot = matched;
        }
    }
    matched = 0;
    for (index, glyph) in glyphs.iter().enumerate() {
        let character = Some(fold(glyph.character));
        while matched > 0 && at(matched) != character {
            matched = fallback.get(matched).copied().unwrap_or(0);
        }
        matched += usize::from(at(matched) == character);
        if matched == keyword.len() {
            let first = (index + 1).saturating_sub(keyword.len());
            found.extend(around(glyphs.get(first..=index).unwrap_or_default()));
            matched = 0;
        }
    }
    found
}

/// The box around the characters; of those that stand on several lines, around the last line's.
fn around(glyphs: &[Glyph]) -> Option<PageRectangle> {
    let mut rest = glyphs.iter().rev();
    let mut whole = rest.next()?.rectangle;
    for glyph in rest {
        let next = &glyph.rectangle;
        let apart = |low: i64, high: i64, other_low: i64, other_high: i64| high.min(other_high) < low.max(other_low);
        let is_other_line = apart(whole.bottom, whole.top, next.bottom, next.top)
            && apart(whole.left, whole.right, next.left, next.right);
        if is_other_line {
            break;
        }
        whole = PageRectangle {
            left: whole.left.min(next.left),
            bottom: whole.bottom.min(next.bottom),
            right: whole.right.max(next.right),
            top: whole.top.max(next.top),
        };
    }
    Some(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str, x: i64, y: i64) -> Vec<Glyph> {
        let place = |(at, character): (usize, char)| {
            let left = x + i64::try_from(at).unwrap() * 10_000;
            Glyph { character, rectangle: PageRectangle::new(left, y, left + 10_000, y + 10_000) }
        };
        text.chars().enumerate().map(place).collect()
    }

    fn keyword(text: &str) -> Vec<char> {
        normal(text.chars())
    }

    #[test]
    fn finds_across_blanks_and_widths() {
        let page = line("申请人（盖 章）：", 0, 0);
        let found = find(&page, &keyword("盖章):"));
        assert_eq!(found, [PageRectangle::new(40_000, 0, 90_000, 10_000)]);
    }

    #[test]
    fn finds_each_place_once() {
        let page = line("aabaabaab", 0, 0);
        assert_eq!(find(&page, &keyword("aab")).len(), 3);
        assert_eq!(find(&page, &keyword("aabaab")).len(), 1);
        assert!(find(&page, &keyword("abc")).is_empty());
        assert!(find(&page, &[]).is_empty());
    }

    #[test]
    fn puts_scattered_characters_in_lines() {
        let mut page = line("盖章", 0, 0);
        page.reverse();
        page.extend(line("第一行", 0, 50_000));
        assert_eq!(find(&page, &keyword("盖章")).len(), 1);
    }
}
