// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/SaveSettings.h"
#include "tests/support/Accessible.h"
#include "tests/support/TestPageContext.h"
#include "tests/support/TestRegister.h"
#include "ui/audit/AuditCsv.h"
#include "ui/audit/AuditView.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/lists/RecordTable.h"
#include "ui/widgets/looks/Theme.h"

#include <QFile>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// "Who looked at this, when and why", by keyboard.
class TestAuditView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void marksFormulasAsText();
    void listsEntriesAndFilters();
    void saysThatAReferenceIsUnknown();
    void recordsTheExportBeforeItIsWritten();
    void leavesNoFileWhenDenied();
    void tellsTheVerdict();

private:
    void press(const char *name);

    std::unique_ptr<test::TestRegister> m_register;
    std::unique_ptr<TestPageContext> m_context;
    std::unique_ptr<AuditView> m_view;
};

void TestAuditView::init()
{
    theme::apply(Scheme::Light, 100);
    m_register = std::make_unique<test::TestRegister>();
    Settings settings = (*m_register)->settings();
    settings.venue = u"Bootle Town Hall"_s;
    QVERIFY(saveSettings(m_register->reg(), settings));
    m_context = std::make_unique<TestPageContext>(m_register->reg());
    m_view = std::make_unique<AuditView>(*m_context, nullptr);
    m_view->resize(1120, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->refresh();
}

void TestAuditView::cleanup()
{
    m_view.reset();
    m_context.reset();
    m_register.reset();
}

void TestAuditView::press(const char *name)
{
    auto *button = m_view->findChild<QAbstractButton *>(QLatin1StringView(name));
    QVERIFY(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

void TestAuditView::marksFormulasAsText()
{
    QCOMPARE(csvField(u"=1+1"_s), u"\"'=1+1\""_s);
    QCOMPARE(csvField(u"\uFF1Dcmd"_s), u"\"'\uFF1Dcmd\""_s);
    QCOMPARE(csvField(u"say \"no\""_s), u"\"say \"\"no\"\"\""_s);
    QCOMPARE(csvField(QString()), u"\"\""_s);
}

void TestAuditView::listsEntriesAndFilters()
{
    assertAccessible(m_view.get());
    auto *table = m_view->findChild<RecordTable *>();
    const int all = table->shownRows();
    QVERIFY(all > 5);
    if (qEnvironmentVariableIsSet("MARAC_GRAB"))
        m_view->grab().save(qEnvironmentVariable("MARAC_GRAB") + u"/audit.png"_s);
    auto *verb = m_view->findChild<QComboBox *>(u"verb"_s);
    verb->setFocus();
    QTest::keyClicks(verb, u"Changed"_s);
    press("show");
    QCOMPARE(table->shownRows(), 1);
    QCOMPARE(m_register->trail().first().event.verb, AuditVerb::Consult);
    auto *from = m_view->findChild<QLineEdit *>(u"from"_s);
    from->setFocus();
    QTest::keyClicks(from, u"9/10/2026"_s);
    press("show");
    QCOMPARE(table->shownRows(), 0);
}

void TestAuditView::saysThatAReferenceIsUnknown()
{
    auto *ref = m_view->findChild<QLineEdit *>(u"aboutRef"_s);
    ref->setFocus();
    QTest::keyClicks(ref, u"SHC-%"_s);
    QTest::keyClick(ref, Qt::Key_Return);
    QCOMPARE(m_view->findChild<RecordTable *>()->shownRows(), 0);
    QVERIFY(m_context->prompts().failures.isEmpty());
    ref->clear();
    QTest::keyClicks(ref, u"DEPUTY"_s);
    QTest::keyClick(ref, Qt::Key_Return);
    // Who added them, and this reading itself.
    QCOMPARE(m_view->findChild<RecordTable *>()->shownRows(), 2);
    QCOMPARE(m_register->trail().first().event.about.size(), 1);
}

void TestAuditView::recordsTheExportBeforeItIsWritten()
{
    m_context->prompts().path = m_register->folder() + u"/audit-trail.csv"_s;
    m_context->prompts().reason = u"Yearly review"_s;
    press("export");
    QCOMPARE(m_context->prompts().savedTexts.size(), 1);
    QFile file(m_context->prompts().path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\"Changed\",\"Settings settings\""));
    const AuditEntry entry = m_register->trail().first();
    QCOMPARE(entry.event.verb, AuditVerb::Export);
    QCOMPARE(entry.event.reason, u"Yearly review"_s);

    m_context->prompts().path = m_register->folder() + u"/no/such/folder.csv"_s;
    press("export");
    QCOMPARE(m_context->prompts().failures.size(), 1);
    QVERIFY(m_register->trail().first().seq > entry.seq);
}

void TestAuditView::leavesNoFileWhenDenied()
{
    m_view.reset();
    TestPageContext reader(m_register->as(Role::Reader));
    AuditView view(reader, nullptr);
    view.refresh();
    QCOMPARE(reader.prompts().failures.size(), 1);
    QCOMPARE(reader.prompts().failures.first().kind, Problem::Kind::Denied);
    QVERIFY(!view.findChild<QAbstractButton *>(u"export"_s));
}

void TestAuditView::tellsTheVerdict()
{
    press("verify");
    auto *banner = m_view->findChild<Banner *>();
    QVERIFY(banner->isVisible());
    QVERIFY(!banner->text().isEmpty());
    QVERIFY(m_context->prompts().failures.isEmpty());
}

QTEST_MAIN(TestAuditView)
#include "tst_AuditView.moc"
