// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/files/FilesProof.h"

#include "core/safekeeping/making/BackUp.h"
#include "tests/proof/kills/FailingKinds.h"
#include "tests/proof/kills/Figures.h"
#include "tests/proof/kills/files/FileWork.h"
#include "tests/support/MainJob.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace marac::kills {

using namespace Qt::StringLiterals;
using faults::Kind;

FilesProof::FilesProof(proof::Proof &proof, const Prepared &prepared)
    : m_proof(proof), m_prepared(prepared), m_lot(proof.seed() + 1)
{
    m_prepared.copyTo(m_backedUp.path());
    const FixedClock clock(momentOfWork());
    const auto reg =
        MUST(Register::open(placeIn(m_backedUp.path(), clock), administrator(), test::passphraseFor(administrator())));
    MUST(backUp(**reg, m_backedUp.path() + u"/backups"_s));
}

void FilesProof::run()
{
    const QList<Workflow> workflows{
        {u"--create"_s, u"/"_s, &FilesProof::nothingThere, &FilesProof::lookAtCreated},
        {u"--restore"_s, u"restored.marac"_s, &FilesProof::backedUp, &FilesProof::lookAtRestored},
        {u"--migrate"_s, u"/"_s, &FilesProof::copied, &FilesProof::lookAtMigrated},
    };
    for (qsizetype i = 0; i < workflows.size(); ++i) {
        tryCalls(workflows.at(i), Kind::Kill, 4);
        tryCalls(workflows.at(i), Kind::Torn, 2);
        const QList<Kind> kinds = failingKinds(m_proof.isLong(), i);
        for (const Kind kind : kinds)
            tryCalls(workflows.at(i), kind, 1);
    }
}

void FilesProof::tryCalls(const Workflow &workflow, Kind kind, int tries)
{
    const auto ran = [&](const QString &folder, Kind how, int at) {
        (this->*workflow.prepare)(folder);
        const QString word = workflow.word == u"/"_s ? folder : workflow.word;
        return faults::run(QCoreApplication::applicationFilePath(), {workflow.option, folder}, word, how, at);
    };
    int calls = 0;
    {
        const QTemporaryDir folder;
        const faults::Run whole = ran(folder.path(), isCountedByItself(kind) ? kind : Kind::None, 0);
        if (!whole.output.contains("kept"))
            qFatal("%s, without any fault, was not done", qUtf8Printable(workflow.option));
        calls = whole.calls;
    }
    const int step = m_proof.isLong() ? 1 : std::max(1, calls / tries);
    for (int at = 1 + int(m_lot.bounded(quint32(step))); at <= calls; at += step) {
        const QTemporaryDir folder;
        const faults::Run run = ran(folder.path(), kind, at);
        if (isDeath(kind) && !run.killed)
            continue;
        const QString where = QStringLiteral("%1, fault %2 at call %3 of %4")
                                  .arg(workflow.option)
                                  .arg(faults::nameOf(kind))
                                  .arg(at)
                                  .arg(calls);
        m_proof.count(isDeath(kind) ? figures::kills() : figures::failedCalls());
        if (!isDeath(kind) && run.killed)
            m_proof.fault(figures::crashes(), where);
        (this->*workflow.look)(folder.path(), run.output.contains("kept"), where);
    }
}

void FilesProof::nothingThere(const QString &folder) const
{
    if (!QDir(folder).mkpath(u"state"_s))
        qFatal("no folder for a new register");
}

void FilesProof::copied(const QString &folder) const
{
    m_prepared.copyTo(folder);
}

void FilesProof::backedUp(const QString &folder) const
{
    copyFolder(m_backedUp.path(), folder);
}

void FilesProof::lookAt(const Result<std::unique_ptr<Register>> &reg, const QString &where)
{
    if (!reg) {
        m_proof.fault(figures::unopened(), where + u": "_s + reg.error().text);
        return;
    }
    try {
        if (const TrailReport report = test::TestRegister::check(**reg); report.verdict != TrailReport::Verdict::Good)
            m_proof.fault(figures::halves(), where + u": "_s + report.text);
    } catch (const StoreFault &) {
        m_proof.fault(figures::halves(), where + u": it can't be read to its end"_s);
    }
}

static Result<std::unique_ptr<Register>> opened(const RegisterPlace &place)
{
    return Register::open(place, administrator(), test::passphraseFor(administrator()));
}

/// Nobody was told that it is there: what was begun may be taken away, and then nothing is in the way.
static void takeAway(const QString &path)
{
    for (const char *suffix : {"", "-journal", ".keys", ".keys2"})
        QFile::remove(path + QString::fromLatin1(suffix));
}

void FilesProof::lookAtCreated(const QString &folder, bool isKept, const QString &where)
{
    const FixedClock clock(momentOfWork().addDays(1));
    const RegisterPlace place = placeIn(folder, clock);
    if (Result<std::unique_ptr<Register>> reg = opened(place); reg || isKept) {
        lookAt(reg, where);
        return;
    }
    takeAway(place.path);
    if (const Result<CreatedRegister> again = createIn(folder, clock); !again)
        m_proof.fault(figures::unopened(), where + u", once more: "_s + again.error().text);
}

void FilesProof::lookAtRestored(const QString &folder, bool isKept, const QString &where)
{
    const FixedClock clock(momentOfWork().addDays(1));
    RegisterPlace place = placeIn(folder, clock);
    place.path = folder + u"/restored.marac"_s;
    if (!QFile::exists(place.path)) {
        if (isKept)
            m_proof.fault(figures::losses(), where);
        if (const Result<Restored> again = restoreIn(folder, clock); !again) {
            m_proof.fault(figures::unopened(), where + u", once more: "_s + again.error().text);
            return;
        }
    }
    lookAt(opened(place), where);
}

/// By the newer program, and the backup that came before is whole where there is one.
void FilesProof::lookAtMigrated(const QString &folder, bool, const QString &where)
{
    const FixedClock clock(momentOfWork().addDays(1));
    lookAt(migrateIn(folder, clock), where);
}

} // namespace marac::kills
