// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/MakeDemonstration.h"

#include "core/actions/hearing/ConsultHearings.h"
#include "core/agencies/ListAgencies.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/schema/Migrations.h"
#include "core/today/DueItem.h"
#include "tests/support/Faults.h"
#include "tests/support/TestRegister.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>

using namespace marac;

class TestMakeDemonstration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTwoYearsOfWork();
    void leavesNothingOnAFullDisk_data();
    void leavesNothingOnAFullDisk();
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

static const QString fileName = QStringLiteral("demo.marac");

void TestMakeDemonstration::leavesNothingOnAFullDisk_data()
{
    QTest::addColumn<int>("call");
    QTest::newRow("while the file is founded") << 40;
    QTest::newRow("while it is filled") << 300;
}

void TestMakeDemonstration::leavesNothingOnAFullDisk()
{
    QFETCH(int, call);
    const QTemporaryDir folder;
    const faults::Run run = faults::run(QCoreApplication::applicationFilePath(),
                                        {QStringLiteral("--make"), folder.path()}, fileName, faults::Kind::Full, call);
    QVERIFY(run.calls >= call);
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(QDir(folder.path()).entryList({fileName + u'*'}, QDir::Files | QDir::Hidden), QStringList());
}

int main(int argc, char *argv[])
{
    faults::useMemoryForFiles();
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--make") == 0) {
        const QDir folder(QFile::decodeName(argv[2]));
        const DemonstrationRequest request{folder.filePath(fileName), QDate(2026, 11, 22), folder.path(),
                                           test::TestRegister::cheapPolicy()};
        return makeDemonstration(request) ? 0 : 4;
    }
    TestMakeDemonstration test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_MakeDemonstration.moc"
