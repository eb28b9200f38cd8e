// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/Album.h"
#include "core/meetings/Meeting.h"
#include "ui/shell/window/ShellParts.h"
#include "ui/widgets/looks/Theme.h"

#include <QSize>
#include <QTemporaryDir>

#include <functional>

namespace marac {

class MainWindow;

/// Draws the whole window, page by page, into PNG files: what a person would see at every size, text size and scheme; the
/// forms, the dialogs and the pages of a new register at the smaller size in light alone.
class PageTour
{
public:
    /// `folder` exists; `path`, `login` and `passphrase` open the register that is shown.
    PageTour(ShellParts parts, QString folder, QString path, QString login, QString passphrase);

    /// Usual: the smaller size at the usual text size, in light.
    enum class Looks { All, Usual };

    /// Every page in each of the looks; the number of pictures. Stops at the first page that can't be drawn.
    Result<int> run(Looks wanted);

private:
    struct Look
    {
        QSize size;
        int textPercent;
        Scheme scheme;
        QString name;
    };

    Result<> prepare();
    static QList<Look> everyLook(const QList<QSize> &sizes);
    static Look lookOf(QSize size, int percent, Scheme scheme);
    Result<> drawLook(const Look &look);
    /// A window in this look on the register at `path`, past its door, handed to `draw`.
    Result<> drawInside(const Look &look, const QString &path, const std::function<void(MainWindow &)> &draw);
    Result<> drawForms(const Look &look);
    void drawPages(MainWindow &window);
    void drawForm(MainWindow &window, const QString &page, const QString &button);
    Result<> openTheMeetingOfTheDay();
    Result<> drawClosedGate(const Look &look);
    /// What a person sees first: the steps of a new register, and pages with nothing in them yet.
    Result<> drawNew(const Look &look);
    Result<std::unique_ptr<Register>> open(const QString &path) const;

    ShellParts m_parts;
    Album m_album;
    QString m_path;
    QString m_login;
    QString m_passphrase;
    QTemporaryDir m_work;
    MeetingId m_today; ///< the meeting whose gate is closed; invalid: none stands on the day
    QString m_backup;  ///< the folder of one
    Problem m_finding; ///< what the door says of an older copy
};

} // namespace marac
