//! The connection: what the editor says, in order, and what it is told.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::Instant;

use lsp_server::{ErrorCode, Message, Notification, Request, RequestId, Response};
use lsp_types::notification::{self as notices, Notification as _};
use lsp_types::request::{self as requests, Request as _};
use lsp_types::{
    CancelParams, DidChangeTextDocumentParams, DidChangeWatchedFilesParams, DidChangeWorkspaceFoldersParams,
    DidCloseTextDocumentParams, DidOpenTextDocumentParams, InitializeParams, InitializeResult,
    NumberOrString, PublishDiagnosticsParams, ServerInfo, Uri,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::base::fs::Root;
use crate::base::phrase::phrase;
use crate::commands::ending::Outcome;
use crate::commands::lsp::answer::{self, Refused};
use crate::commands::lsp::client::Client;
use crate::commands::lsp::desk::Desk;
use crate::commands::lsp::diagnostics::{self, Manner};
use crate::commands::lsp::document::Document;
use crate::commands::lsp::uri::{path_of, repair};
use crate::commands::lsp::worker::{Done, Job};
use crate::commands::terminal::Terminal;

/// Something that happens.
pub(super) enum Event {
    /// The editor says something.
    Message(Message),
    /// The editor says something that can't be read.
    Unreadable(String),
    /// The editor is gone.
    Closed,
    /// A check has ended.
    Done(Done),
}

/// How far the conversation is.
enum Phase {
    /// Nothing has been agreed yet.
    Begun,
    /// Questions are answered.
    Open(Client),
    /// Nothing more is wanted.
    ShutDown,
}

/// The connection to one editor.
pub(super) struct Server<'t, 'o> {
    terminal: &'t mut Terminal<'o>,
    jobs: Sender<Job>,
    phase: Phase,
    /// The workspaces by their folder.
    desks: BTreeMap<PathBuf, Desk>,
    busy: bool,
    /// Questions that came before the first check had ended.
    waiting: Vec<Request>,
}

impl<'t, 'o> Server<'t, 'o> {
    /// Prepares to serve.
    pub(super) fn new(terminal: &'t mut Terminal<'o>, jobs: Sender<Job>) -> Self {
        let (phase, desks, waiting) = (Phase::Begun, BTreeMap::new(), Vec::new());
        Self { terminal, jobs, phase, desks, busy: false, waiting }
    }

    /// Serves until the editor says so, or is gone.
    pub(super) fn run(mut self, events: &Receiver<Event>) -> Outcome {
        loop {
            let event = match self.desks.values().filter_map(Desk::due).min().filter(|_| !self.busy) {
                Some(due) => events.recv_timeout(due.saturating_duration_since(Instant::now())),
                None => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match event {
                Ok(Event::Message(message)) => {
                    if let Some(outcome) = self.hear(message) {
                        return outcome;
                    }
                }
                Ok(Event::Unreadable(why)) => {
                    let _ = writeln!(self.terminal.err, "briefpack lsp: {why}");
                }
                Ok(Event::Done(done)) => self.end_check(done),
                Ok(Event::Closed) | Err(RecvTimeoutError::Disconnected) => return Outcome::Done,
                Err(RecvTimeoutError::Timeout) => {}
            }
            self.begin_check();
        }
    }

    fn send(&mut self, message: impl Into<Message>) {
        // An editor that no longer reads will also close its other end.
        let _ = message.into().write(&mut self.terminal.out);
    }

    fn notify<N: lsp_types::notification::Notification>(&mut self, params: N::Params) {
        self.send(Notification::new(N::METHOD.to_owned(), params));
    }

    fn hear(&mut self, message: Message) -> Option<Outcome> {
        match message {
            Message::Request(mut request) => {
                repair(&mut request.params);
                self.asked(request);
                None
            }
            Message::Notification(notification) if notification.method == notices::Exit::METHOD => {
                let asked_for = matches!(self.phase, Phase::ShutDown);
                Some(if asked_for { Outcome::Done } else { Outcome::InputErrors })
            }
            Message::Notification(mut notification) => {
                repair(&mut notification.params);
                if matches!(self.phase, Phase::Open(_)) {
                    // A fault of ours costs one notice, and not the connection.
                    let _ = catch_unwind(AssertUnwindSafe(|| self.told(notification)));
                }
                None
            }
            Message::Response(_) => None,
        }
    }

    fn asked(&mut self, request: Request) {
        let id = request.id.clone();
        let reply = match (&self.phase, request.method.as_str()) {
            (Phase::Begun, requests::Initialize::METHOD) => self.initialize(request),
            (Phase::Begun, _) => Err(refused(ErrorCode::ServerNotInitialized, "initialize first")),
            (Phase::ShutDown, _) => Err(refused(ErrorCode::InvalidRequest, "the server is shut down")),
            (Phase::Open(_), requests::Shutdown::METHOD) => {
                self.phase = Phase::ShutDown;
                Ok(Value::Null)
            }
            (Phase::Open(client), _) => {
                let client = *client;
                let awaits = match request.method.as_str() {
                    requests::DocumentSymbolRequest::METHOD => |_: &Desk| false,
                    // Edits of many files want to know them as they are.
                    requests::Rename::METHOD => Desk::is_dirty,
                    _ => Desk::is_fresh,
                };
                if self.desks.values().any(awaits) {
                    self.waiting.push(request);
                    return;
                }
                let language = self.terminal.language;
                let answered = catch_unwind(AssertUnwindSafe(|| {
                    answer::answer(&mut self.desks, &request, client, language)
                }));
                answered.unwrap_or_else(|_| Err(refused(ErrorCode::InternalError, "a bug of the program")))
            }
        };
        self.reply(id, reply);
    }

    fn reply(&mut self, id: RequestId, reply: Result<Value, Refused>) {
        self.send(match reply {
            Ok(value) => Response::new_ok(id, value),
            Err(Refused { code, message }) => Response::new_err(id, code as i32, message),
        });
    }

    fn initialize(&mut self, request: Request) -> Result<Value, Refused> {
        let params: InitializeParams = answer::params(request.params)?;
        let client = Client::of(&params);
        self.phase = Phase::Open(client);
        #[expect(deprecated, reason = "older editors name the folder here")]
        let alone = params.root_uri.clone();
        let folders = params.workspace_folders.unwrap_or_default();
        for uri in folders.iter().map(|folder| &folder.uri).chain(&alone) {
            if let Some(folder) = path_of(uri).and_then(|path| Root::find(&path)) {
                self.desk(&folder, client);
            }
        }
        let info = ServerInfo {
            name: env!("CARGO_PKG_NAME").to_owned(),
            version: Some(env!("CARGO_PKG_VERSION").to_owned()),
        };
        answer::value(InitializeResult { capabilities: client.capabilities(), server_info: Some(info) })
    }

    fn desk(&mut self, folder: &Path, client: Client) -> Option<&mut Desk> {
        if !self.desks.contains_key(folder) {
            self.desks.insert(folder.to_path_buf(), Desk::open(folder, client.encoding)?);
        }
        self.desks.get_mut(folder)
    }

    fn told(&mut self, notification: Notification) {
        let Phase::Open(client) = self.phase else { return };
        let Notification { method, params } = notification;
        match method.as_str() {
            notices::Initialized::METHOD if client.watches => self.watch(),
            notices::DidOpenTextDocument::METHOD => {
                let Some(DidOpenTextDocumentParams { text_document: open }) = read(params) else { return };
                let Some(path) = path_of(&open.uri) else { return };
                let Some(folder) = path.parent().and_then(Root::find) else { return };
                let Some(desk) = self.desk(&folder, client) else { return };
                let Some(name) = desk.root.relative(&path).filter(|name| is_ours(name)) else { return };
                let document = Document::open(open.uri, open.version, &open.text, client.encoding);
                desk.documents.insert(name, document);
                desk.touch();
            }
            notices::DidChangeTextDocument::METHOD => {
                let Some(DidChangeTextDocumentParams { text_document, content_changes }) = read(params)
                else {
                    return;
                };
                if let Some((desk, name)) = find(&mut self.desks, &text_document.uri)
                    && let Some(document) = desk.documents.get_mut(&name)
                {
                    document.change(text_document.version, content_changes);
                    desk.touch();
                }
            }
            notices::DidCloseTextDocument::METHOD => {
                let Some(DidCloseTextDocumentParams { text_document }) = read(params) else { return };
                if let Some((desk, name)) = find(&mut self.desks, &text_document.uri) {
                    desk.documents.remove(&name);
                    desk.touch();
                }
            }
            notices::DidChangeWatchedFiles::METHOD => {
                let Some(DidChangeWatchedFilesParams { changes }) = read(params) else { return };
                for path in changes.iter().filter_map(|change| path_of(&change.uri)) {
                    for desk in self.desks.values_mut() {
                        if desk.root.relative(&path).is_some() {
                            desk.touch();
                        }
                    }
                }
            }
            notices::DidChangeWorkspaceFolders::METHOD => {
                let Some(DidChangeWorkspaceFoldersParams { event }) = read(params) else { return };
                self.change_folders(&event, client);
            }
            notices::Cancel::METHOD => {
                let Some(CancelParams { id }) = read(params) else { return };
                let id = match id {
                    NumberOrString::Number(number) => RequestId::from(number),
                    NumberOrString::String(text) => RequestId::from(text),
                };
                if let Some(at) = self.waiting.iter().position(|request| request.id == id) {
                    self.waiting.remove(at);
                    self.reply(id, Err(refused(ErrorCode::RequestCanceled, "canceled")));
                }
            }
            _ => {}
        }
    }

    fn change_folders(&mut self, event: &lsp_types::WorkspaceFoldersChangeEvent, client: Client) {
        let folder = |uri: &Uri| path_of(uri).and_then(|path| Root::find(&path));
        for gone in event.removed.iter().filter_map(|removed| folder(&removed.uri)) {
            let still_used = |desk: &Desk| !desk.documents.is_empty();
            if self.desks.get(&gone).is_some_and(still_used) {
                continue;
            }
            let told = self.desks.remove(&gone).map(|mut desk| desk.published.clear()).unwrap_or_default();
            self.publish(told);
        }
        for added in event.added.iter().filter_map(|added| folder(&added.uri)) {
            self.desk(&added, client);
        }
    }

    /// Asks the editor to tell what changes on disk.
    fn watch(&mut self) {
        let options = json!({ "watchers": [{ "globPattern": "**/*.{ftl,toml,typ}" }] });
        let params = json!({
            "registrations": [{
                "id": "files",
                "method": notices::DidChangeWatchedFiles::METHOD,
                "registerOptions": options,
            }],
        });
        let method = requests::RegisterCapability::METHOD.to_owned();
        self.send(Request::new(RequestId::from("watch".to_owned()), method, params));
    }

    fn begin_check(&mut self) {
        if self.busy {
            return;
        }
        let now = Instant::now();
        let due = self.desks.values_mut().find(|desk| desk.due().is_some_and(|due| due <= now));
        if let Some(desk) = due {
            let job = desk.begin();
            self.busy = self.jobs.send(job).is_ok();
        }
    }

    fn end_check(&mut self, done: Done) {
        self.busy = false;
        if done.failed {
            let message = phrase!("bug", version = env!("CARGO_PKG_VERSION")).render(self.terminal.language);
            let params = lsp_types::LogMessageParams { typ: lsp_types::MessageType::ERROR, message };
            self.notify::<notices::LogMessage>(params);
        }
        let Phase::Open(client) = self.phase else { return };
        let Some(desk) = self.desks.get_mut(&done.folder) else { return };
        let manner =
            Manner { encoding: client.encoding, language: self.terminal.language, related: client.related };
        let published = done.checked.is_some();
        let aside = desk.end(done);
        let told = if published { diagnostics::publish(desk, aside.as_deref(), manner) } else { Vec::new() };
        self.publish(told);
        for request in std::mem::take(&mut self.waiting) {
            self.asked(request);
        }
    }

    fn publish(&mut self, told: Vec<PublishDiagnosticsParams>) {
        for params in told {
            self.notify::<notices::PublishDiagnostics>(params);
        }
    }
}

/// Whether a file is one that is checked.
fn is_ours(name: &str) -> bool {
    [".ftl", ".toml", ".typ"].iter().any(|ending| name.ends_with(ending))
}

fn read<T: DeserializeOwned>(params: Value) -> Option<T> {
    serde_json::from_value(params).ok()
}

fn refused(code: ErrorCode, message: &str) -> Refused {
    Refused { code, message: message.to_owned() }
}

/// The open document with a URI: its workspace and its name there.
pub(super) fn find<'d>(desks: &'d mut BTreeMap<PathBuf, Desk>, uri: &Uri) -> Option<(&'d mut Desk, String)> {
    desks.values_mut().find_map(|desk| {
        let name = desk.documents.iter().find(|(_, open)| open.uri == *uri).map(|(name, _)| name.clone())?;
        Some((desk, name))
    })
}
