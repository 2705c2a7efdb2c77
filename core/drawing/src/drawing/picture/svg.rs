//! A picture as SVG. Its user unit is the micrometre, and steps are relative: whole numbers, and few digits.

use std::fmt::Write;

use base64ct::{Base64, Encoding};

use super::{Element, FillRule, Outline, Picture, PlacedImage, Point, Segment};
use crate::drawing::xml::escaped;

impl Picture {
    /// An SVG document, in millimetres. The title is what a screen reader says; empty for none.
    pub fn svg(&self, title: &str) -> String {
        let steps: usize = self.elements.iter().map(Element::weight).sum();
        let mut svg = String::with_capacity(300 + title.len() + steps * 18);
        let (width, height) = (self.width, self.height);
        let head = write!(
            svg,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}mm\" height=\"{}mm\" viewBox=\"0 0 {width} {height}\"",
            Millimetres(width),
            Millimetres(height)
        );
        // Writing to a String cannot fail.
        debug_assert!(head.is_ok());
        if title.is_empty() {
            svg.push('>');
        } else {
            svg.push_str(" role=\"img\"><title>");
            svg.push_str(&escaped(title));
            svg.push_str("</title>");
        }
        for element in &self.elements {
            match element {
                Element::Outline(outline) => push_outline(&mut svg, outline),
                Element::Image(placed) => push_image(&mut svg, placed),
            }
        }
        svg.push_str("</svg>\n");
        svg
    }
}

impl Element {
    /// About how many numbers it takes.
    fn weight(&self) -> usize {
        match self {
            Self::Outline(outline) => outline.segments.len() + 4,
            Self::Image(_) => 20,
        }
    }
}

/// Micrometres as millimetres, without trailing zeros.
struct Millimetres(u32);

impl std::fmt::Display for Millimetres {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = format!("{}.{:03}", self.0 / 1000, self.0 % 1000);
        f.write_str(text.trim_end_matches('0').trim_end_matches('.'))
    }
}

fn push_outline(svg: &mut String, outline: &Outline) {
    svg.push_str("<path fill=\"");
    svg.push_str(&outline.colour.to_string());
    if outline.fill_rule == FillRule::EvenOdd {
        svg.push_str("\" fill-rule=\"evenodd");
    }
    svg.push_str("\" d=\"");
    let (mut at, mut start) = (Point::default(), Point::default());
    for segment in &outline.segments {
        match *segment {
            Segment::Move(to) => {
                svg.push('M');
                push_steps(svg, Point::default(), &[to]);
                start = to;
                at = to;
            }
            Segment::Line(to) => {
                svg.push('l');
                push_steps(svg, at, &[to]);
                at = to;
            }
            Segment::Cubic(one, two, to) => {
                svg.push('c');
                push_steps(svg, at, &[one, two, to]);
                at = to;
            }
            Segment::Close => {
                svg.push('z');
                at = start;
            }
        }
    }
    svg.push_str("\"/>");
}

/// Points as steps from one that came before; a minus sign parts as well as a blank does.
fn push_steps(svg: &mut String, from: Point, points: &[Point]) {
    let mut first = true;
    for point in points {
        for (to, from) in [(point.x, from.x), (point.y, from.y)] {
            let step = i64::from(to) - i64::from(from);
            if !first && step >= 0 {
                svg.push(' ');
            }
            first = false;
            push_number(svg, step);
        }
    }
}

fn push_number(svg: &mut String, number: i64) {
    let mut digits = [0_u8; 12];
    let mut rest = number.unsigned_abs();
    let mut used = 0;
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + u8::try_from(rest % 10).unwrap_or_default();
        used += 1;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if number < 0 {
        svg.push('-');
    }
    svg.extend(digits.iter().skip(digits.len() - used).map(|digit| char::from(*digit)));
}

fn push_image(svg: &mut String, placed: &PlacedImage) {
    let Ok(png) = placed.image.png() else {
        return;
    };
    let written = write!(
        svg,
        "<image x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" preserveAspectRatio=\"none\" href=\"data:image/png;base64,{}\"/>",
        placed.at.x,
        placed.at.y,
        placed.width,
        placed.height,
        Base64::encode_string(&png)
    );
    debug_assert!(written.is_ok());
}
