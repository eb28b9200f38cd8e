// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/crawler/ButtonKind.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

namespace marac::proof {

using namespace Qt::StringLiterals;

static bool looks(const QString &name)
{
    static const QRegularExpression names(
        u"^(print\\w*|report|export|calendarFile|saveActionsTable|openCase|openMinutes|openMeetingPage|answers\\d+|"
        "designationForm|(printTransfer|printReturnedLetter|showAddress|openReferral|openMeeting|openAction|openJoined)"
        "\\.\\d+)$"_s);
    return names.match(name).hasMatch();
}

/// By the verb that the name begins with.
static bool writes(const QString &name)
{
    static const QRegularExpression verbs(
        u"^(accept|add|adopt|agenda|agree|amend|approve|assess|backUp|backup|call|cancel|carryOn|change|chase|check|"
        "choose|close|compare|confirm|designate|disable|discard|drop|edit|enable|end|fewer|goOn|import|into|invite|"
        "join|judge|keep|leave|lock|mark|match|more|move|new|nil|openMeeting|override|part|place|protocolReminder|"
        "put|reassess|record|recover|redo|refuse|remove|reopen|reset|restore|return|review|save|somebody|stop|"
        "suggest|take|undo|verify|withdraw)([A-Z.][\\w.]*)?$"_s);
    return verbs.match(name).hasMatch();
}

static bool turns(const QString &name)
{
    static const QRegularExpression names(
        u"^(\\w+\\.(columns|views|back|show|choose|earlier|now|later)|(blank|close|next|open|previous|reveal)Display|"
        "(next|previous)(Case|Speaker|Step)|showChair|showDifferences|show|find|firstStep|goToAgencies|lateMore|"
        "moreHits|"
        "(late|openMoved)\\.\\d+|(gap|missing|step|unit)\\..+|closeMessage|problemLink)$"_s);
    return names.match(name).hasMatch();
}

static bool isOurs(const QAbstractButton &button)
{
    const QString name = button.objectName();
    const bool isQts = name.startsWith(u"qt_"_s) || name.startsWith(u"_q_"_s) || name.startsWith(u"Scroll"_s);
    return !isQts && !button.isCheckable() && (!name.isEmpty() || qobject_cast<const QPushButton *>(&button));
}

ButtonKind kindOf(const QAbstractButton &button)
{
    const QString name = button.objectName();
    if (looks(name))
        return ButtonKind::Looks;
    if (!isOurs(button) || turns(name))
        return ButtonKind::Turns;
    return writes(name) ? ButtonKind::Writes : ButtonKind::Unknown;
}

static QMenu *menuOf(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const auto *push = qobject_cast<const QPushButton *>(&button);
    return tool ? tool->menu() : push ? push->menu() : nullptr;
}

/// Some menus are filled when they are opened.
static QList<QAction *> choicesIn(QMenu &menu)
{
    Q_EMIT menu.aboutToShow();
    QList<QAction *> choices = menu.actions();
    choices.removeIf([](const QAction *one) { return !one->isEnabled() || one->isSeparator(); });
    return choices;
}

int choicesOf(const QAbstractButton &button)
{
    QMenu *menu = menuOf(button);
    return menu ? int(choicesIn(*menu).size()) : 1;
}

void press(QAbstractButton *button, int choice)
{
    QMenu *menu = menuOf(*button);
    if (!menu) {
        button->click();
        return;
    }
    if (QAction *chosen = choicesIn(*menu).value(choice))
        chosen->trigger();
}

} // namespace marac::proof
