//! The curve along which text runs: an ellipse, and the lines parallel to it inside.

use crate::drawing::picture::{Point, Segment};

/// Steps from the top to the bottom, by which its length is measured.
const STEPS: u32 = 360;

/// An ellipse around the origin, measured from its top clockwise. A circle where both half axes are alike.
pub(super) struct Ellipse {
    /// Half the width.
    a: f64,
    /// Half the height.
    b: f64,
    /// The length from the top to each step; empty for a circle, where the angle says it.
    lengths: Vec<f64>,
}

/// A point on a parallel of the ellipse.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) x: f64,
    /// Upwards from the centre, as seen from the side from which one measures.
    pub(super) y: f64,
    /// Sine and cosine of the angle between the outward normal and the vertical.
    pub(super) turn: (f64, f64),
}

impl Ellipse {
    pub(super) fn new(a: f64, b: f64) -> Self {
        let mut ellipse = Self { a, b, lengths: Vec::new() };
        if libm::fabs(a - b) > 0.5 {
            let step = std::f64::consts::PI / f64::from(STEPS);
            // Simpson's rule.
            let speed = |t: f64| libm::hypot(a * libm::cos(t), b * libm::sin(t));
            let mut length = 0.0;
            let mut before = speed(0.0);
            ellipse.lengths.push(0.0);
            for index in 0..STEPS {
                let t = f64::from(index) * step;
                let after = speed(t + step);
                length += (before + 4.0 * speed(t + step / 2.0) + after) * step / 6.0;
                ellipse.lengths.push(length);
                before = after;
            }
        }
        ellipse
    }

    /// The parameter of the point that is seen from the centre under an angle from the top, in radians up to half a turn.
    pub(super) fn seen(&self, angle: f64) -> f64 {
        libm::atan2(libm::sin(angle) / self.a, libm::cos(angle) / self.b)
    }

    /// The length from the top to a parameter.
    pub(super) fn length(&self, t: f64) -> f64 {
        if self.lengths.is_empty() {
            return self.a * t;
        }
        let at = t / std::f64::consts::PI * f64::from(STEPS);
        let (index, part) = whole(at);
        let from = self.lengths.get(index).copied().unwrap_or_default();
        let to = self.lengths.get(index + 1).copied().unwrap_or(from);
        from + (to - from) * part
    }

    /// The angle between the outward normal and the vertical, which is also how much shorter a parallel inside is, from
    /// the top to there, for each unit of depth.
    pub(super) fn turning(&self, t: f64) -> f64 {
        libm::atan2(self.b * libm::sin(t), self.a * libm::cos(t))
    }

    /// The parameter whose place on the parallel at this depth is so far from the top, up to half a turn.
    fn parameter(&self, length: f64, depth: f64) -> f64 {
        if self.lengths.is_empty() {
            return (length / (self.a - depth).max(1.0)).min(std::f64::consts::PI);
        }
        // Halved 40 times, half a turn is less than a rounding error.
        let (mut low, mut high) = (0.0, std::f64::consts::PI);
        for _ in 0..40 {
            let middle = f64::midpoint(low, high);
            if self.length(middle) - depth * self.turning(middle) < length {
                low = middle;
            } else {
                high = middle;
            }
        }
        low
    }

    /// The place at depth `at` inside the point that is so far from the top, clockwise, on the parallel at depth `along`.
    pub(super) fn place(&self, length: f64, along: f64, at: f64) -> Place {
        let t = self.parameter(libm::fabs(length), along);
        let side = if length < 0.0 { -1.0 } else { 1.0 };
        let (sine, cosine) = (libm::sin(t) * side, libm::cos(t));
        let normal = libm::hypot(self.b * sine, self.a * cosine).max(f64::MIN_POSITIVE);
        let turn = (self.b * sine / normal, self.a * cosine / normal);
        Place { x: self.a * sine - at * turn.0, y: self.b * cosine - at * turn.1, turn }
    }
}

/// The whole part and the rest.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of steps, none below zero")]
fn whole(value: f64) -> (usize, f64) {
    let whole = libm::floor(value.clamp(0.0, f64::from(STEPS)));
    (whole as usize, value - whole)
}

/// An ellipse as eight curves, which are off by less than a micrometre in a hundred millimetres.
pub(super) fn ellipse(centre: (f64, f64), a: f64, b: f64, segments: &mut Vec<Segment>) {
    let eighth = std::f64::consts::FRAC_PI_4;
    let pull = 4.0 / 3.0 * libm::tan(eighth / 4.0);
    let point = |x: f64, y: f64| {
        Point::new(super::super::font::rounded(centre.0 + x), super::super::font::rounded(centre.1 + y))
    };
    let on = |index: u32| {
        let angle = f64::from(index) * eighth;
        (libm::cos(angle), libm::sin(angle))
    };
    segments.push(Segment::Move(point(a, 0.0)));
    for index in 0..8 {
        let ((cos0, sin0), (cos1, sin1)) = (on(index), on(index + 1));
        segments.push(Segment::Cubic(
            point(a * (cos0 - pull * sin0), b * (sin0 + pull * cos0)),
            point(a * (cos1 + pull * sin1), b * (sin1 - pull * cos1)),
            point(a * cos1, b * sin1),
        ));
    }
    segments.push(Segment::Close);
}
