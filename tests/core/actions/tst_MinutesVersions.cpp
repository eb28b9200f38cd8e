// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/MinutesRecording.h"
#include "core/actions/versions/CompareVersions.h"
#include "core/documents/wording/OwnWording.h"
#include "core/documents/wording/SpokenWords.h"
#include "tests/core/actions/OneCaseInSession.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// What minutes said on the way to their lock is kept, numbered and compared, with the sentences that were read out.
class TestMinutesVersions : public QObject, protected test::OneCaseInSession
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        begin();
        hearAll();
    }
    void keepsAVersionAtEachStep();
    void comparesTwoVersions();
    void keepsNoVersionWithACaseMissing();
    void printsTheNumberOfTheVersion();
    void keepsTheSentencesReadOut();

private:
    /// The partnership's own words for what the chair reads out.
    void layWording(const QString &confidentiality);
};

void TestMinutesVersions::layWording(const QString &confidentiality)
{
    const QString folder = documents::OwnWording::folderOf(reg().path());
    const QString edition = toCode(documents::OwnWording::inUse(reg()).edition());
    QVERIFY(QDir().mkpath(folder));
    QFile file(u"%1/meeting-%2.json"_s.arg(folder, edition));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"{\"edition\": \"%1\", \"confidentiality\": \"%2\"}"_s.arg(edition, confidentiality).toUtf8());
}

void TestMinutesVersions::keepsAVersionAtEachStep()
{
    QVERIFY(file().versions.isEmpty());
    MUST(approveMinutes(reg(), m_meeting, approval()));
    MUST(reopenMinutes(reg(), m_meeting, u"A call is missing."_s));
    say(u"A fourth call came in October."_s);
    lock();
    const QList<MinutesVersion> versions = file().versions;
    QCOMPARE(versions.size(), 4);
    const QList<MinutesState> states{MinutesState::Approved, MinutesState::Draft, MinutesState::Approved,
                                     MinutesState::Locked};
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(versions.at(i).number, i + 1);
        QCOMPARE(versions.at(i).state, states.at(i));
        QCOMPARE(versions.at(i).keptAt, m_job->clock().now());
    }
}

void TestMinutesVersions::comparesTwoVersions()
{
    MUST(approveMinutes(reg(), m_meeting, approval()));
    MUST(reopenMinutes(reg(), m_meeting, u"A call is missing."_s));
    say(u"A fourth call came in October."_s);
    lock();
    QStringList added;
    const QList<ComparedLine> compared = *MUST(compareVersions(reg(), m_meeting, 1, 4));
    for (const ComparedLine &line : compared) {
        QVERIFY2(line.change != LineChange::Removed, qPrintable(line.line.text));
        if (line.change == LineChange::Added)
            added << line.line.text;
    }
    QCOMPARE(added.size(), 1);
    QVERIFY(added.first().contains(u"A fourth call came in October."_s));
    const AuditEntry entry = m_job->trail().first();
    QCOMPARE(entry.event.verb, AuditVerb::Consult);
    QCOMPARE(entry.event.fields, QStringList{u"versions"_s});
    QVERIFY(std::any_of(entry.event.about.begin(), entry.event.about.end(), [this](const Subject &subject) {
        return subject.kind == SubjectKind::CaseFile && subject.id == m_item.caseId.value();
    }));
    QCOMPARE(compareVersions(reg(), m_meeting, 1, 9).error().kind, Problem::Kind::NotFound);
}

void TestMinutesVersions::keepsNoVersionWithACaseMissing()
{
    hearElsewhereUnsigned();
    const Result<> approved = approveMinutes(reg(), m_meeting, approval());
    QVERIFY(!approved);
    QCOMPARE(approved.error().kind, Problem::Kind::Refused);
    QCOMPARE(file().minutes.state, MinutesState::Draft);
    QVERIFY(file().versions.isEmpty());
}

/// That by which two versions are compared, not how often the minutes were written.
void TestMinutesVersions::printsTheNumberOfTheVersion()
{
    MUST(keepMinutesNotes(reg(), m_meeting, file().minutes.version, u"The next meeting begins at nine."_s));
    MUST(keepMinutesNotes(reg(), m_meeting, file().minutes.version, u"The next meeting begins at ten."_s));
    const auto says = [this](const QString &status) {
        const QString words = paper();
        QVERIFY2(words.contains(status), qPrintable(words));
    };
    says(u"Draft, not approved"_s);
    MUST(approveMinutes(reg(), m_meeting, approval()));
    says(u"Approved, version 1"_s);
    MUST(reopenMinutes(reg(), m_meeting, u"A call is missing."_s));
    says(u"Draft after version 2, not approved"_s);
    lock();
    says(u"Approved and locked, version 4"_s);
    QCOMPARE(file().versions.last().number, 4);
}

/// The file of the partnership's own words is another one by the time the minutes are printed.
void TestMinutesVersions::keepsTheSentencesReadOut()
{
    const QString then = u"Nothing said here leaves the room."_s;
    const QString later = u"Nothing written here leaves the building."_s;
    layWording(then);
    MUST(approveMinutes(reg(), m_meeting, approval(), documents::spokenWords(reg())));
    layWording(later);
    const auto saysThen = [&] {
        const QString words = paper();
        QVERIFY2(words.contains(then) && !words.contains(later), qPrintable(words));
    };
    saysThen();
    MUST(lockMinutes(reg(), m_meeting));
    saysThen();
    const SpokenWords spoken = file().locked->spoken;
    QCOMPARE(spoken.confidentiality, then);
    QVERIFY(!spoken.protocolReminder.isEmpty());
    QVERIFY2(spoken.ownFile.startsWith(u"meeting-"_s), qPrintable(spoken.ownFile));
    // A record from before they were kept reads as it did, and has none.
    QByteArray before = canonicalText(*file().locked);
    before.replace("\"confidentiality\":", "\"somethingElse\":");
    QVERIFY(minutesRecordFrom(before)->spoken.confidentiality.isEmpty());
}

QTEST_MAIN(TestMinutesVersions)
#include "tst_MinutesVersions.moc"
