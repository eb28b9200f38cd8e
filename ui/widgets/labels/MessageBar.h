// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/widgets/looks/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace marac {

/// The messages inside the window: what was saved, what failed and what to do. A message that says "saved" gives way to
/// the next one; a warning or a failure stays until it is closed. Focusable, so a screen reader can be taken to it (F6).
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void add(Tone tone, const QString &text);
    /// The newest first.
    QStringList texts() const;
    bool isEmpty() const { return texts().isEmpty(); }
    void clear();
    /// Removes what only confirms; warnings and failures stay.
    void clearConfirmations();

private:
    void removeMessage(QWidget *message);

    QVBoxLayout *m_column;
};

} // namespace marac
