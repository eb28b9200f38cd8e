// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/ReferralListTable.h"
#include "ui/widgets/lists/RowsModel.h"

#include <QObject>

#include <optional>

namespace marac {

class Choice;
class PageContext;
class RecordTable;

/// The list of referrals with its filter of states. Owned by the page; the table belongs to the page's layout.
class ReferralsList final : public QObject
{
    Q_OBJECT

public:
    ReferralsList(PageContext &context, QObject *parent);

    RecordTable *table() const { return m_table; }
    /// Reads afresh; the current row stays current.
    void read();

Q_SIGNALS:
    void firstWanted();

private:
    std::optional<ListPage<ReferralRow>> page(const ListWanted &wanted);

    PageContext &m_context;
    RowsModel<ReferralRow> *m_model;
    RecordTable *m_table;
    Choice *m_state;
};

} // namespace marac
