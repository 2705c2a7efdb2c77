//! Pictures.

use dengji::drawing::{
    font::{self, Font},
    picture::{Background, Colour, Picture},
};

use crate::cross::{Made, Name};

classes! {
    /// A picture: outlines and images with a size on paper, drawn as SVG or PNG.
    shared "Picture" = Picture;
}

operations! { "Picture";
    /// A picture that is one image, such as a seal of the applicant's own (自定义印章), in this width and height in
    /// micrometres. Without a height, or with 0, it keeps the image's proportions; where nothing is said of the
    /// background, that stays as it is (`keep`).
    static work fn from_png(
        data: &[u8], width: u32, height: Option<u32>, background: Option<Name<Background>>,
    ) -> Made<Picture> {
        let background = background.map_or(Background::Keep, |named| named.0);
        Ok(Made(Picture::from_png(data, background, width, height.unwrap_or_default())?))
    }

    /// A line of text, `height` micrometres high, in a colour (`#rrggbb`; black where nothing is said): a signature in
    /// writing, a date.
    static work fn of_text(font: &Font, text: &str, height: u32, colour: Option<&str>) -> Made<Picture> {
        Ok(Made(font::text_line(font, text, height, Colour::read(colour.unwrap_or("#000000"))?)?))
    }

    /// The width in micrometres.
    property quick fn width(picture: &Picture) -> u32 {
        Ok(picture.width())
    }

    /// The height in micrometres.
    property quick fn height(picture: &Picture) -> u32 {
        Ok(picture.height())
    }

    /// The whole picture in another width and height, in micrometres.
    method quick fn scaled_to(picture: &Picture, width: u32, height: u32) -> Made<Picture> {
        Ok(Made(picture.scaled_to(width, height)?))
    }

    /// An SVG document, in millimetres. The title is what a screen reader says; there is none where nothing is said.
    method work fn to_svg(picture: &Picture, title: Option<&str>) -> String {
        Ok(picture.svg(title.unwrap_or_default()))
    }

    /// A PNG file of so many pixels a millimetre (12 where nothing is said: about 300 an inch), on a background
    /// (`#rrggbb`) or transparent.
    method work fn to_png(picture: &Picture, dots_per_mm: Option<u32>, background: Option<&str>) -> Vec<u8> {
        let background = background.map(Colour::read).transpose()?;
        Ok(picture.png(dots_per_mm.unwrap_or(12), background)?)
    }
}
