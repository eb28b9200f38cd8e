// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/MatchPanel.h"

#include "core/base/Text.h"
#include "core/people/PersonName.h"
#include "ui/widgets/forms/ReadingOrder.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

static constexpr qsizetype mostShown = 10;

MatchPanel::MatchPanel(QWidget *parent)
    : QFrame(parent), m_column(new QVBoxLayout(this)), m_lines(new QVBoxLayout), m_heading(new HeadingLabel({}, this)),
      m_hint(new HintLabel({}, this)), m_new(new QPushButton(tr("None of t&hese: somebody new"), this))
{
    setObjectName(QStringLiteral("matches"));
    m_column->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    m_column->setSpacing(theme::grid);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_hint);
    m_column->addLayout(m_lines);
    m_new->setObjectName(QStringLiteral("somebodyNew"));
    m_new->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_new);
    row->addStretch(1);
    m_column->addLayout(row);
    connect(m_new, &QPushButton::clicked, this, &MatchPanel::somebodyNew);
    hide();
}

void MatchPanel::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QWidget *line = item->widget()) {
            line->hide();
            line->deleteLater();
        }
        delete item;
    }
    hide();
}

void MatchPanel::ask(const QList<PersonCandidate> &candidates)
{
    if (QPushButton *first = show(candidates))
        first->setFocus(Qt::OtherFocusReason);
}

void MatchPanel::offer(const QList<PersonCandidate> &candidates)
{
    show(candidates);
}

void MatchPanel::compare(const QList<PersonCandidate> &candidates)
{
    if (QPushButton *first = show(candidates, true))
        first->setFocus(Qt::OtherFocusReason);
}

QPushButton *MatchPanel::choiceFor(const PersonCandidate &candidate, bool isComparing, QWidget *line)
{
    const PersonId id = candidate.person.id;
    auto *choice = new QPushButton(isComparing ? tr("These are the same person…") : tr("Use this person"), line);
    choice->setObjectName((isComparing ? QStringLiteral("join.%1") : QStringLiteral("match.%1")).arg(id.value()));
    choice->setAutoDefault(false);
    connect(choice, &QPushButton::clicked, this, [this, id, isComparing] {
        if (isComparing)
            Q_EMIT joinAsked(id);
        else
            Q_EMIT samePerson(id);
    });
    return choice;
}

/// The first button to press; nullptr when there is nobody to show.
QPushButton *MatchPanel::show(const QList<PersonCandidate> &candidates, bool isComparing)
{
    clear();
    m_heading->setShown(isComparing ? tr("May another record be of the same person?")
                                    : tr("Is this somebody already in the register?"));
    m_hint->setShown(
        isComparing ? tr("Where you say so, both records stay as they are, and either is found with the files of both.")
                    : tr("Nothing has been saved yet. A later referral goes to the file that person already has."));
    m_new->setVisible(!isComparing);
    QPushButton *first = nullptr;
    const QList<PersonCandidate> shown = candidates.mid(0, mostShown);
    for (const PersonCandidate &candidate : shown) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(2 * theme::grid);
        const QDate born = candidate.person.bornOn;
        const QString who = candidate.closed ? personName(candidate.person)
            : born.isValid()
            ? tr("%1, born %2").arg(personName(candidate.person), born.toString(QStringLiteral("dd/MM/yyyy")))
            : tr("%1, date of birth not known").arg(personName(candidate.person));
        QStringList reasons;
        for (const MatchReason reason : candidate.reasons)
            reasons.append(word(reason));
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(new TextLabel(who, TextSize::Body, TextLabel::Ink::Text, line));
        words->addWidget(new HintLabel(candidate.closed ? tr("May be the same person. Look again when their case is "
                                                             "open.")
                                                        : reasons.join(QStringLiteral(" · ")),
                                       line));
        row->addLayout(words, 1);
        m_lines->addWidget(line);
        if (candidate.closed)
            continue;
        QPushButton *use = choiceFor(candidate, isComparing, line);
        use->setAccessibleDescription(text::shown(who));
        row->addWidget(use, 0, Qt::AlignTop);
        first = first ? first : use;
    }
    setVisible(!shown.isEmpty());
    tabInReadingOrder(this);
    return first || shown.isEmpty() || isComparing ? first : m_new;
}

void MatchPanel::paintEvent(QPaintEvent *)
{
    const Colours &c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.info.ink, 2));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace marac
