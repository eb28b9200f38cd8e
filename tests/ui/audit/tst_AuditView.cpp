// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/SubjectRef.h"
#include "core/documents/papers/Papers.h"
#include "core/people/KeepPerson.h"
#include "core/register/door/DerivedMending.h"
#include "core/register/settings/SaveSettings.h"
#include "core/search/Search.h"
#include "tests/support/Accessible.h"
#include "tests/support/SampleAgencies.h"
#include "tests/support/TestPageContext.h"
#include "tests/support/TestRegister.h"
#include "ui/audit/AuditCsv.h"
#include "ui/audit/AuditView.h"
#include "ui/printing/PreviewDialog.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/lists/RecordTable.h"
#include "ui/widgets/looks/Theme.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
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
    void listsEntriesAndFilters();
    void saysThatAReferenceIsUnknown();
    void recordsTheExportBeforeItIsWritten();
    void exportsBesideTheWindow();
    void writesNoFileWhenItIsStopped();
    void writesNotOverTheRegister();
    void masksAProtectedAddress();
    void leavesNoFileWhenDenied();
    void saysThatNothingChosenMeansAll();
    void asksForAPersonByNameOrNumber();
    void reportsOnPaperWithAReason();
    void tellsTheVerdict();
    void mendsWhatFollowsFromTheRecords();
    void goesOnWhileItChecks();

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
    QCOMPARE(m_register->trail().first().event.verb, AuditVerb::Failed);
    QCOMPARE(m_register->trail().at(1).event.verb, AuditVerb::Export);
}

/// Years of entries take long to read and to write: not in the thread of the window.
void TestAuditView::exportsBesideTheWindow()
{
    m_context->prompts().path = m_register->folder() + u"/audit-trail.csv"_s;
    m_context->holdsErrands = true;
    press("export");
    QCOMPARE(m_context->sentOff, QStringList{u"Exporting the audit trail"_s});
    QVERIFY(m_register->trail().first().event.verb != AuditVerb::Export);
    QVERIFY(!QFile::exists(m_context->prompts().path));
    QVERIFY(m_context->prompts().savedTexts.isEmpty());
    m_context->comeBack();
    QVERIFY(QFile::exists(m_context->prompts().path));
    QCOMPARE(m_context->prompts().savedTexts.size(), 1);
    QVERIFY(m_context->prompts().failures.isEmpty());
    QCOMPARE(m_register->trail().first().event.verb, AuditVerb::Export);
}

void TestAuditView::writesNoFileWhenItIsStopped()
{
    m_context->prompts().path = m_register->folder() + u"/audit-trail.csv"_s;
    m_context->progress = [](int, int) { return false; };
    press("export");
    QVERIFY(!QFile::exists(m_context->prompts().path));
    QCOMPARE(m_context->prompts().failures.size(), 1);
    QVERIFY(m_context->prompts().failures.first().text.contains(u"stopped"_s));
    QCOMPARE(m_register->trail().first().event.verb, AuditVerb::Failed);
    QCOMPARE(m_register->trail().at(1).event.verb, AuditVerb::Export);
}

void TestAuditView::writesNotOverTheRegister()
{
    m_context->prompts().path = m_register->path();
    press("export");
    QCOMPARE(m_context->prompts().failures.size(), 1);
    QCOMPARE(m_context->prompts().failures.first().kind, Problem::Kind::Refused);
    QCOMPARE(m_register->trail().first().event.verb, AuditVerb::Failed);
    m_view.reset();
    m_context.reset();
    m_register->reopen();
    QCOMPARE(m_register->check().verdict, TrailReport::Verdict::Good);
}

/// What somebody searched for is the reason of the search; neither the file nor the list tells where a person is safe.
void TestAuditView::masksAProtectedAddress()
{
    PersonEntry entry;
    entry.person.givenName = u"Jelani"_s;
    entry.person.familyName = u"Osei"_s;
    entry.person.sourceAgencyId = test::addSampleAgencies(m_register->reg())["POL"];
    entry.address.emplace();
    entry.address->paon = u"12"_s;
    entry.address->street = u"Marlow Court"_s;
    entry.address->town = u"Bootle"_s;
    entry.address->isProtected = true;
    entry.address->sourceAgencyId = entry.person.sourceAgencyId;
    QVERIFY(keepPerson(m_register->reg(), entry));
    QVERIFY(search(m_register->reg(), u"12 marlow crt"_s));
    QCOMPARE(m_register->trail().first().event.reason, u"12 marlow crt"_s); // the trail keeps it
    m_view->refresh();
    const auto *table = m_view->findChild<RecordTable *>();
    QStringList reasons;
    for (int row = 0; row < table->shownRows(); ++row)
        reasons << table->view()->model()->index(row, 5).data().toString();
    QVERIFY2(reasons.contains(u"Protected address"_s), qPrintable(reasons.join(u'\n')));
    QVERIFY(reasons.filter(u"marlow"_s, Qt::CaseInsensitive).isEmpty());
    m_context->prompts().path = m_register->folder() + u"/audit-trail.csv"_s;
    m_context->prompts().reason = u"About 12 Marlow Court"_s;
    press("export");
    QFile file(m_context->prompts().path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("\"Protected address\"") && written.contains("\"About Protected address\""));
    QVERIFY(!written.toLower().contains("marlow"));
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

void TestAuditView::saysThatNothingChosenMeansAll()
{
    QCOMPARE(m_view->findChild<QComboBox *>(u"userId"_s)->currentText(), u"Anyone"_s);
    QCOMPARE(m_view->findChild<QComboBox *>(u"verb"_s)->currentText(), u"Anything"_s);
}

void TestAuditView::asksForAPersonByNameOrNumber()
{
    const AgencyId source = test::addSampleAgencies(m_register->reg())["POL"];
    const auto add = [this, source](const QString &given) {
        PersonEntry entry;
        entry.person.givenName = given;
        entry.person.familyName = u"Osei"_s;
        entry.person.sourceAgencyId = source;
        return keepPerson(m_register->reg(), entry)->value();
    };
    const QString jelani = personRef(add(u"Jelani"_s));
    auto *person = m_view->findChild<QLineEdit *>(u"person"_s);
    person->setFocus();
    QTest::keyClicks(person, u"osei"_s);
    QTest::keyClick(person, Qt::Key_Return);
    QCOMPARE(person->text(), jelani);
    QVERIFY(m_view->findChild<RecordTable *>()->shownRows() >= 2); // who added them, and who looked for them
    add(u"Ama"_s);
    person->setText(u"osei"_s);
    QTest::keyClick(person, Qt::Key_Return);
    auto *form = m_view->findChild<Form *>();
    QCOMPARE(form->problemTexts().size(), 1);
    QVERIFY(m_view->findChild<QLabel *>(u"namesakes"_s)->text().contains(jelani));
    person->setText(u"PER-4711"_s);
    QTest::keyClick(person, Qt::Key_Return);
    QVERIFY(!form->field(u"person"_s)->problem().isEmpty());
    QVERIFY(m_context->prompts().failures.isEmpty());
}

void TestAuditView::reportsOnPaperWithAReason()
{
    m_context->prompts().reason = u"For the data protection officer"_s;
    press("report");
    auto *preview = m_view->findChild<PreviewDialog *>();
    QVERIFY(preview);
    const auto *words = preview->findChild<QPlainTextEdit *>(u"previewText"_s);
    QTRY_VERIFY(words->toPlainText().contains(u"Settings"_s));
    if (qEnvironmentVariableIsSet("MARAC_GRAB"))
        preview->grab().save(qEnvironmentVariable("MARAC_GRAB") + u"/audit-report.png"_s);
    const AuditEvent looked = m_register->trail().first().event;
    QCOMPARE(looked.subject.kind, SubjectKind::Document);
    QCOMPARE(looked.fields, QStringList{u"audit_report"_s});
    QCOMPARE(looked.reason, u"For the data protection officer"_s);
    documents::PaperOrder order{.kind = documents::DocumentKind::AuditReport};
    const auto silent = documents::makePaper(m_register->reg(), order, documents::PaperUse::Export);
    QVERIFY(!silent);
    QCOMPARE(silent.error().kind, Problem::Kind::Invalid);
}

void TestAuditView::tellsTheVerdict()
{
    press("verify");
    auto *banner = m_view->findChild<Banner *>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 60'000);
    QVERIFY(!banner->text().isEmpty());
    QVERIFY(m_context->prompts().failures.isEmpty());
    QTRY_VERIFY(QDir(m_register->stateFolder()).entryList({u"*.check*"_s}).isEmpty());
}

void TestAuditView::mendsWhatFollowsFromTheRecords()
{
    runScript(m_register->rawDb(), "INSERT INTO record_words (rowid, words) VALUES (1, 'zyzzyva')");
    press("verify");
    auto *banner = m_view->findChild<Banner *>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->text().contains(derivedMendedNotice(Derived::SearchIndex)), 60'000);
    QVERIFY(m_context->prompts().failures.isEmpty());
    QCOMPARE(m_register->trail().first().event.fields, QStringList{u"search_index_mended"_s});
    QCOMPARE(m_register->check().verdict, TrailReport::Verdict::Good);
}

void TestAuditView::goesOnWhileItChecks()
{
    press("verify");
    // The register answers while the copy is checked, and locking waits for nothing.
    QVERIFY(consultAudit(m_register->reg(), {.limit = 1}));
    m_view.reset();
    m_context.reset();
    m_register->close();
    QTRY_VERIFY_WITH_TIMEOUT(QDir(m_register->stateFolder()).entryList({u"*.check*"_s}).isEmpty(), 60'000);
}

QTEST_MAIN(TestAuditView)
#include "tst_AuditView.moc"
