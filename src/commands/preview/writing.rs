//! Questions about one message, and what is to be written.

use std::sync::Arc;

use axum::Json;
use axum::extract::rejection::JsonRejection;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::Value;

use crate::base::phrase::{UiLanguage, phrase};
use crate::commands::preview::answers::{Manner, Refusal, fault};
use crate::commands::preview::history::Way;
use crate::commands::preview::server::App;
use crate::commands::preview::shared::State as Known;
use crate::commands::preview::target::Target;
use crate::commands::preview::{message, saving, trying};
use crate::commands::session::Session;
use crate::edit::confirm::Word;
use crate::model::Language;

/// A message, and what is to become of it.
#[derive(Debug, Deserialize)]
pub(super) struct Named {
    locale: String,
    #[serde(default)]
    id: String,
    file: Option<String>,
    #[serde(default)]
    text: String,
    #[serde(default)]
    hash: String,
    state: Option<String>,
    meeting: Option<String>,
}

impl Named {
    fn target(&self, session: &Session) -> Result<Target, Refusal> {
        Target::find(session, &self.locale, &self.id, self.file.as_deref())
    }

    fn word(&self) -> Result<Option<Word>, Refusal> {
        match self.state.as_deref() {
            None => Ok(None),
            Some("draft") => Ok(Some(Word::Draft)),
            Some("translated") => Ok(Some(Word::Translated)),
            Some("reviewed") => Ok(Some(Word::Reviewed)),
            Some(_) => Err(Refusal::wrong("unknown-state", phrase!("preview-unknown-state"))),
        }
    }
}

/// Answers from the workspace as it was last read, where that takes time.
async fn answered(
    app: App,
    language: UiLanguage,
    answer: impl FnOnce(&App, &Known, &Session) -> Result<Value, Refusal> + Send + 'static,
) -> Response {
    let Some(known) = app.shared.state().await else { return fault().answer(language) };
    let Some(session) = known.session.clone() else {
        return Refusal::conflict("unread", phrase!("preview-unread")).answer(language);
    };
    match tokio::task::spawn_blocking(move || answer(&app, &known, &session)).await {
        Ok(Ok(value)) => Json(value).into_response(),
        Ok(Err(refusal)) => refusal.answer(language),
        Err(_) => fault().answer(language),
    }
}

/// Answers a question whose body names a message.
async fn asked(
    (app, manner): (App, &Manner),
    named: Result<Json<Named>, JsonRejection>,
    answer: impl FnOnce(&App, &Known, &Session, &Named) -> Result<Value, Refusal> + Send + 'static,
) -> Response {
    let language = manner.language(&app);
    match named {
        Ok(Json(named)) => {
            answered(app, language, move |app, known, session| answer(app, known, session, &named)).await
        }
        Err(_) => Refusal::wrong("not-json", phrase!("preview-not-json")).answer(language),
    }
}

/// `GET /api/message`
pub(super) async fn message(
    State(app): State<App>,
    Query(manner): Query<Manner>,
    Query(named): Query<Named>,
) -> Response {
    let language = manner.language(&app);
    answered(app, language, move |_, known, session| {
        message::message(known, session, &named.target(session)?, language)
    })
    .await
}

/// `GET /api/messages`
pub(super) async fn messages(
    State(app): State<App>,
    Query(manner): Query<Manner>,
    Query(named): Query<Named>,
) -> Response {
    let language = manner.language(&app);
    answered(app, language, move |_, known, session| {
        let locale = Language::parse(&named.locale).ok_or_else(Refusal::nowhere)?;
        Ok(message::messages(known, session, locale))
    })
    .await
}

/// `POST /api/try`
pub(super) async fn attempt(
    State(app): State<App>,
    Query(manner): Query<Manner>,
    named: Result<Json<Named>, JsonRejection>,
) -> Response {
    // Texts are tried one at a time: what is typed in between waits, and the page drops it.
    let turn = Arc::clone(&app.turn).acquire_owned().await;
    let language = manner.language(&app);
    asked((app, &manner), named, move |app, known, session, named| {
        let _turn = turn;
        let target = named.target(session)?;
        let wanted = (named.text.as_str(), named.meeting.as_deref());
        trying::attempt((&app.shared, known), session, &target, wanted, language)
    })
    .await
}

/// `POST /api/save`
pub(super) async fn save(
    State(app): State<App>,
    Query(manner): Query<Manner>,
    named: Result<Json<Named>, JsonRejection>,
) -> Response {
    asked((app, &manner), named, |app, _, session, named| {
        let (target, word) = (named.target(session)?, named.word()?);
        saving::save(&app.shared, session, &target, (&named.text, &named.hash), word)
    })
    .await
}

/// `POST /api/confirm`
pub(super) async fn confirm(
    State(app): State<App>,
    Query(manner): Query<Manner>,
    named: Result<Json<Named>, JsonRejection>,
) -> Response {
    asked((app, &manner), named, |app, _, session, named| {
        let word = named.word()?.unwrap_or(Word::Translated);
        saving::say(&app.shared, &named.target(session)?, word)
    })
    .await
}

/// `POST /api/undo`
pub(super) async fn undo(app: State<App>, manner: Query<Manner>) -> Response {
    go(app, manner, Way::Back).await
}

/// `POST /api/redo`
pub(super) async fn redo(app: State<App>, manner: Query<Manner>) -> Response {
    go(app, manner, Way::Forth).await
}

async fn go(State(app): State<App>, Query(manner): Query<Manner>, way: Way) -> Response {
    let language = manner.language(&app);
    answered(app, language, move |app, _, session| saving::go(&app.shared, session, way)).await
}
