// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/figures/drive/DriveRecords.h"

#include <QAbstractButton>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>

namespace marac::proof {

using namespace Qt::StringLiterals;

static constexpr int mostScreens = 40; ///< of one sheet
static constexpr int screenMs = 15;    ///< from one to the next

static void readDown(QScrollArea *sheet)
{
    QScrollBar *bar = sheet->verticalScrollBar();
    for (int i = 0; i < mostScreens && bar->value() < bar->maximum(); ++i) {
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        pause(screenMs);
    }
    bar->setValue(bar->minimum());
    pause(screenMs);
}

static void readPane(Drive &drive, const QString &page)
{
    const auto *pane = drive.view(page).findChild<QWidget *>(page + u".pane"_s);
    auto *sheet = pane ? pane->findChild<QScrollArea *>() : nullptr;
    if (!sheet || !sheet->isVisible())
        return;
    drive.begin(page, u"read down the record"_s);
    readDown(sheet);
    ++drive.done.records;
}

static void unfoldAnswers(Drive &drive, const QString &page)
{
    static const QRegularExpression name(u"^answers\\d+$"_s);
    const QList<QAbstractButton *> found = drive.view(page).findChildren<QAbstractButton *>(name);
    if (found.isEmpty() || !found.first()->isVisible())
        return;
    drive.begin(page, u"unfold the answers"_s);
    pressKey(found.first(), Qt::Key_Space);
    pause();
    drive.begin(page, u"fold the answers"_s);
    pressKey(found.first(), Qt::Key_Space);
    pause();
}

/// The tab's own word, without its key and how much is behind it.
static QString titleOf(const QTabWidget &tabs, int index)
{
    return tabs.tabText(index).remove(u'&').section(u" ("_s, 0, 0);
}

/// The first line is what a section's papers are of.
static void goIntoSection(const QWidget &section)
{
    auto *lines = section.findChild<QTableView *>();
    if (!lines || !lines->isVisible())
        return;
    lines->setFocus();
    pressKey(lines, Qt::Key_Down, Qt::NoModifier, 5);
    pressKey(lines, Qt::Key_Home, Qt::ControlModifier);
}

static bool readSections(Drive &drive, const QString &page, const std::function<void()> &each)
{
    const QPointer<QTabWidget> tabs = drive.view(page).findChild<QTabWidget *>();
    if (!tabs || !tabs->isVisible())
        return false;
    // The first one was built with its sheet; it is come to once more at the end.
    for (int i = 1; tabs && i <= tabs->count(); ++i) {
        const int index = i % tabs->count();
        drive.begin(page, u"section "_s + titleOf(*tabs, index));
        tabs->setCurrentIndex(index);
        pause();
        goIntoSection(*tabs->currentWidget());
        ++drive.done.sections;
        each();
    }
    return true;
}

void driveRecord(Drive &drive, const QString &page, const std::function<void()> &each)
{
    readPane(drive, page);
    unfoldAnswers(drive, page);
    if (!readSections(drive, page, each))
        each();
}

} // namespace marac::proof
