// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/MayCloseCase.h"
#include "core/cases/RepeatOfHearing.h"
#include "core/cases/WhichFile.h"
#include "core/referrals/deciding/HearingThreshold.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The rules of the case file as tables: who comes before the MARAC, what is a repeat (R4), to which file a referral goes (R036,
/// R038), and when a file may be closed.
class TestCaseRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meetsTheThreshold_data();
    void meetsTheThreshold();
    void advisesNoWayRoundTheAssessment();
    void comesBackToAMatter_data();
    void comesBackToAMatter();
    void findsTheFile_data();
    void findsTheFile();
    void closesAFile_data();
    void closesAFile();
};

using Band = std::optional<RiskBand>;

void TestCaseRules::meetsTheThreshold_data()
{
    QTest::addColumn<int>("band"); // -1: not assessed
    QTest::addColumn<bool>("repeat");
    QTest::addColumn<bool>("emergency");
    QTest::addColumn<bool>("meets");
    const auto row = [](const char *name, int band, bool repeat, bool emergency, bool meets) {
        QTest::newRow(name) << band << repeat << emergency << meets;
    };
    row("standard", int(RiskBand::Standard), false, false, false);
    row("medium", int(RiskBand::Medium), false, false, false);
    row("high", int(RiskBand::High), false, false, true);
    row("very high", int(RiskBand::VeryHigh), false, false, true);
    row("not assessed", -1, false, false, false);
    row("standard repeat (R4)", int(RiskBand::Standard), true, false, true);
    row("not assessed repeat", -1, true, false, true);
    row("emergency before its assessment (R8)", -1, false, true, true);
    row("emergency assessed as standard", int(RiskBand::Standard), false, true, false);
    row("emergency assessed just below", int(RiskBand::Medium), false, true, false);
    row("emergency assessed as high", int(RiskBand::High), false, true, true);
    row("standard emergency that is a repeat (R4)", int(RiskBand::Standard), true, true, true);
}

void TestCaseRules::meetsTheThreshold()
{
    QFETCH(int, band);
    QFETCH(bool, repeat);
    QFETCH(bool, emergency);
    QFETCH(bool, meets);
    const Result<> result = meetsThreshold(band < 0 ? Band() : Band(RiskBand(band)), repeat, emergency);
    QCOMPARE(result.has_value(), meets);
    if (!meets)
        QCOMPARE(result.error().kind, Problem::Kind::Refused);
}

void TestCaseRules::advisesNoWayRoundTheAssessment()
{
    const QString text = meetsThreshold(std::nullopt, false, false).error().text;
    QVERIFY(!text.contains(u"emergency"_s, Qt::CaseInsensitive));
    QVERIFY(text.contains(u"Assess the risk"_s));
}

void TestCaseRules::comesBackToAMatter_data()
{
    QTest::addColumn<QDate>("referredOn");
    QTest::addColumn<QDate>("meetingOn");
    QTest::addColumn<QDate>("incidentOn");
    QTest::addColumn<int>("months");
    QTest::addColumn<bool>("comesBack");
    const QDate referred(2025, 10, 15);
    const QDate heard(2025, 11, 13);
    const auto row = [](const char *name, QDate referredOn, QDate meetingOn, QDate incidentOn, int months,
                        bool comesBack) {
        QTest::newRow(name) << referredOn << meetingOn << incidentOn << months << comesBack;
    };
    row("scenario 4: 3 November 2026", referred, heard, QDate(2026, 11, 3), 12, true);
    row("the last day", referred, heard, QDate(2026, 11, 13), 12, true);
    row("scenario 4: 14 November 2026", referred, heard, QDate(2026, 11, 14), 12, false);
    row("the day of the hearing", referred, heard, heard, 12, true);
    row("before the hearing", referred, heard, QDate(2025, 11, 12), 12, true);
    row("the day after the referral", referred, heard, QDate(2025, 10, 16), 12, true);
    row("the day of the referral, which may tell of the same", referred, heard, referred, 12, false);
    row("before the referral", referred, heard, QDate(2025, 10, 12), 12, false);
    row("referred and heard in one day", heard, heard, heard, 12, true);
    row("no meeting", referred, QDate(), QDate(2026, 11, 3), 12, false);
    row("no day of the incident", referred, heard, QDate(), 12, false);
    row("no day of the referral", QDate(), heard, QDate(2025, 11, 12), 12, false);
    row("a shorter term", referred, heard, QDate(2026, 5, 14), 6, false);
    row("a longer term", referred, heard, QDate(2027, 11, 13), 24, true);
}

void TestCaseRules::comesBackToAMatter()
{
    QFETCH(QDate, referredOn);
    QFETCH(QDate, meetingOn);
    QFETCH(QDate, incidentOn);
    QFETCH(int, months);
    QTEST(comesBackTo({referredOn, meetingOn}, incidentOn, months), "comesBack");
}

void TestCaseRules::findsTheFile_data()
{
    QTest::addColumn<FileChoice>("choice");
    QTest::addColumn<qint64>("file"); // 0: a file of its own; -1: the administrator has to choose
    const auto fileOf = [](qint64 id) {
        CaseMatch match;
        match.caseId = CaseFileId(id);
        match.ref = u"SHC-2026-000%1"_s.arg(id);
        return match;
    };
    const auto row = [](const char *name, const FileChoice &choice, qint64 file) {
        QTest::newRow(name) << choice << file;
    };
    const QList<CaseMatch> one{fileOf(1)};
    const QList<CaseMatch> two{fileOf(1), fileOf(2)};
    const CaseFileId nothing;
    row("nobody known, no place", {{}, {}, nothing, false}, 0);
    row("its victim's (R038)", {one, {}, nothing, false}, 1);
    row("its victim's, though it asks for a new one (R036)", {one, {}, nothing, true}, 1);
    row("its victim's, chosen", {one, {}, CaseFileId(1), false}, 1);
    row("another than its victim's", {one, {}, CaseFileId(3), false}, -1);
    row("its victims have two", {two, {}, nothing, false}, -1);
    row("the second of two, chosen", {two, {}, CaseFileId(2), false}, 2);
    row("neither of two", {two, {}, CaseFileId(3), false}, -1);
    row("one that somebody recognised", {{}, {}, CaseFileId(3), false}, 3);
    row("that of the place", {{}, two, nothing, false}, 1);
    row("another of the place, chosen", {{}, two, CaseFileId(2), false}, 2);
    row("a new one for the place", {{}, two, nothing, true}, 0);
}

void TestCaseRules::findsTheFile()
{
    QFETCH(FileChoice, choice);
    QFETCH(qint64, file);
    const Result<CaseFileId> found = whichFile(choice);
    QCOMPARE(found.has_value(), file >= 0);
    if (found) {
        QCOMPARE(found->isValid() ? found->value() : 0, file);
        return;
    }
    QCOMPARE(found.error().fields.size(), 1);
    QCOMPARE(found.error().fields.first().field, u"intoCase"_s);
    for (const CaseMatch &theirs : choice.ofVictims)
        QVERIFY(found.error().fields.first().text.contains(theirs.ref));
}

void TestCaseRules::closesAFile_data()
{
    QTest::addColumn<ClosingFacts>("facts");
    QTest::addColumn<CaseClosing>("closing");
    QTest::addColumn<bool>("refused");
    QTest::addColumn<QStringList>("fields");
    const CaseClosing whole{CaseFileId(1),     1, u"The tenancy ended."_s, AgencyId(1), {}, {}, CaseOutcome::Moved,
                            RiskBand::Standard};
    const auto with = [&whole](const auto &member, const auto &value) {
        CaseClosing closing = whole;
        closing.*member = value;
        return closing;
    };
    const auto row = [](const char *name, const ClosingFacts &facts, const CaseClosing &closing, bool refused,
                        const QStringList &fields) { QTest::newRow(name) << facts << closing << refused << fields; };
    row("nothing undone", {}, whole, false, {});
    row("no reason", {}, with(&CaseClosing::reason, u" "_s), false, {u"reason"_s});
    row("nobody's word", {}, with(&CaseClosing::sourceAgencyId, AgencyId()), false, {u"sourceAgencyId"_s});
    row("no outcome", {}, with(&CaseClosing::outcome, std::nullopt), false, {u"outcome"_s});
    row("no risk left", {}, with(&CaseClosing::residualBand, std::nullopt), false, {u"residualBand"_s});
    row("closed already", {CaseState::Closed, {}, false, 0, false}, whole, true, {});
    row("on an agenda", {CaseState::Live, u"MTG-2026-11-12"_s, false, 0, false}, whole, true, {});
    row("after a mini MARAC (R026)", {CaseState::Live, {}, true, 0, false}, whole, true, {});
    row("open actions", {CaseState::Live, {}, false, 2, false}, whole, false, {u"openActionsReason"_s});
    row("not assessed again (R9)", {CaseState::Live, {}, false, 0, true}, whole, false, {u"notAssessedReason"_s});
    CaseClosing excepted = whole;
    excepted.openActionsReason = u"Their agency goes on with them."_s;
    excepted.notAssessedReason = u"The victim has left the country."_s;
    row("with its reasons", {CaseState::Live, {}, false, 2, true}, excepted, false, {});
}

void TestCaseRules::closesAFile()
{
    QFETCH(ClosingFacts, facts);
    QFETCH(CaseClosing, closing);
    QFETCH(bool, refused);
    QFETCH(QStringList, fields);
    const Result<> result = mayCloseCase(facts, closing);
    QCOMPARE(result.has_value(), !refused && fields.isEmpty());
    if (result)
        return;
    QCOMPARE(result.error().kind, refused ? Problem::Kind::Refused : Problem::Kind::Invalid);
    QStringList named;
    for (const FieldProblem &problem : result.error().fields)
        named += problem.field;
    QCOMPARE(named, fields);
}

QTEST_APPLESS_MAIN(TestCaseRules)
#include "tst_CaseRules.moc"
