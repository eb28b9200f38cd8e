// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/DueItem.h"

#include <QWidget>

class QVBoxLayout;

namespace marac {

/// What is late, above every view that does not begin with it: the first few as links, and how many more there are.
class LateStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit LateStrip(QWidget *parent = nullptr);

    void setItems(const QList<DueItem> &late, const QDateTime &now);
    bool isEmpty() const { return m_isEmpty; }

Q_SIGNALS:
    void opened(const marac::Subject &subject);
    void listAsked();

private:
    void addLink(const QString &name, const QString &text, const Subject &subject);

    QVBoxLayout *m_column;
    QWidget *m_shown = nullptr;
    bool m_isEmpty = true;
};

/// "3 days late", "Late since 18:00", "Today 18:00", "Today", "In 2 days".
QString dueStanding(const DueItem &item, const QDateTime &now);

} // namespace marac
