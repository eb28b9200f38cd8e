// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ConsultReferrals.h"
#include "tests/support/Accessible.h"
#include "tests/support/AtAPage.h"
#include "tests/support/FileBytes.h"
#include "ui/referrals/ReferralsPage.h"
#include "ui/widgets/fields/Choice.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The referral form by keyboard: who else knows the victim, the school of a child, and several sub-strands.
class TestContactFields : public QObject, protected test::AtAPage
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatIsTyped();
    void aDraftBringsItBack();
    void severalSubStrands();
    void tabGoesThroughStrandsAsTheyAreRead();
    void theCriteriaOfTheReferrer();
    void theKindOfPlace();
    void whatIsGivenUpStaysWhereItWasChosen();
    void whatIsOfNoListNowStays();

private:
    void open();
    void type();
    /// A picture for somebody to look at, where MARAC_GRAB names a folder.
    void look(const char *name) const
    {
        if (const QString folder = qEnvironmentVariable("MARAC_GRAB"); !folder.isEmpty())
            m_view->grab().save(u"%1/contacts-%2.png"_s.arg(folder, QString::fromLatin1(name)));
    }
    ReferralFile file() { return *MUST(consultReferral(m_job->reg(), m_id)); }
    QString lineIn(const char *name) { return qobject_cast<QLineEdit *>(m_keys->part(name))->text(); }

    ReferralId m_id;
};

void TestContactFields::init()
{
    beginJob();
    m_id = *MUST(keepReferral(m_job->reg(), m_job->oseiReferral()));
    open();
}

void TestContactFields::open()
{
    showPage(referralsPage());
    m_view->openRecord(m_id.value());
    Keyboard::settle();
    m_keys->press("changeReferral");
}

void TestContactFields::type()
{
    m_keys->type("landlord", u"Harbour Homes"_s);
    m_keys->type("gp", u"Dr Finch"_s);
    m_keys->type("officerInCase", u"DC Hale"_s);
    m_keys->type("otherMarac", u"Wirral, 3 June 2026"_s);
    m_keys->type("afraidOf", u"The household upstairs."_s);
    m_keys->type("safeToTalkTo", u"His sister; not his employer."_s);
    look("form");
    m_keys->press("add.child");
    m_keys->type("parts.1.givenName", u"Ama"_s);
    m_keys->type("parts.1.familyName", u"Osei"_s);
    m_keys->type("parts.1.school", u"Marsh Lane Primary"_s);
    m_keys->type("parts.1.relationshipToPerpetrator", u"goddaughter"_s);
}

void TestContactFields::keepsWhatIsTyped()
{
    QVERIFY(!m_keys->find("parts.0.school")); // of a child alone
    type();
    look("child");
    assertAccessible(m_view.get());
    m_keys->press("keepReferral");
    look("sheet");
    const Referral kept = file().record.referral;
    QCOMPARE(kept.landlord, u"Harbour Homes"_s);
    QCOMPARE(kept.gp, u"Dr Finch"_s);
    QCOMPARE(kept.officerInCase, u"DC Hale"_s);
    QCOMPARE(kept.otherMarac, u"Wirral, 3 June 2026"_s);
    QCOMPARE(kept.afraidOf, u"The household upstairs."_s);
    QCOMPARE(kept.safeToTalkTo, u"His sister; not his employer."_s);
    QCOMPARE(file().record.parts.last().school, u"Marsh Lane Primary"_s);
    for (const QString &told :
         {u"Harbour Homes"_s, u"Dr Finch"_s, u"DC Hale"_s, u"Wirral, 3 June 2026"_s, u"The household upstairs."_s,
          u"His sister"_s, u"Marsh Lane Primary"_s, u"goddaughter"_s})
        QVERIFY2(m_keys->words().contains(told), qPrintable(told));
    m_keys->press("changeReferral");
    QCOMPARE(lineIn("gp"), u"Dr Finch"_s);
    QCOMPARE(lineIn("parts.1.school"), u"Marsh Lane Primary"_s);
}

void TestContactFields::aDraftBringsItBack()
{
    type();
    QVERIFY(m_view->saveDraft());
    m_job->as(Role::Administrator);
    open(); // the form goes on with what was typed
    QCOMPARE(lineIn("landlord"), u"Harbour Homes"_s);
    QCOMPARE(lineIn("otherMarac"), u"Wirral, 3 June 2026"_s);
    QCOMPARE(lineIn("parts.1.school"), u"Marsh Lane Primary"_s);
    QCOMPARE(qobject_cast<QPlainTextEdit *>(m_keys->part("afraidOf"))->toPlainText(), u"The household upstairs."_s);
    QCOMPARE(file().record.referral.landlord, QString());
}

void TestContactFields::severalSubStrands()
{
    QVERIFY(!m_keys->find("subStrand.disability"));
    m_keys->press("strands.disability");
    m_keys->press("subStrand.disability.Learning disability");
    m_keys->press("subStrand.disability.Mental health");
    look("strands");
    m_keys->press("keepReferral");
    const QString told = u"Race, ethnicity or nationality; Disability (Learning disability, Mental health)"_s;
    QVERIFY2(m_keys->words().contains(told), qPrintable(m_keys->words()));
    m_keys->press("changeReferral");
    QVERIFY(qobject_cast<QCheckBox *>(m_keys->part("subStrand.disability.Mental health"))->isChecked());
    QVERIFY(!qobject_cast<QCheckBox *>(m_keys->part("subStrand.disability.Physical or sensory"))->isChecked());
    m_keys->press("strands.disability"); // no strand, no sub-strand
    m_keys->press("keepReferral");
    QCOMPARE(file().record.strands.size(), 1);
}

/// All strands first, then what each ticked one is more closely, as they stand on the page.
void TestContactFields::tabGoesThroughStrandsAsTheyAreRead()
{
    m_keys->press("strands.disability");
    m_keys->part("strands.race")->setFocus(); // ticked in this referral
    QStringList stops;
    for (int tab = 0; tab < 16; ++tab) {
        stops << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QStringList strands{u"race"_s, u"religion"_s, u"sexual_orientation"_s, u"disability"_s, u"transgender"_s,
                              u"sex"_s,  u"age"_s,      u"subculture"_s,         u"sex_worker"_s, u"homelessness"_s,
                              u"other"_s};
    for (qsizetype i = 0; i < strands.size(); ++i)
        QVERIFY2(stops.at(i) == u"strands."_s + strands.at(i), qPrintable(stops.join(u'\n')));
    const QStringList closer{u"race.Gypsy, Roma or Traveller"_s, u"race.Asylum seeker or refugee"_s,
                             u"disability.Learning disability"_s, u"disability.Mental health"_s,
                             u"disability.Physical or sensory"_s};
    for (qsizetype i = 0; i < closer.size(); ++i)
        QVERIFY2(stops.at(strands.size() + i) == u"subStrand."_s + closer.at(i), qPrintable(stops.join(u'\n')));
}

void TestContactFields::theCriteriaOfTheReferrer()
{
    QVERIFY(!m_keys->find("heardOn")); // of a repeat alone
    m_keys->press("criteria.visible_high_risk");
    m_keys->press("criteria.repeat");
    m_keys->type("heardOn", u"13/11/25"_s);
    m_keys->type("earlierCaseRef", u"SHC-2025-0017"_s);
    look("criteria");
    assertAccessible(m_view.get());
    QVERIFY(m_view->saveDraft());
    m_job->as(Role::Administrator);
    open();
    QCOMPARE(lineIn("earlierCaseRef"), u"SHC-2025-0017"_s);
    m_keys->press("keepReferral");
    QCOMPARE(file().record.criteria.size(), 2);
    const QString told = u"Visible high risk; Repeat (heard on 13/11/2025, SHC-2025-0017)"_s;
    QVERIFY2(m_keys->words().contains(told), qPrintable(m_keys->words()));
    m_keys->press("changeReferral");
    QVERIFY(qobject_cast<QCheckBox *>(m_keys->part("criteria.repeat"))->isChecked());
    m_keys->press("criteria.repeat");
    QVERIFY(!m_keys->find("heardOn"));
    m_keys->press("keepReferral");
    QCOMPARE(file().record.criteria.size(), 1);
}

/// For the data return: beside the place in the form, and told on the sheet.
void TestContactFields::theKindOfPlace()
{
    m_keys->type("incidentPlace", u"Marsh Lane station"_s);
    m_keys->choose("locationType", u"Publ"_s);
    look("place");
    assertAccessible(m_view.get());
    QVERIFY2(doubleMnemonics(m_view.get()).isEmpty(), qPrintable(doubleMnemonics(m_view.get()).join(u'\n')));
    m_keys->press("keepReferral");
    QCOMPARE(file().record.referral.locationType, u"transport"_s);
    QVERIFY2(m_keys->words().contains(u"Public transport, stop or station"_s), qPrintable(m_keys->words()));
    // What is kept of it stands in the form again, and can be taken away.
    m_keys->press("changeReferral");
    QCOMPARE(qobject_cast<Choice *>(m_keys->part("locationType"))->code(), u"transport"_s);
    QTest::keyClick(m_keys->part("locationType"), Qt::Key_Home);
    m_keys->press("keepReferral");
    QVERIFY(file().record.referral.locationType.isEmpty());
}

/// The partnership lays lists of its own beside the register, which leave out what stands in a referral.
void TestContactFields::whatIsGivenUpStaysWhereItWasChosen()
{
    leavePage();
    ReferralEntry given = m_job->oseiReferral();
    given.referral.incidentKind = u"incident"_s;
    given.strands = {{u"religion"_s, u"Antisemitism"_s, {}}, {u"age"_s, {}, {}}};
    m_id = *MUST(keepReferral(m_job->reg(), given));
    const QString folder = QFileInfo(m_job->place().path).absolutePath() + u"/lists"_s;
    QVERIFY(QDir().mkpath(folder));
    test::put(folder + u"/strands.json"_s, R"({"strands": [{"code": "religion", "name": "Faith"}]})");
    test::put(folder + u"/incident-kinds.json"_s, R"({"entries": [{"code": "crime", "label": "Hate crime"}]})");
    m_job->as(Role::Administrator);
    open();
    look("given-up");
    for (const char *box : {"strands.religion", "subStrand.religion.Antisemitism", "strands.age"})
        QVERIFY2(qobject_cast<QCheckBox *>(m_keys->part(box))->isChecked(), box);
    QVERIFY(!m_keys->find("strands.race"));
    QCOMPARE(qobject_cast<Choice *>(m_keys->part("incidentKind"))->currentText(), u"Hate incident"_s);
    m_keys->press("keepReferral");
    QCOMPARE(file().record.strands.size(), 2);
    QCOMPARE(file().record.strands.first().subStrand, u"Antisemitism"_s);
    QCOMPARE(file().record.referral.incidentKind, u"incident"_s);
}

/// The folder with the partnership's own lists did not come with the register.
void TestContactFields::whatIsOfNoListNowStays()
{
    leavePage();
    const QString folder = QFileInfo(m_job->place().path).absolutePath() + u"/lists"_s;
    QVERIFY(QDir().mkpath(folder));
    test::put(folder + u"/strands.json"_s,
              R"({"strands": [{"code": "accent", "name": "Accent", "subStrands": ["Northern"]}]})");
    m_job->as(Role::Administrator);
    ReferralEntry given = m_job->oseiReferral();
    given.strands = {{u"accent"_s, u"Northern"_s, {}}};
    m_id = *MUST(keepReferral(m_job->reg(), given));
    QVERIFY(QDir(folder).remove(u"strands.json"_s));
    m_job->as(Role::Administrator);
    open();
    QVERIFY(qobject_cast<QCheckBox *>(m_keys->part("strands.accent"))->isChecked());
    m_keys->type("landlord", u"Harbour Homes"_s);
    m_keys->press("keepReferral");
    QCOMPARE(file().record.referral.landlord, u"Harbour Homes"_s);
    QCOMPARE(file().record.strands.size(), 1);
    QCOMPARE(file().record.strands.first().subStrand, u"Northern"_s);
}

QTEST_MAIN(TestContactFields)
#include "tst_ContactFields.moc"
