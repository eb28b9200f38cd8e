// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/research/KeepResearch.h"
#include "ui/meetings/research/ResearchChaseForm.h"
#include "ui/meetings/research/ResearchGrid.h"
#include "ui/meetings/research/ResearchModel.h"
#include "ui/meetings/research/ResearchSection.h"
#include "ui/widgets/fields/DateEdit.h"

#include <QTimeZone>

// What the keys and buttons of ResearchSection do.

namespace marac {

std::optional<QDateTime> ResearchSection::receivedAt()
{
    const QDate day = m_received->date();
    if (!day.isValid()) {
        m_context.prompts().warn(
            tr("Give the day on which the return came, such as today or -1d; nothing was recorded."));
        m_received->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    return day == m_context.today() ? QDateTime() : QDateTime(day, QTime(12, 0), QTimeZone("Europe/London")).toUTC();
}

void ResearchSection::keep(ReturnKind kind)
{
    const QModelIndex cell = m_grid->currentIndex();
    const std::optional<QDateTime> received = receivedAt();
    if (!cell.isValid() || !received)
        return;
    const Result<ResearchReturn> kept = keepReturn(
        m_context.reg(), {m_model->itemAt(cell.row()), m_model->agencyAt(cell.column()).agency.id, kind, *received});
    if (!kept) {
        m_context.prompts().failed(kept.error());
        return;
    }
    m_model->take(*kept);
    tell();
}

void ResearchSection::takeBack()
{
    const QModelIndex cell = m_grid->currentIndex();
    if (!cell.isValid())
        return;
    const AgendaItemId item = m_model->itemAt(cell.row());
    const AgencyResearch &line = m_model->agencyAt(cell.column());
    if (!line.returned.contains(item))
        return;
    const AgencyId agency = line.agency.id;
    if (const Result<> done = takeBackReturn(m_context.reg(), item, agency); !done) {
        m_context.prompts().failed(done.error());
        return;
    }
    m_model->takeBack(item, agency);
    tell();
}

void ResearchSection::askForNil()
{
    const QModelIndex cell = m_grid->currentIndex();
    if (!cell.isValid())
        return;
    const AgencyResearch &line = m_model->agencyAt(cell.column());
    const int owed = int(line.owed().size());
    if (owed == 0) {
        m_context.prompts().warn(tr("%1 owes nothing; nothing was recorded.").arg(line.agency.code));
        return;
    }
    m_context.prompts().confirm(
        this,
        {tr("Nothing held on all?"),
         tr("%1 holds nothing on the %n case(s) on which it still owes a return.", nullptr, owed).arg(line.agency.code),
         tr("&Record it")},
        [this, agency = line.agency.id] { keepNil(agency); });
}

void ResearchSection::keepNil(AgencyId agency)
{
    const std::optional<QDateTime> received = receivedAt();
    if (!received)
        return;
    const Result<QList<ResearchReturn>> kept = keepNilReturns(m_context.reg(), m_file.meeting.id, agency, *received);
    if (!kept) {
        m_context.prompts().failed(kept.error());
        return;
    }
    for (const ResearchReturn &one : *kept)
        m_model->take(one);
    tell();
    m_context.prompts().saved(tr("Recorded on %n case(s).", nullptr, int(kept->size())));
}

void ResearchSection::chase()
{
    if (agenciesOwing(m_model->research()) == 0) {
        m_context.prompts().warn(tr("No agency owes a return, so there is nobody to chase."));
        return;
    }
    const QModelIndex cell = m_grid->currentIndex();
    m_chase->offer(m_model->research(), cell.isValid() ? m_model->agencyAt(cell.column()).agency.id : AgencyId());
    m_chase->show();
    m_chase->begin();
}

} // namespace marac
