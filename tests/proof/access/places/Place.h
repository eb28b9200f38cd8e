// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QTabWidget;
class QWidget;

namespace marac {
class MainWindow;
}

namespace marac::proof {

/// Where in the window somebody is: a page, a record that is open on it, and a section.
struct Place
{
    QString page;
    qint64 record = 0; ///< 0: none is opened
    int tabs = 0;      ///< which of the tabs in sight
    int section = 0;   ///< of them; the first is in sight without being turned to

    QString told() const;
};

/// Gives up the forms and dialogs that stand there, goes there and turns to the section. A page that shows one agency at a time
/// shows the first that has anything.
void stand(MainWindow &window, const Place &place);

/// Of the page as it stands: the place itself and each of its other sections.
QList<Place> sectionsOf(MainWindow &window, const QString &page, qint64 record);
QTabWidget *tabsOf(MainWindow &window, const Place &place);

/// Some papers and tables are of one agency alone: the first that has anything in the list.
void chooseAnAgency(const QWidget &page);

/// The name of a button without the number by which its like differ.
QString kindOfName(const QString &button);

/// Writes this name wherever one is asked for; told is it by sayTyped(). False when nowhere is.
bool typeName(const QWidget &page, const QString &given, const QString &family);
/// As when the keyboard leaves those fields.
void sayTyped(const QWidget &page);

} // namespace marac::proof
