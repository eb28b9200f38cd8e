// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/checking/SoundCopy.h"

#include "core/register/MetaTable.h"
#include "core/register/StoreProblem.h"
#include "core/register/door/NewSession.h"
#include "core/register/door/StructureCheck.h"
#include "core/store/Transaction.h"
#include "core/store/cipher/PageCheck.h"

#include <QCoreApplication>

namespace marac {

static Failure otherRegister()
{
    return failure(
        Problem::Kind::Tampered,
        QCoreApplication::translate("Backups",
                                    "This copy does not end where it should, or is of another register. It was not "
                                    "used and nothing was changed. Choose another backup."));
}

Result<> checkCopy(const Connection &db, std::span<const Migration> steps, const QByteArray &uuid,
                   const TrailHead &head)
{
    const Result<TrailReport> report = examineCopy(db, steps, uuid, head);
    if (!report)
        return Failure(report.error());
    if (report->verdict != TrailReport::Verdict::Good)
        return failure(Problem::Kind::Tampered, report->text);
    return {};
}

Result<TrailReport> examineCopy(const Connection &db, std::span<const Migration> steps, const QByteArray &uuid,
                                const TrailHead &head)
{
    try {
        if (const Result<> right = checkStructure(db, steps); !right)
            return Failure(right.error());
        if (const Result<> pages = checkPages(db); !pages)
            return Failure(pages.error());
        const std::optional<Meta> meta = MetaTable::read(db);
        if (!meta || meta->uuid != uuid || !(meta->head == head))
            return otherRegister();
        return verifyTrail(db, {uuid, head, meta->boundRows, steps});
    } catch (const StoreFault &fault) {
        return Failure(problemOfReading(fault.cause()));
    }
}

Result<TrailHead> settleCopy(Connection &db, const Keyring &keyring, const RegisterPlace &place, const TrailHand &hand,
                             const QList<AuditEvent> &events)
{
    try {
        Transaction transaction(db);
        const std::optional<Meta> meta = MetaTable::read(db);
        if (!meta)
            return otherRegister();
        TrailHead head = meta->head;
        MetaTable::setKeyring(db, keyring.serialise(), qint64(keyring.generation()));
        if (!events.isEmpty()) {
            head = TrailWriter::append(db, meta->uuid, hand, newSession(), place.clock->now(), place.clock->steadyMs(),
                                       events, {});
            MetaTable::setHead(db, head, meta->boundRows);
        }
        transaction.commit();
        return head;
    } catch (const StoreFault &fault) {
        return Failure(problemOfWriting(fault.cause()));
    }
}

} // namespace marac
