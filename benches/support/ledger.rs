//! Synthetic workspaces with as many commitments as are wanted.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::support::{write, write_meetings};

/// Writes a workspace of `count` meetings that speak of `commitments` commitments: every five meetings of their own ones,
/// as the demo's five do of the demo's.
pub(crate) fn write_ledger(folder: &Path, count: usize, commitments: usize) -> std::io::Result<()> {
    write_meetings(folder, count, |text| text)?;
    let registry = fs::read_to_string(folder.join("seeds/commitments.toml"))?;
    let (head, tables) = registry.split_once("[[commitment]]").expect("the demo has commitments");
    let tables: Vec<&str> = tables.split("[[commitment]]").collect();
    let quoted = |table: &str| table.split('"').nth(1).expect("an id stands first").to_owned();
    let ids: Vec<String> = tables.iter().map(|table| quoted(table)).collect();
    let rounds = Rounds { ids: &ids, commitments };
    let mut all = head.to_owned();
    for round in 0..commitments.div_ceil(ids.len()) {
        for (table, id) in tables.iter().zip(rounds.of(round)) {
            all.push_str("[[commitment]]");
            all.push_str(&table.replacen(&quoted(table), &id, 1));
        }
    }
    write(&folder.join("seeds/commitments.toml"), &all)?;
    let config = fs::read_to_string(folder.join("briefpack.toml"))?;
    let (_, list) = config.split_once("meetings = [").expect("a list of meetings");
    let list = list.split_once(']').map_or("", |(list, _)| list);
    let meetings: Vec<&str> = list.split('"').skip(1).step_by(2).collect();
    for language in ["en", "vi", "ko"] {
        let path = folder.join(format!("locales/{language}/commitments.ftl"));
        let words = fs::read_to_string(&path)?;
        let mut all = words.clone();
        for round in 1..commitments.div_ceil(ids.len()) {
            for (id, own) in ids.iter().zip(rounds.of(round)) {
                let start = format!("commitment-{id} =");
                let text = words.lines().find_map(|line| line.strip_prefix(&start)).expect("its words");
                all.push_str(&format!("commitment-{own} ={text}\n"));
            }
        }
        write(&path, &all)?;
    }
    for (number, meeting) in meetings.iter().enumerate() {
        // The demo has five meetings: each five go round once.
        let own = rounds.of(number / 5).collect::<Vec<_>>();
        let path = folder.join(format!("seeds/meetings/{meeting}.toml"));
        let (text, touches) = renamed(&fs::read_to_string(&path)?, &ids, &own);
        write(&path, &text)?;
        for language in ["en", "vi", "ko"] {
            let path = folder.join(format!("locales/{language}/meetings/{meeting}.ftl"));
            write(&path, &worded(&fs::read_to_string(&path)?, &touches))?;
        }
    }
    Ok(())
}

/// The commitments of each round of meetings.
struct Rounds<'a> {
    ids: &'a [String],
    commitments: usize,
}

impl Rounds<'_> {
    /// The ids of a round; of the last there may be fewer.
    fn of(&self, round: usize) -> impl Iterator<Item = String> {
        let left = self.commitments.saturating_sub(round * self.ids.len());
        let own = move |id: &String| if round == 0 { id.clone() } else { format!("{id}-{round:02}") };
        self.ids.iter().take(left).map(own)
    }
}

/// The commitments that each point touches: what the demo calls them, and what they are called here.
type Touches = BTreeMap<String, Vec<(String, Option<String>)>>;

/// Gives the commitments of a meeting's points their new names; those that are gone are left out.
fn renamed(text: &str, ids: &[String], own: &[String]) -> (String, Touches) {
    let name = |id: &str| ids.iter().position(|known| known == id).and_then(|at| own.get(at)).cloned();
    let (mut out, mut touches, mut point) = (String::new(), Touches::new(), String::new());
    for line in text.lines() {
        if let Some(id) = line.strip_prefix("id = \"") {
            point = id.trim_end_matches('"').to_owned();
        }
        let Some(list) = line.strip_prefix("commitment = ") else {
            out.push_str(line);
            out.push('\n');
            continue;
        };
        let mut items = Vec::new();
        let mut parts = list.split('"');
        while let (Some(before), Some(value)) = (parts.next(), parts.next()) {
            match (before.ends_with("effect = "), items.last_mut()) {
                (true, Some((_, effect))) => *effect = Some(value),
                _ => items.push((value, None)),
            }
        }
        let written = items.iter().filter_map(|(id, effect)| {
            let id = name(id)?;
            Some(effect.map_or_else(
                || format!("\"{id}\""),
                |effect| format!("{{ id = \"{id}\", effect = \"{effect}\" }}"),
            ))
        });
        let written: Vec<String> = written.collect();
        if !written.is_empty() {
            out.push_str(&format!("commitment = [{}]\n", written.join(", ")));
        }
        touches.insert(point.clone(), items.iter().map(|(id, _)| ((*id).to_owned(), name(id))).collect());
    }
    (out, touches)
}

/// Gives the wordings of a meeting's points the names of the commitments that are left.
fn worded(text: &str, touches: &Touches) -> String {
    let (mut out, mut message) = (String::new(), "");
    for line in text.lines() {
        if let Some((id, _)) =
            line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
        {
            message = id;
        }
        let Some((attribute, words)) =
            line.strip_prefix("    .wording").and_then(|rest| rest.split_once(" = "))
        else {
            out.push_str(line);
            out.push('\n');
            continue;
        };
        let touched = touches.get(message).map_or(&[][..], Vec::as_slice);
        let left = touched.iter().filter(|(_, own)| own.is_some()).count();
        let id = attribute.strip_prefix('-');
        let own =
            touched.iter().find(|(old, _)| id.is_none_or(|id| id == old)).and_then(|(_, own)| own.as_ref());
        match own {
            Some(_) if left == 1 => out.push_str(&format!("    .wording = {words}\n")),
            Some(own) => out.push_str(&format!("    .wording-{own} = {words}\n")),
            None => {}
        }
    }
    out
}
