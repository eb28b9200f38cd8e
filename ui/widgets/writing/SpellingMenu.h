// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QAction;
class QMenu;
class QPoint;
class QWidget;

namespace marac {

class WritingAid;

/// Entries of `menu`, before `before` or at its end: other words for `wrong`, each given to `take`, and adding it to the person's own.
void addSuggestions(QMenu &menu, QAction *before, WritingAid *aid, const QString &wrong,
                    const std::function<void(const QString &)> &take);

/// The menu of F7, "spellingMenu", at this place of the screen: about `wrong`, or that nothing is marked, or that `aid` has no
/// dictionary. Owned by `field`.
void openSpellingMenu(QWidget *field, const QPoint &at, WritingAid *aid, const QString &wrong,
                      const std::function<void(const QString &)> &take);

} // namespace marac
