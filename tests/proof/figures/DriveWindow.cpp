// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/figures/DriveWindow.h"

#include "ui/shell/window/MainWindow.h"
#include "ui/shell/window/Workspace.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace marac::proof {

using namespace Qt::StringLiterals;

StallProbe::StallProbe()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { knock(); });
    m_since.start();
    m_timer.start(everyMs);
}

void StallProbe::begin(const QString &step)
{
    QTest::qWait(2 * everyMs); // what is late still belongs to the step before
    m_step = step;
}

void StallProbe::knock()
{
    double &worst = m_stalls[m_step];
    worst = std::max(worst, double(m_since.nsecsElapsed()) / 1e6 - everyMs);
    m_since.restart();
}

QList<Stall> StallProbe::longest(qsizetype most) const
{
    QList<Stall> stalls;
    for (const auto &[step, ms] : m_stalls)
        stalls << Stall{step, ms};
    std::sort(stalls.begin(), stalls.end(), [](const Stall &a, const Stall &b) { return a.ms > b.ms; });
    return stalls.isEmpty() ? QList<Stall>{Stall{}} : stalls.mid(0, most);
}

/// A key where the keyboard is, and a moment for what follows from it.
static void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1)
{
    for (int i = 0; i < times; ++i) {
        QTest::keyClick(widget, key, modifiers);
        QTest::qWait(15);
    }
}

static void throughList(QTableView *list, const QString &page, StallProbe &probe)
{
    list->setFocus();
    probe.begin(page + u": down the list"_s);
    press(list, Qt::Key_Down, Qt::NoModifier, 10);
    press(list, Qt::Key_PageDown, Qt::NoModifier, 5);
    probe.begin(page + u": to its end and back"_s);
    press(list, Qt::Key_End, Qt::ControlModifier);
    press(list, Qt::Key_Home, Qt::ControlModifier);
    if (list->model()->rowCount() == 0)
        return;
    probe.begin(page + u": open a record"_s);
    press(list, Qt::Key_Return);
    QTest::qWait(100);
}

/// Letter by letter; as the window does, with a pause in which it looks.
static void typeIn(QLineEdit *field, const QString &text)
{
    field->setFocus();
    for (const QChar letter : text) {
        QTest::keyClick(field, letter.toLatin1());
        QTest::qWait(400);
    }
    field->clear();
}

void driveWindow(MainWindow &window, StallProbe &probe)
{
    Workspace &workspace = *window.workspace();
    const QList<Page> pages = workspace.pages();
    for (const Page &page : pages) {
        probe.begin(page.id + u": show the page"_s);
        workspace.go(page.id);
        QTest::qWait(100);
        QWidget *view = workspace.view(page.id);
        if (auto *list = view->findChild<QTableView *>(page.id + u".view"_s))
            throughList(list, page.id, probe);
        if (auto *words = view->findChild<QLineEdit *>(u"words"_s); words && words->isVisible()) {
            probe.begin(page.id + u": look for a name"_s);
            typeIn(words, u"thornley"_s);
            probe.begin(page.id + u": look for a street"_s);
            typeIn(words, u"willow row"_s);
        }
    }
    probe.begin(u"come back to the first page"_s);
    workspace.go(pages.first().id);
    QTest::qWait(200);
    probe.begin({});
}

} // namespace marac::proof
