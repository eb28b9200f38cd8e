// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/door/RecoveryPanel.h"

#include "core/documents/builders/RecoverySheetDocument.h"
#include "core/keys/RecoveryWords.h"
#include "ui/printing/PreviewDialog.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/FlowLayout.h"
#include "ui/widgets/looks/Icons.h"
#include "ui/widgets/looks/Style.h"

#include <QGridLayout>
#include <QPushButton>
#include <QRandomGenerator>
#include <QVBoxLayout>

namespace marac {

static constexpr int columns = 4;

RecoveryPanel::RecoveryPanel(const Secret &recovery, const Heading &heading, const Clock &clock, Record record,
                             QWidget *parent)
    : QWidget(parent), m_words(recovery::toWords(recovery)), m_heading(heading), m_clock(clock),
      m_record(std::move(record)), m_messages(new MessageBar), m_prompts(*m_messages, this)
{
    setObjectName(QStringLiteral("recovery"));
    const int half = int(m_words.size()) / 2;
    m_asked = {QRandomGenerator::global()->bounded(half),
               half + QRandomGenerator::global()->bounded(int(m_words.size()) - half)};
    m_wordsPart = makeWords();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_messages);
    column->addWidget(m_wordsPart);
    column->addWidget(makeCheck());
    m_check->hide();
}

RecoveryPanel::~RecoveryPanel()
{
    for (QString &word : m_words)
        word.fill(QLatin1Char('*'));
}

void RecoveryPanel::warnOfLeaving()
{
    m_prompts.warn(
        tr("The window stays open: these words are shown this once. Type two of them from your paper first, or "
           "close the window again to leave without them."));
}

QWidget *RecoveryPanel::makeWords()
{
    auto *part = new QWidget;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * theme::grid);
    for (int i = 0; i < m_words.size(); ++i) {
        auto *word =
            new TextLabel(tr("%1. %2", "the number of a recovery word, and the word").arg(i + 1).arg(m_words.at(i)),
                          TextSize::Body, TextLabel::Ink::Text);
        word->setObjectName(QStringLiteral("word%1").arg(i + 1));
        word->setWordWrap(false);
        // Not selectable: what is copied lies on a clipboard that other programs read.
        word->setTextInteractionFlags(Qt::NoTextInteraction);
        grid->addWidget(word, i / columns, i % columns); // across, as on the printed sheet
    }
    auto *print = new QPushButton(icons::icon(QStringLiteral("print")), tr("&Print the recovery sheet…"));
    print->setObjectName(QStringLiteral("printRecovery"));
    print->setVisible(bool(m_record));
    auto *next = new QPushButton(tr("I &have them on paper"));
    next->setObjectName(QStringLiteral("haveWords"));
    Style::makeMain(next);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(theme::grid, buttons);
    row->insertWidget(-1, next);
    row->insertWidget(-1, print);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * theme::grid);
    column->addLayout(grid);
    column->addWidget(buttons);
    connect(print, &QPushButton::clicked, this, &RecoveryPanel::print);
    connect(next, &QPushButton::clicked, this, [this] {
        m_wordsPart->hide();
        m_check->show();
        m_typed[0]->setFocus();
    });
    part->setFocusProxy(next);
    setFocusProxy(next);
    return part;
}

QWidget *RecoveryPanel::makeCheck()
{
    m_check = new Form;
    m_check->addSection(tr("Type two of them from your paper"));
    for (size_t i = 0; i < m_typed.size(); ++i) {
        m_typed[i] = new LineEdit(QStringLiteral("check%1").arg(m_asked[i] + 1));
        m_typed[i]->setWidthInChars(24);
        m_check->add(i == 0 ? tr("&First: word %1").arg(m_asked[i] + 1) : tr("&Second: word %1").arg(m_asked[i] + 1),
                     m_typed[i], {.fillsWidth = false});
    }
    QPushButton *done = m_check->addMainButton(QStringLiteral("checkWords"), tr("&Go on"));
    QPushButton *back = m_check->addButton(QStringLiteral("showWords"), tr("Show the &words again"));
    connect(done, &QPushButton::clicked, this, &RecoveryPanel::check);
    // Later: the form presses its button for a Return in the last field, which this one is not.
    connect(
        m_typed[0], &QLineEdit::returnPressed, this, [this] { m_typed[1]->setFocus(); }, Qt::QueuedConnection);
    connect(back, &QPushButton::clicked, this, [this] {
        m_check->hide();
        m_wordsPart->show();
        m_wordsPart->setFocus();
    });
    return m_check;
}

void RecoveryPanel::check()
{
    m_check->clearProblems();
    QList<FieldProblem> wrong;
    for (size_t i = 0; i < m_typed.size(); ++i) {
        if (m_typed[i]->kept().compare(m_words.at(m_asked[i]), Qt::CaseInsensitive) != 0)
            wrong += {m_typed[i]->objectName(), tr("That is not the word of this number. Look at your paper again.")};
    }
    if (wrong.isEmpty())
        Q_EMIT kept();
    else
        m_check->showProblem({Problem::Kind::Invalid, {}, wrong});
}

static AuditVerb verbOf(DocumentUse use)
{
    switch (use) {
    case DocumentUse::Look:
        break;
    case DocumentUse::Print:
        return AuditVerb::Print;
    case DocumentUse::SaveAsFile:
        return AuditVerb::Export;
    }
    return AuditVerb::Consult;
}

void RecoveryPanel::print()
{
    const documents::RecoverySheetInput input =
        documents::recoverySheetInput(m_heading.partnership, m_heading.reference, m_words, m_heading.madeBy, m_clock);
    previewDocument(window(), this, m_prompts,
                    {documents::documentFileName(documents::DocumentKind::RecoverySheet, {}, m_clock.today()),
                     [input, record = m_record](DocumentUse use) -> Result<documents::Document> {
                         if (const Result<> recorded = record(verbOf(use)); !recorded)
                             return Failure(recorded.error());
                         return documents::recoverySheetDocument(input);
                     },
                     {},
                     nullptr,
                     {},
                     {},
                     m_heading.path});
}

} // namespace marac
