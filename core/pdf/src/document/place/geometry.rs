//! Pages as people see them, and the coordinates in which their content is written.
//!
//! Everything is a whole number: micrometres on the paper, thousandths of a unit in the page. A micrometre is 360/127
//! thousandths of a point.

use super::plan::PageRectangle;

/// No page is larger (ISO 32000 names 14,400 units), and no sum of such numbers overflows.
const FAR: i64 = 1_000_000_000;

/// A page: its visible part, how it is turned, how large its unit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PageGeometry {
    /// The visible part.
    visible: PageRectangle,
    /// Clockwise, 0, 90, 180 or 270.
    rotation: u32,
    /// Thousandths of a point in one unit.
    unit: i64,
}

/// A rectangle on the page as it is shown, from its top left corner, in micrometres.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shown {
    pub(crate) x: i64,
    pub(crate) y: i64,
    pub(crate) width: i64,
    pub(crate) height: i64,
}

/// `value * numerator / denominator`, rounded to the nearest whole number.
fn scale(value: i64, numerator: i64, denominator: i64) -> i64 {
    let product = i128::from(value) * i128::from(numerator);
    let (denominator, half) = (i128::from(denominator.max(1)), i128::from(denominator.max(1)) / 2);
    let rounded = (product + if product < 0 { -half } else { half }) / denominator;
    i64::try_from(rounded).unwrap_or(FAR).clamp(-FAR * 1000, FAR * 1000)
}

impl PageRectangle {
    /// With its corners in order.
    pub(crate) fn new(x0: i64, y0: i64, x1: i64, y1: i64) -> Self {
        let near = |value: i64| value.clamp(-FAR, FAR);
        let (x0, y0, x1, y1) = (near(x0), near(y0), near(x1), near(y1));
        Self { left: x0.min(x1), bottom: y0.min(y1), right: x0.max(x1), top: y0.max(y1) }
    }

    pub(crate) fn width(&self) -> i64 {
        self.right - self.left
    }

    pub(crate) fn height(&self) -> i64 {
        self.top - self.bottom
    }

    /// What both cover; `None` when they only touch, or not even that.
    pub(crate) fn intersection(&self, other: &Self) -> Option<Self> {
        let common = Self {
            left: self.left.max(other.left),
            bottom: self.bottom.max(other.bottom),
            right: self.right.min(other.right),
            top: self.top.min(other.top),
        };
        (common.left < common.right && common.bottom < common.top).then_some(common)
    }
}

impl PageGeometry {
    /// Of a page with these boxes; a crop box counts as far as it lies in the media box.
    pub(crate) fn new(media: PageRectangle, crop: Option<PageRectangle>, rotation: i64, unit: i64) -> Self {
        let visible = crop.and_then(|crop| crop.intersection(&media)).unwrap_or(media);
        let turns = rotation.div_euclid(90).rem_euclid(4);
        Self { visible, rotation: u32::try_from(turns * 90).unwrap_or(0), unit: unit.clamp(1, 10_000_000) }
    }

    pub(crate) fn rotation(&self) -> u32 {
        self.rotation
    }

    /// Micrometres on the paper, of thousandths of a unit.
    fn micrometres(&self, thousandths: i64) -> i64 {
        scale(thousandths, 127 * self.unit, 360 * 1000)
    }

    fn thousandths(&self, micrometres: i64) -> i64 {
        scale(micrometres, 360 * 1000, 127 * self.unit)
    }

    fn is_lying(&self) -> bool {
        matches!(self.rotation, 90 | 270)
    }

    /// The width of the page as it is shown, in micrometres.
    pub(crate) fn width(&self) -> i64 {
        self.micrometres(if self.is_lying() { self.visible.height() } else { self.visible.width() })
    }

    /// Its height.
    pub(crate) fn height(&self) -> i64 {
        self.micrometres(if self.is_lying() { self.visible.width() } else { self.visible.height() })
    }

    /// A point as shown, in the page's own coordinates.
    fn point(&self, x: i64, y: i64) -> (i64, i64) {
        let (x, y, page) = (self.thousandths(x), self.thousandths(y), &self.visible);
        match self.rotation {
            90 => (page.left + y, page.bottom + x),
            180 => (page.right - x, page.bottom + y),
            270 => (page.right - y, page.top - x),
            _ => (page.left + x, page.top - y),
        }
    }

    /// A rectangle as shown, in the page's own coordinates.
    pub(crate) fn to_page(self, shown: &Shown) -> PageRectangle {
        let near = |value: i64| value.clamp(-FAR, FAR);
        let (x, y) = (near(shown.x), near(shown.y));
        let (x0, y0) = self.point(x, y);
        let (x1, y1) = self.point(x + near(shown.width), y + near(shown.height));
        PageRectangle::new(x0, y0, x1, y1)
    }

    /// A rectangle of the page's own coordinates, as it is shown.
    pub(crate) fn to_shown(self, rectangle: &PageRectangle) -> Shown {
        let page = &self.visible;
        let (x, y) = match self.rotation {
            90 => (rectangle.bottom - page.bottom, rectangle.left - page.left),
            180 => (page.right - rectangle.right, rectangle.bottom - page.bottom),
            270 => (page.top - rectangle.top, page.right - rectangle.right),
            _ => (rectangle.left - page.left, page.top - rectangle.top),
        };
        let (width, height) = if self.is_lying() {
            (rectangle.height(), rectangle.width())
        } else {
            (rectangle.width(), rectangle.height())
        };
        Shown {
            x: self.micrometres(x),
            y: self.micrometres(y),
            width: self.micrometres(width),
            height: self.micrometres(height),
        }
    }

    /// Whether a rectangle lies on the visible page, but for a tenth of a millimetre that rounding may take.
    pub(crate) fn holds(&self, shown: &Shown) -> bool {
        const SLACK: i64 = 100;
        shown.x >= -SLACK
            && shown.y >= -SLACK
            && shown.x.saturating_add(shown.width) <= self.width() + SLACK
            && shown.y.saturating_add(shown.height) <= self.height() + SLACK
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A4: PageRectangle = PageRectangle { left: 0, bottom: 0, right: 595_276, top: 841_890 };

    #[test]
    fn measures_pages() {
        let page = PageGeometry::new(A4, None, 0, 1000);
        assert_eq!((page.width(), page.height()), (210_000, 297_000));
        let lying = PageGeometry::new(A4, None, -90, 1000);
        assert_eq!((lying.rotation(), lying.width(), lying.height()), (270, 297_000, 210_000));
        let large = PageGeometry::new(A4, None, 0, 2000);
        assert_eq!(large.width(), 420_000);
    }

    #[test]
    fn finds_the_corner_of_turned_pages() {
        let seal = Shown { x: 10_000, y: 20_000, width: 40_000, height: 30_000 };
        let expected = [
            (0, PageRectangle { left: 28_346, bottom: 700_158, right: 141_732, top: 785_197 }),
            (90, PageRectangle { left: 56_693, bottom: 28_346, right: 141_732, top: 141_732 }),
            (180, PageRectangle { left: 453_544, bottom: 56_693, right: 566_930, top: 141_732 }),
            (270, PageRectangle { left: 453_544, bottom: 700_158, right: 538_583, top: 813_544 }),
        ];
        for (rotation, rectangle) in expected {
            let page = PageGeometry::new(A4, None, rotation, 1000);
            assert_eq!(page.to_page(&seal), rectangle, "turned by {rotation}");
            assert_eq!(page.to_shown(&rectangle), seal, "turned by {rotation}");
        }
    }

    #[test]
    fn measures_from_the_crop_box() {
        let crop = PageRectangle { left: 100_000, bottom: 100_000, right: 400_000, top: 900_000 };
        let page = PageGeometry::new(A4, Some(crop), 0, 1000);
        let corner = page.to_page(&Shown { x: 0, y: 0, width: 1000, height: 1000 });
        assert_eq!((corner.left, corner.top), (100_000, 841_890));
        assert!(!page.holds(&Shown { x: 80_000, y: 0, width: 40_000, height: 40_000 }));
    }
}
