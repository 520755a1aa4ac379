//! What the editor can do, and what it is told that we can.

use lsp_types::{
    CodeActionKind, CodeActionOptions, CodeActionProviderCapability, CompletionOptions,
    DeclarationCapability, ExecuteCommandOptions, HoverProviderCapability, ImplementationProviderCapability,
    InitializeParams, MarkupKind, OneOf, RenameOptions, ServerCapabilities, TextDocumentSyncCapability,
    TextDocumentSyncKind, TextDocumentSyncOptions, WorkspaceFoldersServerCapabilities,
    WorkspaceServerCapabilities,
};

use crate::commands::lsp::actions::CONFIRM;
use crate::commands::lsp::lines::Encoding;

/// What the editor can do.
#[derive(Debug, Clone, Copy)]
pub(super) struct Client {
    /// What its columns count.
    pub encoding: Encoding,
    /// Whether it shows Markdown.
    pub markdown: bool,
    /// Whether it shows further places of a finding.
    pub related: bool,
    /// Whether it fills in the places of a snippet.
    pub snippets: bool,
    /// Whether it watches files for us.
    pub watches: bool,
}

impl Client {
    /// Reads what the editor says of itself.
    pub(super) fn of(params: &InitializeParams) -> Self {
        let capabilities = &params.capabilities;
        let general = capabilities.general.as_ref();
        let document = capabilities.text_document.as_ref();
        let hover = document.and_then(|d| d.hover.as_ref()).and_then(|hover| hover.content_format.as_ref());
        let completion =
            document.and_then(|d| d.completion.as_ref()).and_then(|c| c.completion_item.as_ref());
        let publish = document.and_then(|d| d.publish_diagnostics.as_ref());
        let workspace = capabilities.workspace.as_ref();
        let watch = workspace.and_then(|w| w.did_change_watched_files.as_ref());
        Self {
            encoding: Encoding::choose(general.and_then(|general| general.position_encodings.as_deref())),
            markdown: hover.is_some_and(|formats| formats.contains(&MarkupKind::Markdown)),
            related: publish.and_then(|publish| publish.related_information).unwrap_or(false),
            snippets: completion.and_then(|item| item.snippet_support).unwrap_or(false),
            watches: watch.and_then(|watch| watch.dynamic_registration).unwrap_or(false),
        }
    }

    /// What we can do.
    pub(super) fn capabilities(self) -> ServerCapabilities {
        ServerCapabilities {
            position_encoding: Some(self.encoding.kind()),
            text_document_sync: Some(TextDocumentSyncCapability::Options(TextDocumentSyncOptions {
                open_close: Some(true),
                change: Some(TextDocumentSyncKind::INCREMENTAL),
                ..TextDocumentSyncOptions::default()
            })),
            hover_provider: Some(HoverProviderCapability::Simple(true)),
            completion_provider: Some(CompletionOptions {
                trigger_characters: Some(["{", "$", "-", ".", "\"", "("].map(str::to_owned).to_vec()),
                ..CompletionOptions::default()
            }),
            definition_provider: Some(OneOf::Left(true)),
            declaration_provider: Some(DeclarationCapability::Simple(true)),
            implementation_provider: Some(ImplementationProviderCapability::Simple(true)),
            references_provider: Some(OneOf::Left(true)),
            rename_provider: Some(OneOf::Right(RenameOptions {
                prepare_provider: Some(true),
                work_done_progress_options: lsp_types::WorkDoneProgressOptions::default(),
            })),
            document_symbol_provider: Some(OneOf::Left(true)),
            code_action_provider: Some(CodeActionProviderCapability::Options(CodeActionOptions {
                code_action_kinds: Some(vec![CodeActionKind::QUICKFIX, CodeActionKind::SOURCE_FIX_ALL]),
                ..CodeActionOptions::default()
            })),
            execute_command_provider: Some(ExecuteCommandOptions {
                commands: vec![CONFIRM.to_owned()],
                ..ExecuteCommandOptions::default()
            }),
            workspace: Some(WorkspaceServerCapabilities {
                workspace_folders: Some(WorkspaceFoldersServerCapabilities {
                    supported: Some(true),
                    change_notifications: Some(OneOf::Left(true)),
                }),
                file_operations: None,
            }),
            ..ServerCapabilities::default()
        }
    }
}
