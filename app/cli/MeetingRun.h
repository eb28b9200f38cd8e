// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/papers/Papers.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/register/Register.h"

#include <QStringList>

namespace marac::cli {

/// One meeting of a register from circulation to locked minutes, by the ordinary use cases, at a clock that is moved along.
class MeetingRun
{
public:
    MeetingRun(Register &records, FixedClock &clock, const QString &folder)
        : m_records(records), m_clock(clock), m_folder(folder)
    {
    }

    /// Takes the next planned meeting with cases through; the PDFs written, in the order in which they were needed.
    Result<QStringList> run();
    /// Why agenda and minutes were refused while one undertaking was unsigned (R103), as the run met it.
    const QString &closedGate() const { return m_closedGate; }

private:
    Result<Meeting> nextMeeting();
    Result<> circulate(const MeetingFile &file);
    Result<> sign(MeetingId id);
    Result<> meetClosedGate(MeetingId id);
    Result<> hear(const MeetingFile &file);
    Result<> finish(const Meeting &meeting);
    Result<> write(documents::PaperOrder order, const QString &reference);

    Register &m_records;
    FixedClock &m_clock;
    QString m_folder;
    QStringList m_files;
    QString m_closedGate;
};

} // namespace marac::cli
