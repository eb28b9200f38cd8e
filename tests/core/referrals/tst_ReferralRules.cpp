// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ReferralProblems.h"
#include "core/referrals/deciding/ReferralCompleteness.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <functional>

using namespace marac;
using namespace Qt::StringLiterals;

using Deed = std::function<void(ReferralRecord &)>;
Q_DECLARE_METATYPE(Deed)

/// What a referral needs before its case can be heard (R022, R023, R090), and what can't be kept at all.
class TestReferralRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void asksForAppendixF_data();
    void asksForAppendixF();
    void asksForTheAssessment_data();
    void asksForTheAssessment();
    void onlyAPartnerRefers();
    void refusesWhatCanNotBe_data();
    void refusesWhatCanNotBe();

private:
    static ReferralRecord whole();
};

static const QDate today(2026, 10, 20);

static QDateTime noonOf(QDate day)
{
    return QDateTime(day, QTime(12, 0), QTimeZone("Europe/London")).toUTC();
}

static QStringList missing(const QList<CompletenessItem> &items)
{
    QStringList fields;
    for (const CompletenessItem &item : items) {
        if (!item.met)
            fields += item.field;
    }
    return fields;
}

static WithoutConsent wholeForm()
{
    WithoutConsent form;
    form.grounds = {ShareGround::VitalInterests};
    form.notified = false;
    form.notNotifiedReason = u"She is unconscious."_s;
    form.reviewOn = QDate(2026, 10, 27);
    form.reviewBy = u"DC Hale"_s;
    form.caseworker = u"Tom Reilly"_s;
    form.signedOn = today;
    return form;
}

ReferralRecord TestReferralRules::whole()
{
    ReferralRecord record;
    Referral &r = record.referral;
    r.receivedAt = noonOf(today);
    r.referringAgencyId = AgencyId(1);
    r.referrerName = u"Tom Reilly"_s;
    r.referrerPhone = u"07700 900105"_s;
    r.incidentOn = QDate(2026, 10, 17);
    r.narrative = u"Paint thrown at the door."_s;
    r.perpetratorUnknown = true;
    r.consent = Consent::Given;
    record.parts << ReferralPart{1, PersonId(1), PartRole::Victim, {}, AgencyId(1)};
    record.strands << ReferralStrand{u"race"_s, {}, AgencyId(1)};
    return record;
}

void TestReferralRules::saysWhatIsMissing_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const Deed &deed, const QString &field) {
        QTest::newRow(name) << deed << field;
    };
    row("whole", [](ReferralRecord &) {}, {});
    row(
        "no referrer", [](ReferralRecord &r) { r.referral.referrerName.clear(); }, u"referrerName"_s);
    row(
        "no way to reach them", [](ReferralRecord &r) { r.referral.referrerPhone.clear(); }, u"referrerPhone"_s);
    row("e-mail instead",
        [](ReferralRecord &r) {
            r.referral.referrerPhone.clear();
            r.referral.referrerEmail = u"t.reilly@hhr.example"_s;
        },
        {});
    row(
        "no victim", [](ReferralRecord &r) { r.parts.clear(); }, u"victim"_s);
    row(
        "a witness is no victim", [](ReferralRecord &r) { r.parts.first().role = PartRole::Witness; }, u"victim"_s);
    row("a site stands for one",
        [](ReferralRecord &r) {
            r.parts.clear();
            r.referral.victimKind = VictimKind::Site;
            r.referral.incidentPlace = u"Seaforth Mosque"_s;
        },
        {});
    row(
        "a site without its place",
        [](ReferralRecord &r) {
            r.parts.clear();
            r.referral.victimKind = VictimKind::Site;
        },
        u"victim"_s);
    row(
        "a household needs somebody",
        [](ReferralRecord &r) {
            r.parts.clear();
            r.referral.victimKind = VictimKind::Household;
            r.referral.incidentPlace = u"Marlow Court"_s;
        },
        u"victim"_s);
    row(
        "no strand", [](ReferralRecord &r) { r.strands.clear(); }, u"strands"_s);
    row(
        "no day", [](ReferralRecord &r) { r.referral.incidentOn = {}; }, u"incidentOn"_s);
    row(
        "no account", [](ReferralRecord &r) { r.referral.narrative.clear(); }, u"narrative"_s);
    row(
        "no word on who did it", [](ReferralRecord &r) { r.referral.perpetratorUnknown = false; },
        u"perpetratorUnknown"_s);
    row("a perpetrator by name",
        [](ReferralRecord &r) {
            r.referral.perpetratorUnknown = false;
            r.parts << ReferralPart{2, PersonId(2), PartRole::Perpetrator, {}, AgencyId(1)};
        },
        {});
    row(
        "consent not known", [](ReferralRecord &r) { r.referral.consent = Consent::NotKnown; }, u"consent"_s);
    row("refused, and why, with Appendix F",
        [](ReferralRecord &r) {
            r.referral.consent = Consent::Refused;
            r.referral.consentReason = u"Afraid of more."_s;
            r.withoutConsent = wholeForm();
        },
        {});
    row(
        "not sought, and no reason",
        [](ReferralRecord &r) {
            r.referral.consent = Consent::NotSought;
            r.withoutConsent = wholeForm();
        },
        u"consent"_s);
}

void TestReferralRules::saysWhatIsMissing()
{
    QFETCH(Deed, deed);
    QFETCH(QString, field);
    ReferralRecord record = whole();
    deed(record);
    const QList<CompletenessItem> items = referralCompleteness(record, {true, 0}, true);
    QCOMPARE(missing(items), field.isEmpty() ? QStringList() : QStringList{field});
    QCOMPARE(isComplete(items), field.isEmpty());
}

/// R085: accepting waits for the form in an emergency alone.
void TestReferralRules::asksForAppendixF_data()
{
    QTest::addColumn<Consent>("consent");
    QTest::addColumn<bool>("emergency");
    QTest::addColumn<int>("form"); // none, begun, or complete
    QTest::addColumn<bool>("isAsked");
    QTest::addColumn<bool>("complete");
    QTest::newRow("an emergency without consent") << Consent::NotSought << true << 0 << true << false;
    QTest::newRow("a refusal in an emergency") << Consent::Refused << true << 0 << true << false;
    QTest::newRow("one that was begun") << Consent::NotSought << true << 1 << true << false;
    QTest::newRow("one that is complete") << Consent::NotSought << true << 2 << false << true;
    QTest::newRow("an emergency with consent") << Consent::Given << true << 0 << false << true;
    QTest::newRow("no emergency: it may follow") << Consent::NotSought << false << 0 << true << true;
    QTest::newRow("no emergency, begun") << Consent::Refused << false << 1 << true << true;
    QTest::newRow("no emergency, complete") << Consent::Refused << false << 2 << false << true;
}

void TestReferralRules::asksForAppendixF()
{
    QFETCH(Consent, consent);
    QFETCH(bool, emergency);
    QFETCH(int, form);
    ReferralRecord record = whole();
    record.referral.consent = consent;
    record.referral.consentReason = u"She is unconscious."_s;
    record.referral.emergency = emergency;
    if (form > 0)
        record.withoutConsent = form == 2 ? wholeForm() : WithoutConsent();
    const QList<CompletenessItem> items = referralCompleteness(record, {true, 0}, true);
    QFETCH(bool, isAsked);
    QCOMPARE(missing(items), isAsked ? QStringList{u"withoutConsent"_s} : QStringList());
    QTEST(isComplete(items), "complete");
}

void TestReferralRules::asksForTheAssessment_data()
{
    QTest::addColumn<bool>("done");
    QTest::addColumn<int>("notAsked");
    QTest::addColumn<bool>("emergency");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << false << 20 << false << false << u"The completed risk assessment"_s;
    QTest::newRow("one item not asked") << true << 1 << false << false << u"1 item(s) of it are not asked yet"_s;
    QTest::newRow("three items not asked") << true << 3 << false << false << u"3 item(s) of it are not asked yet"_s;
    QTest::newRow("all asked") << true << 0 << false << true << QString();
    QTest::newRow("none in an emergency") << false << 20 << true << true << QString();
}

void TestReferralRules::asksForTheAssessment()
{
    QFETCH(bool, done);
    QFETCH(int, notAsked);
    QFETCH(bool, emergency);
    ReferralRecord record = whole();
    record.referral.emergency = emergency;
    const QList<CompletenessItem> items = referralCompleteness(record, {done, notAsked}, true);
    QTEST(isComplete(items), "complete");
    QFETCH(QString, says);
    QVERIFY2(items.last().text.endsWith(says), qPrintable(items.last().text));
}

void TestReferralRules::onlyAPartnerRefers()
{
    QCOMPARE(missing(referralCompleteness(whole(), {true, 0}, false)), QStringList{u"referringAgencyId"_s});
    const auto says = [](bool isPartner, const QString &words) {
        const QList<CompletenessItem> items = referralCompleteness(whole(), {true, 0}, isPartner);
        return std::any_of(items.begin(), items.end(),
                           [&words](const CompletenessItem &item) { return item.text.contains(words); });
    };
    QVERIFY(says(false, u"Agencies page"_s));
    QVERIFY(!says(true, u"Agencies page"_s)); // what is met needs no advice
    QVERIFY(says(true, u"A signatory of the protocol"_s));
}

void TestReferralRules::refusesWhatCanNotBe_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *name, const Deed &deed, const QStringList &fields) {
        QTest::newRow(name) << deed << fields;
    };
    row("good", [](ReferralRecord &) {}, {});
    row("little is enough",
        [](ReferralRecord &r) {
            r.referral = {};
            r.referral.receivedAt = noonOf(today);
            r.referral.referringAgencyId = AgencyId(1);
            r.strands.clear();
        },
        {});
    row("nobody refers", [](ReferralRecord &r) { r.referral.referringAgencyId = {}; }, {u"referringAgencyId"_s});
    row("never received", [](ReferralRecord &r) { r.referral.receivedAt = {}; }, {u"receivedAt"_s});
    row("received tomorrow", [](ReferralRecord &r) { r.referral.receivedAt = noonOf(today.addDays(1)); },
        {u"receivedAt"_s});
    row("happens tomorrow", [](ReferralRecord &r) { r.referral.incidentOn = today.addDays(1); }, {u"incidentOn"_s});
    row("on the day itself", [](ReferralRecord &r) { r.referral.incidentOn = today; }, {});
    row("after it was received",
        [](ReferralRecord &r) {
            r.referral.receivedAt = noonOf(today.addDays(-3));
            r.referral.incidentOn = today.addDays(-2);
        },
        {u"incidentOn"_s});
    row("in another age", [](ReferralRecord &r) { r.referral.incidentOn = QDate(1899, 12, 31); }, {u"incidentOn"_s});
    row("an emergency without why", [](ReferralRecord &r) { r.referral.emergency = true; }, {u"emergencyReason"_s});
    row("a strand of no list", [](ReferralRecord &r) { r.strands.first().strand = u"purple"_s; }, {u"strands"_s});
    row("a sub-strand of no list", [](ReferralRecord &r) { r.strands.first().subStrand = u"purple"_s; },
        {u"strands"_s});
    row("a line too long", [](ReferralRecord &r) { r.referral.policeRef = QString(301, u'x'); }, {u"policeRef"_s});
    row("NUL", [](ReferralRecord &r) { r.referral.narrative = u"a"_s + QChar(0); }, {u"narrative"_s});
}

void TestReferralRules::refusesWhatCanNotBe()
{
    QFETCH(Deed, deed);
    ReferralRecord record = whole();
    deed(record);
    QStringList found;
    const QList<FieldProblem> problems = referralProblems(record.referral, record.strands, today);
    for (const FieldProblem &problem : problems) {
        QVERIFY(!problem.text.isEmpty());
        found += problem.field;
    }
    QTEST(found, "fields");
}

QTEST_GUILESS_MAIN(TestReferralRules)
#include "tst_ReferralRules.moc"
