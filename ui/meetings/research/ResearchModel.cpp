// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/research/ResearchModel.h"

#include "core/documents/Dates.h"
#include "core/people/PersonName.h"
#include "core/undertaking/CaseGate.h"
#include "ui/widgets/lists/RowsModel.h"

#include <algorithm>

namespace marac {

ResearchModel::ResearchModel(const MeetingFile &file, QDate today, QObject *parent)
    : QAbstractTableModel(parent), m_agenda(file.agenda), m_research(file.research),
      m_isDue(file.returnBy.isValid() && file.returnBy <= today)
{
}

int ResearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_agenda.size());
}

int ResearchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_research.size());
}

static QString letterFor(ReturnKind kind)
{
    switch (kind) {
    case ReturnKind::Information:
        return ResearchModel::tr("I", "information returned, in a narrow cell");
    case ReturnKind::Nil:
        return ResearchModel::tr("N", "nil return, in a narrow cell");
    case ReturnKind::Withheld:
        break;
    }
    return ResearchModel::tr("W", "withheld, in a narrow cell");
}

static QString wordFor(ReturnKind kind)
{
    switch (kind) {
    case ReturnKind::Information:
        return ResearchModel::tr("information");
    case ReturnKind::Nil:
        return ResearchModel::tr("nothing held");
    case ReturnKind::Withheld:
        break;
    }
    return ResearchModel::tr("withheld");
}

static QString shortText(const ResearchReturn &given)
{
    return given.tooLate ? ResearchModel::tr("%1, late", "a return's letter").arg(letterFor(given.kind))
                         : letterFor(given.kind);
}

static QString longText(const ResearchReturn &given)
{
    const QString text = given.tooLate ? ResearchModel::tr("%1, received too late on %2", "a return and a moment")
                                       : ResearchModel::tr("%1, received %2", "a return and a moment");
    return text.arg(wordFor(given.kind), documents::moment(given.receivedAt));
}

static Tone toneOf(const ResearchReturn &given)
{
    if (given.tooLate)
        return Tone::Problem;
    return given.kind == ReturnKind::Withheld ? Tone::Warning : Tone::Good;
}

QVariant ResearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AgendaRow &row = m_agenda.at(index.row());
    const AgencyResearch &line = m_research.at(index.column());
    const bool isShort = role == Qt::DisplayRole;
    const bool isLong = role == Qt::AccessibleTextRole;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignCenter);
    if (const auto given = line.returned.constFind(row.item.id); given != line.returned.constEnd()) {
        return isShort ? QVariant(shortText(*given))
            : isLong   ? QVariant(tr("%1: %2", "an agency, what it returned").arg(line.agency.code, longText(*given)))
            : role == ToneRole ? QVariant(int(toneOf(*given)))
                               : QVariant();
    }
    if (line.asked.contains(row.item.id)) {
        return isShort         ? QVariant(tr("owed"))
            : isLong           ? QVariant(tr("%1: owed", "an agency").arg(line.agency.code))
            : role == ToneRole ? QVariant(int(m_isDue ? Tone::Warning : Tone::Neutral))
                               : QVariant();
    }
    if (row.closed)
        return isLong ? QVariant(closedWords()) : QVariant();
    return isShort ? QVariant(tr("–", "no list with this case was sent, in a narrow cell"))
        : isLong   ? QVariant(tr("%1: no list with this case was sent", "an agency").arg(line.agency.code))
                   : QVariant();
}

QVariant ResearchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Horizontal) {
        const Agency &agency = m_research.at(section).agency;
        return text::shown(role == Qt::DisplayRole ? agency.code : agency.name);
    }
    const AgendaRow &row = m_agenda.at(section);
    Person victim;
    victim.givenName = row.givenName;
    victim.familyName = row.familyName;
    const QString initials = personName(victim, NameForm::Initials);
    return initials.isEmpty() ? row.caseRef
                              : tr("%1  %2", "a case and initials").arg(row.caseRef, text::shown(initials));
}

int ResearchModel::columnOf(AgencyId agency) const
{
    const auto found = std::find_if(m_research.cbegin(), m_research.cend(),
                                    [agency](const AgencyResearch &line) { return line.agency.id == agency; });
    return int(found - m_research.cbegin());
}

void ResearchModel::tell(AgendaItemId item, int column)
{
    for (int row = 0; row < m_agenda.size(); ++row) {
        if (m_agenda.at(row).item.id == item)
            Q_EMIT dataChanged(index(row, column), index(row, column));
    }
}

void ResearchModel::take(const ResearchReturn &kept)
{
    const int column = columnOf(kept.sourceAgencyId);
    m_research[column].returned.insert(kept.agendaItemId, kept);
    tell(kept.agendaItemId, column);
}

void ResearchModel::takeBack(AgendaItemId item, AgencyId agency)
{
    const int column = columnOf(agency);
    m_research[column].returned.remove(item);
    tell(item, column);
}

void ResearchModel::take(const ResearchChase &chase)
{
    m_research[columnOf(chase.agencyId)].chases << chase;
}

} // namespace marac
