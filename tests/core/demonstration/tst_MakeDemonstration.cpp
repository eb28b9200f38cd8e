// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/MakeDemonstration.h"

#include "core/actions/ConsultHearings.h"
#include "core/agencies/ListAgencies.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/schema/Migrations.h"
#include "core/today/DueItem.h"
#include "tests/support/TestRegister.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace marac;

class TestMakeDemonstration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTwoYearsOfWork();
};

void TestMakeDemonstration::showsTwoYearsOfWork()
{
    QTemporaryDir folder;
    const QDate today(2026, 11, 22);
    DemonstrationRequest request{folder.filePath(QStringLiteral("demo.marac")), today, folder.path(),
                                 test::TestRegister::cheapPolicy()};
    const Result<Demonstration> made = makeDemonstration(request);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    QCOMPARE(made->users.size(), 5);

    FixedClock clock(today);
    QString words = made->passphrase;
    words.detach();
    const Result<Passphrase> passphrase = Passphrase::take(words);
    QVERIFY(passphrase);
    const RegisterPlace place{request.path, &clock, registerMigrations(), request.stateFolder, request.policy};
    Result<std::unique_ptr<Register>> opened = Register::open(place, made->users.first().login, *passphrase);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
    Register &reg = **opened;
    QCOMPARE(listAgencies(reg)->size(), 9);
    const QList<MeetingRow> meetings = *listMeetings(reg);
    QVERIFY(meetings.size() >= 24);
    const qsizetype cases = listCaseFiles(reg)->size();
    QVERIFY2(cases >= 45 && cases <= 75, qPrintable(QString::number(cases)));
    const auto held = std::count_if(meetings.begin(), meetings.end(),
                                    [](const MeetingRow &row) { return row.meeting.state == MeetingState::Held; });
    QVERIFY(held >= 22);
    const QList<DueItem> due = *consultToday(reg);
    for (const DueKind kind : {DueKind::ActionDue, DueKind::CirculationDue}) {
        QVERIFY2(std::any_of(due.begin(), due.end(), [kind](const DueItem &item) { return item.kind == kind; }),
                 qPrintable(QString::number(int(kind))));
    }
}

QTEST_GUILESS_MAIN(TestMakeDemonstration)
#include "tst_MakeDemonstration.moc"
