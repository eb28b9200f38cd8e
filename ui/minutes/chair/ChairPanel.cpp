// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/chair/ChairPanel.h"

#include "ui/widgets/labels/StatusPill.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/FlowLayout.h"

#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

static ScriptStanding standingOf(const MinutesFile &file, const Hearing &hearing, const QList<Speaker> &speakers)
{
    const auto spoke = [](const Speaker &one) { return one.spoke; };
    const AgencyId referrer = hearing.row.item.sourceAgencyId;
    const RiskAnalysis &analysis = hearing.analysis;
    return {.protocolSettled = file.standing.protocolSettled,
            .referrerSpoke = std::any_of(hearing.contributions.cbegin(), hearing.contributions.cend(),
                                         [&](const Contribution &said) { return said.sourceAgencyId == referrer; }),
            .stillToSpeak = int(speakers.size() - std::count_if(speakers.cbegin(), speakers.cend(), spoke)),
            .summedUp = !(analysis.harm + analysis.contributory + analysis.safety).isEmpty(),
            .hasAction = !hearing.actions.isEmpty(),
            .victimToldSettled = analysis.victimToldBy.isValid(),
            .decided = hearing.row.item.outcome != HearingOutcome::NotHeard};
}

ChairPanel::ChairPanel(PageContext &context, const MinutesFile &file, const Hearing &hearing, QWidget *parent)
    : QWidget(parent), m_context(context), m_item(hearing.row.item),
      m_speakers(speakersOf(file.meeting.attendance, hearing.contributions, hearing.row.item.sourceAgencyId)),
      m_step(presentStep(standingOf(file, hearing, m_speakers), context.desk().chosenStep(m_item.id))),
      m_time(new StatusPill(this)), m_words(new TextLabel({}, TextSize::Body, TextLabel::Ink::Text, this))
{
    m_time->setObjectName(u"caseTime"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::grid, 0, theme::grid);
    column->setSpacing(theme::grid);
    auto *head = new QHBoxLayout;
    head->addWidget(new HeadingLabel(tr("Chair's script"), this), 1);
    head->addWidget(m_time);
    column->addLayout(head);
    addSteps(*column);
    addSpeakers(*column, file.meeting.agencies);
    addButtons(*column);
    showStep();
    if (m_item.outcome == HearingOutcome::NotHeard)
        m_context.desk().time().take(m_item.id, m_context.clock().now());
    else
        m_context.desk().time().rest(m_context.clock().now());
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, &ChairPanel::showTime);
    tick->start(1000);
    showTime();
}

void ChairPanel::addSteps(QBoxLayout &column)
{
    auto *row = new FlowLayout(theme::grid);
    for (int i = 0; i < scriptSteps; ++i) {
        m_pills << new StatusPill(this);
        row->addWidget(m_pills.last());
    }
    column.addLayout(row);
    m_words->setObjectName(u"scriptWords"_s);
    column.addWidget(m_words);
}

void ChairPanel::showStep()
{
    ScriptStep step = ScriptStep::Welcome;
    for (StatusPill *pill : std::as_const(m_pills)) {
        if (step == m_step)
            pill->show(Tone::Info, tr("Now: %1", "a step of the chair's script").arg(nameOf(step)), u"next"_s);
        else
            pill->show(step < m_step ? Tone::Good : Tone::Neutral, nameOf(step));
        step = stepAfter(step);
    }
    m_words->setShown(wordsOf(m_step));
    m_next->setEnabled(m_step != ScriptStep::NextCase);
}

void ChairPanel::addSpeakers(QBoxLayout &column, const QList<Agency> &agencies)
{
    if (m_speakers.isEmpty())
        return;
    auto *row = new FlowLayout(theme::grid);
    for (const Speaker &speaker : std::as_const(m_speakers)) {
        const auto agency = std::find_if(agencies.cbegin(), agencies.cend(),
                                         [&](const Agency &one) { return one.id == speaker.agency; });
        m_codes << (agency == agencies.cend() ? u"?"_s : agency->code);
        m_voices << new StatusPill(this);
        row->addWidget(m_voices.last());
    }
    column.addLayout(row);
    showSpeaking({});
}

void ChairPanel::showSpeaking(AgencyId agency)
{
    for (qsizetype i = 0; i < m_speakers.size(); ++i) {
        const Speaker &speaker = m_speakers.at(i);
        StatusPill *voice = m_voices.at(i);
        if (speaker.agency == agency)
            voice->show(Tone::Info, tr("Now: %1 speaks", "an agency").arg(m_codes.at(i)), u"next"_s);
        else if (speaker.spoke)
            voice->show(Tone::Good, tr("%1 has spoken", "an agency").arg(m_codes.at(i)));
        else
            voice->show(Tone::Neutral, tr("%1 to speak", "an agency").arg(m_codes.at(i)));
    }
}

void ChairPanel::addButtons(QBoxLayout &column)
{
    auto *row = new FlowLayout(theme::grid);
    const auto add = [this, row](const QString &name, const QString &text, Qt::Key key, auto step) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, step);
        connect(new QShortcut(key, this), &QShortcut::activated, button, &QPushButton::click);
        return button;
    };
    m_next = add(u"nextStep"_s, tr("Next step (F4)"), Qt::Key_F4, &ChairPanel::goOn);
    if (nextSpeaker({}).isValid() && m_context.reg().may(Operation::WriteMinutes))
        add(u"nextSpeaker"_s, tr("Next to speak (F5)"), Qt::Key_F5, &ChairPanel::nextSpeakerAsked);
    column.addLayout(row);
}

void ChairPanel::goOn()
{
    m_step = stepAfter(m_step);
    m_context.desk().chooseStep(m_item.id, m_step);
    showStep();
    Q_EMIT stepTaken(m_step);
}

void ChairPanel::showTime()
{
    const qint64 seconds = m_context.desk().time().seconds(m_item.id, m_context.clock().now());
    const int over = minutesOver(seconds, m_item.minutesAllowed);
    if (over > 0)
        m_time->show(Tone::Warning, tr("Over its time by %n minute(s)", nullptr, over), u"warning"_s);
    else
        m_time->show(Tone::Info,
                     tr("%1 of %2 minutes", "how long a case has taken").arg(seconds / 60).arg(m_item.minutesAllowed),
                     u"clock"_s);
}

} // namespace marac
