// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/KeepReferral.h"
#include "core/referrals/ReferralDraft.h"
#include "core/referrals/deciding/DecideReferral.h"
#include "tests/support/Accessible.h"
#include "tests/support/SampleAgencies.h"
#include "tests/support/TestPageContext.h"
#include "tests/support/TestRegister.h"
#include "ui/referrals/ReferralsPage.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/lists/RecordTable.h"
#include "ui/widgets/looks/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// Referrals in the window, by keyboard: scenarios 1 and 3. With MARAC_GRAB set, pictures are kept in that folder.
class TestReferralsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::apply(Scheme::Light, 100); }
    void init();
    void cleanup();
    void takesAssessesAndPlacesAReferralByKeyboard();
    void judgementLiftsABandOnlyWithItsReasons();
    void missingThingsLeadToTheirFields();
    void problemsOfPeopleStandBesideTheirFields();
    void knowsSomebodyAgain();
    void keepsADraftAndOffersItAgain();
    void returnsAndRefusesWithReasons();
    void keepsSubStrandsAndSourcesThroughAChange();
    void asksForAReasonForAnotherMeeting();
    void sendsAnEmergencyToTheMiniMaracThatIsCalled();
    void movesAnAcceptedReferral();
    void readersSeeAndKeepNothing();
    void everythingIsNamedAndReached();

private:
    QWidget *part(const char *name) const;
    bool has(const char *name) const { return m_view->findChild<QWidget *>(QString::fromLatin1(name)); }
    QString focusName() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    void type(const char *name, const QString &text);
    void press(const char *name);
    void keys(const char *answers);
    void ctrlReturn() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
    void open(ReferralId id);
    void openPage();
    ReferralEntry zawada() const;
    Form *form() const { return m_view->findChild<Form *>(); }
    void look(const char *name);
    MeetingId meetingOn(QDate day, MeetingKind kind = MeetingKind::Full);

    std::unique_ptr<test::TestRegister> m_test;
    test::SampleAgencies m_agencies;
    std::unique_ptr<TestPageContext> m_context;
    std::unique_ptr<PageView> m_view;
    MeetingId m_november;
};

MeetingId TestReferralsPage::meetingOn(QDate day, MeetingKind kind)
{
    Meeting meeting;
    meeting.kind = kind;
    meeting.heldOn = day;
    meeting.startsAt = QTime(9, 30);
    meeting.venue = u"Bootle Town Hall"_s;
    meeting.chair = u"Helen Marsh"_s;
    return *scheduleMeeting(m_test->reg(), meeting);
}

void TestReferralsPage::init()
{
    m_test = std::make_unique<test::TestRegister>(QDate(2026, 10, 20));
    m_agencies = test::addSampleAgencies(**m_test);
    m_november = meetingOn(QDate(2026, 11, 12));
    meetingOn(QDate(2026, 12, 10));
    openPage();
}

void TestReferralsPage::openPage()
{
    m_view.reset();
    m_context = std::make_unique<TestPageContext>(m_test->reg());
    m_view.reset(referralsPage().create(*m_context, nullptr));
    m_view->resize(1180, 720);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QApplication::setActiveWindow(m_view.get());
    m_view->refresh();
}

void TestReferralsPage::cleanup()
{
    m_view.reset();
    m_context.reset();
    m_test.reset();
}

QWidget *TestReferralsPage::part(const char *name) const
{
    // A pane that was replaced is gone only when control returns to the event loop.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto *found = m_view->findChild<QWidget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no widget %s", name);
    return found;
}

void TestReferralsPage::type(const char *name, const QString &text)
{
    QWidget *field = part(name);
    field->setFocus();
    QTest::keyClicks(field, text);
}

void TestReferralsPage::press(const char *name)
{
    QWidget *button = part(name);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
}

void TestReferralsPage::keys(const char *answers)
{
    for (const char *key = answers; *key; ++key)
        QTest::keyClick(QApplication::focusWidget(), *key);
}

void TestReferralsPage::open(ReferralId id)
{
    QTest::qWait(1);
    m_view->openRecord(id.value());
}

void TestReferralsPage::look(const char *name)
{
    const QString folder = qEnvironmentVariable("MARAC_GRAB");
    if (folder.isEmpty())
        return;
    QTest::qWait(300);
    m_view->grab().save(u"%1/referrals-%2.png"_s.arg(folder, QString::fromLatin1(name)));
}

ReferralEntry TestReferralsPage::zawada() const
{
    ReferralEntry entry;
    Referral &r = entry.referral;
    r.receivedAt = m_test->clock().now();
    r.referringAgencyId = m_agencies["CCT"];
    r.referrerName = u"Ann Leyland"_s;
    r.referrerPhone = u"07700 900140"_s;
    r.incidentOn = QDate(2026, 10, 15);
    r.narrative = u"Shouted at on the way to work, every week."_s;
    r.perpetratorUnknown = true;
    r.consent = Consent::Given;
    PartEntry victim;
    victim.person.person.givenName = u"Piotr"_s;
    victim.person.person.familyName = u"Zawada"_s;
    entry.parts << victim;
    entry.strands << ReferralStrand{u"race"_s, {}, {}};
    return entry;
}

void TestReferralsPage::takesAssessesAndPlacesAReferralByKeyboard()
{
    look("empty");
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(focusName(), u"referringAgencyId"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Harb"_s);
    type("referrerName", u"Tom Reilly"_s);
    type("referrerPhone", u"07700 900105"_s);
    type("parts.0.givenName", u"Jelani"_s);
    type("parts.0.familyName", u"Osei"_s);
    type("parts.0.bornOn", u"4/3/87"_s);
    type("parts.0.address.saon", u"Flat 4"_s);
    type("parts.0.address.paon", u"12"_s);
    type("parts.0.address.street", u"Marlow Court"_s);
    type("parts.0.address.town", u"Bootle"_s);
    type("parts.0.address.postcode", u"l203aa"_s);
    press("parts.0.address.flags.isProtected");
    look("form");
    press("perpetratorUnknown.yes");
    press("strands.race");
    type("incidentOn", u"-3d"_s);
    type("narrative", u"Abuse shouted and paint thrown at the door."_s);
    part("consent")->setFocus();
    QTest::keyClicks(part("consent"), u"Giv"_s);
    ctrlReturn();
    QVERIFY2(m_context->prompts().failures.isEmpty() && has("item1"), "the risk assessment should have been opened");

    keys("nnnyyyyyyyyyyynnnnnn");
    look("risk");
    ctrlReturn();
    QCOMPARE(focusName(), u"accept"_s);
    look("next-step");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(part("meetingId")->property("currentText").toString(), u"Thursday 12 November 2026 (0 of 20 cases)"_s);
    look("accept");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

    QVERIFY(m_context->prompts().failures.isEmpty());
    const QString told = m_context->prompts().savedTexts.last();
    QVERIFY2(told.contains(u"SHC-2026-0001"_s) && told.contains(u"MTG-2026-11-12"_s), qPrintable(told));
    QTest::qWait(1);
    QCOMPARE(focusName(), u"openCase"_s);
    look("accepted");
    const QAbstractItemModel *rows = m_view->findChild<QAbstractItemView *>(u"referrals.view"_s)->model();
    QStringList shown;
    for (int column = 0; column < rows->columnCount(); ++column)
        shown += rows->index(0, column).data().toString();
    QCOMPARE(shown,
             (QStringList{u"REF-2026-0001"_s, u"OSEI Jelani"_s, u"Accepted"_s, u"High"_s, u"11"_s, QString(),
                          u"Protected address"_s, u"20/10/2026"_s, u"HHR"_s, u"Race, ethnicity or nationality"_s,
                          u"SHC-2026-0001"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_context->wentTo.last().first, u"cases"_s);
}

void TestReferralsPage::judgementLiftsABandOnlyWithItsReasons()
{
    const ReferralId id = *keepReferral(m_test->reg(), zawada());
    open(id);
    QCOMPARE(focusName(), u"assess"_s);
    press("assess");
    keys("nnnyyyyyyydddnnnnnnd");
    ctrlReturn();
    look("below-threshold");
    QCOMPARE(focusName(), u"override"_s);
    press("override");
    part("band")->setFocus();
    QTest::keyClicks(part("band"), u"High"_s);
    type("byName", u"Ann Leyland"_s);
    type("byPost", u"Case worker"_s);
    part("authoriser")->setFocus();
    QTest::keyClicks(part("authoriser"), u"Patience"_s);
    ctrlReturn();
    look("override");
    QVERIFY(!form()->field(u"rationale"_s)->problem().isEmpty());
    type("rationale", u"The unknown answers point to a group that is known for arson."_s);
    ctrlReturn();
    QTest::qWait(1);
    QCOMPARE(focusName(), u"accept"_s);
    const ReferralFile file = *consultReferral(m_test->reg(), id);
    QCOMPARE(file.assessment->computedBand, RiskBand::Medium);
    QCOMPARE(file.assessment->judgements.last().band, RiskBand::High);
    QCOMPARE(file.assessment->judgements.last().authoriser.name, u"Patience Mensah"_s);
    QCOMPARE(file.assessment->finalBand, RiskBand::High);
    QCOMPARE(file.assessment->rangeHigh, 11);
}

void TestReferralsPage::missingThingsLeadToTheirFields()
{
    ReferralEntry entry = zawada();
    entry.referral.narrative.clear();
    open(*keepReferral(m_test->reg(), entry));
    look("incomplete");
    press("missing.narrative");
    QCOMPARE(focusName(), u"narrative"_s);
    type("narrative", u"Shouted at on the way to work."_s);
    press("keepReferral");
    QVERIFY(!m_view->findChild<QWidget *>(u"missing.narrative"_s) || !part("assess")->isHidden());
    QCOMPARE(focusName(), u"assess"_s);
    press("missing.assessment");
    QVERIFY(has("item1"));
}

void TestReferralsPage::problemsOfPeopleStandBesideTheirFields()
{
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Harb"_s);
    press("add.child");
    type("parts.1.givenName", u"Ada"_s);
    type("parts.1.bornOn", u"1/1/2027"_s);
    ctrlReturn();
    look("problems");
    QVERIFY(!form()->field(u"parts.1.bornOn"_s)->problem().isEmpty());
    QVERIFY(form()->problemTexts().size() == 1);
    press("problemLink");
    QCOMPARE(focusName(), u"parts.1.bornOn"_s);
    press("parts.1.remove");
    ctrlReturn();
    QVERIFY(has("item1"));
}

void TestReferralsPage::knowsSomebodyAgain()
{
    ReferralEntry entry = zawada();
    entry.parts.first().person.person.bornOn = QDate(1980, 1, 2);
    const ReferralId first = *keepReferral(m_test->reg(), entry);
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Harb"_s);
    type("parts.0.givenName", u"Piotr"_s);
    type("parts.0.familyName", u"Zawada"_s);
    type("parts.0.bornOn", u"2/1/80"_s);
    press("keepReferral");
    look("match");
    QVERIFY(focusName().startsWith(u"match."_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    const QList<ReferralRow> rows = *listReferrals(m_test->reg(), std::nullopt);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(consultReferral(m_test->reg(), rows.first().id == first ? rows.last().id : rows.first().id)
                 ->record.parts.first()
                 .personId,
             consultReferral(m_test->reg(), first)->record.parts.first().personId);
}

void TestReferralsPage::keepsADraftAndOffersItAgain()
{
    QTest::keyClick(m_view.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Harb"_s);
    type("parts.0.familyName", u"Osei"_s);
    type("parts.0.address.street", u"Marlow Court"_s);
    type("narrative", u"Paint thrown."_s);
    QVERIFY(m_view->hasUnsavedWork());
    m_view->saveDraft();
    m_view.reset();
    m_context.reset();
    m_test->close();
    m_test->reopen();
    openPage();
    QVERIFY(part("draft")->isVisible());
    look("draft");
    press("goOn");
    QCOMPARE(part("parts.0.familyName")->property("text").toString(), u"Osei"_s);
    QCOMPARE(part("parts.0.address.street")->property("text").toString(), u"Marlow Court"_s);
    QCOMPARE(part("referringAgencyId")->property("currentText").toString().left(4), u"Harb"_s);
    press("keepReferral");
    QVERIFY(m_test->reg().drafts()->isEmpty());
    QVERIFY(!part("draft")->isVisible());
}

void TestReferralsPage::returnsAndRefusesWithReasons()
{
    const ReferralId id = *keepReferral(m_test->reg(), zawada());
    open(id);
    press("return");
    QCOMPARE(consultReferral(m_test->reg(), id)->record.referral.state, ReferralState::Returned);
    const QString first = consultReferral(m_test->reg(), id)->record.referral.decisionReason;
    // Returned once more with other words: the first stay on the sheet, and do when it is refused.
    const qint64 version = consultReferral(m_test->reg(), id)->record.referral.version;
    QVERIFY(returnReferral(m_test->reg(), id, version, u"Say who the landlord is."_s));
    m_view->refresh();
    open(id);
    const auto stands = [this](const QString &reasons) {
        const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(reasons); });
    };
    QVERIFY(!first.isEmpty() && stands(first) && stands(u"Say who the landlord is."_s));
    press("refuse");
    QCOMPARE(consultReferral(m_test->reg(), id)->record.referral.state, ReferralState::Refused);
    QVERIFY(stands(u"Say who the landlord is."_s));
    QVERIFY(!m_view->findChild<QWidget *>(u"openCase"_s));
    m_view->findChild<Choice *>(u"stateFilter"_s)->setValue(ReferralState::Accepted);
    QCOMPARE(m_view->findChild<RecordTable *>(u"referrals"_s)->shownRows(), 0);
}

void TestReferralsPage::keepsSubStrandsAndSourcesThroughAChange()
{
    ReferralEntry entry = zawada();
    entry.strands = {ReferralStrand{u"religion"_s, u"Antisemitism"_s, m_agencies["POL"]}};
    const ReferralId id = *keepReferral(m_test->reg(), entry);
    open(id);
    press("changeReferral");
    type("policeRef", u"MP/4471"_s);
    ctrlReturn();
    const ReferralRecord record = consultReferral(m_test->reg(), id)->record;
    QCOMPARE(record.referral.policeRef, u"MP/4471"_s);
    QCOMPARE(record.strands.size(), 1);
    QCOMPARE(record.strands.first().subStrand, u"Antisemitism"_s);
    QCOMPARE(record.strands.first().sourceAgencyId, m_agencies["POL"]);
}

void TestReferralsPage::asksForAReasonForAnotherMeeting()
{
    const ReferralId id = *keepReferral(m_test->reg(), zawada());
    open(id);
    press("assess");
    keys("yyyyyyyyyyyynnnnnnnn");
    ctrlReturn();
    press("accept");
    auto *meeting = m_view->findChild<Choice *>(u"meetingId"_s);
    meeting->setCurrentIndex(meeting->count() - 1);
    press("acceptReferral");
    QVERIFY(!form()->field(u"otherMeetingReason"_s)->problem().isEmpty());
    type("otherMeetingReason", u"The victim is in hospital until December."_s);
    ctrlReturn();
    QCOMPARE(consultReferral(m_test->reg(), id)->record.referral.state, ReferralState::Accepted);
}

void TestReferralsPage::sendsAnEmergencyToTheMiniMaracThatIsCalled()
{
    const MeetingId mini = meetingOn(QDate(2026, 10, 20), MeetingKind::Mini);
    ReferralEntry entry = zawada();
    entry.referral.emergency = true;
    entry.referral.emergencyReason = u"Petrol poured through the letterbox."_s;
    const ReferralId id = *keepReferral(m_test->reg(), entry);
    open(id);
    press("accept");
    auto *meeting = m_view->findChild<Choice *>(u"meetingId"_s);
    QCOMPARE(meeting->record<MeetingId>(), mini);
    QCOMPARE(meeting->count(), 3);
    QVERIFY(qobject_cast<QPushButton *>(part("acceptReferral"))->text().contains(u"20 October 2026"_s));
    look("accept-emergency");
    ctrlReturn();
    QCOMPARE(consultMeeting(m_test->reg(), mini)->agenda.size(), 1);
}

void TestReferralsPage::movesAnAcceptedReferral()
{
    const ReferralId id = *keepReferral(m_test->reg(), zawada());
    open(id);
    press("assess");
    keys("yyyyyyyyyyyynnnnnnnn");
    ctrlReturn();
    press("accept");
    ctrlReturn();
    QCOMPARE(consultMeeting(m_test->reg(), m_november)->agenda.size(), 1);
    press("place");
    look("place");
    assertAccessible(m_view.get());
    type("reason", u"The victim is away until December."_s);
    ctrlReturn();
    QCoreApplication::processEvents();
    QCOMPARE(consultMeeting(m_test->reg(), m_november)->agenda.size(), 0);
    QVERIFY(has("openCase"));
}

void TestReferralsPage::readersSeeAndKeepNothing()
{
    const ReferralId id = *keepReferral(m_test->reg(), zawada());
    m_view.reset();
    m_context.reset();
    m_test->as(Role::Reader);
    openPage();
    QVERIFY(!has("newReferral"));
    open(id);
    for (const char *name : {"assess", "accept", "return", "refuse", "changeReferral"})
        QVERIFY2(!has(name), name);
    QVERIFY(m_context->prompts().failures.isEmpty());
}

void TestReferralsPage::everythingIsNamedAndReached()
{
    const ReferralId id = *keepReferral(m_test->reg(), zawada());
    assertAccessible(m_view.get());
    open(id);
    assertAccessible(m_view.get());
    press("changeReferral");
    press("parts.0.more");
    look("form-full");
    assertAccessible(m_view.get());
}

QTEST_MAIN(TestReferralsPage)
#include "tst_ReferralsPage.moc"
