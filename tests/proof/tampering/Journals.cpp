// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/Journals.h"

#include "core/store/cipher/CipherHandle.h"
#include "tests/proof/tampering/Content.h"
#include "tests/proof/tampering/Trial.h"

#include <sqlite3.h>

#include <array>
#include <utility>

namespace marac::proof {

using namespace Qt::StringLiterals;

namespace {

const QString journalEnding = u"-journal"_s;
const QString logEnding = u"-wal"_s;

/// A save that was cut off when everything was written and before it counted.
struct CutOffSave
{
    QByteArray file;
    QByteArray journal;
};

CipherHandle openedFreely(const Victim &victim)
{
    Result<CipherHandle> handle = openHandle(victim.path());
    if (!handle || !giveKey(handle->get(), victim.key().sqlcipherKey()))
        qFatal("the register can't be opened by another program");
    return std::move(*handle);
}

void run(const CipherHandle &handle, const char *sql)
{
    if (sqlite3_exec(handle.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("another program can't do this: %s", sql);
}

CutOffSave cutOff(const Victim &victim, const QByteArray &bytes, const char *sql)
{
    putBytes(victim.path(), bytes);
    CutOffSave save;
    {
        const CipherHandle handle = openedFreely(victim);
        run(handle, "BEGIN IMMEDIATE");
        run(handle, sql);
        if (sqlite3_db_cacheflush(handle.get()) != SQLITE_OK)
            qFatal("the save can't be cut off");
        save = {bytesOf(victim.path()), bytesOf(victim.path() + journalEnding)};
    }
    if (save.journal.isEmpty() || save.file == bytes)
        qFatal("the save that was cut off wrote nothing");
    victim.restore();
    return save;
}

/// The log of changes that end where they began, so that it holds pages of that moment.
QByteArray logOf(const Victim &victim, const QByteArray &bytes, const char *sql)
{
    putBytes(victim.path(), bytes);
    QByteArray log;
    {
        const CipherHandle handle = openedFreely(victim);
        run(handle, "PRAGMA journal_mode = WAL");
        run(handle, sql);
        log = bytesOf(victim.path() + logEnding);
    }
    if (log.isEmpty())
        qFatal("there is no log to plant");
    victim.restore();
    return log;
}

constexpr const char *fewPages = "UPDATE setting SET value = value || 'x'";
constexpr const char *somePages = "UPDATE setting SET value = value || 'x'; UPDATE person SET phone = phone || '1'; "
                                  "UPDATE meta SET bound_rows = bound_rows + 1";
constexpr const char *manyPages =
    "DROP TRIGGER audit_stays; UPDATE audit SET device = device || 'x'; DROP TRIGGER audit_row_stays; "
    "UPDATE audit_row SET digest = zeroblob(32); UPDATE meta SET bound_rows = bound_rows + 1";
constexpr const char *thereAndBack = "UPDATE setting SET value = value || 'x'; UPDATE setting SET value = "
                                     "substr(value, 1, length(value) - 1); UPDATE person SET phone = phone || '1'; "
                                     "UPDATE person SET phone = substr(phone, 1, length(phone) - 1)";

void plant(Trial &trial, const QString &ending, const QByteArray &bytes, const QString &where)
{
    putBytes(trial.victim().path() + ending, bytes);
    trial.judgeAsItLies(where);
}

void plantLog(Trial &trial, const QByteArray &log, const QString &where)
{
    const Victim &victim = trial.victim();
    putBytes(victim.path() + logEnding, log);
    const Answer checked = victim.verify();
    trial.settle(checked.tells && checked.kind == Problem::Kind::Tampered, where + u", by the check"_s);
    victim.restore();
    putBytes(victim.path() + logEnding, log);
    const Answer door = victim.unlock();
    trial.demand(door.isRefusal && door.kind == Problem::Kind::Tampered, where + u", at the door"_s);
    victim.restore();
}

} // namespace

void plantJournals(Trial &trial)
{
    const Victim &victim = trial.victim();
    const QByteArray atHalf = victim.bytesAt(victim.atHalf());
    const QByteArray justBefore = victim.bytesAt(victim.justBefore());
    struct Kept
    {
        QString name;
        QByteArray bytes;
    };
    QList<Kept> journals;
    for (const char *sql : {fewPages, somePages, manyPages}) {
        journals.append({u"of half of the work"_s, cutOff(victim, atHalf, sql).journal});
        journals.append({u"of before the last change"_s, cutOff(victim, justBefore, sql).journal});
        journals.append({u"of this moment"_s, cutOff(victim, victim.bytes(), sql).journal});
    }
    for (const Kept &journal : std::as_const(journals))
        plant(trial, journalEnding, journal.bytes, u"a journal "_s + journal.name);
    for (int i = 0; i < trial.proof().size(3, 300); ++i) {
        const Kept &journal = journals.at(trial.below(journals.size()));
        const qsizetype cut = 512 + trial.below(journal.bytes.size() - 512);
        plant(trial, journalEnding, journal.bytes.first(cut), u"%1 bytes of a journal %2"_s.arg(cut).arg(journal.name));
    }
    plantLog(trial, logOf(victim, atHalf, thereAndBack), u"a log of half of the work"_s);
    plantLog(trial, logOf(victim, justBefore, thereAndBack), u"a log of before the last change"_s);
    plantLog(trial, {}, u"an empty log"_s);
}

/// The file holds a part of the pages that several saves wrote, and there is no journal to undo them. A whole moment may come
/// out of it, and then that is what is there.
static void halfSaved(Trial &trial)
{
    const Victim &victim = trial.victim();
    const QByteArray before = victim.bytesAt(victim.justBefore());
    const Parts earlier = trial.partsAt(victim.justBefore());
    putBytes(victim.path(), before);
    const std::array whole{contentDigest(victim.path(), victim.key()), victim.content()};
    for (int i = 0; i < trial.proof().size(5, 500); ++i) {
        QByteArray mixed = before + victim.bytes().mid(before.size());
        int taken = 0;
        for (qsizetype at = 0; at < before.size(); at += Victim::pageBytes) {
            const QByteArray page = victim.bytes().mid(at, Victim::pageBytes);
            if (before.mid(at, Victim::pageBytes) == page || trial.below(2) == 0)
                continue;
            mixed.replace(at, Victim::pageBytes, page);
            ++taken;
        }
        victim.justBefore().files.putBack();
        victim.justBefore().state.putBack();
        putBytes(victim.path(), mixed);
        const QByteArray read = contentDigest(victim.path(), victim.key());
        const QString where = u"%1 pages of a save without its journal"_s.arg(taken);
        if (read == whole[0] || read == whole[1]) {
            trial.settle(true, where);
            victim.restore();
        } else {
            trial.judgeDiffering(where, Trial::MayBeNothing::No, &earlier);
        }
    }
}

void takeJournalsAway(Trial &trial)
{
    const Victim &victim = trial.victim();
    for (const char *sql : {fewPages, somePages, manyPages}) {
        const CutOffSave save = cutOff(victim, victim.bytes(), sql);
        putBytes(victim.path(), save.file);
        putBytes(victim.path() + journalEnding, save.journal);
        const Answer undone = victim.verify();
        if (undone.tells)
            trial.proof().fault(figure::falseAlarms, u"a save that was cut off and undone: %1"_s.arg(undone.text));
        victim.restore();
        putBytes(victim.path(), save.file);
        putBytes(victim.path() + journalEnding, {});
        trial.judgeDiffering(u"the journal of a save taken away"_s, Trial::MayBeNothing::No);
    }
    halfSaved(trial);
}

} // namespace marac::proof
