//! The server: which path answers what.

use std::borrow::Cow;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::connect_info::Connected;
use axum::extract::{Path, Request, State};
use axum::http::{StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::serve::IncomingStream;
use axum::{Router, serve};
use include_dir::{Dir, include_dir};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

use crate::base::assets;
use crate::base::fs::plain;
use crate::base::hash::hexadecimal;
use crate::base::phrase::{UiLanguage, phrase};
use crate::commands::ending::{Outcome, Stop};
use crate::commands::preview::answers::{self, Refusal};
use crate::commands::preview::guard::{guard, is_same};
use crate::commands::preview::listen::{Busy, Door};
use crate::commands::preview::shared::Shared;
use crate::commands::preview::writing;

static WEB: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/commands/preview/web");

/// The largest question, in bytes.
const BODY: usize = 1024 * 1024;

/// How long a question may take to arrive.
const ARRIVAL: Duration = Duration::from_secs(10);

/// What all answers rest on.
#[derive(Clone)]
pub(super) struct App {
    /// The workspace.
    pub shared: Arc<Shared>,
    /// Whose turn it is to try a text out.
    pub turn: Arc<Semaphore>,
    port: u16,
    key: Arc<str>,
}

impl App {
    /// The key of this run.
    pub(super) fn key(&self) -> &str {
        &self.key
    }

    /// Whether this is the key of this run.
    pub(super) fn is_key(&self, key: &str) -> bool {
        is_same(&self.key, key)
    }

    /// The name of the cookie: of several previews each has its own.
    pub(super) fn cookie(&self) -> String {
        format!("briefpack-{}", self.port)
    }

    /// Whether a host is this server, by its number or its usual name.
    pub(super) fn is_own_host(&self, host: &str) -> bool {
        let port = self.port;
        [format!("127.0.0.1:{port}"), format!("localhost:{port}")].iter().any(|own| own == host)
    }

    /// Whether a page of this server asks.
    pub(super) fn is_own_origin(&self, origin: &str) -> bool {
        origin.strip_prefix("http://").is_some_and(|host| self.is_own_host(host))
    }

    /// The language that a request asks for, else the one of this run.
    pub(super) fn language_of(&self, uri: &Uri) -> UiLanguage {
        let mut pairs = uri.query().unwrap_or_default().split('&');
        let asked = pairs.find_map(|pair| UiLanguage::from_code(pair.strip_prefix("ui=")?));
        asked.unwrap_or(self.shared.language)
    }
}

impl Connected<IncomingStream<'_, Door>> for Busy {
    fn connect_info(stream: IncomingStream<'_, Door>) -> Self {
        stream.io().busy()
    }
}

/// A server that has its port, and doesn't answer yet.
pub(super) struct Server {
    listener: std::net::TcpListener,
    port: u16,
    key: String,
}

impl Server {
    /// Takes a port of this computer.
    pub(super) fn bind(port: u16) -> Result<Self, Stop> {
        let failed = |error: std::io::Error| {
            let stop =
                Stop::environment("cannot-listen", phrase!("cannot-listen", port, error = plain(&error)));
            stop.hint(phrase!("cannot-listen.hint"))
        };
        let listener =
            std::net::TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        let port = listener.local_addr().map_err(failed)?.port();
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|error| failed(std::io::Error::other(error.to_string())))?;
        let key = hexadecimal(&bytes);
        Ok(Self { listener, port, key })
    }

    /// The address that opens the page.
    pub(super) fn address(&self) -> String {
        format!("http://127.0.0.1:{}/?key={}", self.port, self.key)
    }

    /// Answers for as long as the program runs.
    pub(super) fn serve(self, shared: Arc<Shared>, stack: usize) -> Result<Outcome, Stop> {
        let failed = |error: std::io::Error| Stop::environment("threads", plain(&error));
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .max_blocking_threads(8)
            .thread_stack_size(stack)
            .enable_all()
            .build()
            .map_err(failed)?;
        let app = App { shared, turn: Arc::new(Semaphore::new(1)), port: self.port, key: self.key.into() };
        runtime
            .block_on(async {
                let listener = TcpListener::from_std(self.listener)?;
                let service = router(app).into_make_service_with_connect_info::<Busy>();
                serve(Door::new(listener), service).await
            })
            .map_err(failed)?;
        Ok(Outcome::Done)
    }
}

fn router(app: App) -> Router {
    let asked = Router::new()
        .route("/api/words", get(answers::words))
        .route("/api/state", get(answers::state))
        .route("/api/document", get(answers::document))
        .route("/api/page/{name}", get(answers::page))
        .route("/api/text", get(answers::text))
        .route("/api/places", get(answers::places))
        .route("/api/find", get(answers::find))
        .route("/api/events", get(answers::events))
        .route("/api/message", get(writing::message))
        .route("/api/messages", get(writing::messages))
        .route("/api/try", post(writing::attempt))
        .route("/api/save", post(writing::save))
        .route("/api/confirm", post(writing::confirm))
        .route("/api/undo", post(writing::undo))
        .route("/api/redo", post(writing::redo))
        .route("/fonts/{name}", get(font));
    asked
        .fallback(web)
        .method_not_allowed_fallback(|State(app): State<App>, uri: Uri| async move {
            let status = StatusCode::METHOD_NOT_ALLOWED;
            Refusal::new(status, "method", phrase!("preview-method")).answer(app.language_of(&uri))
        })
        .layer(middleware::from_fn_with_state(app.clone(), whole))
        .layer(middleware::from_fn_with_state(app.clone(), guard))
        .with_state(app)
}

/// Takes the whole question in before it is answered: bounded in size and time.
async fn whole(State(app): State<App>, request: Request, next: Next) -> Response {
    let language = app.language_of(request.uri());
    let (parts, body) = request.into_parts();
    let said = parts.headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    let too_large = || Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", phrase!("preview-too-large"));
    if said.is_some_and(|length: u64| length > BODY as u64) {
        return too_large().answer(language);
    }
    let body: Bytes = match tokio::time::timeout(ARRIVAL, axum::body::to_bytes(body, BODY)).await {
        Ok(Ok(bytes)) => bytes,
        Ok(Err(_)) => return too_large().answer(language),
        Err(_) => {
            return Refusal::new(StatusCode::REQUEST_TIMEOUT, "too-slow", phrase!("preview-too-slow"))
                .answer(language);
        }
    };
    next.run(Request::from_parts(parts, Body::from(body))).await
}

/// The fonts that are built in: few computers have one for all three languages.
async fn font(State(app): State<App>, Path(name): Path<String>, uri: Uri) -> Response {
    let font = assets::fonts().into_iter().find(|font| font.name == name);
    match font.map(|font| font.data) {
        Some(Cow::Borrowed(bytes)) => {
            ([(header::CONTENT_TYPE, "font/ttf"), (header::CACHE_CONTROL, answers::KEEP)], bytes)
                .into_response()
        }
        _ => Refusal::nowhere().answer(app.language_of(&uri)),
    }
}

/// The page itself, its scripts and its style: what is built in, and nothing else.
async fn web(State(app): State<App>, request: Request) -> Response {
    let path = request.uri().path();
    let name = if path == "/" { "index.html" } else { path.trim_start_matches('/') };
    let kind = match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => "",
    };
    match WEB.get_file(name).filter(|_| !kind.is_empty() && request.method() != axum::http::Method::POST) {
        Some(file) => {
            let own = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-cache")];
            (own, file.contents()).into_response()
        }
        None => Refusal::nowhere().answer(app.language_of(request.uri())),
    }
}
