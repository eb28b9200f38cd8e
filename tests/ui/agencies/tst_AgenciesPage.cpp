// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/ListAgencies.h"
#include "core/agencies/signatories/SignatoryStatus.h"
#include "core/store/schema/SchemaPermit.h"
#include "tests/support/Accessible.h"
#include "tests/support/SampleAgencies.h"
#include "tests/support/TestPageContext.h"
#include "tests/support/TestRegister.h"
#include "ui/agencies/AgenciesPage.h"
#include "ui/agencies/AgencyView.h"
#include "ui/shell/drafts/Drafts.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/lists/RecordTable.h"
#include "ui/widgets/looks/Theme.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace marac;
using marac::test::addSampleAgencies;
using marac::test::SampleAgencies;
using marac::test::TestRegister;

/// The agencies page by keyboard (R009–R011, R017, R090, R135, R138). With MARAC_LOOK_DIR set, pictures are kept there.
class TestAgenciesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void addsTheFirstAgencyWithItsController();
    void readsAnAgencyChosenByKeyboard();
    void nothingStaysInSightUnrecorded();
    void designatesAndHandsOver();
    void recordsAWithdrawal();
    void keepsWhatWasTypedUntilAsked();
    void bringsBackWhatWasTypedBeforeALock();
    void aReaderOnlyReads();
    void everyFormIsNamedAndReached();

private:
    void open(Role role = Role::Administrator, bool withAgencies = true);
    QWidget *part(const QString &name) const;
    void type(const char *name, const QString &text);
    void press(const QString &name);
    void choose(const char *code);
    Form *form() const { return m_page->findChild<Form *>(); }
    QString view() const;
    void look(const char *name);

    std::unique_ptr<TestRegister> m_test;
    SampleAgencies m_agencies;
    std::unique_ptr<TestPageContext> m_context;
    std::unique_ptr<AgenciesPage> m_page;
};

void TestAgenciesPage::initTestCase()
{
    theme::apply(Scheme::Light, 100);
}

void TestAgenciesPage::cleanup()
{
    m_page.reset();
    m_context.reset();
    m_test.reset();
}

void TestAgenciesPage::open(Role role, bool withAgencies)
{
    m_test = std::make_unique<TestRegister>(QDate(2026, 10, 8));
    if (withAgencies)
        m_agencies = addSampleAgencies(**m_test);
    if (role != Role::Administrator)
        m_test->as(role);
    m_context = std::make_unique<TestPageContext>(m_test->reg());
    m_page = std::make_unique<AgenciesPage>(*m_context);
    m_page->resize(1200, 700);
    m_page->refresh();
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

QWidget *TestAgenciesPage::part(const QString &name) const
{
    // The newest of the name: what was replaced is on its way out.
    const QList<QWidget *> found = m_page->findChildren<QWidget *>(name);
    if (found.isEmpty())
        qFatal("no widget %s", qPrintable(name));
    return found.last();
}

void TestAgenciesPage::type(const char *name, const QString &text)
{
    QWidget *field = part(QString::fromLatin1(name));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
}

void TestAgenciesPage::press(const QString &name)
{
    QWidget *button = part(name);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestAgenciesPage::choose(const char *code)
{
    QWidget *filter = part(QStringLiteral("agencies.filter"));
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(filter, QString::fromLatin1(code));
    QTest::keyClick(filter, Qt::Key_Down);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString TestAgenciesPage::view() const
{
    QStringList texts;
    if (const auto *shown = m_page->findChild<QWidget *>(QStringLiteral("agencyView"))) {
        for (const QLabel *label : shown->findChildren<QLabel *>())
            texts.append(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

void TestAgenciesPage::look(const char *name)
{
    const QString folder = qEnvironmentVariable("MARAC_LOOK_DIR");
    if (folder.isEmpty())
        return;
    QTest::qWait(0);
    m_page->grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name)));
}

void TestAgenciesPage::addsTheFirstAgencyWithItsController()
{
    open(Role::Administrator, false);
    look("agencies-empty");
    QTest::keyClick(part(QStringLiteral("addAgency")), Qt::Key_Space);
    QVERIFY(part(QStringLiteral("name"))->hasFocus());
    type("name", QStringLiteral("Harbour Homes"));
    type("code", QStringLiteral("hhr"));
    type("secureEmail", QStringLiteral("marac@harbourhomes.example"));
    QTest::keyClick(part(QStringLiteral("code")), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(form()->problemTexts().size(), 1);
    QVERIFY(!form()->field(QStringLiteral("signatory.legalName"))->problem().isEmpty());
    type("signatory.legalName", QStringLiteral("Harbour Homes Limited"));
    press(QStringLiteral("save"));
    QVERIFY(!form()->field(QStringLiteral("secureEmail"))->problem().isEmpty());
    look("agencies-form-problem");
    type("secureEmail", QStringLiteral("marac@harbourhomes.cjsm.net"));
    press(QStringLiteral("save"));
    QCOMPARE(m_context->prompts().savedTexts.size(), 1);
    const QList<AgencyLine> lines = *listAgencies(m_test->reg());
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().agency.code, QStringLiteral("HHR"));
    QCOMPARE(lines.first().signatory.legalName, QStringLiteral("Harbour Homes Limited"));
    QVERIFY(view().contains(QStringLiteral("has not signed the protocol")));
    QVERIFY(view().contains(QStringLiteral("enter both with “Edit the controller”")));
    QCOMPARE(qobject_cast<QPushButton *>(part(QStringLiteral("editSignatory")))->text().remove(u'&'),
             QStringLiteral("Edit the controller"));
    look("agencies-not-signed");

    // The signature and registration follow, on the same page.
    press(QStringLiteral("editSignatory"));
    type("seniorOfficer", QStringLiteral("Sunita Rao"));
    type("seniorOfficerPost", QStringLiteral("Director of Housing"));
    type("signedOn", QStringLiteral("1/4/26"));
    type("icoNumber", QStringLiteral("z6120458"));
    type("icoExpiresOn", QStringLiteral("31/10/2026"));
    press(QStringLiteral("save"));
    const Signatory signatory = listAgencies(m_test->reg())->first().signatory;
    QCOMPARE(signatoryStatus(signatory, QDate(2026, 10, 8)), SignatoryStatus::Signed);
    QCOMPARE(registrationStatus(signatory, QDate(2026, 10, 8)), RegistrationStatus::Expiring);
    QCOMPARE(m_context->prompts().failures.size(), 0);
    QVERIFY(view().contains(QStringLiteral("enter its new last day with “Edit the controller”")));
    look("agencies-ico-ends");
    // While it has no PDMO, that is whom it designates first.
    press(QStringLiteral("designate"));
    QCOMPARE(qobject_cast<Choice *>(part(QStringLiteral("designation")))->code(), QStringLiteral("pdmo"));
}

void TestAgenciesPage::readsAnAgencyChosenByKeyboard()
{
    open();
    auto *table = m_page->findChild<RecordTable *>(QStringLiteral("agencies"));
    QAbstractItemModelTester tester(table->view()->model());
    QCOMPARE(table->shownRows(), 9);
    choose("CSC");
    QCOMPARE(table->shownRows(), 1);
    QVERIFY(view().contains(QStringLiteral("Sefton Metropolitan Borough Council")));
    QVERIFY(view().contains(QStringLiteral("Beth Arkwright")));
    QCOMPARE(m_test->trail().first().event.subject.kind, SubjectKind::Agency);
    part(QStringLiteral("agencies.filter"))->setFocus();
    QTest::keyClick(part(QStringLiteral("agencies.filter")), Qt::Key_Escape);
    look("agencies-view");
    press(QStringLiteral("unit.ASC"));
    QVERIFY(view().contains(QStringLiteral("Margaret Lunt")));
    QCOMPARE(table->currentRecord(), m_agencies["ASC"].value());
}

/// Somebody comes back to the page, and that can't be recorded.
void TestAgenciesPage::nothingStaysInSightUnrecorded()
{
    open();
    choose("HHR");
    QVERIFY(m_page->findChild<AgencyView *>());
    const auto rename = [this](const char *sql) {
        const SchemaPermit permit(m_test->rawDb());
        m_test->rawDb().execute(sql);
    };
    rename("ALTER TABLE audit RENAME TO audit_elsewhere");
    m_page->refresh();
    rename("ALTER TABLE audit_elsewhere RENAME TO audit");
    QCOMPARE(m_page->findChild<QTableView *>()->model()->rowCount(), 0);
    QTRY_VERIFY(!m_page->findChild<AgencyView *>());
    QVERIFY(!m_context->prompts().failures.isEmpty());
}

void TestAgenciesPage::designatesAndHandsOver()
{
    open();
    choose("HHR");
    press(QStringLiteral("designate"));
    look("agencies-designate");
    type("name", QStringLiteral("Ruth Ellison"));
    press(QStringLiteral("term.temporary"));
    press(QStringLiteral("save"));
    QVERIFY(!form()->field(QStringLiteral("authorisedBy"))->problem().isEmpty());
    type("authorisedBy", QStringLiteral("Denise Farrell"));
    press(QStringLiteral("save"));
    QVERIFY(view().contains(QStringLiteral("Ruth Ellison")));
    QVERIFY(view().contains(QStringLiteral("authorised by Denise Farrell")));

    // A second PDMO is refused beside the field that mends it; then the first one's designation ends.
    press(QStringLiteral("designate"));
    QTest::keyClick(part(QStringLiteral("designation")), Qt::Key_Home);
    type("name", QStringLiteral("Colin Tate"));
    type("post", QStringLiteral("Head of Housing"));
    type("designatedOn", QStringLiteral("1/11/26"));
    press(QStringLiteral("save"));
    QVERIFY(!form()->field(QStringLiteral("designatedOn"))->problem().isEmpty());
    look("agencies-second-pdmo");
    press(QStringLiteral("cancel"));

    const AgencyFile file = *consultAgency(m_test->reg(), m_agencies["HHR"]);
    press(QStringLiteral("endOfficer.%1").arg(file.officers.first().id.value()));
    type("endedOn", QStringLiteral("31/10/26"));
    press(QStringLiteral("save"));
    QCOMPARE(consultAgency(m_test->reg(), m_agencies["HHR"])->officers.last().endedOn.isValid(), true);
    QVERIFY(view().contains(QStringLiteral("01/04/2025 to 31/10/2026")));
    look("agencies-officers");
}

void TestAgenciesPage::recordsAWithdrawal()
{
    open();
    choose("CCT");
    press(QStringLiteral("withdraw"));
    look("agencies-withdrawal");
    press(QStringLiteral("save"));
    QCOMPARE(form()->problemTexts().size(), 2);
    type("noticeOn", QStringLiteral("today"));
    type("withdrawnOn", QStringLiteral("today"));
    press(QStringLiteral("save"));
    QVERIFY(view().contains(QStringLiteral("has withdrawn from the protocol")));
    QCOMPARE(activeAgenciesOn(m_test->reg(), QDate(2026, 10, 8))->size(), 8);
    look("agencies-withdrawn");
}

void TestAgenciesPage::keepsWhatWasTypedUntilAsked()
{
    open();
    choose("VS");
    press(QStringLiteral("editAgency"));
    QVERIFY(!m_page->hasUnsavedWork());
    type("phone", QStringLiteral("07700 900199"));
    QVERIFY(m_page->hasUnsavedWork());
    choose("merseyside police");
    QVERIFY(!m_page->hasUnsavedWork());
    QVERIFY(view().contains(QStringLiteral("DI Karen Whitfield")));
    choose("VS");
    press(QStringLiteral("editAgency"));
    QVERIFY(m_page->hasUnsavedWork());
    QCOMPARE(part(QStringLiteral("phone"))->property("text").toString(), QStringLiteral("07700 900199"));
    QCOMPARE(consultAgency(m_test->reg(), m_agencies["VS"])->agency.phone, QStringLiteral("07700 900108"));
}

void TestAgenciesPage::bringsBackWhatWasTypedBeforeALock()
{
    open();
    choose("VS");
    press(QStringLiteral("designate"));
    type("name", QStringLiteral("Ruth Ellison"));
    press(QStringLiteral("term.temporary"));
    type("authorisedBy", QStringLiteral("Claire Benson"));
    m_context->drafts().close();
    m_page.reset();
    m_context.reset();
    m_test->close();

    m_context = std::make_unique<TestPageContext>(m_test->reopen());
    m_page = std::make_unique<AgenciesPage>(*m_context);
    m_page->refresh();
    m_page->show();
    const auto typed = [this] {
        QList<Draft> drafts = m_test->reg().drafts().value();
        drafts.removeIf([](const Draft &one) { return one.form.startsWith(Drafts::own); });
        return drafts;
    };
    QCOMPARE(typed().size(), 1);
    m_page->openDraft(typed().first());
    QVERIFY(m_page->hasUnsavedWork());
    press(QStringLiteral("save"));
    QCOMPARE(m_context->prompts().savedTexts.size(), 1);
    QVERIFY(view().contains(QStringLiteral("authorised by Claire Benson")));
    QVERIFY(typed().isEmpty());
}

void TestAgenciesPage::aReaderOnlyReads()
{
    open(Role::Reader);
    choose("merseyside police");
    QCOMPARE(m_context->prompts().failures.size(), 0);
    QVERIFY(view().contains(QStringLiteral("DI Karen Whitfield")));
    for (const char *name : {"addAgency", "editAgency", "editSignatory", "withdraw", "designate"})
        QVERIFY2(!m_page->findChild<QWidget *>(QString::fromLatin1(name)), name);
    assertAccessible(m_page.get());
}

void TestAgenciesPage::everyFormIsNamedAndReached()
{
    open();
    choose("HHR");
    assertAccessible(m_page.get());
    for (const char *name : {"editAgency", "editSignatory", "withdraw", "designate", "addAgency"}) {
        press(QString::fromLatin1(name));
        QVERIFY2(form(), name);
        assertAccessible(m_page.get());
        look(name);
        press(QStringLiteral("cancel"));
    }
}

QTEST_MAIN(TestAgenciesPage)
#include "tst_AgenciesPage.moc"
