// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace marac {

/// Knows whether what lies on the clipboard came from this program: it changed while one of our windows had the focus, or
/// the window system says so.
class OwnClipboard final : public QObject
{
    Q_OBJECT

public:
    explicit OwnClipboard(QObject *parent = nullptr);

    /// Empties the clipboard if what is on it is ours; other programs' content stays.
    void clear();

private:
    bool m_isOurs = false;
};

} // namespace marac
