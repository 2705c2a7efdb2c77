//! The operations `drawing.*`. Bytes are base64; pictures are compared by the SHA-256 of their bytes.

use dengji::{
    crypto::{DigestAlgorithm, base64, from_base64},
    drawing::{
        font::{Font, text_line},
        picture::{Colour, Picture},
        seal::{SealDesign, draw, lint, preset},
    },
    finding::Failure,
    platform::seal::SealKind,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn part<T: DeserializeOwned>(input: &Value, key: &str) -> Result<T, Failure> {
    dengji::json::read(&input[key].to_string())
}

fn data(input: &Value) -> Vec<u8> {
    from_base64(input.as_str().expect("bytes")).expect("base64")
}

fn number(input: &Value, key: &str) -> u32 {
    u32::try_from(input[key].as_u64().expect(key)).expect("a small number")
}

fn font(input: &Value) -> Result<Font, Failure> {
    Font::parse(data(&input["font"]), 0)
}

fn drawn(picture: &Picture, input: &Value) -> Result<Value, Failure> {
    let digest = |bytes: &[u8]| base64(&DigestAlgorithm::Sha256.digest(bytes));
    let background = input["background"].as_str().map(Colour::read).transpose()?;
    Ok(json!({
        "width": picture.width(),
        "height": picture.height(),
        "svg": digest(picture.svg(input["title"].as_str().unwrap_or("")).as_bytes()),
        "png": digest(&picture.png(number(input, "dotsPerMm"), background)?),
    }))
}

/// The answer of one operation; none where there is no such operation.
pub fn run(operation: &str, input: &Value) -> Option<Result<Value, Failure>> {
    answer(operation.strip_prefix("drawing.")?, input).transpose()
}

fn answer(what: &str, input: &Value) -> Result<Option<Value>, Failure> {
    Ok(Some(match what {
        "covers" => {
            let (font, text) = (font(input)?, input["text"].as_str().expect("text"));
            json!({ "covers": text.chars().all(|character| font.covers(character)) })
        }
        "seal_design" => {
            let preset = preset(input["preset"].as_str().expect("an id")).expect("a preset");
            json!(preset.design(&part(input, "content")?)?)
        }
        "seal_design_for" => json!(part::<SealKind>(input, "kind")?.design(&part(input, "content")?).transpose()?),
        "seal_lint" => json!(lint(&part(input, "design")?, &font(input)?)),
        "seal" => {
            let design: SealDesign = part(input, "design")?;
            drawn(&draw(&design, &font(input)?)?, input)?
        }
        "text" => {
            let colour = Colour::read(input["colour"].as_str().expect("a colour"))?;
            let text = input["text"].as_str().expect("text");
            drawn(&text_line(&font(input)?, text, number(input, "height"), colour)?, input)?
        }
        "image" => {
            let (width, height) = (number(input, "width"), number(input, "height"));
            drawn(&Picture::from_png(&data(&input["image"]), part(input, "white")?, width, height)?, input)?
        }
        _ => return Ok(None),
    }))
}
