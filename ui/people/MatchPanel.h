// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/matching/PersonMatch.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace marac {

class TextLabel;

/// "Is this somebody already in the register?" (R038): one line for each candidate with the reasons, a button to use that
/// person, and one to keep the entry as somebody new. Hidden while there are none.
class MatchPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit MatchPanel(QWidget *parent = nullptr);

    /// Shows the candidates and takes the focus. At most ten; the likeliest come first.
    void ask(const QList<PersonCandidate> &candidates);
    /// The same beside somebody who is still typing: the focus stays where it is.
    void offer(const QList<PersonCandidate> &candidates);
    /// Other records that may be of a person who is in the register already: each may be said to be the same (R036).
    void compare(const QList<PersonCandidate> &candidates);
    void clear();

Q_SIGNALS:
    void samePerson(marac::PersonId id);
    /// The records stay two; a reason is still to be given.
    void joinAsked(marac::PersonId id);
    void somebodyNew();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *show(const QList<PersonCandidate> &candidates, bool isComparing = false);
    QPushButton *choiceFor(const PersonCandidate &candidate, bool isComparing, QWidget *line);

    QVBoxLayout *m_column;
    QVBoxLayout *m_lines;
    TextLabel *m_heading;
    TextLabel *m_hint;
    QPushButton *m_new;
};

} // namespace marac
