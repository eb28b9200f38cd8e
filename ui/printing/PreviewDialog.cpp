// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/PreviewDialog.h"

#include "core/documents/odt/WriteOdt.h"
#include "core/documents/paper/PagePlan.h"
#include "core/documents/paper/Paint.h"
#include "ui/printing/PagesView.h"
#include "ui/widgets/Background.h"
#include "ui/widgets/DialogSize.h"
#include "ui/widgets/Prompts.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/FlowLayout.h"
#include "ui/widgets/looks/Icons.h"
#include "ui/widgets/looks/Style.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace marac {

static constexpr int previewDpi = 96;

void DocumentRequest::obtainFor(DocumentUse use, QObject *context, Then then) const
{
    // A copy that was asked for is made though the page that asked has gone by then.
    QObject *owner = use != DocumentUse::Look && keeper ? keeper : context;
    if (beside)
        beside([obtain = obtain, use] { return obtain(use); }, owner, std::move(then));
    else
        then(obtain(use));
}

void previewDocument(QWidget *host, QObject *context, Prompts &prompts, const DocumentRequest &request)
{
    request.obtainFor(DocumentUse::Look, context,
                      [host = QPointer(host), context, &prompts, request](const Result<documents::Document> &document) {
                          if (!document) {
                              prompts.failed(document.error());
                              return;
                          }
                          if (!host)
                              return;
                          auto *dialog = new PreviewDialog(*document, request, prompts, context, host);
                          dialog->setAttribute(Qt::WA_DeleteOnClose);
                          QObject::connect(context, &QObject::destroyed, dialog, &QObject::deleteLater);
                          dialog->open();
                      });
}

PreviewDialog::PreviewDialog(const documents::Document &document, DocumentRequest request, Prompts &prompts,
                             QObject *context, QWidget *parent)
    : QDialog(parent), m_document(document), m_request(std::move(request)), m_prompts(prompts), m_context(context),
      m_address(new Banner(Tone::Warning, {}, this)), m_notice(new Banner(Tone::Warning, {}, this)),
      m_outcome(new Banner(Tone::Good, {}, this)), m_pages(new QScrollArea(this)),
      m_text(new NarrativeEdit(QStringLiteral("previewText"), this))
{
    setWindowTitle(tr("MARAC Register"));
    setObjectName(QStringLiteral("preview"));
    m_notice->hide();
    m_address->setObjectName(QStringLiteral("previewAddress"));
    m_address->setVisible(document.protectedAddresses > 0);
    if (document.protectedAddresses > 0) {
        m_address->show(
            Tone::Warning,
            tr("A copy of this paper would hold %n protected address(es), masked here. Close it and take the "
               "address out where it was typed, or say why the copy has to carry it when you print or save.",
               nullptr, document.protectedAddresses));
    }
    showNotice(document.remarks);
    m_outcome->setObjectName(QStringLiteral("previewOutcome"));
    m_outcome->hide();
    m_request.told = [outcome = QPointer(m_outcome)](Tone tone, const QString &text) {
        if (outcome)
            outcome->show(tone, text);
    };
    m_pages->setObjectName(QStringLiteral("previewPages"));
    m_pages->setAccessibleName(tr("Pages as pictures; their words stand under Text"));
    m_pages->setWidgetResizable(true);
    m_pages->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setAccessibleName(tr("Words of all pages"));
    m_text->setReadOnly(true);

    auto *views = new QTabWidget(this);
    views->setObjectName(QStringLiteral("previewViews"));
    views->setDocumentMode(true);
    views->addTab(m_pages, tr("Pa&ges"));
    views->addTab(m_text, tr("&Text"));

    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(theme::grid, buttons);
    const auto add = [&](const char *name, const QString &words, auto action) {
        auto *button = new QPushButton(words, buttons);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        row->insertWidget(-1, button);
        connect(button, &QPushButton::clicked, this, action);
        return button;
    };
    QPushButton *printButton = add("printDocument", tr("&Print…"), &PreviewDialog::print);
    printButton->setIcon(icons::icon(QStringLiteral("print"), theme::colours().onAccent));
    Style::makeMain(printButton);
    add("saveDocument", tr("&Save as PDF…"), [this] { save(FileFormat::Pdf); });
    if (documents::mayBeOdt(document.kind))
        add("saveOdt", tr("Save for &Word…"), [this] {
            save(FileFormat::Odt);
        })->setToolTip(tr("An OpenDocument text (.odt), which Word and LibreOffice open"));
    add("closePreview", tr("&Close"), &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(document.title, this));
    column->addWidget(m_address);
    column->addWidget(m_notice);
    column->addWidget(m_outcome);
    column->addWidget(views, 1);
    column->addWidget(buttons);
    printButton->setFocus();
    resize(withinWindow(*this, {fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 44}));
}

/// What one pass over the document gives.
struct PreviewDialog::Drawn
{
    QString words;
    QString missing; ///< characters without a glyph
    QList<QImage> pages;
};

/// The words of all pages.
static QString wordsOf(const documents::PagePlan &plan)
{
    QStringList pages;
    for (qsizetype page = 0; page < plan.pages.size(); ++page)
        pages += PreviewDialog::tr("Page %1 of %2").arg(page + 1).arg(plan.pages.size()) + QLatin1Char('\n')
            + text::shown(plan.textOf(page));
    return pages.join(QStringLiteral("\n\n"));
}

void PreviewDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_isDrawn)
        drawPages();
    m_isDrawn = true;
}

void PreviewDialog::drawPages()
{
    inBackground(
        this,
        [document = m_document, ratio = devicePixelRatioF()] {
            const documents::PagePlan plan = documents::planPages(document);
            Drawn drawn{wordsOf(plan), plan.missing, documents::renderPages(document, int(previewDpi * ratio))};
            for (QImage &page : drawn.pages)
                page.setDevicePixelRatio(ratio);
            return drawn;
        },
        [this](const Drawn &drawn) { take(drawn); });
}

void PreviewDialog::take(const Drawn &drawn)
{
    m_text->setPlainText(drawn.words);
    m_pages->setWidget(new PagesView(drawn.pages));
    QStringList lines = m_document.remarks;
    if (!drawn.missing.isEmpty())
        lines << tr("This computer's fonts lack these characters, which print as empty squares: %1").arg(drawn.missing);
    showNotice(lines);
}

void PreviewDialog::showNotice(const QStringList &lines)
{
    if (!lines.isEmpty())
        m_notice->show(Tone::Warning, lines.join(QLatin1Char('\n')));
}

void PreviewDialog::whenItMayLeave(std::function<void()> then)
{
    if (m_document.protectedAddresses == 0 || !m_request.carries) {
        then();
        return;
    }
    m_prompts.askReason(
        this,
        {tr("Let a protected address leave?"),
         tr("The text of this paper holds a protected address, which whoever gets the copy can read. Your "
            "name, the time and your reason are recorded."),
         tr("&Why does the copy have to carry it?"), tr("&Go on")},
        [this, then = std::move(then)](const QString &reason) {
            m_request.carries(reason);
            then();
        });
}

void PreviewDialog::print()
{
    whenItMayLeave([this] { printDocument(this, m_context, m_prompts, m_request); });
}

void PreviewDialog::save(FileFormat format)
{
    whenItMayLeave([this, format] { saveDocument(this, m_context, m_prompts, m_request, format); });
}

} // namespace marac
