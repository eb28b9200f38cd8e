// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/TrailSince.h"

#include "core/register/RegisterCore.h"

namespace marac::proof {

static constexpr int mostOfOneStep = 1000;

Connection &fileBehind(Register &reg)
{
    return *RegisterInside::of(reg).db;
}

TrailSince::TrailSince(Register &reg) : m_reg(reg), m_seq(AuditTable::head(fileBehind(reg)).seq)
{
}

QList<AuditEntry> TrailSince::entries() const
{
    return AuditTable::walk(fileBehind(m_reg), m_seq + 1, mostOfOneStep);
}

bool TrailSince::tellsOf(const Subject &subject) const
{
    const QList<AuditEntry> newest = AuditTable::page(fileBehind(m_reg), {.about = subject, .limit = 1});
    return !newest.isEmpty() && newest.first().seq > m_seq;
}

bool isSameLook(const AuditEntry &one, const AuditEntry &other)
{
    const AuditEvent &a = one.event;
    const AuditEvent &b = other.event;
    return a.verb == b.verb && a.subject.kind == b.subject.kind && a.subject.id == b.subject.id
        && a.subject.ref == b.subject.ref && a.fields == b.fields && a.reason == b.reason
        && a.recipients == b.recipients;
}

} // namespace marac::proof
