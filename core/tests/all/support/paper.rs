//! Small files for the tests of placing and signing, written by hand so that each byte is known.

use std::fmt::Write as _;

/// One page.
pub struct Sheet {
    /// Entries of the page besides those that every page has, such as `/Rotate 90`.
    pub entries: String,
    /// Its content.
    pub content: String,
}

/// An upright A4 page with this content.
pub fn a4(content: &str) -> Sheet {
    Sheet { entries: "/MediaBox [0 0 595.276 841.89]".into(), content: content.into() }
}

/// Objects 1 and 2 are the catalog and the pages; 3 is Helvetica (`/F1`), 4 a font of two-byte codes (`/F2`) whose
/// codes are those of Unicode, with 5 and 6 behind it. The pages follow, each with its content.
pub fn objects(sheets: &[Sheet], catalog: &str) -> Vec<String> {
    let page = |at: usize| 7 + 2 * at;
    let kids: String = (0..sheets.len()).map(|at| format!("{} 0 R ", page(at))).collect();
    let map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n1 begincodespacerange <0000> <FFFF> \
               endcodespacerange\n1 beginbfrange <0000> <FFFF> <0000> endbfrange\nendcmap end end";
    let mut objects = vec![
        format!("<< /Type /Catalog /Pages 2 0 R {catalog} >>"),
        format!("<< /Type /Pages /Kids [{kids}] /Count {} >>", sheets.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".into(),
        "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 6 0 R >>"
            .into(),
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) \
         /Supplement 0 >> /DW 1000 /W [32 [500] 48 57 500] >>"
            .into(),
        format!("<< /Length {} >>\nstream\n{map}\nendstream", map.len()),
    ];
    for (at, sheet) in sheets.iter().enumerate() {
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R {} /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents {} 0 R >>",
            sheet.entries,
            page(at) + 1
        ));
        objects.push(format!("<< /Length {} >>\nstream\n{}\nendstream", sheet.content.len(), sheet.content));
    }
    objects
}

/// A file of these objects, with a table of cross-references.
pub fn with_table(objects: &[String]) -> Vec<u8> {
    let (mut file, offsets) = body(objects);
    let start = file.len();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for offset in offsets {
        writeln!(table, "{offset:010} 00000 n ").unwrap();
    }
    write!(
        table,
        "trailer\n<< /Size {} /Root 1 0 R /ID [<01> <02>] >>\nstartxref\n{start}\n%%EOF\n",
        objects.len() + 1
    )
    .unwrap();
    file.extend(table.into_bytes());
    file
}

/// A file of these objects, with a stream of cross-references.
pub fn with_stream(objects: &[String]) -> Vec<u8> {
    let (mut file, mut offsets) = body(objects);
    let (start, number) = (file.len(), objects.len() + 1);
    offsets.push(start);
    let mut entries = vec![0, 0, 0, 0, 0, 255];
    for offset in &offsets {
        entries.push(1);
        entries.extend(u32::try_from(*offset).unwrap().to_be_bytes());
        entries.push(0);
    }
    let head = format!(
        "{number} 0 obj\n<< /Type /XRef /Size {} /W [1 4 1] /Root 1 0 R /ID [<01> <02>] /Length {} >>\nstream\n",
        number + 1,
        entries.len()
    );
    file.extend(head.into_bytes());
    file.extend(entries);
    file.extend(format!("\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n").into_bytes());
    file
}

fn body(objects: &[String]) -> (Vec<u8>, Vec<usize>) {
    let mut file = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut offsets = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        offsets.push(file.len());
        file.extend(format!("{} 0 obj\n{object}\nendobj\n", at + 1).into_bytes());
    }
    (file, offsets)
}

/// Shows a text in the font of two-byte codes.
pub fn chinese(text: &str, x: i32, y: i32, size: i32) -> String {
    let codes: String = text.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
    format!("BT /F2 {size} Tf {x} {y} Td <{codes}> Tj ET\n")
}

/// Shows a text in Helvetica.
pub fn latin(text: &str, x: i32, y: i32, size: i32) -> String {
    format!("BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET\n")
}
