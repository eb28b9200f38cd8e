// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/files/FileWork.h"

#include "core/keys/RecoveryWords.h"
#include "core/register/accounts/RenewRecoverySheet.h"
#include "core/safekeeping/making/BackUpBeforeMigration.h"
#include "core/safekeeping/renewing/RecoverAccess.h"
#include "core/schema/FoundRegister.h"
#include "core/schema/Migrations.h"
#include "tests/proof/kills/FailingMemory.h"
#include "tests/proof/kills/Prepared.h"
#include "tests/support/Faults.h"
#include "tests/support/MainJob.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <vector>

namespace marac::kills {

using namespace Qt::StringLiterals;
using test::passphraseFor;

Result<CreatedRegister> createIn(const QString &folder, const Clock &clock)
{
    return foundRegister({placeIn(folder, clock), u"Sefton Hate Crime MARAC"_s, administrator(), u"Alex Morgan"_s,
                          passphraseFor(administrator())});
}

Result<Restored> restoreIn(const QString &folder, const Clock &clock)
{
    const QString backups = folder + u"/backups"_s;
    const QString chair = u"chair"_s;
    RestoreRequest request{placeIn(folder, clock), backups + u'/' + QDir(backups).entryList({u"marac-*"_s}).value(0),
                           administrator(), passphraseFor(administrator()), u"The disk failed."_s};
    request.place.path = folder + u"/restored.marac"_s;
    request.second = SecondPerson{chair, passphraseFor(chair)};
    return restore(request);
}

static std::span<const Migration> withOneMore()
{
    static const std::vector<Migration> steps = [] {
        const std::span<const Migration> today = registerMigrations();
        std::vector<Migration> more(today.begin(), today.end());
        more.push_back({today.back().version + 1, [](Connection &db) {
                            runScript(db,
                                      "CREATE TABLE later (id INTEGER PRIMARY KEY, word TEXT NOT NULL) STRICT;"
                                      "INSERT INTO later (word) VALUES ('one'), ('two');"
                                      "UPDATE user SET name = name || ' (moved)' WHERE login = 'reader'");
                        }});
        return more;
    }();
    return steps;
}

Result<std::unique_ptr<Register>> migrateIn(const QString &folder, const Clock &clock)
{
    RegisterPlace place = placeIn(folder, clock);
    place.migrations = withOneMore();
    place.beforeMigration = backUpBeforeMigration;
    return Register::open(place, administrator(), passphraseFor(administrator()));
}

static QString paperIn(const QString &folder)
{
    return folder + u"/sheet"_s;
}

void keepSheetIn(const QString &folder, Register &reg)
{
    const auto sheet = MUST(renewRecoverySheet(reg));
    QFile paper(paperIn(folder));
    if (!paper.open(QIODevice::WriteOnly) || paper.write(recovery::toWords(sheet->recovery).join(u' ').toUtf8()) <= 0)
        qFatal("the sheet could not be written down");
}

Result<Secret> recoverIn(const QString &folder, const Clock &clock)
{
    QFile paper(paperIn(folder));
    if (!paper.open(QIODevice::ReadOnly))
        qFatal("there is no sheet");
    return recoverAccess(placeIn(folder, clock), QString::fromUtf8(paper.readAll()), administrator(),
                         passphraseFor(recoveredWords()));
}

/// While what was made is still open, as a person is told.
template <class T>
static bool tell(const Result<T> &made)
{
    std::printf("requests %ld\n", failingMemory::stop());
    if (made)
        std::printf("calls %d\nkept\n", faults::callsSoFar());
    std::fflush(stdout);
    return made.has_value();
}

static bool isDone(const QString &what, const QString &folder, const Clock &clock)
{
    if (what == "--create"_L1)
        return tell(createIn(folder, clock));
    if (what == "--restore"_L1)
        return tell(restoreIn(folder, clock));
    if (what == "--recover"_L1)
        return tell(recoverIn(folder, clock));
    return tell(migrateIn(folder, clock));
}

int workOnFile(const QStringList &arguments)
{
    const FixedClock clock(momentOfWork());
    if (const qsizetype memory = arguments.indexOf(u"--memory"_s); memory > 0) {
        if (!failingMemory::install())
            return 5;
        failingMemory::refuse(arguments.value(memory + 1).toLong());
    }
    return isDone(arguments.value(1), arguments.value(2), clock) ? 0 : 4;
}

FileTale fileTale(const QByteArray &output)
{
    FileTale told;
    const QList<QByteArray> lines = output.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("calls "))
            told.calls = line.mid(6).toInt();
        else if (line.startsWith("requests "))
            told.requests = line.mid(9).toLong();
        else if (line == "kept")
            told.isKept = true;
    }
    return told;
}

} // namespace marac::kills
