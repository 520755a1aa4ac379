//! `briefpack new meeting`: the files of a new meeting, to be filled in.

mod next;

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use crate::base::phrase::phrase;
use crate::commands::ending::{Outcome, Stop};
use crate::commands::new::next::Next;
use crate::commands::session::Session;
use crate::commands::terminal::Terminal;
use crate::model::{Id, Language, MeetingId};

/// Makes the files of something new, to be filled in.
#[derive(Debug, Args)]
pub(super) struct NewArgs {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Makes the files of a new meeting: its summary and its messages in each language
    Meeting {
        /// The meeting's id, such as `2026-03-02-hanoi`
        id: String,
        /// Begins with what this meeting leaves: of a planned one, the record of what it is about; of a held one, the
        /// brief of the next, with its background and the commitments to follow up
        #[arg(long, value_name = "ID")]
        from: Option<String>,
        /// The workspace's folder [default: the nearest one above that holds `briefpack.toml`]
        #[arg(long, value_name = "DIR")]
        workspace: Option<PathBuf>,
    },
}

/// Runs the command.
pub(super) fn run(args: &NewArgs, terminal: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    let What::Meeting { id, from, workspace } = &args.what;
    let Some(id) = MeetingId::parse(id) else {
        return Err(Stop::usage(phrase!("bad-meeting-id", id), Some(phrase!("bad-meeting-id.hint"))));
    };
    let session = Session::open(workspace.as_deref(), &terminal.folder)?;
    let paths = &session.loaded.paths;
    let from = from.as_ref().map(|from| session.meeting(from)).transpose()?;
    let parts = session.workspace().zip(from.as_ref());
    let next =
        parts.and_then(|((workspace, _), from)| Some(Next::of(workspace, workspace.meetings.get(from)?)));
    let text = match &next {
        Some(next) => next.summary(&id, &date_of(&id, from.as_ref())),
        None => summary(&id),
    };
    let mut files = vec![(format!("{}/meetings/{id}.toml", paths.seeds), text)];
    for language in Language::ALL {
        let catalog = session.locales.as_ref().and_then(|locales| locales.catalogs.get(&language));
        let text = next.as_ref().map_or_else(|| messages(&id), |next| next.messages(&id, catalog));
        files.push((format!("{}/{language}/meetings/{id}.ftl", paths.locales), text));
    }
    for (name, _) in &files {
        if session.root.path().join(name).exists() {
            return Err(Stop::usage(phrase!("file-exists", file = name), Some(phrase!("file-exists.hint"))));
        }
    }
    for (name, text) in &files {
        write(&session.root.path().join(name), text)?;
        let _ = writeln!(terminal.out, "{name}");
    }
    terminal.say(&phrase!("meeting-made", id = &id));
    Ok(Outcome::Done)
}

fn write(path: &Path, text: &str) -> Result<(), Stop> {
    let unwritable = |error: &std::io::Error| Stop::unwritable(&path.display().to_string(), error);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(|error| unwritable(&error))?;
    }
    fs::write(path, text).map_err(|error| unwritable(&error))
}

/// The date that an id begins with, or that of the meeting it follows from, else a placeholder that `check` refuses.
fn date_of(id: &MeetingId, from: Option<&MeetingId>) -> String {
    let dated = |id: &MeetingId| {
        let date = id.as_str().get(..10).filter(|date| date.parse::<chrono::NaiveDate>().is_ok());
        date.map(str::to_owned)
    };
    dated(id).or_else(|| from.and_then(dated)).unwrap_or_else(|| "\"to-fill\"".to_owned())
}

fn summary(id: &MeetingId) -> String {
    let date = date_of(id, None);
    format!(
        r#"# `briefpack check` names whatever is still to be filled in.
format = 1
id = "{id}"
kind = "talks"          # talks | sidelines-meeting | ministerial-talks | reception | call | visit
status = "held"         # held | planned
# host = "vn"           # the side that receives; left out where neither does
source = "to-fill"      # an entry of sources.toml: where everything below comes from
terms = []              # entries of terms.toml, in print order

[date]
value = {date}
basis = "stated"        # or "inferred" with `because = "<note id>"`
paragraphs = [1]        # of the source

[place]
id = "to-fill"          # an entry of places.toml
paragraphs = [1]

[[participant]]
person = "to-fill"      # an entry of people.toml
side = "to-fill"        # one of `sides` in briefpack.toml
role = "lead"           # lead | member | spouse | interpreter
paragraphs = [1]

[[point]]
id = "first-point"      # also the id of its message
stance = "stated"       # agreed | stated | proposed | pledged | requested | welcomed | noted
by = "to-fill"          # a person, a side, or a list of sides
topic = "to-fill"       # an entry of topics.toml
paragraphs = [2]
audience = "internal"   # internal | shareable | public
# quantities = {{ target = {{ money = "150_000_000", currency = "USD" }}, deadline = {{ year = 2030 }} }}
# refs = {{ city = "place-seoul" }}
"#
    )
}

/// Messages that print nothing yet: `check` reports each.
fn messages(id: &MeetingId) -> String {
    let empty = r#"{ "" }"#;
    format!(
        "# {id}\n\n# Up to 60 characters, without a full stop.\ntitle = {empty}\n\n\
         # Up to three paragraphs, set apart by an empty line, one line of print each.\nheadline = {empty}\n\n\
         # One message for each point, under the point's id.\nfirst-point = {empty}\n"
    )
}
