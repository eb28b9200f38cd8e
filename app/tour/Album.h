// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

class QPixmap;
class QWidget;

namespace marac {

/// Lets the window do what it has put off: nothing is half drawn afterwards.
void settle();

/// The pictures of a tour, one PNG file for each name and look. The first thing that could not be drawn is remembered, and
/// nothing more is written after it.
class Album
{
public:
    /// `folder` exists.
    explicit Album(QString folder) : m_folder(std::move(folder)) {}

    /// Size, text and colours, as the names of the files end ("1366x768-200-light").
    void setLook(const QString &look) { m_look = look; }
    void keep(QWidget &window, const QString &name);
    /// A dialog as it stands over its window.
    void keepOver(QWidget &window, QWidget &dialog, const QString &name);
    /// What ought to be drawn as `name` could not be brought on the screen.
    void miss(const QString &name);

    /// The number of pictures, or the first problem.
    Result<int> outcome() const;

private:
    void write(const QPixmap &picture, const QString &name);

    QString m_folder;
    QString m_look;
    int m_pictures = 0;
    Result<> m_problem;
};

} // namespace marac
