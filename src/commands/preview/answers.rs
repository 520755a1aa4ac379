//! What is asked of the pages and of the workspace as a whole.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{ConnectInfo, Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio_stream::StreamExt as _;
use tokio_stream::wrappers::BroadcastStream;

use crate::base::phrase::{Phrase, UiLanguage, phrase};
use crate::commands::ending::{Outcome, Stop};
use crate::commands::preview::findings::Finding;
use crate::commands::preview::history::Way;
use crate::commands::preview::listen::Busy;
use crate::commands::preview::server::App;
use crate::commands::preview::shown::{Key, Shown, with_area};
use crate::commands::preview::{finding, words};
use crate::commands::session::Session;
use crate::commands::view::View;
use crate::edit::entry::Unfit;
use crate::edit::survey::{Part, State as Standing};
use crate::model::{Id, Language, MeetingId};

/// How often a page is told that nothing has changed, in seconds.
const HEARTBEAT: u64 = 15;

/// For what never changes under its name.
pub(super) const KEEP: &str = "private, max-age=31536000, immutable";

/// The most places that are found.
const FOUND: usize = 1000;

/// Why a question has no answer.
#[derive(Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    code: String,
    message: Phrase,
    /// Line and column in the text that was sent.
    at: Option<(usize, usize)>,
    more: Vec<(&'static str, Value)>,
}

impl Refusal {
    /// With a status, a code and words.
    pub(super) fn new(status: StatusCode, code: impl Into<String>, message: Phrase) -> Self {
        Self { status, code: code.into(), message, at: None, more: Vec::new() }
    }

    /// It was put wrongly.
    pub(super) fn wrong(code: &str, message: Phrase) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code, message)
    }

    /// Who asks may not know.
    pub(super) fn forbidden(code: &str, message: Phrase) -> Self {
        Self::new(StatusCode::FORBIDDEN, code, message)
    }

    /// There is no such thing.
    pub(super) fn nowhere() -> Self {
        Self::new(StatusCode::NOT_FOUND, "not-found", phrase!("preview-not-found"))
    }

    /// In a language.
    pub(super) fn answer(&self, language: UiLanguage) -> Response {
        let mut answer = serde_json::Map::new();
        answer.insert("error".to_owned(), self.words(language));
        answer.extend(self.more.iter().map(|(key, value)| ((*key).to_owned(), value.clone())));
        (self.status, axum::Json(Value::Object(answer))).into_response()
    }

    fn words(&self, language: UiLanguage) -> Value {
        let mut error = json!({ "code": self.code, "message": self.message.render(language) });
        if let (Some((line, column)), Value::Object(error)) = (self.at, &mut error) {
            error.insert("line".to_owned(), line.into());
            error.insert("column".to_owned(), column.into());
        }
        error
    }

    /// What is wrong with the text that was sent; none where the question itself is refused.
    pub(super) fn unfit(&self, language: UiLanguage) -> Option<Value> {
        (self.code == "bad-text").then(|| self.words(language))
    }

    /// A text that can't stand where it is to stand.
    pub(super) fn of_text(unfit: Unfit) -> Self {
        Self { at: unfit.at, ..Self::wrong("bad-text", unfit.message) }
    }

    /// Adds something beside the error.
    pub(super) fn with(mut self, key: &'static str, value: impl Into<Value>) -> Self {
        self.more.push((key, value.into()));
        self
    }
}

impl From<Stop> for Refusal {
    fn from(stop: Stop) -> Self {
        let status = match stop.outcome {
            Outcome::Usage => StatusCode::BAD_REQUEST,
            _ => StatusCode::INTERNAL_SERVER_ERROR,
        };
        match stop.diagnostic {
            Some(diagnostic) => Self::new(status, diagnostic.code, diagnostic.message),
            None => Self::new(status, "stopped", phrase!("preview-unread")),
        }
    }
}

/// What every question may carry.
#[derive(Debug, Deserialize)]
pub(super) struct Manner {
    ui: Option<String>,
}

impl Manner {
    /// The language of the answer.
    pub(super) fn language(&self, app: &App) -> UiLanguage {
        self.ui.as_deref().and_then(UiLanguage::from_code).unwrap_or(app.shared.language)
    }
}

/// `GET /api/words`
pub(super) async fn words(State(app): State<App>, Query(manner): Query<Manner>) -> Response {
    let language = manner.language(&app);
    axum::Json(json!({ "language": language.code(), "words": words::of(language) })).into_response()
}

/// `GET /api/state`
pub(super) async fn state(State(app): State<App>, Query(manner): Query<Manner>) -> Response {
    let language = manner.language(&app);
    let Some(state) = app.shared.state().await else { return Refusal::nowhere().answer(language) };
    let findings: Vec<Value> = state.findings.iter().map(|finding| finding.json(language)).collect();
    let mut answer = json!({
        "generation": state.generation,
        "ui": app.shared.language.code(),
        "broken": state.broken,
        "pack": Value::Null, "title": Value::Null, "source": Value::Null,
        "locales": [], "languages": [], "editions": [], "meetings": [], "default": Value::Null, "counts": {},
        "findings": findings,
        "workspace": app.shared.name(),
        "undo": app.shared.has(Way::Back),
        "redo": app.shared.has(Way::Forth),
    });
    if let (Some(session), Value::Object(map)) = (&state.session, &mut answer)
        && let Value::Object(about) = about(session, &state.findings, language)
    {
        map.extend(about);
    }
    axum::Json(answer).into_response()
}

/// What there is to be seen.
fn about(session: &Session, findings: &[Finding], ui: UiLanguage) -> Value {
    let Some((workspace, locales)) = session.workspace() else { return json!({}) };
    let config = &workspace.config;
    let source = config.source_locale;
    let title_in = |language: Language, meeting: Option<&MeetingId>, id: &str| {
        let view = View { session, workspace, locales, language, meeting: meeting.cloned() };
        let text = view.print(id, view.entry(id)?.value.as_ref()?)?.join(" ");
        Some((text, language.code()))
    };
    let own = Language::parse(ui.code()).unwrap_or(source);
    let title = |meeting: Option<&MeetingId>, id: &str| {
        title_in(own, meeting, id).or_else(|| title_in(source, meeting, id))
    };
    let meetings = config.meetings.iter().filter_map(|id| workspace.meetings.get(id));
    let meetings: Vec<Value> = meetings
        .map(|meeting| {
            let (title, lang) =
                title(Some(&meeting.id), "title").unwrap_or_else(|| (meeting.id.to_string(), "en"));
            let date = meeting.date.day.to_string();
            json!({ "id": meeting.id.as_str(), "title": title, "lang": lang, "date": date })
        })
        .collect();
    let sets: Vec<String> = config.languages.iter().map(|set| set.name(&session.pseudo)).collect();
    let widest = config.languages.iter().max_by_key(|set| (set.as_slice().len() == 2, set.as_slice().len()));
    let translated: Vec<Language> = Language::ALL
        .into_iter()
        .filter(|language| *language != source)
        .filter(|language| locales.catalogs.get(language).is_some_and(|catalog| catalog.present))
        .collect();
    let counts: BTreeMap<&str, Value> = translated
        .iter()
        .map(|language| {
            let of = |state: Standing| {
                let parts = session.survey.parts.iter();
                parts.filter(|part: &&Part| part.language == *language && part.state == state).count()
            };
            let found = findings.iter().filter(|finding| finding.locale == Some(*language)).count();
            let counts = json!({
                "missing": of(Standing::Missing),
                "draft": of(Standing::Draft),
                "stale": of(Standing::Stale),
                "translated": of(Standing::Translated),
                "reviewed": of(Standing::Reviewed),
                "findings": found,
            });
            (language.code(), counts)
        })
        .collect();
    let (pack, lang) = title(None, "pack-title").unwrap_or_else(|| (config.id.clone(), "en"));
    json!({
        "pack": config.id,
        "title": pack,
        "lang": lang,
        "source": source.code(),
        "locales": translated.iter().map(|language| language.code()).collect::<Vec<_>>(),
        "languages": sets,
        "editions": config.editions.iter().map(|edition| edition.id.as_str()).collect::<Vec<_>>(),
        "meetings": meetings,
        "default": {
            "meeting": config.meetings.first().map(Id::as_str),
            "languages": widest.map(|set| set.name(&session.pseudo)),
            "edition": config.editions.first().map(|edition| edition.id.as_str()),
        },
        "counts": counts,
    })
}

/// Which document is asked for.
#[derive(Debug, Deserialize)]
pub(super) struct Wanted {
    meeting: String,
    languages: String,
    edition: Option<String>,
    ui: Option<String>,
}

/// `GET /api/document`
pub(super) async fn document(State(app): State<App>, Query(wanted): Query<Wanted>) -> Response {
    let Wanted { meeting, languages, edition, ui } = wanted;
    let language = Manner { ui }.language(&app);
    let meeting = Some(meeting).filter(|meeting| meeting != "pack");
    let key = Key { meeting, languages, edition: edition.unwrap_or_else(|| "own".to_owned()) };
    match app.shared.open(key).await {
        Some(Ok(shown)) => {
            let answer = tokio::task::spawn_blocking(move || shown.json(language)).await;
            answer.map_or_else(|_| fault().answer(language), |answer| axum::Json(answer).into_response())
        }
        Some(Err(stop)) => Refusal::from(stop).answer(language),
        None => fault().answer(language),
    }
}

/// A fault of ours.
pub(super) fn fault() -> Refusal {
    let message = phrase!("bug", version = env!("CARGO_PKG_VERSION"));
    Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, "program-fault", message)
}

/// `GET /api/page/HASH.svg`
pub(super) async fn page(State(app): State<App>, Path(name): Path<String>) -> Response {
    let hash = name.strip_suffix(".svg").unwrap_or_default().to_owned();
    let shared = Arc::clone(&app.shared);
    match tokio::task::spawn_blocking(move || shared.picture(&hash)).await {
        Ok(Some(svg)) => {
            let kind = (header::CONTENT_TYPE, "image/svg+xml");
            ([kind, (header::CACHE_CONTROL, KEEP)], svg).into_response()
        }
        Ok(None) => Refusal::nowhere().answer(app.shared.language),
        Err(_) => fault().answer(app.shared.language),
    }
}

/// A document, and something on it.
#[derive(Debug, Deserialize)]
pub(super) struct Within {
    key: String,
    page: Option<usize>,
    locale: Option<String>,
    id: Option<String>,
    file: Option<String>,
    q: Option<String>,
    ui: Option<String>,
}

/// Answers from a document that is open.
async fn of_document(
    app: App,
    within: Within,
    answer: impl FnOnce(&Shown, &Within) -> Option<Value> + Send + 'static,
) -> Response {
    let language = Manner { ui: within.ui.clone() }.language(&app);
    let Some(shown) = app.shared.document(&within.key) else { return Refusal::nowhere().answer(language) };
    let answered = tokio::task::spawn_blocking(move || answer(&shown, &within)).await;
    match answered {
        Ok(Some(answer)) => axum::Json(answer).into_response(),
        Ok(None) => Refusal::nowhere().answer(language),
        Err(_) => fault().answer(language),
    }
}

/// `GET /api/text`
pub(super) async fn text(State(app): State<App>, Query(within): Query<Within>) -> Response {
    of_document(app, within, |shown, within| {
        let pages = shown.pages.as_ref()?;
        let runs = pages.screen.text(within.page?.checked_sub(1)?)?;
        let items = runs.iter().map(|run| {
            let origin = run.origin.and_then(|origin| pages.places.get(origin));
            let item = json!({
                "text": run.text,
                "lang": run.lang,
                "size": crate::commands::preview::shown::rounded(run.size),
                "origin": origin.map_or(Value::Null, crate::commands::preview::shown::Place::json),
            });
            with_area(item, run.area)
        });
        Some(json!({ "items": items.collect::<Vec<_>>() }))
    })
    .await
}

/// `GET /api/places`
pub(super) async fn places(State(app): State<App>, Query(within): Query<Within>) -> Response {
    let state = app.shared.known();
    of_document(app, within, move |shown, within| {
        let pages = shown.pages.as_ref()?;
        let (id, locale) = (within.id.as_deref()?, Language::parse(within.locale.as_deref()?)?);
        let session = state.as_ref()?.session.as_ref()?;
        let file = within.file.as_deref().map(|file| words::in_locale(file, locale, session));
        let found = pages.find(|place| place.is_of(file.as_deref(), locale, id)).take(FOUND);
        let places: Vec<Value> =
            found.map(|(page, area, _)| with_area(json!({ "page": page }), area)).collect();
        Some(json!({ "places": places }))
    })
    .await
}

/// `GET /api/find`
pub(super) async fn find(State(app): State<App>, Query(within): Query<Within>) -> Response {
    of_document(app, within, |shown, within| {
        let pages = shown.pages.as_ref()?.screen.texts();
        let found = finding::find(&pages, within.q.as_deref()?, FOUND).into_iter();
        let places = found.map(|hit| {
            with_area(json!({ "page": hit.page, "text": hit.text, "match": hit.number }), hit.area)
        });
        Some(json!({ "places": places.collect::<Vec<_>>() }))
    })
    .await
}

/// `GET /api/events`
pub(super) async fn events(State(app): State<App>, ConnectInfo(busy): ConnectInfo<Busy>) -> Response {
    let answering = busy.begin();
    let stream = BroadcastStream::new(app.shared.listen()).map(move |change| {
        // The connection is in use for as long as events may come.
        let _ = &answering;
        let data = match change {
            Ok(change) => json!({
                "generation": change.generation,
                "documents": change.documents,
                "findings": change.findings,
                "broken": change.broken,
            }),
            // Who lags behind looks at everything anew.
            Err(_) => json!({ "generation": 0, "documents": ["*"], "findings": 0, "broken": false }),
        };
        Ok::<_, Infallible>(Event::default().event("change").data(data.to_string()))
    });
    let alive = KeepAlive::new().interval(Duration::from_secs(HEARTBEAT)).text("still here");
    Sse::new(stream).keep_alive(alive).into_response()
}
