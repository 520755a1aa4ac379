//! Who may ask: only the page that this run has handed its key to, on this computer.

use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::base::phrase::phrase;
use crate::commands::preview::answers::Refusal;
use crate::commands::preview::listen::Busy;
use crate::commands::preview::server::App;

/// What every answer carries.
const HEADERS: [(HeaderName, &str); 7] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
         connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-embedder-policy"), "require-corp"),
];

/// Lets a question in, or refuses it; every answer gets the headers that keep it safe.
pub(super) async fn guard(
    State(app): State<App>,
    ConnectInfo(busy): ConnectInfo<Busy>,
    request: Request,
    next: Next,
) -> Response {
    let _answering = busy.begin();
    let language = app.language_of(request.uri());
    let mut response = match admit(&app, &request) {
        Entry::Admitted => next.run(request).await,
        Entry::Welcome => welcome(&app),
        Entry::Refused(refusal) => refusal.answer(language),
    };
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // Only pictures may be kept, and say so themselves.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

enum Entry {
    /// It comes from the page.
    Admitted,
    /// It brings the key: the page gets its cookie.
    Welcome,
    /// It comes from somewhere else.
    Refused(Refusal),
}

fn admit(app: &App, request: &Request) -> Entry {
    let refused = |refusal| Entry::Refused(refusal);
    let headers = request.headers();
    // Another name that leads here is somebody else's page.
    if !one(headers, &header::HOST).is_some_and(|host| app.is_own_host(host))
        || request.uri().authority().is_some_and(|authority| !app.is_own_host(authority.as_str()))
    {
        return refused(Refusal::forbidden("foreign-host", phrase!("preview-foreign-host")));
    }
    let asks = matches!(*request.method(), Method::GET | Method::HEAD);
    if !asks && *request.method() != Method::POST {
        return refused(Refusal::new(StatusCode::METHOD_NOT_ALLOWED, "method", phrase!("preview-method")));
    }
    let origins = headers.get_all(header::ORIGIN).iter().count();
    let own = one(headers, &header::ORIGIN).is_some_and(|origin| app.is_own_origin(origin));
    let from_elsewhere = headers
        .get("sec-fetch-site")
        .is_some_and(|site| !matches!(site.as_bytes(), b"same-origin" | b"none"));
    if (origins > 0 || !asks) && !own || (from_elsewhere && !is_way_in(request)) {
        return refused(Refusal::forbidden("foreign-origin", phrase!("preview-foreign-origin")));
    }
    if is_way_in(request) && app.is_key(query(request, "key").unwrap_or_default()) {
        return Entry::Welcome;
    }
    if !cookies(headers, &app.cookie()).any(|key| app.is_key(key)) {
        return refused(Refusal::forbidden("no-key", phrase!("preview-no-key")));
    }
    let json = one(headers, &header::CONTENT_TYPE).is_some_and(|kind| {
        kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
    });
    if !asks && !json {
        let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
        return refused(Refusal::new(status, "not-json", phrase!("preview-not-json")));
    }
    Entry::Admitted
}

/// Whether this is the address that the program has printed.
fn is_way_in(request: &Request) -> bool {
    request.method() == Method::GET && request.uri().path() == "/" && query(request, "key").is_some()
}

/// Gives the page its cookie, and hides the key from the address.
fn welcome(app: &App) -> Response {
    let cookie = format!("{}={}; HttpOnly; SameSite=Strict; Path=/", app.cookie(), app.key());
    (StatusCode::SEE_OTHER, [(header::LOCATION, "/".to_owned()), (header::SET_COOKIE, cookie)])
        .into_response()
}

/// The value of a header that is there just once.
fn one<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(value)
}

fn query<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    request.uri().query()?.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

/// The values of the cookies with a name.
fn cookies<'a>(headers: &'a HeaderMap, name: &str) -> impl Iterator<Item = &'a str> {
    let sent = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    sent.flat_map(|value| value.split(';')).filter_map(move |pair| {
        let (own, value) = pair.trim().split_once('=')?;
        (own == name).then_some(value)
    })
}

/// Compares without telling by the time it takes how much is right.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let differs = |(a, b): (u8, u8)| a ^ b;
    let sum = one.bytes().zip(other.bytes()).map(differs).fold(0, |sum, bits| sum | bits);
    std::hint::black_box(sum) == 0 && one.len() == other.len()
}
