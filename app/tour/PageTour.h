// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/window/ShellParts.h"
#include "ui/widgets/looks/Theme.h"

#include <QSize>
#include <QString>

class QWidget;

namespace marac {

class MainWindow;

/// Draws the whole window, page by page, into PNG files: what a person would see at every size, text size and scheme.
class PageTour
{
public:
    /// `folder` exists; `path`, `login` and `passphrase` open the register that is shown.
    PageTour(ShellParts parts, QString folder, QString path, QString login, QString passphrase);

    /// Every combination; the number of pictures. Stops at the first page that can't be drawn.
    Result<int> run();

private:
    struct Look
    {
        QSize size;
        int textPercent;
        Scheme scheme;
        QString name;
    };

    Result<> drawLook(const Look &look);
    void drawDoors(MainWindow &window);
    Result<> drawPages(MainWindow &window);
    Result<> drawForm(MainWindow &window, const QString &page, const QString &button);
    Result<> drawClosedGate(MainWindow &window);
    Result<> keep(QWidget &window, const QString &name);

    ShellParts m_parts;
    QString m_folder;
    QString m_path;
    QString m_login;
    QString m_passphrase;
    QString m_look;
    int m_pictures = 0;
};

} // namespace marac
