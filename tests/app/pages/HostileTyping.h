// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Bait.h"

#include <QMap>
#include <QPointer>
#include <QSet>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace marac {

/// Types what text can do to a program into whatever takes text, and keeps count of what took it.
class HostileTyping
{
public:
    explicit HostileTyping(test::Bait &bait);

    /// The lines of hostileLines(), and the bait's.
    const QStringList &lines() const { return m_lines; }

    /// Every field in sight. One that was not met before is given every line, with a `look` after each, then ten
    /// thousand accents, and pastes of 64 KiB and of 10 MB; each is left with one of the lines, what takes several with all of
    /// them, and a filter with none.
    void fill(QWidget *form, const std::function<void()> &look);

    /// Nothing was met before: the fields of another page are others.
    void beginPage() { m_given.clear(); }
    /// The fields met, by name and place.
    QStringList fields() const { return m_given.keys(); }
    /// How many lines they were given, each counted once a field.
    qsizetype given() const;
    /// What a field did with what it was given, where that was wrong; empties the list.
    QStringList takeFaults();

private:
    QList<QPointer<QWidget>> freshOf(QWidget *form) const;
    void giveEverything(QWidget *form, const std::function<void()> &look);
    QString lastFor(const QWidget *field);
    void put(QWidget *field, const QString &text);
    void mark(QWidget *field);
    void paste(QWidget *field);
    void demand(bool holds, const QWidget *field, const QString &what);

    test::Bait &m_bait;
    QStringList m_lines;
    qsizetype m_next = 0;                   ///< of m_lines
    QMap<QString, QSet<qsizetype>> m_given; ///< which of m_lines, by field
    QStringList m_faults;
};

} // namespace marac
