//! `briefpack new meeting`: the files of a new meeting, to be filled in.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use crate::commands::outcome::{Outcome, Stop};
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
        /// The workspace's folder [default: the nearest one above that holds `briefpack.toml`]
        #[arg(long, value_name = "DIR")]
        workspace: Option<PathBuf>,
    },
}

/// Runs the command.
pub(super) fn run(args: &NewArgs, terminal: &mut Terminal<'_>) -> Result<Outcome, Stop> {
    let What::Meeting { id, workspace } = &args.what;
    let Some(id) = MeetingId::parse(id) else {
        let hint = "use lower-case letters, digits and hyphens, such as `2026-03-02-hanoi`".to_owned();
        return Err(Stop::usage(format!("`{id}` can't be the id of a meeting"), Some(hint)));
    };
    let session = Session::open(workspace.as_deref(), &terminal.folder)?;
    let paths = &session.loaded.paths;
    let mut files = vec![(format!("{}/meetings/{id}.toml", paths.seeds), summary(&id))];
    for language in Language::ALL {
        files.push((format!("{}/{language}/meetings/{id}.ftl", paths.locales), messages(&id)));
    }
    for (name, _) in &files {
        if session.root.path().join(name).exists() {
            return Err(Stop::usage(format!("`{name}` is there already"), Some("choose another id".into())));
        }
    }
    for (name, text) in &files {
        write(&session.root.path().join(name), text)?;
        let _ = writeln!(terminal.out, "{name}");
    }
    let _ = writeln!(terminal.err, "fill them in, then add \"{id}\" to `meetings` in `briefpack.toml`");
    Ok(Outcome::Done)
}

fn write(path: &Path, text: &str) -> Result<(), Stop> {
    let unwritable = |error: &std::io::Error| Stop::unwritable(&path.display().to_string(), error);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(|error| unwritable(&error))?;
    }
    fs::write(path, text).map_err(|error| unwritable(&error))
}

/// The date that an id begins with, else a placeholder that `check` refuses.
fn date_of(id: &MeetingId) -> &str {
    id.as_str().get(..10).filter(|date| date.parse::<chrono::NaiveDate>().is_ok()).unwrap_or("YYYY-MM-DD")
}

fn summary(id: &MeetingId) -> String {
    let date = date_of(id);
    format!(
        r#"format = 1
id = "{id}"
kind = "talks"          # talks | sidelines-meeting | ministerial-talks | reception | call | visit
status = "held"         # held | planned
host = ""               # the side that receives; remove the line where neither does
source = ""             # an entry of sources.toml
terms = []              # entries of terms.toml, in print order

[date]
value = {date}
basis = "stated"        # or "inferred" with `because = "<note id>"`
paragraphs = [1]

[place]
id = ""                 # an entry of places.toml
paragraphs = [1]

[[participant]]
person = ""             # an entry of people.toml
side = ""
role = "lead"           # lead | member | spouse | interpreter
paragraphs = [1]

[[point]]
id = "first-point"      # also the id of its message
stance = "stated"       # agreed | stated | proposed | pledged | requested | welcomed | noted
by = ""                 # a person, a side, or a list of sides
topic = ""              # an entry of topics.toml
paragraphs = [1]
audience = "internal"   # internal | shareable | public
"#
    )
}

fn messages(id: &MeetingId) -> String {
    format!(
        "# {id}\n\n# Up to 60 characters, without a full stop.\ntitle =\n\n\
         # Up to three paragraphs, set apart by an empty line, one line of print each.\nheadline =\n\n\
         first-point =\n"
    )
}
