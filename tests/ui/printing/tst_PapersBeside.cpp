// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/printing/PaperDesk.h"
#include "ui/meetings/MeetingsPage.h"
#include "ui/printing/PreviewDialog.h"

#include <QFile>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// Papers are made beside the window: what becomes of one whose page, sheet or register goes meanwhile, and of one that fails.
class TestPapersBeside : public QObject, protected test::PaperDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void aPaperIsMadeBesideTheWindow();
    void aCopyIsMadeThoughItsPageWentMeanwhile();
    void aPaperThatCannotBeMadeOpensNoPreview();
    void aFileThatFailsAfterItsSheetWentIsRecorded();
    void aFileThatFailsAfterTheWindowWentIsRecorded();
    void aFileThatFailsAfterLockingTouchesNothing();

private:
    /// A file for which there is no folder is asked for, and its sheet goes while it is made.
    void saveInVain();
};

/// The window's own thread neither reads nor records it, whether it is looked at or saved.
void TestPapersBeside::aPaperIsMadeBesideTheWindow()
{
    showPage(meetingsPage());
    open("meetings", m_meeting.value());
    const qsizetype before = m_job->trail().size();
    m_context->holdsErrands = true;
    m_keys->press("printBlankUndertaking");
    QCOMPARE(m_context->sentOff.size(), 1);
    QVERIFY(!m_view->findChild<PreviewDialog *>());
    QCOMPARE(m_job->trail().size(), before);
    m_context->comeBack();
    const QPointer<PreviewDialog> preview = m_view->findChild<PreviewDialog *>();
    QVERIFY(preview && preview->isVisible());
    QCOMPARE(m_job->trail().first().event.verb, AuditVerb::Consult);
    const QTemporaryDir folder;
    m_context->prompts().path = folder.filePath(u"undertaking.pdf"_s);
    preview->findChild<QPushButton *>(u"saveDocument"_s)->click();
    QCOMPARE(m_context->sentOff.size(), 2);
    QCOMPARE(m_job->trail().size(), before + 1);
    preview->reject(); // closed meanwhile: the file was asked for
    m_context->comeBack();
    QCOMPARE(m_job->trail().first().event.verb, AuditVerb::Export);
    QTRY_COMPARE(m_context->prompts().savedTexts.size(), 1);
    QVERIFY(QFile::exists(m_context->prompts().path));
}

/// The trail says that it was saved; so it is.
void TestPapersBeside::aCopyIsMadeThoughItsPageWentMeanwhile()
{
    const QTemporaryDir folder;
    showPage(meetingsPage());
    open("meetings", m_meeting.value());
    m_keys->press("printBlankUndertaking");
    m_context->holdsErrands = true;
    m_context->prompts().path = folder.filePath(u"undertaking.pdf"_s);
    m_view->findChild<PreviewDialog *>()->findChild<QPushButton *>(u"saveDocument"_s)->click();
    m_keys.reset();
    m_view.reset();
    m_context->comeBack();
    QCOMPARE(m_job->trail().first().event.verb, AuditVerb::Export);
    QTRY_COMPARE(m_context->prompts().savedTexts.size(), 1);
    QVERIFY(QFile::exists(m_context->prompts().path));
}

void TestPapersBeside::aPaperThatCannotBeMadeOpensNoPreview()
{
    showPage(meetingsPage());
    open("meetings", m_meeting.value());
    m_context->holdsErrands = true;
    m_keys->press("printBlankUndertaking");
    m_context->loseWork(); // as when it ends by a fault
    QVERIFY(!m_view->findChild<PreviewDialog *>());
    QCOMPARE(m_context->prompts().failures.size(), 1);
    QCOMPARE(m_context->prompts().failures.first().text, Errand::notDone().text);
}

void TestPapersBeside::saveInVain()
{
    showPage(meetingsPage());
    open("meetings", m_meeting.value());
    m_keys->press("printBlankUndertaking");
    m_context->prompts().path = m_job->place().path + u".no/such/folder.pdf"_s;
    m_view->findChild<PreviewDialog *>()->findChild<QPushButton *>(u"saveDocument"_s)->click();
    m_keys.reset();
    m_view.reset();
}

void TestPapersBeside::aFileThatFailsAfterItsSheetWentIsRecorded()
{
    saveInVain();
    QTRY_COMPARE(m_context->prompts().failures.size(), 1);
    QCOMPARE(m_job->trail().at(1).event.verb, AuditVerb::Export);
    QCOMPARE(m_job->trail().first().event.verb, AuditVerb::Failed);
    QCOMPARE(m_job->trail().first().event.subject.ref, m_job->trail().at(1).event.subject.ref);
}

void TestPapersBeside::aFileThatFailsAfterTheWindowWentIsRecorded()
{
    saveInVain();
    m_context.reset();
    QTRY_COMPARE(m_job->trail().first().event.verb, AuditVerb::Failed);
}

void TestPapersBeside::aFileThatFailsAfterLockingTouchesNothing()
{
    saveInVain();
    m_context.reset();
    m_job->close();
    QThreadPool::globalInstance()->waitForDone();
    Keyboard::settle();
    QCOMPARE(m_job->as(Role::Administrator).actor().role, Role::Administrator);
    const QList<AuditEntry> trail = m_job->trail();
    QVERIFY(std::none_of(trail.begin(), trail.end(),
                         [](const AuditEntry &entry) { return entry.event.verb == AuditVerb::Failed; }));
}

QTEST_MAIN(TestPapersBeside)
#include "tst_PapersBeside.moc"
