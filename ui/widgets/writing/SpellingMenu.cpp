// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/writing/SpellingMenu.h"

#include "ui/widgets/writing/NarrativeEdit.h"
#include "ui/widgets/writing/Spelling.h"
#include "ui/widgets/writing/WritingAid.h"

#include <QMenu>

namespace marac {

void addSuggestions(QMenu &menu, QAction *before, WritingAid *aid, const QString &wrong,
                    const std::function<void(const QString &)> &take)
{
    const QStringList others = aid->spelling()->suggestions(wrong);
    const auto add = [&](const QString &text) {
        auto *action = new QAction(text, &menu);
        menu.insertAction(before, action);
        return action;
    };
    for (const QString &other : others)
        QObject::connect(add(other), &QAction::triggered, &menu, [take, other] { take(other); });
    if (others.isEmpty())
        add(NarrativeEdit::tr("No other word is known"))->setEnabled(false);
    QObject::connect(add(NarrativeEdit::tr("&Add to my words")), &QAction::triggered, aid,
                     [aid, wrong] { aid->learn(wrong); });
    menu.insertSeparator(before);
}

void openSpellingMenu(QWidget *field, const QPoint &at, WritingAid *aid, const QString &wrong,
                      const std::function<void(const QString &)> &take)
{
    auto *menu = new QMenu(field);
    menu->setObjectName(QStringLiteral("spellingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isChecking = aid && aid->spelling();
    if (isChecking && !wrong.isEmpty()) {
        addSuggestions(*menu, nullptr, aid, wrong, take);
    } else {
        menu->addAction(isChecking ? NarrativeEdit::tr("No word is marked")
                                   : NarrativeEdit::tr("Spelling is not checked here: this computer has no British "
                                                       "English dictionary"))
            ->setEnabled(false);
    }
    menu->popup(at);
    if (QAction *first = menu->actions().first(); first->isEnabled())
        menu->setActiveAction(first);
}

} // namespace marac
