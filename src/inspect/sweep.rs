//! Every string of a file, wherever it stands, and every stream that may hold text (layer `inspect`).

use std::collections::BTreeSet;

use crate::inspect::about::unescape;
use crate::inspect::budget::TooCostly;
use crate::inspect::file::File;
use crate::inspect::object::{Numbered, Object};
use crate::inspect::strings::readings;

/// A text somewhere in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stray {
    /// The object's number.
    pub object: u32,
    /// Whether a later object has replaced it.
    pub replaced: bool,
    /// The text.
    pub text: String,
}

/// Reads all strings of all objects, also of those that nothing leads to, and the bytes of streams that are neither
/// pages, fonts, pictures nor colours.
pub(super) fn read(file: &mut File<'_>) -> Result<Vec<Stray>, TooCostly> {
    let mut strays = Vec::new();
    let mut names = BTreeSet::new();
    let mut old = std::mem::take(&mut file.replaced).into_iter().map(|one| (one, true));
    let numbers: Vec<u32> = file.objects.keys().copied().collect();
    let mut current = numbers.into_iter();
    // One copy at a time: together they may be large.
    while let Some((numbered, replaced)) = current
        .next()
        .and_then(|number| Some((file.objects.get(&number)?.clone(), false)))
        .or_else(|| old.next())
    {
        let mut waiting = vec![&numbered.object];
        while let Some(object) = waiting.pop() {
            match object {
                Object::Bytes(bytes) if bytes.len() > 3 => {
                    for text in readings(bytes) {
                        file.budget.text(text.len())?;
                        strays.push(Stray { object: numbered.number, replaced, text });
                    }
                }
                // Most names stand often.
                Object::Name(name) if name.len() > 3 && names.insert(name.clone()) => {
                    let text = String::from_utf8_lossy(name).into_owned();
                    file.budget.text(text.len())?;
                    strays.push(Stray { object: numbered.number, replaced, text });
                }
                Object::Array(items) => waiting.extend(items),
                Object::Dict(dict) => {
                    for (key, value) in &dict.0 {
                        waiting.push(value);
                        if key.len() > 3 && names.insert(key.clone()) {
                            let text = String::from_utf8_lossy(key).into_owned();
                            file.budget.text(text.len())?;
                            strays.push(Stray { object: numbered.number, replaced, text });
                        }
                    }
                }
                _ => {}
            }
        }
        let known = !replaced && file.known.contains(&numbered.number);
        if numbered.stream.is_some()
            && !known
            && holds_text(&numbered)
            && let Some(bytes) = file.unpack(&numbered)?
            && !is_profile(&bytes)
        {
            for text in readings(&bytes) {
                file.budget.text(text.len())?;
                let unescaped = unescape(&text);
                if unescaped != text {
                    strays.push(Stray { object: numbered.number, replaced, text: unescaped });
                }
                strays.push(Stray { object: numbered.number, replaced, text });
            }
        }
    }
    Ok(strays)
}

/// Whether a stream may hold text as such: metadata, attached files, and whatever says nothing of its kind.
fn holds_text(numbered: &Numbered) -> bool {
    let Some(dict) = numbered.object.dict() else { return false };
    !dict.is("Type", "XRef") && !dict.is("Type", "ObjStm") && !dict.is("Subtype", "Image")
}

/// Whether some bytes are a colour profile (ISO 15076-1, 7.2.9).
fn is_profile(bytes: &[u8]) -> bool {
    bytes.get(36..40) == Some(b"acsp")
}
