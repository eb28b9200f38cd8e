// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/access/Dialogs.h"
#include "tests/proof/figures/drive/StallProbe.h"
#include "ui/shell/window/MainWindow.h"
#include "ui/shell/window/Workspace.h"

#include <QSet>
#include <QString>
#include <QTest>

namespace marac::proof {

/// How much a drive came across. Names of buttons and fields change: a drive that finds none of one kind has measured less than
/// its table says.
struct Driven
{
    int lists = 0;    ///< filtered
    int records = 0;  ///< opened and read to their end
    int sections = 0; ///< of sheets and pages that have them
    int saves = 0;    ///< from a form, and seen to be kept
    int papers = 0;   ///< whose pages were drawn
    int files = 0;    ///< that were written

    bool isWhole() const { return lists > 0 && records > 0 && sections > 0 && saves > 0 && papers > 0 && files > 0; }
    QString words() const
    {
        return QStringLiteral("%1 lists, %2 records, %3 sections, %4 saves, %5 papers, %6 files")
            .arg(lists)
            .arg(records)
            .arg(sections)
            .arg(saves)
            .arg(papers)
            .arg(files);
    }
};

/// What the parts of one drive share. Window and probe stay the caller's.
struct Drive
{
    MainWindow &window;
    StallProbe &probe;
    QString folder; ///< for what is saved outside the register
    Driven done = {};
    QSet<QString> ordered = {}; ///< papers and files, by page and button: each is asked for once
    int named = 0;              ///< files so far, whether they came about or not

    PageView &view(const QString &page) const { return *window.workspace()->view(page); }
    void begin(const QString &page, const QString &step) { probe.begin(page + QStringLiteral(": ") + step); }
};

/// Time for what follows from a step: pages are read again, and sheets built, a moment after it; of a large register beside the
/// window, which goes to no other page meanwhile.
inline void pause(int ms = 100)
{
    QTest::qWait(ms);
    letItWork();
}

/// A key, and a moment for what follows from it.
inline void pressKey(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1)
{
    for (int i = 0; i < times; ++i) {
        QTest::keyClick(widget, key, modifiers);
        pause(15);
    }
}

/// Letter by letter at the end of what is there, each with its pause in milliseconds.
inline void typeInto(QWidget *field, const QString &text, int between)
{
    field->setFocus();
    for (const QChar letter : text) {
        QTest::keyClick(field, letter.toLatin1());
        pause(between);
    }
}

} // namespace marac::proof
