//! Pictures: three writers of one geometry, exact areas, images, slices.

use dengji::{
    drawing::picture::{
        Background, Colour, Element, FillRule, Image, MAX_SIDE, Outline, Picture, Point, Segment, Slice, slices,
    },
    finding::{Code, FailureKind},
};
use proptest::prelude::*;

const RED: Colour = Colour::new(230, 0, 18);

/// Width, height and RGBA of a PNG file, by the crate's own reader.
fn pixels(png: &[u8]) -> (u32, u32, Vec<[u8; 4]>) {
    let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().unwrap();
    let mut buffer = vec![0; reader.output_buffer_size().unwrap()];
    let frame = reader.next_frame(&mut buffer).unwrap();
    assert_eq!(frame.color_type, png::ColorType::Rgba);
    (frame.width, frame.height, buffer.chunks_exact(4).map(|pixel| pixel.try_into().unwrap()).collect())
}

fn png_of(width: u32, height: u32, colour: png::ColorType, depth: png::BitDepth, data: &[u8]) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(colour);
    encoder.set_depth(depth);
    encoder.write_header().unwrap().write_image_data(data).unwrap();
    file
}

fn outline(segments: Vec<Segment>, fill_rule: FillRule) -> Element {
    Element::Outline(Outline { segments, fill_rule, colour: RED })
}

/// A circle of four curves.
fn circle(x: i32, y: i32, radius: i32) -> Vec<Segment> {
    let k = (f64::from(radius) * 0.552_284_75) as i32;
    let p = |dx: i32, dy: i32| Point::new(x + dx, y + dy);
    vec![
        Segment::Move(p(radius, 0)),
        Segment::Cubic(p(radius, k), p(k, radius), p(0, radius)),
        Segment::Cubic(p(-k, radius), p(-radius, k), p(-radius, 0)),
        Segment::Cubic(p(-radius, -k), p(-k, -radius), p(0, -radius)),
        Segment::Cubic(p(k, -radius), p(radius, -k), p(radius, 0)),
        Segment::Close,
    ]
}

#[test]
fn one_geometry_is_written_three_ways() {
    let mut picture = Picture::new(20_000, 10_500).unwrap();
    picture.rectangle(1_000, 2_000, 3_000, 4_000, RED);
    picture.push(outline(
        vec![
            Segment::Move(Point::new(10_000, 1_000)),
            Segment::Cubic(Point::new(9_000, 2_000), Point::new(11_000, 3_000), Point::new(10_000, 4_001)),
            Segment::Close,
            Segment::Line(Point::new(12_000, 1_000)),
        ],
        FillRule::EvenOdd,
    ));
    assert_eq!(
        picture.svg("a<b"),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20mm\" height=\"10.5mm\" viewBox=\"0 0 20000 10500\" \
         role=\"img\"><title>a&lt;b</title><path fill=\"#e60012\" d=\"M1000 2000l3000 0l0 4000l-3000 0z\"/>\
         <path fill=\"#e60012\" fill-rule=\"evenodd\" d=\"M10000 1000c-1000 1000 1000 2000 0 3001zl2000 0\"/></svg>\n"
    );
    let pdf = picture.pdf();
    assert_eq!(pdf.bounding_box(), "[0 0 56.693 29.764]");
    assert_eq!(
        String::from_utf8(pdf.content).unwrap(),
        "q 0 0 56.693 29.764 re W n\n0.902 0 0.071 rg\n2.835 24.094 m\n11.339 24.094 l\n11.339 12.756 l\n2.835 12.756 \
         l\nh\nf\n28.346 26.929 m\n25.512 24.094 31.181 21.26 28.346 18.422 c\nh\n34.016 26.929 l\nf*\nQ\n"
    );
}

#[test]
fn a_rectangle_covers_just_its_pixels() {
    let mut picture = Picture::new(10_000, 8_000).unwrap();
    picture.rectangle(2_000, 3_500, 4_000, 2_250, RED);
    let (width, height, found) = pixels(&picture.png(1, None).unwrap());
    assert_eq!((width, height), (10, 8));
    for y in 0..8 {
        for x in 0..10 {
            let alpha = match y {
                _ if !(2..6).contains(&x) => 0,
                3 => 128,
                4 => 255,
                5 => 192,
                _ => 0,
            };
            let expected = if alpha == 0 { [0; 4] } else { [230, 0, 18, alpha] };
            assert_eq!(found[y * 10 + x], expected, "at {x}, {y}");
        }
    }
    let (.., opaque) = pixels(&picture.png(1, Some(Colour::WHITE)).unwrap());
    assert!(opaque.iter().all(|pixel| pixel[3] == 255));
    assert_eq!(opaque[0], [255, 255, 255, 255]);
    assert_eq!(opaque[33], [242, 127, 136, 255]);
}

#[test]
fn the_png_names_its_density() {
    let png = Picture::new(1_000, 1_000).unwrap().png(12, None).unwrap();
    let reader = png::Decoder::new(std::io::Cursor::new(&png)).read_info().unwrap();
    let density = reader.info().pixel_dims.unwrap();
    assert_eq!((density.xppu, density.yppu, density.unit), (12_000, 12_000, png::Unit::Meter));
}

#[test]
fn areas_are_exact() {
    let area = |segments: Vec<Segment>, rule| {
        let mut picture = Picture::new(40_000, 40_000).unwrap();
        picture.push(outline(segments, rule));
        let (.., found) = pixels(&picture.png(7, None).unwrap());
        found.iter().map(|pixel| f64::from(pixel[3])).sum::<f64>() / 255.0 / 49.0
    };
    let disc = |radius: f64| std::f64::consts::PI * radius * radius;
    let near = |found: f64, expected: f64| assert!((found / expected - 1.0).abs() < 0.002, "{found} for {expected}");
    near(area(circle(20_000, 20_000, 15_000), FillRule::NonZero), disc(15.0));
    let frame: Vec<_> = [circle(20_000, 20_000, 15_000), circle(20_000, 20_000, 14_000)].concat();
    near(area(frame.clone(), FillRule::EvenOdd), disc(15.0) - disc(14.0));
    near(area(frame, FillRule::NonZero), disc(15.0));
    // Half of it hangs out, to every side.
    for (x, y) in [(0, 20_000), (40_000, 20_000), (20_000, 0), (20_000, 40_000)] {
        near(area(circle(x, y, 10_000), FillRule::NonZero), disc(10.0) / 2.0);
    }
    near(area(circle(20_000, 20_000, 300_000), FillRule::NonZero), 1600.0);
}

#[test]
fn slices_are_the_whole() {
    let mut picture = Picture::new(42_000, 30_000).unwrap();
    picture.push(outline([circle(21_000, 15_000, 14_900), circle(20_000, 14_000, 9_321)].concat(), FillRule::EvenOdd));
    let (width, _, whole) = pixels(&picture.png(10, None).unwrap());
    let parts: Vec<_> = slices(42_000, 7)
        .into_iter()
        .map(|slice| {
            let part = picture.slice(slice).unwrap();
            assert_eq!((part.width(), part.height()), (6_000, 30_000));
            pixels(&part.png(10, None).unwrap())
        })
        .collect();
    for (index, pixel) in whole.iter().enumerate() {
        let (x, y) = (index % width as usize, index / width as usize);
        let (part_width, _, part) = &parts[x / 60];
        assert_eq!(part[y * *part_width as usize + x % 60], *pixel, "at {x}, {y}");
    }
    for pages in [1, 2, 3, 7, 113, 400] {
        let slices = slices(40_000, pages);
        assert_eq!(slices.len(), pages as usize);
        let mut end = 0;
        for slice in &slices {
            assert_eq!(slice.offset, end);
            end += slice.width;
            assert!(slice.width.abs_diff(40_000 / pages) <= 1);
        }
        assert_eq!(end, 40_000);
    }
    assert!(slices(40_000, 0).is_empty());
    assert!(slices(5, 6).is_empty());
    for (offset, width) in [(0, 0), (42_000, 1), (41_000, 1_001), (u32::MAX, 2)] {
        let failure = picture.slice(Slice { offset, width }).unwrap_err();
        assert_eq!(failure.finding.code, Code::DrawingSlice);
    }
}

#[test]
fn sizes_have_limits() {
    for (width, height, pointer) in [(0, 1, "/width"), (1, 0, "/height"), (MAX_SIDE + 1, 1, "/width")] {
        let failure = Picture::new(width, height).unwrap_err();
        assert_eq!(failure.kind, FailureKind::Misuse);
        assert_eq!((failure.finding.code, failure.finding.pointer.as_str()), (Code::DrawingPictureSize, pointer));
    }
    let picture = Picture::new(100_000, 100_000).unwrap();
    for dots in [0, 41, 1001, u32::MAX] {
        assert_eq!(picture.png(dots, None).unwrap_err().finding.code, Code::DrawingResolution);
    }
    assert!(picture.png(40, None).is_ok());
}

#[test]
fn a_picture_is_drawn_into_another_and_scaled() {
    let mut stamp = Picture::new(10_000, 10_000).unwrap();
    stamp.rectangle(0, 0, 10_000, 10_000, RED);
    let mut page = Picture::new(40_000, 20_000).unwrap();
    page.draw(&stamp.scaled_to(5_000, 2_500).unwrap(), 30_000, 10_000);
    let mut expected = Picture::new(40_000, 20_000).unwrap();
    expected.rectangle(30_000, 10_000, 5_000, 2_500, RED);
    assert_eq!(page, expected);
}

#[test]
fn colours_are_read_strictly() {
    assert_eq!(Colour::parse("#E60012"), Some(RED));
    assert_eq!(RED.to_string(), "#e60012");
    for text in ["", "#e6001", "e60012", "#e600122", "#e6001g", "#+60012", "＃e60012", "#é60012"] {
        assert_eq!(Colour::parse(text), None, "{text}");
    }
}

#[test]
fn every_colour_type_is_read() {
    use png::{BitDepth, ColorType};
    let grey = png_of(2, 1, ColorType::Grayscale, BitDepth::Eight, &[0, 200]);
    assert_eq!(Image::from_png(&grey, Background::Keep).unwrap().rgba(), [0, 0, 0, 255, 200, 200, 200, 255]);
    let bits = png_of(3, 1, ColorType::Grayscale, BitDepth::One, &[0b0100_0000]);
    assert_eq!(Image::from_png(&bits, Background::Keep).unwrap().rgba()[4..8], [255, 255, 255, 255]);
    let deep = png_of(1, 1, ColorType::Rgb, BitDepth::Sixteen, &[255, 1, 2, 3, 4, 5]);
    assert_eq!(Image::from_png(&deep, Background::Keep).unwrap().rgba(), [255, 2, 4, 255]);
    let rgba = png_of(1, 1, ColorType::Rgba, BitDepth::Eight, &[1, 2, 3, 4]);
    assert_eq!(Image::from_png(&rgba, Background::Keep).unwrap().rgba(), [1, 2, 3, 4]);
}

#[test]
fn white_goes_and_red_stays() {
    // Opaque ink, ink half mixed with white, white, black.
    let data = [230, 0, 18, 242, 127, 136, 255, 255, 255, 0, 0, 0];
    let png = png_of(4, 1, png::ColorType::Rgb, png::BitDepth::Eight, &data);
    let image = Image::from_png(&png, Background::Transparent).unwrap();
    assert_eq!(image.rgba(), [230, 0, 18, 255, 229, 0, 18, 128, 255, 255, 255, 0, 0, 0, 0, 255]);
}

#[test]
fn an_image_is_stretched_and_averaged() {
    let data = [255, 0, 0, 255, 0, 0, 255, 255, 0, 255, 0, 255, 0, 0, 0, 0];
    let png = png_of(2, 2, png::ColorType::Rgba, png::BitDepth::Eight, &data);
    let picture = Picture::from_png(&png, Background::Keep, 4_000, 0).unwrap();
    assert_eq!((picture.width(), picture.height()), (4_000, 4_000));
    let (_, _, large) = pixels(&picture.png(1, None).unwrap());
    assert_eq!(large[0], [255, 0, 0, 255]);
    assert_eq!(large[5], [255, 0, 0, 255]);
    assert_eq!(large[2], [0, 0, 255, 255]);
    assert_eq!(large[8], [0, 255, 0, 255]);
    assert_eq!(large[15], [0, 0, 0, 0]);
    let (_, _, small) = pixels(&picture.scaled_to(1_000, 1_000).unwrap().png(1, None).unwrap());
    assert_eq!(small, [[85, 85, 85, 191]]);
    let pdf = picture.pdf();
    assert_eq!(pdf.images.len(), 1);
    assert_eq!(pdf.images[0].rgb, [255, 0, 0, 0, 0, 255, 0, 255, 0, 0, 0, 0]);
    assert_eq!(pdf.images[0].alpha, [255, 255, 255, 0]);
    let content = String::from_utf8(pdf.content).unwrap();
    assert_eq!(content, "q 0 0 11.339 11.339 re W n\nq 11.339 0 0 11.339 0 0 cm /Im0 Do Q\nQ\n");
    assert!(picture.svg("").contains("preserveAspectRatio=\"none\" href=\"data:image/png;base64,iVBORw0KGgo"));
}

#[test]
fn broken_images_are_refused() {
    let good = png_of(9, 9, png::ColorType::Rgb, png::BitDepth::Eight, &[7; 243]);
    for length in 0..good.len() - 12 {
        let failure = Image::from_png(&good[..length], Background::Keep).unwrap_err();
        assert_eq!((failure.kind, failure.finding.code), (FailureKind::Document, Code::DrawingImageMalformed));
    }
    // A header that promises more than anyone has memory for.
    let mut bomb = good.clone();
    bomb[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
    let mut crc = flate2::Crc::new();
    crc.update(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&crc.sum().to_be_bytes());
    let failure = Image::from_png(&bomb, Background::Keep).unwrap_err();
    assert_eq!(failure.finding.code, Code::DrawingImageTooLarge);
}

fn points() -> impl Strategy<Value = Point> {
    (-30_000..60_000, -30_000..60_000).prop_map(|(x, y)| Point { x, y })
}

fn segments() -> impl Strategy<Value = Vec<Segment>> {
    let step = prop_oneof![
        points().prop_map(Segment::Move),
        points().prop_map(Segment::Line),
        (points(), points(), points()).prop_map(|(one, two, to)| Segment::Cubic(one, two, to)),
        Just(Segment::Close),
    ];
    proptest::collection::vec(step, 1..12)
}

/// Straight pieces of the contours, closed.
fn flat(segments: &[Segment]) -> Vec<[(f64, f64); 2]> {
    let at = |point: Point| (f64::from(point.x) / 1000.0, f64::from(point.y) / 1000.0);
    let (mut lines, mut from, mut start) = (Vec::new(), (0.0, 0.0), (0.0, 0.0));
    for segment in segments {
        match *segment {
            Segment::Move(to) => {
                lines.push([from, start]);
                (from, start) = (at(to), at(to));
            }
            Segment::Line(to) => {
                lines.push([from, at(to)]);
                from = at(to);
            }
            Segment::Cubic(one, two, to) => {
                let corners = [from, at(one), at(two), at(to)];
                for step in 1..=64 {
                    let t = f64::from(step) / 64.0;
                    let s = 1.0 - t;
                    let weights = [s * s * s, 3.0 * s * s * t, 3.0 * s * t * t, t * t * t];
                    let x = corners.iter().zip(weights).map(|(corner, weight)| corner.0 * weight).sum();
                    let y = corners.iter().zip(weights).map(|(corner, weight)| corner.1 * weight).sum();
                    lines.push([from, (x, y)]);
                    from = (x, y);
                }
            }
            Segment::Close => {
                lines.push([from, start]);
                from = start;
            }
        }
    }
    lines.push([from, start]);
    lines
}

fn winding(lines: &[[(f64, f64); 2]], x: f64, y: f64) -> i32 {
    let mut winding = 0;
    for [from, to] in lines {
        let downwards = from.1 <= y && to.1 > y;
        if downwards || (to.1 <= y && from.1 > y) {
            let at = from.0 + (y - from.1) / (to.1 - from.1) * (to.0 - from.0);
            if at < x {
                winding += if downwards { 1 } else { -1 };
            }
        }
    }
    winding
}

/// The distance of a point from the nearest line.
fn distance(lines: &[[(f64, f64); 2]], x: f64, y: f64) -> f64 {
    let one = |[from, to]: &[(f64, f64); 2]| {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let length = dx * dx + dy * dy;
        let along = if length == 0.0 { 0.0 } else { ((x - from.0) * dx + (y - from.1) * dy) / length };
        let along = along.clamp(0.0, 1.0);
        (x - from.0 - along * dx).hypot(y - from.1 - along * dy)
    };
    lines.iter().map(one).fold(f64::INFINITY, f64::min)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Away from every edge, a pixel is in or out as its centre is by a count of crossings.
    #[test]
    fn inside_is_inside(segments in segments(), even_odd in any::<bool>()) {
        let rule = if even_odd { FillRule::EvenOdd } else { FillRule::NonZero };
        let mut picture = Picture::new(30_000, 20_000).unwrap();
        picture.push(outline(segments.clone(), rule));
        let (width, _, found) = pixels(&picture.png(2, None).unwrap());
        let lines = flat(&segments);
        for (index, pixel) in found.iter().enumerate() {
            let x = ((index % width as usize) as f64 + 0.5) / 2.0;
            let y = ((index / width as usize) as f64 + 0.5) / 2.0;
            if distance(&lines, x, y) < 0.55 {
                continue;
            }
            let winding = winding(&lines, x, y);
            let inside = if even_odd { winding % 2 != 0 } else { winding != 0 };
            prop_assert_eq!(pixel[3], if inside { 255 } else { 0 }, "at {}, {}: {}", x, y, winding);
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200), at in 0_usize..300) {
        let _ = Image::from_png(&bytes, Background::Transparent);
        let mut png = png_of(9, 9, png::ColorType::Rgb, png::BitDepth::Eight, &[7; 243]);
        let at = at % png.len();
        for (target, byte) in png[at..].iter_mut().zip(&bytes) {
            *target = *byte;
        }
        let _ = Image::from_png(&png, Background::Transparent);
    }

    /// Over white, an image without its white looks as it did.
    #[test]
    fn on_white_nothing_changes(data in proptest::collection::vec(any::<u8>(), 12)) {
        let png = png_of(4, 1, png::ColorType::Rgb, png::BitDepth::Eight, &data);
        let picture = Picture::from_png(&png, Background::Transparent, 4_000, 1_000).unwrap();
        let (.., found) = pixels(&picture.png(1, Some(Colour::WHITE)).unwrap());
        for (pixel, original) in found.iter().zip(data.chunks_exact(3)) {
            for (part, before) in pixel.iter().zip(original) {
                prop_assert!(part.abs_diff(*before) <= 1, "{:?} for {:?}", pixel, original);
            }
        }
    }

    #[test]
    fn nothing_panics_far_away(x in any::<i32>(), y in any::<i32>(), z in any::<i32>(), dots in 1_u32..1000) {
        let mut picture = Picture::new(1_000, 3_000).unwrap();
        let p = |x, y| Point { x, y };
        picture.push(outline(vec![Segment::Line(p(x, y)), Segment::Cubic(p(y, z), p(z, x), p(x, z)), Segment::Line(p(z, z))], FillRule::NonZero));
        picture.rectangle(x, y, z.unsigned_abs(), u32::MAX, RED);
        picture.svg("");
        picture.pdf();
        picture.png(dots, None).unwrap();
        picture.scaled_to(7, MAX_SIDE).unwrap();
        let mut other = Picture::new(1, 1).unwrap();
        other.draw(&picture, z, x);
    }
}
