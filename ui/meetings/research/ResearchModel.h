// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ConsultMeetings.h"

#include <QAbstractTableModel>

namespace marac {

/// The returns of a meeting as a grid: a case in each row, told by its reference and initials in the row's head, an agency that
/// was sent a list in each column. A cell says by a letter what came, and that something is owed, was late or was never asked
/// for; its accessible text says it in words. Of a case that is closed just now (R103) the reference alone.
class ResearchModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    ResearchModel(const MeetingFile &file, QDate today, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    AgendaItemId itemAt(int row) const { return m_agenda.at(row).item.id; }
    const AgencyResearch &agencyAt(int column) const { return m_research.at(column); }
    const QList<AgencyResearch> &research() const { return m_research; }

    /// What was recorded meanwhile: shown without reading the meeting again.
    void take(const ResearchReturn &kept);
    void takeBack(AgendaItemId item, AgencyId agency);
    void take(const ResearchChase &chase);

private:
    int columnOf(AgencyId agency) const;
    void tell(AgendaItemId item, int column);

    QList<AgendaRow> m_agenda;
    QList<AgencyResearch> m_research;
    bool m_isDue; ///< the last day for returns has come
};

} // namespace marac
