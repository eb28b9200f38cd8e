// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/Speakers.h"
#include "ui/shell/ChairDesk.h"
#include "ui/shell/Page.h"

class QBoxLayout;
class QPushButton;

namespace marac {

class StatusPill;
class TextLabel;

/// The chair's script while a case is heard: its steps with the present one marked and what the chair says at it, the time the
/// case has taken, who speaks now and who has spoken. F4 goes to the next step, F5 to the next agency that has not spoken.
/// It advises and stops nothing.
class ChairPanel final : public QWidget
{
    Q_OBJECT

public:
    ChairPanel(PageContext &context, const MinutesFile &file, const Hearing &hearing, QWidget *parent);

    /// The agency to ask after `last`; invalid when all have spoken.
    AgencyId nextSpeaker(AgencyId last) const { return nextToSpeak(m_speakers, last); }

public Q_SLOTS:
    /// Marks the agency that speaks now; invalid: none does.
    void showSpeaking(marac::AgencyId agency);

Q_SIGNALS:
    /// The chair went on to this step.
    void stepTaken(marac::ScriptStep step);
    void nextSpeakerAsked();

private:
    void addSteps(QBoxLayout &column);
    void addSpeakers(QBoxLayout &column, const QList<Agency> &agencies);
    void addButtons(QBoxLayout &column);
    void goOn();
    void showStep();
    void showTime();

    PageContext &m_context;
    AgendaItem m_item;
    QList<Speaker> m_speakers;
    ScriptStep m_step;
    StatusPill *m_time;
    QList<StatusPill *> m_pills;  ///< one for each step
    QList<StatusPill *> m_voices; ///< one for each speaker
    QStringList m_codes;          ///< of the speakers' agencies
    TextLabel *m_words;
    QPushButton *m_next = nullptr;
};

} // namespace marac
