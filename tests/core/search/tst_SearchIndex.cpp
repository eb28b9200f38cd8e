// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/cases/KeepCaseEvent.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/register/Register.h"
#include "core/search/Search.h"
#include "core/store/Statement.h"
#include "tests/support/MainJob.h"

#include <QTest>

#include <memory>

using namespace marac;
using namespace Qt::StringLiterals;

/// What a search finds texts by is in step with them, whatever becomes of them.
class TestSearchIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsAWordWhileItIsTyped();
    void findsShortWordsByTheirBeginningToo();
    void findsWordsWithVowelSigns();
    void looksPastTextsOfClosedCases();
    void readsNoWordAsAQuestion_data();
    void readsNoWordAsAQuestion();
    void followsWhatIsMendedAndTakenOut();
    void followsAWordThatStaysInOneOfTwoTexts();
    void followsNothingThatIsUndone();
    void isMadeAnewWhenItWasAltered_data();
    void isMadeAnewWhenItWasAltered();
    void isToldOfOnceWithTheRecord();

private:
    CaseEvent note(const QString &text) const { return {0, m_accepted.caseId, {}, {}, text, m_job->agency("HHR")}; }
    qsizetype found(const QString &words) { return MUST(search(m_job->reg(), words))->size(); }
    /// In how many places of the file the index has these letters.
    qint64 placesWith(const QByteArray &letters) const;

    std::unique_ptr<test::MainJob> m_job;
    Accepted m_accepted;
};

qint64 TestSearchIndex::placesWith(const QByteArray &letters) const
{
    Statement s(m_job->db(), "SELECT count(*) FROM record_words_data WHERE instr(block, :letters) > 0");
    s.bind(":letters", letters);
    return s.next() ? s.get<qint64>(0) : -1;
}

void TestSearchIndex::init()
{
    m_job = std::make_unique<test::MainJob>();
    m_job->meetingOn(QDate(2026, 11, 12));
    m_accepted = m_job->acceptedCase();
    MUST(addCaseEvent(m_job->reg(), note(u"The zyzzyva was seen."_s)));
}

void TestSearchIndex::findsAWordWhileItIsTyped()
{
    const QString word = u"zyzzyva"_s;
    for (qsizetype letters = fewestLetters; letters <= word.size(); ++letters)
        QCOMPARE(found(word.left(letters)), 1);
    QCOMPARE(found(u"ZYZ seen"_s), 1);
    QCOMPARE(found(u"zyzzyvas"_s), 0);
    QCOMPARE(found(u"zyz unseen"_s), 0);
}

/// The index is not asked for them: they are looked for in what it gives.
void TestSearchIndex::findsShortWordsByTheirBeginningToo()
{
    MUST(addCaseEvent(m_job->reg(), note(u"He rang the major."_s)));
    QCOMPARE(found(u"rang"_s), 1);
    QCOMPARE(found(u"rang jo"_s), 0);
    MUST(addCaseEvent(m_job->reg(), note(u"She rang the major, and Jo."_s)));
    QCOMPARE(found(u"rang jo"_s), 1);
}

static const QString mujhe = u"\u092E\u0941\u091D\u0947"_s; // "to me": two letters, each with a vowel sign

/// A sign ends what can be asked of the index after one letter.
void TestSearchIndex::findsWordsWithVowelSigns()
{
    QVERIFY(lettersIn(mujhe) >= fewestLetters);
    QCOMPARE(found(mujhe), 0);
    MUST(addCaseEvent(m_job->reg(), note(u"She said: \u0909\u0938\u0928\u0947 "_s + mujhe + u" \u0921\u0930."_s)));
    QCOMPARE(found(mujhe), 1);
    QCOMPARE(found(mujhe + u" jo"_s), 0);
    QCOMPARE(found(mujhe + u" said"_s), 1);
    QCOMPARE(MUST(search(m_job->reg(), mujhe))->first().place, SearchPlace::CaseEvent);
}

/// R103: they are newer than the one that may be shown, and more than are looked at.
void TestSearchIndex::looksPastTextsOfClosedCases()
{
    m_job = std::make_unique<test::MainJob>();
    m_job->meetingOn(QDate(2026, 12, 10));
    m_accepted = m_job->acceptedCase(m_job->referralOf(u"Amina"_s, u"Farouk"_s));
    const QString text = u"The zyzzyva: "_s + mujhe;
    MUST(addCaseEvent(m_job->reg(), note(text)));
    const MeetingId soon = m_job->meetingOn(QDate(2026, 11, 12));
    m_accepted = m_job->acceptedCase();
    QCOMPARE(m_accepted.meetingId, soon);
    MUST(m_job->reg().change(Operation::KeepCases, [&](Change &change) -> Result<> {
        for (int i = 0; i <= 2000; ++i) {
            if (const Result<> added = addCaseEvent(change, note(text)); !added)
                return added;
        }
        return {};
    }));
    m_job->openOn(QDate(2026, 11, 12), soon);
    QCOMPARE(found(u"zyzzyva"_s), 1);
    QCOMPARE(found(mujhe), 1);
    m_job->firstArrives(soon);
    QCOMPARE(found(u"zyzzyva"_s), firstHits);
    QCOMPARE(found(mujhe), firstHits);
    QCOMPARE(MUST(search(m_job->reg(), mujhe, mostHits))->size(), mostHits);
    QCOMPARE(MUST(search(m_job->reg(), mujhe, 2'000))->size(), mostHits);
}

void TestSearchIndex::readsNoWordAsAQuestion_data()
{
    QTest::addColumn<QString>("words");
    for (const QString &words :
         {u"zyzzyva*"_s, u"zyz*"_s, u"^zyzzyva"_s, u"-zyzzyva"_s, u"\"zyzzyva"_s, u"zyzzyva\""_s, u"words:zyzzyva"_s,
          u"{words}:zyzzyva"_s, u"NEAR(zyzzyva)"_s, u"NOT zyzzyva"_s, u"zyzzyva OR nothing"_s, u"nothing OR zyzzyva"_s,
          u"(zyzzyva)"_s, u"zyz+seen"_s, u"***"_s, u"\"\"\"\""_s, u"\U0001F600\U0001F600\U0001F600"_s})
        QTest::newRow(qPrintable(words)) << words;
}

void TestSearchIndex::readsNoWordAsAQuestion()
{
    QFETCH(QString, words);
    QCOMPARE(found(words), 0);
    QCOMPARE(found(u"zyzzyva"_s), 1);
}

void TestSearchIndex::followsWhatIsMendedAndTakenOut()
{
    Register &reg = m_job->reg();
    const QList<MeetingRow> meetings = *MUST(listMeetings(reg));
    const MeetingId meeting = meetings.first().meeting.id;
    m_job->openOn(QDate(2026, 11, 12), meeting);
    m_job->firstArrives(meeting);
    const AgendaItemId item = MUST(consultMeeting(reg, meeting))->agenda.first().item.id;
    const auto version = [&reg, item] { return MUST(consultHearing(reg, item))->contributions.first().version; };

    Contribution said;
    said.agendaItemId = item;
    said.sourceAgencyId = m_job->agency("POL");
    said.text = u"Known at the Xylobar."_s;
    said.id = *MUST(keepContribution(reg, said));
    QCOMPARE(found(u"xylobar"_s), 1);
    QVERIFY(placesWith("ylobar") > 0);

    said.version = version();
    said.text = u"Known at the Quokka."_s;
    MUST(keepContribution(reg, said));
    QCOMPARE(found(u"xylobar"_s), 0);
    QCOMPARE(placesWith("ylobar"), 0);
    QCOMPARE(found(u"quokka"_s), 1);

    MUST(removeContribution(reg, said.id, version()));
    QCOMPARE(found(u"quokka"_s), 0);
    QCOMPARE(placesWith("uokka"), 0);
    QCOMPARE(found(u"zyzzyva"_s), 1);
    QCOMPARE(m_job->check().verdict, TrailReport::Verdict::Good);
}

/// One save writes several texts of a referral, and a word moves from one to the other.
void TestSearchIndex::followsAWordThatStaysInOneOfTwoTexts()
{
    Register &reg = m_job->reg();
    const ReferralId id = *MUST(keepReferral(reg, m_job->referralOf(u"Amina"_s, u"Farouk"_s)));
    const auto keep = [&](const QString &place, const QString &narrative) {
        const ReferralFile file = *MUST(consultReferral(reg, id));
        ReferralEntry entry = m_job->referralOf(u"Amina"_s, u"Farouk"_s);
        entry.referral.id = id;
        entry.referral.version = file.record.referral.version;
        entry.parts.first().existing = file.record.parts.first().personId;
        entry.referral.incidentPlace = place;
        entry.referral.narrative = narrative;
        MUST(keepReferral(reg, entry));
    };
    keep(u"the shop in Xylobar Road"_s, u"Paint was thrown."_s);
    keep(u"the shop on Xylobar Road"_s, u"Paint was thrown in Xylobar Road."_s);
    QCOMPARE(m_job->check().verdict, TrailReport::Verdict::Good);
    keep(u"the shop on Xylobar Road"_s, u"Paint was thrown."_s);
    keep(u"the shop"_s, u"Paint was thrown."_s);
    QCOMPARE(found(u"xylobar"_s), 0);
    QCOMPARE(placesWith("ylobar"), 0);
    QCOMPARE(m_job->check().verdict, TrailReport::Verdict::Good);
}

void TestSearchIndex::followsNothingThatIsUndone()
{
    const Result<> undone = m_job->reg().change(Operation::KeepCases, [this](Change &change) -> Result<> {
        if (const Result<> added = addCaseEvent(change, note(u"A quagga too."_s)); !added)
            return added;
        return failure(Problem::Kind::Invalid, u"Not kept."_s);
    });
    QCOMPARE(undone.error().text, u"Not kept."_s);
    QCOMPARE(found(u"quagga"_s), 0);
    QCOMPARE(placesWith("uagga"), 0);
    QCOMPARE(m_job->check().verdict, TrailReport::Verdict::Good);
}

void TestSearchIndex::isMadeAnewWhenItWasAltered_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("all") << QByteArray("INSERT INTO record_words (record_words) VALUES ('delete-all')");
    QTest::newRow("a text") << QByteArray("INSERT INTO record_words (record_words, rowid, words)"
                                          " SELECT 'delete', number, words FROM record_text"
                                          " WHERE words LIKE '%zyzzyva%'");
    QTest::newRow("one more") << QByteArray("INSERT INTO record_words (rowid, words) VALUES (1, 'zyzzyva')");
    QTest::newRow("an address") << QByteArray("INSERT INTO address_words (address_words) VALUES ('delete-all')");
    QTest::newRow("what it forgets") << QByteArray(
        "INSERT INTO record_words (record_words, rank) VALUES ('secure-delete', 0)");
}

/// No entry of the trail binds it.
void TestSearchIndex::isMadeAnewWhenItWasAltered()
{
    QFETCH(QByteArray, sql);
    const QString field = u"search_index_mended"_s;
    QCOMPARE(m_job->check().verdict, TrailReport::Verdict::Good);
    m_job->as(Role::Administrator);
    QVERIFY(!m_job->trail().first().event.fields.contains(field));

    m_job->tamper([&](Connection &db) { runScript(db, sql.constData()); });
    const TrailReport report = m_job->check();
    QCOMPARE(report.verdict, TrailReport::Verdict::Bad);
    QCOMPARE(report.findings.size(), 1);
    QCOMPARE(report.findings.first().kind, TrailFinding::Kind::DerivedDiffers);

    m_job->as(Role::Administrator);
    QVERIFY(m_job->trail().first().event.fields.contains(field));
    QCOMPARE(m_job->check().verdict, TrailReport::Verdict::Good);
    QCOMPARE(found(u"zyzzyva"_s), 1);
}

void TestSearchIndex::isToldOfOnceWithTheRecord()
{
    m_job->tamper([](Connection &db) {
        Statement(db, "UPDATE case_event SET text = 'The quagga was seen.' WHERE text LIKE '%zyzzyva%'").run();
    });
    const TrailReport report = m_job->check();
    QCOMPARE(report.findings.size(), 1);
    QCOMPARE(report.findings.first().kind, TrailFinding::Kind::RowChanged);
    m_job->as(Role::Administrator);
    QCOMPARE(found(u"quagga"_s), 1);
    QCOMPARE(found(u"zyzzyva"_s), 0);
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_SearchIndex.moc"
