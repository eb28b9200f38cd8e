// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/restoring/BackupTrail.h"

#include "core/audit/AuditTable.h"
#include "core/safekeeping/bundle/BackupBundle.h"
#include "core/safekeeping/restoring/TrailVerbTable.h"
#include "core/users/UserTable.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace marac {

static QList<AuditEntry> entriesOf(const Connection &db, AuditVerb verb)
{
    QList<AuditEntry> all;
    AuditFilter filter{.verb = verb, .limit = 1000};
    for (;;) {
        const QList<AuditEntry> page = AuditTable::page(db, filter);
        all += page;
        if (page.size() < filter.limit)
            return all;
        filter.beforeSeq = page.last().seq;
    }
}

BackupTrail::BackupTrail(const Connection &db) : m_users(UserTable::all(db))
{
    readAttempts(db);
    readAccounts(db);
    for (const QString &role : {QString(), QStringLiteral("first_folder"), QStringLiteral("second_folder")})
        readSince(db, role);
}

void BackupTrail::readAttempts(const Connection &db)
{
    const auto note = [this](const AuditEntry &entry, bool good) {
        m_attempts.append({entry.seq, entry.at, good, entry.event.fields.value(good ? 0 : 1),
                           good ? entry.event.subject.ref : QString()});
    };
    for (const AuditEntry &entry : entriesOf(db, AuditVerb::BackUp)) {
        note(entry, true);
        m_names.insert(entry.event.subject.ref);
    }
    for (const AuditEntry &entry : entriesOf(db, AuditVerb::Restore)) {
        if (entry.event.subject.ref.isEmpty()) // an older copy accepted at the door, under the key it had
            continue;
        m_names.insert(entry.event.subject.ref);
        m_lastNewKey = std::max(m_lastNewKey, entry.seq);
    }
    for (const AuditEntry &entry : entriesOf(db, AuditVerb::Failed)) {
        if (entry.event.fields.value(0) == toCode(Operation::BackUp))
            note(entry, false);
    }
    std::sort(m_attempts.begin(), m_attempts.end(), [](const Attempt &a, const Attempt &b) { return a.seq > b.seq; });
}

void BackupTrail::readAccounts(const Connection &db)
{
    for (const AuditEntry &entry : entriesOf(db, AuditVerb::Administer)) {
        const QString done = entry.event.fields.value(0);
        const Subject &subject = entry.event.subject;
        if (subject.kind == SubjectKind::Register && done == QStringLiteral("key_rotated"))
            m_lastNewKey = std::max(m_lastNewKey, entry.seq);
        if (subject.kind != SubjectKind::User)
            continue;
        const bool closed = done == QStringLiteral("disabled");
        const bool added = done == QStringLiteral("added");
        const bool opened = added || done == QStringLiteral("enabled") || done == QStringLiteral("reset");
        if (added)
            m_added.insert(subject.id);
        if (closed || opened)
            m_turns[subject.id].prepend({entry.seq, entry.at, opened});
    }
}

void BackupTrail::readSince(const Connection &db, const QString &role)
{
    const auto good = std::find_if(m_attempts.begin(), m_attempts.end(), [&role](const Attempt &attempt) {
        return attempt.good && (role.isEmpty() || attempt.role == role);
    });
    if (good != m_attempts.end())
        m_since.insert(role, sinceEntry(db, good->seq));
}

BackupTrail::Since BackupTrail::sinceEntry(const Connection &db, qint64 seq)
{
    static const QList<AuditVerb> atTheDoor{AuditVerb::Unlock, AuditVerb::Lock, AuditVerb::BackUp, AuditVerb::Failed};
    static const QList<AuditVerb> looking{AuditVerb::Consult, AuditVerb::Search,  AuditVerb::Print,
                                          AuditVerb::Export,  AuditVerb::Refused, AuditVerb::FailedUnlock};
    Since since{false, false};
    for (const AuditVerb verb : TrailVerbTable::since(db, seq)) {
        if (atTheDoor.contains(verb))
            continue;
        since.lookedAt = true;
        since.changed = since.changed || !looking.contains(verb);
    }
    return since;
}

BackupFacts BackupTrail::facts(const QString &role) const
{
    BackupFacts facts;
    for (const Attempt &attempt : m_attempts) {
        if (!role.isEmpty() && attempt.role != role)
            continue;
        std::optional<QDateTime> &last = attempt.good ? facts.lastGood : facts.lastFailed;
        if (!last)
            last = attempt.at;
    }
    const Since since = m_since.value(role);
    facts.changedSince = since.changed;
    facts.lookedAtSince = since.lookedAt;
    return facts;
}

/// Nothing in a folder that can't be reached is no sign that it was taken away.
static BackupTrail::Look quickLook(const BackupFolders &folders, const QString &folder)
{
    if (!folders.isReachable(folder) && QDir(folder).entryList({QStringLiteral("marac-*")}, QDir::Dirs).isEmpty())
        return {};
    return [folder](const QString &name) -> std::optional<bool> {
        const BackupBundle bundle(folder + u'/' + name);
        if (!QFileInfo(bundle.folder()).isDir())
            return std::nullopt;
        return bundle.looksSound();
    };
}

BackupFacts BackupTrail::factsIn(const BackupFolders &folders, const QString &folder, Look look) const
{
    BackupFacts facts = this->facts(folders.roleOf(folder));
    if (!facts.lastGood)
        return facts;
    if (!look)
        look = quickLook(folders, folder);
    if (!look)
        return facts;
    facts.lastGood.reset();
    bool isLatest = true;
    for (const Attempt &attempt : m_attempts) {
        if (!attempt.good || attempt.role != folders.roleOf(folder))
            continue;
        const std::optional<bool> found = look(attempt.name);
        if (isLatest && found != true)
            facts.lost = found ? BackupLoss::Damaged : BackupLoss::Gone;
        isLatest = false;
        if (found == true) {
            facts.lastGood = attempt.at;
            break;
        }
    }
    return facts;
}

BackupAge BackupTrail::age(const BackupFolders &folders, QDate today) const
{
    QList<BackupAge> ages;
    for (const QString &folder : folders.all()) {
        ages.append(backupAge(factsIn(folders, folder), today));
        ages.last().role = folders.roleOf(folder);
    }
    return worstAge(ages);
}

QList<User> BackupTrail::openersAt(qint64 seq) const
{
    QList<User> openers;
    for (const User &user : m_users) {
        const QList<Turn> turns = m_turns.value(user.id.value());
        // The first administrator came with the register; everybody else has an entry that says so.
        bool open = !m_added.contains(user.id.value());
        for (const Turn &turn : turns)
            open = turn.seq <= seq ? turn.open : open;
        if (open)
            openers.append(user);
    }
    return openers;
}

std::optional<QDateTime> BackupTrail::rotationDueSince() const
{
    std::optional<QDateTime> since;
    for (const User &user : m_users) {
        const QList<Turn> turns = m_turns.value(user.id.value());
        if (user.enabled || turns.isEmpty() || turns.constLast().open || turns.constLast().seq < m_lastNewKey)
            continue;
        if (!since || turns.constLast().at < *since)
            since = turns.constLast().at;
    }
    return since;
}

} // namespace marac
