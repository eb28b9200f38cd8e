// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lists/ListMemory.h"

#include "ui/widgets/lists/ListKey.h"
#include "ui/widgets/lists/RecordTable.h"
#include "ui/widgets/lists/SavedViews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int pauseMs = 1000;

static QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ListMemory::ListMemory(RecordTable *table, ListDrawer drawer)
    : QObject(table), m_table(table), m_key(u"lists/"_s + table->objectName()), m_drawer(std::move(drawer)),
      m_views(new SavedViews(table))
{
    m_views->setVisible(m_drawer.keep != nullptr);
    putBack();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ListMemory::keep);
    connect(table, &RecordTable::lookChanged, this, &ListMemory::note);
    connect(m_views, &SavedViews::changed, this, [this] {
        note();
        keep();
    });
    addListKey(table, Qt::Key_F8, [](RecordTable *meant) {
        auto *views = meant->findChild<SavedViews *>();
        if (!views || views->isHidden())
            return;
        views->setFocus(Qt::ShortcutFocusReason);
        views->showMenu();
    });
    addListKey(table, Qt::Key_F9, [](RecordTable *meant) { meant->showColumnChooser(); });
}

ListMemory::~ListMemory()
{
    if (m_pause.isActive())
        keep();
}

void ListMemory::putBack()
{
    const QByteArray columns = QSettings().value(m_key).toByteArray();
    if (!columns.isEmpty())
        m_table->setColumns(lookFromJson(QJsonDocument::fromJson(columns).object()));
    const QJsonObject kept = QJsonDocument::fromJson(m_drawer.read ? m_drawer.read() : QByteArray()).object();
    QList<SavedView> views;
    for (const QJsonValue &one : kept.value(u"views"_s).toArray())
        views += {one.toObject().value(u"name"_s).toString(), lookFromJson(one.toObject())};
    m_views->setViews(views);
    if (kept.contains(u"lines"_s))
        m_table->setLines(lookFromJson(kept.value(u"lines"_s).toObject()));
    m_look = m_table->look();
    m_columns = compact(columnsToJson(m_look));
    m_content = content();
}

/// Now: what keeps it may run when the list is already on its way out.
void ListMemory::note()
{
    m_look = m_table->look();
    m_pause.start();
}

QByteArray ListMemory::content() const
{
    QJsonArray views;
    for (const SavedView &view : m_views->views()) {
        QJsonObject one = columnsToJson(view.look);
        const QJsonObject lines = linesToJson(view.look);
        for (auto part = lines.begin(); part != lines.end(); ++part)
            one.insert(part.key(), part.value());
        one.insert(u"name"_s, view.name);
        views += one;
    }
    return compact({{u"lines"_s, linesToJson(m_look)}, {u"views"_s, views}});
}

void ListMemory::keep()
{
    m_pause.stop();
    if (const QByteArray columns = compact(columnsToJson(m_look)); columns != m_columns) {
        m_columns = columns;
        QSettings().setValue(m_key, columns);
    }
    if (const QByteArray lines = content(); lines != m_content && m_drawer.keep) {
        if (m_drawer.keep(lines))
            m_content = lines;
        else
            m_pause.start();
    }
}

} // namespace marac
