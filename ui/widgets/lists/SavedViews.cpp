// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lists/SavedViews.h"

#include "core/base/Text.h"
#include "ui/widgets/lists/RecordTable.h"
#include "ui/widgets/lists/ViewNameDialog.h"
#include "ui/widgets/looks/Icons.h"

#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

SavedViews::SavedViews(RecordTable *table) : QToolButton(table), m_table(table), m_first(table->look())
{
    setObjectName(table->objectName() + u".views"_s);
    setText(tr("Views"));
    setIcon(icons::icon(u"list"_s));
    setToolButtonStyle(Qt::ToolButtonIconOnly); // its words would take the width of a column from every list
    setAccessibleName(tr("Saved views: %1").arg(table->view()->accessibleName()));
    setToolTip(tr("Saved views (F8)"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    menu->setObjectName(objectName() + u".menu"_s);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &SavedViews::fillMenu);
    table->addToolWidget(this);
}

/// A name as it stands in a menu, the first nine with a key of their own.
static QString entry(const QString &name, int number)
{
    const QString shown = text::shown(name).replace(u'&', u"&&"_s);
    return number < 9 ? u"&%1  %2"_s.arg(number + 1).arg(shown) : shown;
}

void SavedViews::fillMenu()
{
    menu()->clear();
    for (int i = 0; i < m_views.size(); ++i) {
        const SavedView &view = m_views.at(i);
        connect(menu()->addAction(entry(view.name, i)), &QAction::triggered, this,
                [this, look = view.look] { choose(look); });
    }
    if (!m_views.isEmpty())
        menu()->addSeparator();
    connect(menu()->addAction(tr("&All lines, as at first")), &QAction::triggered, this, [this] { choose(m_first); });
    connect(menu()->addAction(tr("&Keep this view…")), &QAction::triggered, this, &SavedViews::askName);
    if (m_views.isEmpty())
        return;
    QMenu *remove = menu()->addMenu(tr("&Remove a view"));
    for (int i = 0; i < m_views.size(); ++i) {
        connect(remove->addAction(entry(m_views.at(i).name, i)), &QAction::triggered, this,
                [this, name = m_views.at(i).name] {
                    m_views.removeIf([&name](const SavedView &view) { return view.name == name; });
                    Q_EMIT changed();
                });
    }
}

void SavedViews::choose(const ListLook &look)
{
    m_table->setColumns(look);
    m_table->setLines(look);
    m_table->view()->setFocus(Qt::OtherFocusReason);
    Q_EMIT m_table->lookChanged();
}

void SavedViews::askName()
{
    QStringList known;
    for (const SavedView &view : std::as_const(m_views))
        known += view.name;
    auto *dialog = new ViewNameDialog(known, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { keep(dialog->name()); });
    dialog->open();
}

void SavedViews::keep(const QString &name)
{
    m_views.removeIf([&name](const SavedView &view) { return view.name.compare(name, Qt::CaseInsensitive) == 0; });
    m_views += {name, m_table->look()};
    std::sort(m_views.begin(), m_views.end(),
              [](const SavedView &a, const SavedView &b) { return a.name.localeAwareCompare(b.name) < 0; });
    Q_EMIT changed();
}

} // namespace marac
