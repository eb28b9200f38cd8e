// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/Document.h"
#include "ui/printing/PrintDocument.h"
#include "ui/widgets/looks/Theme.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QScrollArea;

namespace marac {

class Banner;
class NarrativeEdit;
class Prompts;

/// What a document is wanted for; the trail records each by its own verb.
enum class DocumentUse { Look, Print, SaveAsFile };

/// A document that may be shown, printed or saved. `obtain` is the use case: it checks the permission, records the use,
/// and only then gives the document (with the witness code of the entry it just made). It is called again for each use.
struct DocumentRequest
{
    using Obtained = Result<documents::Document>;
    using Work = std::function<Obtained()>;
    using Then = std::function<void(const Obtained &)>;

    QString fileName; ///< documents::documentFileName: neutral
    std::function<Obtained(DocumentUse use)> obtain;
    /// Told when the printer or the disk did not take what `obtain` gave; may be empty.
    std::function<void(const documents::Document &document, DocumentUse use)> notMade = {};
    /// As long as this stands, `notMade` is told, though the page that asked is gone by then: what keeps the trail. Without it,
    /// as long as the page stands.
    QObject *keeper = nullptr;
    /// Told what came of printing and saving beside the window's prompts; may be empty.
    std::function<void(Tone tone, const QString &text)> told = {};
    /// Given why the copy may carry a protected address that stands in its text, before `obtain` is asked for it; without it
    /// nothing is asked.
    std::function<void(const QString &reason)> carries = {};
    /// Of the open register: no file is saved under a name of its own (mayBeSavedAs). Empty where there is no register.
    QString registerPath = {};
    /// Runs `work` beside the window and hands what it gave to `then` in this thread, unless `context` is gone. Where that
    /// can't be just now it says so, and neither runs. Empty: at once, in this thread.
    std::function<void(Work work, QObject *context, Then then)> beside = {};

    /// obtain(), beside the window where that is given. For a copy `then` runs as long as the keeper stands, and may not touch
    /// `context`, which may be gone.
    void obtainFor(DocumentUse use, QObject *context, Then then) const;
};

/// Records the look and then opens the preview over `host`; when it can't be recorded nothing is shown and `prompts` tells why.
/// The preview goes when `context` goes.
void previewDocument(QWidget *host, QObject *context, Prompts &prompts, const DocumentRequest &request);

/// The pages as pictures, their words beside them for screen readers, and buttons to print and to save.
class PreviewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What becomes of printing and saving is told after the preview is closed, too.
    PreviewDialog(const documents::Document &document, DocumentRequest request, Prompts &prompts, QObject *context,
                  QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Drawn;

    void drawPages();
    void take(const Drawn &drawn);
    void showNotice(const QStringList &lines);
    void print();
    void save(FileFormat format);
    /// Goes on at once, or once the person said why the copy may carry a protected address.
    void whenItMayLeave(std::function<void()> then);

    documents::Document m_document;
    DocumentRequest m_request;
    Prompts &m_prompts;
    QObject *m_context;
    Banner *m_address; ///< that the text holds a protected address
    Banner *m_notice;  ///< what the pages lack, and what their maker should know
    Banner *m_outcome; ///< of printing and saving: the preview stands before the messages of the window
    QScrollArea *m_pages;
    NarrativeEdit *m_text;
    bool m_isDrawn = false;
};

} // namespace marac
