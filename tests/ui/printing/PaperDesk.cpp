// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/printing/PaperDesk.h"

#include "ui/printing/PreviewDialog.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QPushButton>
#include <QTest>

namespace marac::test {

using namespace Qt::StringLiterals;

void PaperDesk::begin()
{
    beginJob();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
}

void PaperDesk::open(const char *list, qint64 record)
{
    m_keys->goTo(list, record);
    m_keys->key(list, Qt::Key_Return);
}

QString PaperDesk::paper()
{
    auto *preview = m_view->findChild<PreviewDialog *>();
    if (!preview)
        return {};
    auto *words = preview->findChild<NarrativeEdit *>(u"previewText"_s);
    if (!QTest::qWaitFor([words] { return !words->toPlainText().isEmpty(); }, 30'000))
        return {};
    const QString text = words->toPlainText();
    preview->findChild<QPushButton *>(u"saveDocument"_s)->click();
    m_fileName = m_context->prompts().suggestedNames.last();
    preview->reject();
    Keyboard::settle();
    return text;
}

} // namespace marac::test
