// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/FirstStepsCard.h"

#include "ui/widgets/labels/LinkButton.h"
#include "ui/widgets/labels/PlainLabel.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/CardFrame.h"
#include "ui/widgets/looks/Icons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

namespace {

/// How a step is told, and where it is done.
struct Telling
{
    QString name; ///< of the button: "step.<name>"
    QString text;
    QString page; ///< empty: it is asked for here
};

Telling tellingOf(FirstStep step)
{
    switch (step) {
    case FirstStep::RecoverySheet:
        return {u"recovery"_s, FirstStepsCard::tr("Lock the recovery words away, on paper"), {}};
    case FirstStep::Partnership:
        return {u"partnership"_s,
                FirstStepsCard::tr("Say what the partnership has decided: its name, area and numbers"), u"settings"_s};
    case FirstStep::Agencies:
        return {u"agencies"_s, FirstStepsCard::tr("Add the agencies that take part, two at least"), u"agencies"_s};
    case FirstStep::Officers:
        return {u"officers"_s, FirstStepsCard::tr("Name a Primary Designated MARAC Officer for every agency"),
                u"agencies"_s};
    case FirstStep::SecondPerson:
        return {u"people"_s, FirstStepsCard::tr("Give a second person a key, so that one absence locks nobody out"),
                u"users"_s};
    case FirstStep::Backup:
        return {u"backup"_s, FirstStepsCard::tr("Make the first backup"), u"backups"_s};
    case FirstStep::Meeting:
        break;
    }
    return {u"meeting"_s, FirstStepsCard::tr("Call the first meeting"), u"meetings"_s};
}

} // namespace

FirstStepsCard::FirstStepsCard(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_lines(new QVBoxLayout),
      m_away(new QPushButton(tr("&Put this list away"), this))
{
    setObjectName(u"firstSteps"_s);
    auto *card = new CardFrame(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(2 * theme::grid, theme::grid + 4, 2 * theme::grid, theme::grid + 4);
    column->setSpacing(theme::grid);
    column->addWidget(new HeadingLabel(tr("First steps"), card));
    column->addWidget(new HintLabel(tr("What this register still needs before it can do its work."), card));
    column->addLayout(m_lines);
    auto *foot = new QHBoxLayout;
    m_away->setObjectName(u"putAwayFirstSteps"_s);
    m_away->setAutoDefault(false);
    connect(m_away, &QPushButton::clicked, this, &FirstStepsCard::putAway);
    foot->addWidget(m_away);
    foot->addStretch(1);
    column->addLayout(foot);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    hide();
}

void FirstStepsCard::refresh()
{
    if (m_isOver || !m_context.reg().may(Operation::KeepSettings))
        return;
    const Result<QList<FirstStepLine>> steps = consultFirstSteps(m_context.reg());
    if (!steps) {
        m_context.prompts().failed(steps.error());
        return;
    }
    QList<FirstStepLine> mine;
    std::copy_if(steps->cbegin(), steps->cend(), std::back_inserter(mine), [this](const FirstStepLine &line) {
        const QString page = tellingOf(line.step).page;
        return page.isEmpty() || m_context.shows(page);
    });
    m_isOver = std::all_of(mine.cbegin(), mine.cend(), [](const FirstStepLine &line) { return line.isDone; });
    show(mine);
}

void FirstStepsCard::show(const QList<FirstStepLine> &lines)
{
    if (m_shown) {
        m_shown->hide();
        m_shown->deleteLater();
    }
    m_shown = new QWidget(this);
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const FirstStepLine &line : lines)
        column->addWidget(lineFor(line));
    m_lines->addWidget(m_shown);
    m_away->setVisible(lines.size() > 1); // what is left of a list that was put away stays
    setVisible(!m_isOver);
}

QWidget *FirstStepsCard::lineFor(const FirstStepLine &line)
{
    const Telling telling = tellingOf(line.step);
    auto *holder = new QWidget(m_shown);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    auto *sign = new PlainLabel(holder);
    const QColor ink = line.isDone ? theme::colours().good.ink : theme::colours().muted;
    sign->setPixmap(
        icons::pixmap(line.isDone ? u"good"_s : u"next"_s, ink, fontMetrics().height(), devicePixelRatioF()));
    row->addWidget(sign);
    if (line.isDone) {
        row->addWidget(
            new TextLabel(tr("Done: %1", "a first step").arg(telling.text), TextSize::Body, TextLabel::Ink::Muted), 1);
        return holder;
    }
    auto *button = new LinkButton(u"step."_s + telling.name, telling.text, holder);
    connect(button, &LinkButton::clicked, this, [this, step = line.step] { take(step); });
    row->addWidget(button, 1);
    return holder;
}

void FirstStepsCard::take(FirstStep step)
{
    if (step != FirstStep::RecoverySheet) {
        // An officer is added at the agency, so that step begins at the list of them.
        m_context.go(tellingOf(step).page, step == FirstStep::Officers ? 0 : PageContext::newRecord);
        return;
    }
    // Who made the register may not be who reads this, and a making that was cut short may have shown the words to nobody.
    m_context.prompts().confirm(
        this,
        {tr("Are the recovery words locked away?"),
         tr("The 24 words are shown once, when the register is made. Without them nobody opens it "
            "once every passphrase is lost. Say yes only if you have seen the paper. If nobody "
            "has it, make a new one: “New recovery sheet…” on the page Users."),
         tr("They are locked away"), true},
        [this] {
            if (const Result<> done = recordRecoverySheet(m_context.reg()); !done)
                m_context.prompts().failed(done.error());
            refresh();
        });
}

void FirstStepsCard::putAway()
{
    m_context.prompts().confirm(this,
                                {tr("Put the first steps away?"),
                                 tr("The list is not shown to anybody again. Everything in it stays possible on its "
                                    "own page."),
                                 tr("Put the list away")},
                                [this] {
                                    if (const Result<> done = putAwayFirstSteps(m_context.reg()); !done)
                                        m_context.prompts().failed(done.error());
                                    refresh();
                                });
}

} // namespace marac
