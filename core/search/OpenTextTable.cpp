// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/OpenTextTable.h"

#include "core/audit/AuditEvent.h"
#include "core/store/Statement.h"
#include "core/undertaking/CaseGate.h"

#include <QByteArray>

#include <span>

namespace marac {

/// The index knows the beginning of a long word, and not what stands between two: what it gives is looked at.
static constexpr int mostLookedAt = 2'000;
static constexpr int mostRead = 20'000;

OpenTextTable::OpenTextTable(const Connection &db, const CaseGate &gate, const QString &query)
    : m_db(db), m_gate(gate), m_placed(db)
{
    if (!query.isEmpty())
        m_indexed.emplace(db, query);
}

OpenTextTable::~OpenTextTable() = default;

const Statement *OpenTextTable::nextIndexed()
{
    while (m_looked < mostLookedAt && m_read < mostRead) {
        const std::optional<IndexedTexts::Place> place = m_indexed->next();
        if (!place)
            break;
        ++m_read;
        const Statement *text = m_placed.at(*place);
        if (!text || isClosed(*text))
            continue;
        ++m_looked;
        return text;
    }
    return nullptr;
}

const Statement *OpenTextTable::nextNewest()
{
    const std::span<const TextSource> all = textSources();
    while (m_source < all.size()) {
        if (!m_newest) {
            const QByteArray sql = QByteArray(all[m_source].select) + " ORDER BY " + all[m_source].row + " DESC";
            m_newest = std::make_unique<Statement>(m_db, sql.constData());
        }
        while (m_looked < mostLookedAt && m_read < mostRead && m_newest->next()) {
            ++m_read;
            if (isClosed(*m_newest))
                continue;
            ++m_looked;
            return m_newest.get();
        }
        m_newest.reset();
        m_looked = 0;
        ++m_source;
    }
    return nullptr;
}

bool OpenTextTable::isClosed(const Statement &text) const
{
    if (m_gate.isClosed(text.get<Id<CaseFile>>(5)) || m_gate.isClosed(text.get<Id<Referral>>(4)))
        return true;
    if (text.get<SubjectKind>(1) != SubjectKind::Meeting)
        return false;
    // What was said of a whole meeting may speak of any of its cases.
    Statement heard(m_db, "SELECT case_id FROM agenda_item WHERE meeting_id = :meeting");
    heard.bind(":meeting", text.get<qint64>(2));
    while (heard.next()) {
        if (m_gate.isClosed(heard.get<Id<CaseFile>>(0)))
            return true;
    }
    return false;
}

} // namespace marac
