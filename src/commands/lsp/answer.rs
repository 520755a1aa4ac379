//! Answers to the editor's questions.

use std::collections::BTreeMap;
use std::path::PathBuf;

use lsp_server::{ErrorCode, Request};
use lsp_types::request::{self as requests, Request as _};
use lsp_types::{
    CodeActionParams, CompletionList, CompletionParams, CompletionResponse, DocumentSymbolParams,
    DocumentSymbolResponse, ExecuteCommandParams, GotoDefinitionParams, GotoDefinitionResponse, HoverParams,
    ReferenceParams, RenameParams, TextDocumentPositionParams, Uri,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::base::phrase::UiLanguage;
use crate::commands::lsp::actions::{self, CONFIRM};
use crate::commands::lsp::client::Client;
use crate::commands::lsp::completion::{self, complete};
use crate::commands::lsp::desk::Desk;
use crate::commands::lsp::document::Document;
use crate::commands::lsp::hover::{Writing, hover};
use crate::commands::lsp::places::{Way, places};
use crate::commands::lsp::rename;
use crate::commands::lsp::server::find;
use crate::commands::lsp::symbols::symbols;
use crate::edit::confirm::confirm;
use crate::edit::splice::write_all;
use crate::edit::survey::Part;

/// Why a question has no answer.
#[derive(Debug)]
pub(super) struct Refused {
    /// The protocol's code.
    pub code: ErrorCode,
    /// In words.
    pub message: String,
}

impl Refused {
    /// The question was put wrongly.
    pub(super) fn wrong(message: impl Into<String>) -> Self {
        Self { code: ErrorCode::InvalidParams, message: message.into() }
    }

    /// What was asked for could not be done.
    pub(super) fn failed(message: impl Into<String>) -> Self {
        Self { code: ErrorCode::RequestFailed, message: message.into() }
    }
}

/// Reads the parameters of a question.
pub(super) fn params<T: DeserializeOwned>(params: Value) -> Result<T, Refused> {
    serde_json::from_value(params).map_err(|error| Refused::wrong(error.to_string()))
}

/// Writes an answer.
pub(super) fn value(answer: impl Serialize) -> Result<Value, Refused> {
    serde_json::to_value(answer)
        .map_err(|error| Refused { code: ErrorCode::InternalError, message: error.to_string() })
}

/// Answers a question.
pub(super) fn answer(
    desks: &mut BTreeMap<PathBuf, Desk>,
    request: &Request,
    client: Client,
    language: UiLanguage,
) -> Result<Value, Refused> {
    let given = request.params.clone();
    let mut desks = Desks(desks);
    let way = match request.method.as_str() {
        requests::GotoDeclaration::METHOD => Way::Declaration,
        requests::GotoImplementation::METHOD => Way::Implementation,
        _ => Way::Definition,
    };
    match request.method.as_str() {
        requests::HoverRequest::METHOD => {
            let at = params::<HoverParams>(given)?.text_document_position_params;
            let writing = Writing { markdown: client.markdown, language };
            value(desks.at(&at, |desk, name, open, offset| hover(desk, name, open, offset, writing)))
        }
        requests::Completion::METHOD => {
            let at = params::<CompletionParams>(given)?.text_document_position;
            let manner = completion::Manner { snippets: client.snippets, language };
            let items = desks.at(&at, |desk, name, open, offset| complete(desk, name, open, offset, manner));
            let list = CompletionList { is_incomplete: false, items: items.unwrap_or_default() };
            value(CompletionResponse::List(list))
        }
        requests::GotoDefinition::METHOD
        | requests::GotoDeclaration::METHOD
        | requests::GotoImplementation::METHOD => {
            let at = params::<GotoDefinitionParams>(given)?.text_document_position_params;
            let found = desks.at(&at, |desk, name, open, offset| places(desk, name, open, offset, way));
            value(found.map(GotoDefinitionResponse::Array))
        }
        requests::References::METHOD => {
            let given = params::<ReferenceParams>(given)?;
            let way = Way::References { own: given.context.include_declaration };
            let at = given.text_document_position;
            value(desks.at(&at, |desk, name, open, offset| places(desk, name, open, offset, way)))
        }
        requests::PrepareRenameRequest::METHOD => {
            let at = params::<TextDocumentPositionParams>(given)?;
            value(desks.at(&at, rename::prepare))
        }
        requests::Rename::METHOD => {
            let given = params::<RenameParams>(given)?;
            let at = given.text_document_position;
            let done = desks.at(&at, |desk, name, open, offset| {
                Some(rename::rename(desk, name, open, offset, &given.new_name))
            });
            value(done.transpose()?)
        }
        requests::DocumentSymbolRequest::METHOD => {
            let uri = params::<DocumentSymbolParams>(given)?.text_document.uri;
            let found = desks.document(&uri, |_, name, open| name.ends_with(".ftl").then(|| symbols(open)));
            value(found.map(DocumentSymbolResponse::Nested))
        }
        requests::CodeActionRequest::METHOD => {
            let given = params::<CodeActionParams>(given)?;
            let found = desks.document(&given.text_document.uri, |desk, name, open| {
                Some(actions::actions(desk, name, open, &given, language))
            });
            value(found)
        }
        requests::ExecuteCommand::METHOD => {
            let given = params::<ExecuteCommandParams>(given)?;
            if given.command != CONFIRM {
                return Err(Refused::wrong(format!("there is no command `{}`", given.command)));
            }
            desks.confirm(given.arguments, language)
        }
        other => {
            Err(Refused { code: ErrorCode::MethodNotFound, message: format!("`{other}` is not known here") })
        }
    }
}

struct Desks<'a>(&'a mut BTreeMap<PathBuf, Desk>);

impl Desks<'_> {
    fn document<T>(
        &mut self,
        uri: &Uri,
        then: impl FnOnce(&Desk, &str, &Document) -> Option<T>,
    ) -> Option<T> {
        let (desk, name) = find(self.0, uri)?;
        then(desk, &name, desk.documents.get(&name)?)
    }

    /// Asks for what stands at a position of an open document.
    fn at<T>(
        &mut self,
        at: &TextDocumentPositionParams,
        then: impl FnOnce(&Desk, &str, &Document, usize) -> Option<T>,
    ) -> Option<T> {
        self.document(&at.text_document.uri, |desk, name, open| {
            then(desk, name, open, open.lines.offset(&open.text, at.position))
        })
    }

    /// Notes that a translation holds. The state file is written at once.
    fn confirm(&mut self, arguments: Vec<Value>, language: UiLanguage) -> Result<Value, Refused> {
        let mut arguments = arguments.into_iter();
        let mut next = || arguments.next().ok_or_else(|| Refused::wrong("an argument is missing"));
        let uri: Uri = params(next()?)?;
        let part: String = params(next()?)?;
        let (desk, name) = find(self.0, &uri).ok_or_else(|| Refused::failed("the file isn't open"))?;
        let known = desk.checked.as_deref().and_then(|checked| Some((checked, checked.session.workspace()?)));
        let Some((checked, (_, locales))) = known else {
            return Err(Refused::failed("nothing is known yet"));
        };
        let survey = &checked.session.survey;
        let parts: Vec<&Part> = survey.all().filter(|one| one.file == name && one.name() == part).collect();
        if parts.is_empty() {
            return Err(Refused::failed(format!("there is no translation of `{part}`")));
        }
        let changes = confirm(&parts, locales, survey, None);
        write_all(&desk.root, &changes)
            .map_err(|refusal| Refused::failed(refusal.message().render(language)))?;
        desk.touch();
        Ok(Value::Null)
    }
}
