// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/facts/NewFacts.h"

#include <QWidget>

#include <optional>

namespace marac {

class CheckList;

/// What was typed of somebody who turned out to be known: a box for each fact that differs from what is on file, so that
/// nothing is lost and nothing is overwritten unseen (R008). Hidden while there is none.
class NewFactsPanel final : public QWidget
{
    Q_OBJECT

public:
    /// The list is named `name`, its boxes "<name>.phone" and so on.
    explicit NewFactsPanel(const QString &name, QWidget *parent = nullptr);

    void offer(const PersonFile &known, const PersonEntry &typed);
    void clear();
    /// The person with what is ticked; nothing when they stay as they are.
    std::optional<PersonEntry> entry() const;

Q_SIGNALS:
    void edited();

private:
    QString m_name;
    PersonFile m_known;
    PersonEntry m_typed;
    CheckList *m_list = nullptr;
};

} // namespace marac
