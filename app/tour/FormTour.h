// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/Referral.h"

#include <QString>

class QDialog;
class QWidget;

namespace marac {

class Album;
class MainWindow;

/// What a page shows only when somebody asks for it: its forms, its other tabs and the dialogs, opened as a person opens them.
/// Fails through the album where one of them can't be opened.
class FormTour
{
public:
    /// `window` shows an unlocked demonstration register.
    FormTour(MainWindow &window, Album &album);

    void draw();

private:
    void drawReferrals();
    void drawCases();
    void drawMeeting();
    void drawActions();
    void drawSettings();
    void drawDialogs();

    /// Opens the record, presses the button and draws what it shows, from the top and to the end.
    void form(const QString &page, qint64 record, const QString &button, const QString &name);
    void tab(const QString &page, const QString &tabs, int index, const QString &name);
    /// Presses the button and draws the dialog it opens, which is closed again.
    void dialog(QWidget &host, const QString &button, const QString &name);
    bool press(QWidget &host, const QString &button);
    void keepToItsEnd(const QString &name);

    MainWindow &m_window;
    Album &m_album;
};

} // namespace marac
