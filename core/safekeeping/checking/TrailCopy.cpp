// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/checking/TrailCopy.h"

#include "core/register/MetaTable.h"
#include "core/register/StoreProblem.h"
#include "core/register/door/DerivedMending.h"
#include "core/register/door/TakeAway.h"
#include "core/safekeeping/checking/SoundCopy.h"
#include "core/store/cipher/CipherFile.h"
#include "core/store/cipher/CopyTo.h"
#include "core/store/cipher/PageCheck.h"

#include <QScopedValueRollback>

namespace marac {

Result<std::unique_ptr<TrailCopy>> TrailCopy::of(Register &reg, const CopyProgress &progress)
{
    const AuditEvent event{.verb = AuditVerb::Consult,
                           .subject = {SubjectKind::AuditTrail, 0, {}},
                           .fields = {QStringLiteral("verified")}};
    const Result<bool> recorded =
        reg.consult(Operation::VerifyRegister, event, [](const Reading &) -> Result<bool> { return true; });
    if (!recorded)
        return Failure(recorded.error());
    RegisterCore &core = RegisterInside::of(reg);
    // Beside the witnesses: a folder of this account alone, on this computer.
    const QString path =
        core.place.stateFolder + u'/' + QString::fromLatin1(core.uuid.toHex()) + QStringLiteral(".check");
    takeAwayCopy(path);
    std::unique_ptr<TrailCopy> copy(new TrailCopy(path, core));
    const QScopedValueRollback<bool> busy(core.busy, true);
    if (const Result<> copied = copyTo(core.db->handle(), path, copy->m_key.sqlcipherKey(), progress); !copied)
        return Failure(copied.error());
    return copy;
}

TrailCopy::TrailCopy(const QString &path, const RegisterCore &core)
    : m_path(path), m_uuid(core.uuid), m_head(core.head), m_steps(core.place.migrations), m_key(DatabaseKey::generate())
{
}

TrailCopy::~TrailCopy()
{
    takeAwayCopy(m_path);
}

Result<TrailReport> TrailCopy::check(const std::function<bool(int)> &progress) const
{
    const Result<std::unique_ptr<Connection>> db = CipherFile::open(m_path, m_key.sqlcipherKey());
    if (!db)
        return Failure(db.error());
    try {
        const std::optional<Meta> meta = MetaTable::read(**db);
        if (!meta)
            throw StoreFault(StoreFault::Cause::Corrupt, 0);
        // The newest binding of a record is found by an index, which somebody with the key can alter by itself. What the trail
        // says comes first all the same: it names the entry. Stopped here, it stops at once and says so.
        const Result<> pages = checkPages(**db, [&progress] { return !progress || progress(0); });
        TrailReport report = verifyTrail(**db, {m_uuid, m_head, meta->boundRows, m_steps}, progress);
        if (!pages && report.verdict == TrailReport::Verdict::Good)
            return Failure(pages.error());
        return report;
    } catch (const StoreFault &fault) {
        return Failure(problemOfReading(fault.cause()));
    }
}

Result<QString> TrailCopy::mend(Register &reg, const TrailReport &found)
{
    const QList<Derived> mendable = found.mendable();
    if (mendable.isEmpty())
        return QString();
    RegisterCore &core = RegisterInside::of(reg);
    QList<Derived> differing;
    try {
        differing = derivedDiffering(*core.db, core.place.migrations);
    } catch (const StoreFault &fault) {
        return Failure(problemOfReading(fault.cause()));
    }
    differing.removeIf([&mendable](Derived one) { return !mendable.contains(one); });
    return mendDerived(core, differing);
}

} // namespace marac
