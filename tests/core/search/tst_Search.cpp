// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/RecordFeedback.h"
#include "core/actions/amending/AmendMinutes.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/cases/KeepCaseEvent.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/people/KeepPerson.h"
#include "core/search/Search.h"
#include "core/search/Snippet.h"
#include "core/store/schema/SchemaPermit.h"
#include "tests/support/MainJob.h"
#include "tests/support/SampleAgencies.h"
#include "tests/support/TestRegister.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsAReferenceByItsBeginning();
    void findsPeopleByNamePhoneAndPostcode();
    void neverTellsAProtectedAddress();
    void neverTellsOneThatWasTyped_data();
    void neverTellsOneThatWasTyped();
    void neverTellsOneInAnotherRecord();
    void readsNoCharacterAsAPattern_data();
    void readsNoCharacterAsAPattern();
    void recordsTheWordsAndWhoWasFound();
    void refusesAMegabyteUnread();
    void deniesAnAuditor();
    void findsPeopleByStreetAndTown();
    void findsWordsInRecords_data();
    void findsWordsInRecords();
    void findsWhatWasReportedAmendedAndJudged();
    void tellsTheOtherNameThatWasMeant();
    void namesTheCaseOfATextInTheTrail();
    void showsNothingThatIsNotRecorded();
    void cutsAroundTheWords_data();
    void cutsAroundTheWords();

private:
    PersonId keep(const QString &given, const QString &family, const QString &phone, const QString &postcode,
                  bool isProtected);
    QStringList titles(const QString &words);

    std::unique_ptr<test::TestRegister> m_register;
    test::SampleAgencies m_agencies;
    PersonId m_osei;
};

PersonId TestSearch::keep(const QString &given, const QString &family, const QString &phone, const QString &postcode,
                          bool isProtected)
{
    PersonEntry entry;
    entry.person.givenName = given;
    entry.person.familyName = family;
    entry.person.phone = phone;
    entry.person.sourceAgencyId = m_agencies["HHR"];
    Address address;
    address.paon = u"12"_s;
    address.street = u"Marlow Court"_s;
    address.town = u"Bootle"_s;
    address.postcode = postcode;
    address.isProtected = isProtected;
    address.sourceAgencyId = m_agencies["HHR"];
    entry.address = address;
    const auto kept = keepPerson(m_register->reg(), entry);
    if (!kept)
        qFatal("%s", qPrintable(kept.error().text));
    return *kept;
}

QStringList TestSearch::titles(const QString &words)
{
    QStringList all;
    const auto hits = search(m_register->reg(), words);
    if (!hits)
        return {hits.error().text};
    for (const SearchHit &hit : *hits)
        all << hit.title;
    return all;
}

void TestSearch::initTestCase()
{
    m_register = std::make_unique<test::TestRegister>();
    m_agencies = test::addSampleAgencies(m_register->reg());
    m_osei = keep(u"Jelani"_s, u"Osei"_s, u"07700 900123"_s, u"L20 3AA"_s, false);
    keep(u"Amina"_s, u"Farah"_s, u"07700 900124"_s, u"L21 5QQ"_s, true);
    Meeting meeting;
    meeting.heldOn = QDate(2026, 11, 12);
    meeting.startsAt = QTime(9, 30);
    meeting.venue = u"Bootle Town Hall"_s;
    meeting.chair = u"Helen Marsh"_s;
    const auto scheduled = scheduleMeeting(m_register->reg(), meeting);
    QVERIFY2(scheduled, scheduled ? "" : qPrintable(scheduled.error().text));
}

void TestSearch::findsAReferenceByItsBeginning()
{
    const auto all = search(m_register->reg(), u"2026-11"_s);
    QVERIFY(all);
    const QStringList byStart =
        titles(u"mtg-2026"_s) + titles(u"2026-11"_s) + titles(u"M-2026"_s) + titles(u"MARAC-2026"_s);
    QVERIFY(byStart.size() >= 1);
    const QString ref = byStart.first();
    QCOMPARE(titles(ref.toLower()), QStringList{ref});
    QCOMPARE(titles(ref.mid(1)), QStringList());
}

void TestSearch::findsPeopleByNamePhoneAndPostcode()
{
    const QStringList osei{u"OSEI Jelani"_s};
    QCOMPARE(titles(u"ose"_s), osei);
    QCOMPARE(titles(u"OSEI, Jelani"_s), osei);
    QCOMPARE(titles(u"+44 7700 900123"_s), osei);
    QCOMPARE(titles(u"l203aa"_s), osei);
    QCOMPARE(titles(u"L20 3"_s), osei);
    QCOMPARE(titles(u"o"_s), QStringList());
}

void TestSearch::neverTellsAProtectedAddress()
{
    QCOMPARE(titles(u"L21 5QQ"_s), QStringList());
    const auto hits = search(m_register->reg(), u"Farah"_s);
    QCOMPARE(hits->size(), 1);
    QVERIFY(!hits->first().text.contains(u"Marlow"_s));
    QVERIFY(!hits->first().text.contains(u"L21"_s));
}

/// A child at a protected home, entered without the tick.
void TestSearch::neverTellsOneInAnotherRecord()
{
    test::MainJob job;
    PersonEntry mother = job.referralOf(u"Mina"_s, u"Haddad"_s).parts.first().person;
    mother.person.sourceAgencyId = job.agency("HHR");
    mother.address->isProtected = true;
    PersonEntry child = job.referralOf(u"Tamsin"_s, u"Haddad"_s).parts.first().person;
    child.person.sourceAgencyId = job.agency("HHR");
    child.person.phone = u"07700 900123"_s;
    MUST(keepPerson(job.reg(), mother));
    MUST(keepPerson(job.reg(), child));
    for (const QString &words : {u"l20 3aa"_s, u"marlow"_s, u"12 Marlow Court"_s})
        QVERIFY2(MUST(search(job.reg(), words))->isEmpty(), qPrintable(words));
    for (const QString &words : {u"Tamsin"_s, u"07700 900123"_s}) {
        const QList<SearchHit> hits = *MUST(search(job.reg(), words));
        QCOMPARE(hits.size(), 1);
        QVERIFY2(hits.first().text.contains(u"Protected address"_s), qPrintable(hits.first().text));
        QVERIFY2(!hits.first().text.contains(u"Marlow"_s), qPrintable(hits.first().text));
    }
}

void TestSearch::readsNoCharacterAsAPattern_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words :
         {"%%", "__", "**", "os%", "O_ei", "\"\"", "''", "' OR 1=1 --", "%osei", "2026%", "____-____"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void TestSearch::readsNoCharacterAsAPattern()
{
    QFETCH(QString, words);
    const QStringList found = titles(words);
    // A pattern would find everybody, or the meeting; a word that begins a name may still find its person.
    QVERIFY2(!found.contains(u"FARAH Amina"_s), qPrintable(found.join(u", "_s)));
    QVERIFY(found.size() <= 1);
}

void TestSearch::recordsTheWordsAndWhoWasFound()
{
    QVERIFY(search(m_register->reg(), u"osei"_s));
    const AuditEvent event = m_register->trail().first().event;
    QCOMPARE(event.verb, AuditVerb::Search);
    QCOMPARE(event.reason, u"osei"_s);
    QCOMPARE(event.about.size(), 1);
    QCOMPARE(event.about.first().kind, SubjectKind::Person);
    QCOMPARE(event.about.first().id, m_osei.value());
}

void TestSearch::refusesAMegabyteUnread()
{
    const qint64 before = m_register->trail().first().seq;
    const auto hits = search(m_register->reg(), QString(1024 * 1024, u'a'));
    QVERIFY(!hits);
    QCOMPARE(hits.error().kind, Problem::Kind::Invalid);
    QCOMPARE(hits.error().fields.first().field, u"words"_s);
    QVERIFY(!hits.error().text.contains(u"aaa"_s));
    QCOMPARE(m_register->trail().first().seq, before);
}

void TestSearch::deniesAnAuditor()
{
    m_register->as(Role::Auditor);
    const auto hits = search(m_register->reg(), u"osei"_s);
    m_register->as(Role::Administrator);
    QVERIFY(!hits);
    QCOMPARE(hits.error().kind, Problem::Kind::Denied);
}

void TestSearch::findsPeopleByStreetAndTown()
{
    const QStringList osei{u"OSEI Jelani"_s}; // and not Farah of the same street, whose address is protected
    QCOMPARE(titles(u"marlow"_s), osei);
    QCOMPARE(titles(u"12 Marlow Court"_s), osei);
    QCOMPARE(titles(u"BOOTLE"_s), osei);
    QCOMPARE(titles(u"Marlow Court Liverpool"_s), QStringList());
    QCOMPARE(titles(u"ma"_s), QStringList());
    QCOMPARE(search(m_register->reg(), u"marlow"_s)->first().place, SearchPlace::Address);
}

/// A case that was heard, with words of its own in every text.
class HeardCase
{
public:
    HeardCase()
    {
        Register &reg = m_job.reg();
        const MeetingId meeting = m_job.meetingOn(QDate(2026, 11, 12));
        ReferralEntry entry = m_job.oseiReferral();
        entry.referral.narrative = u"Two youths shouted and\nthrew a \u00C9clair at the door; 100% of it_stuck. "_s
            + QString(400, u'n') + u" They came back at midnight with a crowbar."_s;
        entry.referral.incidentPlace = u"Strand Shopping Centre"_s;
        entry.referral.policeRef = u"OCC/4417/26"_s;
        entry.referral.perpetratorDescription = u"A man with a spider tattoo."_s;
        entry.referral.victimWishes = u"To move nearer to her aunt."_s;
        m_accepted = m_job.acceptedCase(entry);
        m_job.openOn(QDate(2026, 11, 12), meeting);
        m_job.firstArrives(meeting);
        const AgendaItemId item = MUST(consultMeeting(reg, meeting))->agenda.first().item.id;
        Action action;
        action.agendaItemId = item;
        action.ownerAgencyId = m_job.agency("HHR");
        action.text = u"Fit a letterbox guard"_s;
        action.dueOn = QDate(2026, 11, 19);
        MUST(keepAction(reg, action));
        RiskAnalysis analysis;
        analysis.agendaItemId = item;
        analysis.sourceAgencyId = m_job.agency("POL");
        analysis.harm = u"Arson."_s;
        analysis.decision = u"A beacon is lent until Christmas."_s;
        analysis.version = 0;
        MUST(keepRiskAnalysis(reg, analysis));
        MUST(keepMinutesNotes(reg, meeting, 0, u"The venue changes to Crosby library."_s));
        Contribution said;
        said.agendaItemId = item;
        said.sourceAgencyId = m_job.agency("POL");
        said.text = u"Known at the Feathers public house."_s;
        MUST(keepContribution(reg, said));
        MUST(addCaseEvent(
            reg, {0, m_accepted.caseId, {}, {}, u"A neighbour wrote about whistling."_s, m_job.agency("HHR")}));
    }
    Register &reg() { return m_job.reg(); }
    test::MainJob &job() { return m_job; }
    const Accepted &accepted() const { return m_accepted; }

private:
    test::MainJob m_job;
    Accepted m_accepted;
};

void TestSearch::findsWordsInRecords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<SearchPlace>("place");
    QTest::addColumn<SubjectKind>("opens");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *words, SearchPlace place, SubjectKind opens, const char *shown) {
        QTest::newRow(words) << QString::fromUtf8(words) << place << opens << QString::fromUtf8(shown);
    };
    using enum SearchPlace;
    row("CROWBAR", Narrative, SubjectKind::Referral, "midnight with a crowbar.");
    row("crowbar youths", Narrative, SubjectKind::Referral, "Two youths shouted and threw");
    row("\u00E9clair", Narrative, SubjectKind::Referral, "\u00C9clair at the door");
    row("100% of", Narrative, SubjectKind::Referral, "100% of it_stuck");
    row("it_stuck", Narrative, SubjectKind::Referral, "100% of it_stuck");
    row("strand shop", IncidentPlace, SubjectKind::Referral, "Strand Shopping Centre");
    row("4417", PoliceReference, SubjectKind::Referral, "OCC/4417/26");
    row("spider tattoo", ReferralWords, SubjectKind::Referral, "with a spider tattoo");
    row("aunt", ReferralWords, SubjectKind::Referral, "nearer to her aunt");
    row("beacon", RiskAnalysis, SubjectKind::CaseFile, "A beacon is lent");
    row("crosby library", OtherBusiness, SubjectKind::Meeting, "changes to Crosby library");
    row("letterbox", ActionText, SubjectKind::Action, "Fit a letterbox guard");
    row("feathers", Contribution, SubjectKind::CaseFile, "Known at the Feathers public house.");
    row("whistling", CaseEvent, SubjectKind::CaseFile, "A neighbour wrote about whistling.");
}

void TestSearch::findsWordsInRecords()
{
    QFETCH(QString, words);
    static HeardCase heard;
    const QList<SearchHit> hits = *MUST(search(heard.reg(), words));
    QCOMPARE(hits.size(), 1);
    const SearchHit &hit = hits.first();
    QTEST(hit.place, "place");
    QTEST(hit.opens.kind, "opens");
    QFETCH(QString, shown);
    QVERIFY2(hit.text.contains(shown), qPrintable(hit.text));
    QVERIFY(hit.text.size() <= 90);
    QVERIFY(!hit.title.isEmpty() && hit.title == hit.opens.ref);
    for (const QString &none : {u"100_ of"_s, u"itXstuck"_s, u"%%%"_s, u"___"_s, u"crowbar zebra"_s, u"cr ow"_s})
        QVERIFY2(MUST(search(heard.reg(), none))->isEmpty(), qPrintable(none));
}

void TestSearch::neverTellsOneThatWasTyped_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<qsizetype>("found");
    QTest::newRow("words outside") << u"crowbar"_s << qsizetype(1);
    QTest::newRow("words outside on both sides") << u"moved fire"_s << qsizetype(1);
    QTest::newRow("postcode") << u"l20 3aa"_s << qsizetype(0);
    QTest::newRow("street") << u"marlow"_s << qsizetype(0);
    QTest::newRow("one word outside") << u"marlow fire"_s << qsizetype(0);
    QTest::newRow("words of the mask") << u"protected"_s << qsizetype(0);
}

void TestSearch::neverTellsOneThatWasTyped()
{
    static test::MainJob job;
    static const Accepted accepted = [] {
        ReferralEntry entry = job.oseiReferral();
        entry.parts.first().person.address->isProtected = true;
        entry.referral.narrative = u"He moved to 12 Marlow Crt (l20 3aa) after the fire and the crowbar."_s;
        return job.acceptedCase(entry);
    }();
    QVERIFY(accepted.caseId.isValid());
    QFETCH(QString, words);
    const QList<SearchHit> hits = *MUST(search(job.reg(), words));
    QTEST(hits.size(), "found");
    for (const SearchHit &hit : hits) {
        QVERIFY2(hit.text.contains(u"Protected address"_s), qPrintable(hit.text));
        QVERIFY2(!hit.text.contains(u"Marlow"_s) && !hit.text.contains(u"3aa"_s), qPrintable(hit.text));
    }
    if (hits.isEmpty())
        QVERIFY(job.trail().first().event.about.isEmpty());
}

void TestSearch::findsWhatWasReportedAmendedAndJudged()
{
    HeardCase heard;
    Register &reg = heard.reg();
    const QList<MeetingRow> meetings = *MUST(listMeetings(reg));
    const MeetingFile meeting = *MUST(consultMeeting(reg, meetings.first().meeting.id));
    MUST(recordHearing(reg, meeting.agenda.first().item.id, HearingOutcome::Heard));
    MUST(recordProtocolReminder(reg, meeting.meeting.id));
    MUST(closeMeeting(reg, meeting.meeting.id));
    MUST(approveMinutes(reg, meeting.meeting.id, {u"Helen Marsh"_s, reg.today(), u"Letter of today"_s}));
    MUST(lockMinutes(reg, meeting.meeting.id));
    MinutesAmendment amendment;
    amendment.meetingId = meeting.meeting.id;
    amendment.caseId = heard.accepted().caseId;
    amendment.text = u"It was a lantern."_s;
    amendment.reason = u"Misheard."_s;
    amendment.approvedBy = u"Helen Marsh"_s;
    amendment.approvedOn = reg.today();
    amendment.sourceAgencyId = heard.job().agency("POL");
    MUST(amendMinutes(reg, amendment));
    const ActionRow action = MUST(listActions(reg, {}))->first();
    ActionFeedback reported;
    reported.actionId = action.action.id;
    reported.sourceAgencyId = heard.job().agency("HHR");
    reported.receivedOn = reg.today();
    reported.outcome = ActionState::NotPossible;
    reported.text = u"The carpenter found no frame."_s;
    MUST(recordFeedback(reg, reported));
    const QList<SearchHit> told = *MUST(search(reg, u"carpenter"_s));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().place, SearchPlace::ActionFeedback);
    QCOMPARE(told.first().opens.kind, SubjectKind::Action);
    const QList<SearchHit> amended = *MUST(search(reg, u"lantern"_s));
    QCOMPARE(amended.size(), 1);
    QCOMPARE(amended.first().place, SearchPlace::Amendment);
    QCOMPARE(amended.first().opens.id, heard.accepted().caseId.value());
}

void TestSearch::tellsTheOtherNameThatWasMeant()
{
    test::MainJob job;
    ReferralEntry entry = job.oseiReferral();
    entry.parts.first().person.aliases << u"Kofi Mensah"_s;
    job.acceptedCase(entry);
    const QList<SearchHit> byOther = *MUST(search(job.reg(), u"mensah"_s));
    QCOMPARE(byOther.size(), 1);
    QVERIFY2(byOther.first().text.startsWith(u"also Kofi Mensah"_s), qPrintable(byOther.first().text));
    QVERIFY(!MUST(search(job.reg(), u"osei"_s))->first().text.contains(u"Mensah"_s));
}

void TestSearch::namesTheCaseOfATextInTheTrail()
{
    HeardCase heard;
    MUST(search(heard.reg(), u"letterbox"_s));
    const AuditEvent event = heard.job().trail().first().event;
    QCOMPARE(event.verb, AuditVerb::Search);
    QCOMPARE(event.reason, u"letterbox"_s);
    QCOMPARE(event.about.size(), 2);
    QCOMPARE(event.about.at(0).kind, SubjectKind::Action);
    QCOMPARE(event.about.at(1).kind, SubjectKind::CaseFile);
    QCOMPARE(event.about.at(1).id, heard.accepted().caseId.value());
}

void TestSearch::showsNothingThatIsNotRecorded()
{
    test::TestRegister reg;
    {
        const SchemaPermit permit(reg.rawDb());
        reg.rawDb().execute("ALTER TABLE audit RENAME TO audit_elsewhere");
    }
    const auto hits = search(*reg, u"osei"_s);
    QVERIFY(!hits);
    {
        const SchemaPermit permit(reg.rawDb());
        reg.rawDb().execute("ALTER TABLE audit_elsewhere RENAME TO audit");
    }
    QVERIFY(search(*reg, u"osei"_s));
}

void TestSearch::cutsAroundTheWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("snippet");
    const QString filler = QString(u"word "_s).repeated(30);
    QTest::newRow("short") << u"Paint on\n the  door"_s << u"door"_s << u"Paint on the door"_s;
    QTest::newRow("empty") << QString() << u"door"_s << QString();
    QTest::newRow("at the beginning") << u"Paint "_s + filler << u"paint"_s
                                      << u"Paint "_s + QString(u"word "_s).repeated(11).trimmed() + u"\u2026"_s;
    QTest::newRow("at the end") << filler + u"paint"_s << u"paint"_s
                                << u"\u2026"_s + QString(u"word "_s).repeated(10) + u"paint"_s;
    QTest::newRow("one long word") << QString(200, u'a') << u"zzz"_s << QString(60, u'a') + u"\u2026"_s;
}

void TestSearch::cutsAroundTheWords()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QTEST(snippetOf(text, {word}), "snippet");
    // No half of a character is left over.
    const QString pairs = QString(u"\U0001F600"_s).repeated(100);
    const QString cut = snippetOf(u"x"_s + pairs + word + pairs, {word});
    QVERIFY(cut.isValidUtf16());
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_Search.moc"
